//! Invitations as files.
//!
//! The file is the invitation: whoever holds it can join and read. It says so.

use roadbook_feed::{
    Certificate, DeviceKey, EpochKey, Invitation, Members, Role, WorkspaceId,
    identity::{hex, unhex},
};
use roadbook_model::{ErrorCode, Refusal};
use serde::{Deserialize, Serialize};

use crate::{Engine, EngineError, Founding, edit::not_allowed};

const FORMAT: u32 = 1;
/// Largest invitation file in bytes.
pub const MAX_INVITATION: usize = 1 << 20;

/// An invitation to a workspace.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InvitationFile {
    roadbook_invitation: u32,
    /// What the file is, for people who open it.
    about: String,
    workspace: String,
    /// Name of the workspace.
    pub name: String,
    /// Address of a hub, if the workspace has one.
    pub hub: String,
    certificates: Vec<String>,
    invitation: String,
    secret: String,
    key: String,
}

impl Engine {
    /// Makes an invitation; `hub` is passed on to whoever joins.
    pub fn invite(&self, role: Role, hub: &str) -> Result<InvitationFile, EngineError> {
        if !self.role.invites() {
            return Err(not_allowed(self.role).into());
        }
        let (invitation, secret) = Invitation::issue(&self.workspace, &self.device, role);
        let certificates = self.profile.store.certificates(&self.workspace)?;
        Ok(InvitationFile {
            roadbook_invitation: FORMAT,
            about: "Whoever holds this file can join this workspace and read it. Hand it over in person or encrypted."
                .into(),
            workspace: self.workspace.hex(),
            name: self.name.clone(),
            hub: hub.to_owned(),
            certificates: certificates.iter().map(|certificate| hex(&certificate.encode())).collect(),
            invitation: hex(&invitation.to_bytes()),
            secret: hex(&secret.secret()),
            key: hex(&self.key.0),
        })
    }
}

impl InvitationFile {
    /// Reads an invitation file.
    pub fn parse(bytes: &[u8]) -> Result<InvitationFile, Refusal> {
        let file: Option<InvitationFile> =
            (bytes.len() <= MAX_INVITATION).then(|| serde_json::from_slice(bytes).ok()).flatten();
        file.filter(|file| file.roadbook_invitation == FORMAT).ok_or_else(invalid)
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    pub(crate) fn accept(&self, device: DeviceKey) -> Result<Founding, Refusal> {
        let workspace = WorkspaceId::from_hex(&self.workspace).ok_or_else(invalid)?;
        let secret = DeviceKey::from_secret(&unhex(&self.secret).ok_or_else(invalid)?);
        let key = EpochKey(unhex(&self.key).ok_or_else(invalid)?);
        let invitation =
            bytes_of(&self.invitation).and_then(|bytes| Invitation::from_bytes(&bytes)).ok_or_else(invalid)?;
        let mut certificates: Vec<Certificate> =
            self.certificates.iter().filter_map(|text| Certificate::decode(&bytes_of(text)?)).collect();
        certificates.push(Certificate::join(&workspace, invitation, &secret, device.id()));
        if Members::of(&workspace, &certificates).role(&device.id()).is_none() {
            return Err(invalid());
        }
        Ok(Founding { workspace, name: self.name.clone(), device, key, certificates })
    }
}

fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| unhex::<1>(std::str::from_utf8(pair).ok()?).map(|[byte]| byte)).collect()
}

fn invalid() -> Refusal {
    Refusal::new(ErrorCode::Foreign, "The file is not a valid Roadbook invitation", "Ask for the invitation again.")
}
