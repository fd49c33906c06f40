//! Invitations as files and as codes short enough for a QR code.
//!
//! Both are bearer secrets: whoever holds one can join and read. The file says so.

use std::collections::BTreeMap;

use argon2::{Algorithm, Argon2, Params, Version};
use minicbor::{Decode, Encode};
use roadbook_feed::{
    Act, ActId, DeviceId, DeviceKey, EpochKey, Members, WorkspaceId,
    identity::{derive, hex, unhex},
    wrap::{KeyOfEpoch, keys_from_bytes, keys_to_bytes},
};
use roadbook_model::{ErrorCode, Refusal};
use serde::{Deserialize, Serialize};

use crate::{Founding, keys};

const FORMAT: u32 = 1;
/// Largest invitation, welcome or device file in bytes.
pub const MAX_INVITATION: usize = 8 << 20;
/// What every code begins with; the digit is the format.
const CODE: &str = "ROADBOOK1.";
/// Longest address of a hub in a code, so that the code stays under 300 bytes.
const MAX_CODE_HUB: usize = 80;

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
    acts: Vec<String>,
    invitation: String,
    secret: String,
    keys: String,
    /// Whose key opens those of all epochs before it.
    epoch: u32,
}

/// The part of an invitation that fits a QR code. The acts come with the first contact.
#[derive(Encode, Decode)]
struct Code {
    #[n(0)]
    workspace: WorkspaceId,
    #[n(1)]
    invitation: ActId,
    #[cbor(n(2), with = "minicbor::bytes")]
    secret: [u8; 32],
    #[n(3)]
    key: KeyOfEpoch,
    #[n(4)]
    hub: String,
}

/// What an invitation is made of.
pub(crate) struct Invited<'a> {
    pub workspace: WorkspaceId,
    pub name: &'a str,
    pub hub: &'a str,
    pub acts: &'a [Act],
    pub invitation: ActId,
    pub secret: DeviceKey,
    pub keys: &'a BTreeMap<u32, EpochKey>,
    /// The current one.
    pub epoch: u32,
}

impl InvitationFile {
    pub(crate) fn of(invited: &Invited<'_>) -> InvitationFile {
        InvitationFile {
            roadbook_invitation: FORMAT,
            about: "Whoever holds this file can join this workspace and read it. Hand it over in person or encrypted."
                .into(),
            workspace: invited.workspace.hex(),
            name: invited.name.to_owned(),
            hub: invited.hub.to_owned(),
            acts: acts_to_text(invited.acts),
            invitation: hex(&invited.invitation.0),
            secret: hex(&invited.secret.secret()),
            keys: hex(&keys_to_bytes(&keys::list(invited.keys))),
            epoch: invited.epoch,
        }
    }

    /// Reads an invitation: a file, or the text of a code.
    pub fn parse(bytes: &[u8]) -> Result<InvitationFile, Refusal> {
        if let Some(code) = std::str::from_utf8(bytes).ok().and_then(|text| text.trim().strip_prefix(CODE)) {
            return InvitationFile::from_code(code).ok_or_else(invalid);
        }
        let file: Option<InvitationFile> =
            (bytes.len() <= MAX_INVITATION).then(|| serde_json::from_slice(bytes).ok()).flatten();
        file.filter(|file| file.roadbook_invitation == FORMAT).ok_or_else(invalid)
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// The invitation as a text of less than 300 bytes, without the workspace's name and acts. Whoever
    /// joins with it takes part from their first contact with somebody on. `None` if the hub's address
    /// is too long.
    pub fn code(&self) -> Option<String> {
        let key = keys_from_bytes(&bytes_of(&self.keys)?)?.into_iter().find(|key| key.epoch == self.epoch)?;
        let code = Code {
            workspace: WorkspaceId::from_hex(&self.workspace)?,
            invitation: ActId(unhex(&self.invitation)?),
            secret: unhex(&self.secret)?,
            key,
            hub: (self.hub.len() <= MAX_CODE_HUB).then(|| self.hub.clone())?,
        };
        Some(format!("{CODE}{}", base32(&minicbor::to_vec(&code).ok()?)))
    }

    fn from_code(text: &str) -> Option<InvitationFile> {
        let code: Code = minicbor::decode(&unbase32(text)?).ok()?;
        let epoch = code.key.epoch;
        let keys = BTreeMap::from([(epoch, code.key.key())]);
        let secret = DeviceKey::from_secret(&code.secret);
        let (workspace, invitation) = (code.workspace, code.invitation);
        let invited =
            Invited { workspace, name: "", hub: &code.hub, acts: &[], invitation, secret, keys: &keys, epoch };
        Some(InvitationFile::of(&invited))
    }

    /// Digits that both sides read aloud, to be sure that nobody swapped the invitation.
    pub fn check_code(&self) -> String {
        spoken(&[self.workspace.as_bytes(), self.invitation.as_bytes(), self.secret.as_bytes()])
    }

    pub(crate) fn accept(&self, device: DeviceKey, time: i64) -> Result<Founding, Refusal> {
        let workspace = WorkspaceId::from_hex(&self.workspace).ok_or_else(invalid)?;
        let secret = DeviceKey::from_secret(&unhex(&self.secret).ok_or_else(invalid)?);
        let keys = bytes_of(&self.keys).and_then(|bytes| keys_from_bytes(&bytes)).ok_or_else(invalid)?;
        let invitation = ActId(unhex(&self.invitation).ok_or_else(invalid)?);
        let mut acts = acts_of(&workspace, &self.acts);
        let offline = !acts.is_empty();
        acts.push(Act::join(&workspace, &device, invitation, &secret, time));
        if offline && Members::of(&workspace, &acts).role(&device.id()).is_none() {
            return Err(out_of_date());
        }
        Ok(Founding { workspace, name: self.name.clone(), device, keys: keys::map(keys), acts })
    }
}

pub(crate) fn acts_to_text(acts: &[Act]) -> Vec<String> {
    acts.iter().map(|act| hex(act.bytes())).collect()
}

pub(crate) fn acts_of(workspace: &WorkspaceId, texts: &[String]) -> Vec<Act> {
    texts.iter().filter_map(|text| Act::read(workspace, &bytes_of(text)?)).collect()
}

pub(crate) fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| unhex::<1>(std::str::from_utf8(pair).ok()?).map(|[byte]| byte)).collect()
}

/// Twelve digits from a hash that takes a while, in three groups: whoever swaps what they stand for
/// needs centuries of computing to find something with the same digits.
pub(crate) fn spoken(parts: &[&[u8]]) -> String {
    let salt = derive("roadbook check code v1", parts);
    let params = Params::new(8 << 10, 1, 1, Some(8)).expect("8 MiB and one pass are allowed");
    let mut hash = [0; 8];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(&salt, &salt[..16], &mut hash)
        .expect("lengths are within bounds");
    let number = u64::from_be_bytes(hash) % 1_000_000_000_000;
    format!("{:04} {:04} {:04}", number / 100_000_000, number / 10_000 % 10_000, number % 10_000)
}

/// Digits by which two people compare a device.
pub fn check_code_of(device: &DeviceId) -> String {
    spoken(&[&device.0])
}

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Crockford's base 32: no letter looks like a digit, and QR codes hold it in their dense mode.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(DIGITS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(DIGITS[(held << (5 - bits) & 31) as usize]));
    }
    text
}

/// Reads base 32 as people type it: spaces and hyphens count for nothing, O is 0, I and L are 1.
pub(crate) fn unbase32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut bits) = (0u32, 0);
    for letter in text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
        let plain = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let digit = DIGITS.iter().position(|digit| char::from(*digit) == plain)?;
        held = held << 5 | digit as u32;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(bytes)
}

pub(crate) fn invalid() -> Refusal {
    Refusal::new(ErrorCode::Foreign, "The file is not a valid Roadbook invitation", "Ask for the invitation again.")
}

fn out_of_date() -> Refusal {
    Refusal::new(
        ErrorCode::NotAllowed,
        "The invitation is used up, out of date or closed",
        "Ask for a new one, or send a contact card to whoever invited you.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_32_reads_back_as_people_type_it() {
        for length in 0..40 {
            let bytes: Vec<u8> = (0..length).map(|n| (n * 37 + 11) as u8).collect();
            assert_eq!(unbase32(&base32(&bytes)), Some(bytes));
        }
        assert_eq!(unbase32("0o1i-Ll 0"), unbase32("0011110"));
        assert_eq!(unbase32("U"), None);
    }
}
