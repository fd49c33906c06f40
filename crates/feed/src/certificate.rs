//! Who may take part: certificates, and the set of devices that follows from them.
//!
//! Certificates are readable by a hub, so that it admits only a workspace's devices. They hold
//! keys and roles, no names.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use crate::{
    DeviceId, DeviceKey, WorkspaceId,
    identity::{derive, random},
};

/// What a participant may do in the whole workspace, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Reads.
    #[n(0)]
    Viewer,
    /// Reads and writes.
    #[n(1)]
    Contributor,
    /// Also invites.
    #[n(2)]
    Facilitator,
    /// Also appoints.
    #[n(3)]
    Steward,
}

impl Role {
    /// The name used in commands and the interface.
    pub fn name(self) -> &'static str {
        match self {
            Role::Viewer => "viewer",
            Role::Contributor => "contributor",
            Role::Facilitator => "facilitator",
            Role::Steward => "steward",
        }
    }

    /// The role of that name.
    pub fn from_name(name: &str) -> Option<Role> {
        [Role::Viewer, Role::Contributor, Role::Facilitator, Role::Steward].into_iter().find(|role| role.name() == name)
    }

    /// Whether records may be changed.
    pub fn writes(self) -> bool {
        self >= Role::Contributor
    }

    /// Whether others may be invited.
    pub fn invites(self) -> bool {
        self >= Role::Facilitator
    }
}

/// A signed permission to join, usable by whoever holds its secret.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Invitation {
    /// Who invites.
    #[n(0)]
    pub by: DeviceId,
    /// Public half of the invitation's secret.
    #[n(1)]
    pub key: DeviceId,
    /// Role of who joins with it; at most contributor.
    #[n(2)]
    pub role: Role,
    #[cbor(n(3), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl Invitation {
    /// A new invitation and its secret key.
    pub fn issue(workspace: &WorkspaceId, by: &DeviceKey, role: Role) -> (Invitation, DeviceKey) {
        let secret = DeviceKey::generate();
        let role = role.min(Role::Contributor);
        let signature = by.sign(&Self::message(workspace, &secret.id(), role));
        (Invitation { by: by.id(), key: secret.id(), role, signature }, secret)
    }

    /// Its bytes in an invitation file.
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec(self).expect("writing to memory cannot fail")
    }

    /// Reads what [`Self::to_bytes`] wrote; says nothing about whether it holds.
    pub fn from_bytes(bytes: &[u8]) -> Option<Invitation> {
        minicbor::decode(bytes).ok()
    }

    fn message(workspace: &WorkspaceId, key: &DeviceId, role: Role) -> [u8; 32] {
        derive("roadbook invitation v1", &[&workspace.0, &key.0, &[role as u8]])
    }

    fn holds(&self, workspace: &WorkspaceId) -> bool {
        self.role <= Role::Contributor
            && self.by.verify(&Self::message(workspace, &self.key, self.role), &self.signature)
    }
}

/// Why a device belongs to a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Certificate {
    /// It founded the workspace: the workspace's name is the hash of the device and a nonce.
    #[n(0)]
    Founder {
        /// The founding device.
        #[n(0)]
        device: DeviceId,
        /// Makes the name of each workspace of a device different.
        #[cbor(n(1), with = "minicbor::bytes")]
        nonce: [u8; 16],
    },
    /// It joined with an invitation.
    #[n(1)]
    Joined {
        /// The invitation used.
        #[n(0)]
        invitation: Invitation,
        /// The device that joined.
        #[n(1)]
        device: DeviceId,
        /// By the invitation's secret, over workspace and device.
        #[cbor(n(2), with = "minicbor::bytes")]
        proof: [u8; 64],
    },
}

impl Certificate {
    /// Founds a workspace.
    pub fn found(device: DeviceId) -> (WorkspaceId, Certificate) {
        let nonce = random();
        (workspace_of(&device, &nonce), Certificate::Founder { device, nonce })
    }

    /// Joins with an invitation and its secret.
    pub fn join(workspace: &WorkspaceId, invitation: Invitation, secret: &DeviceKey, device: DeviceId) -> Certificate {
        let proof = secret.sign(&join_message(workspace, &device));
        Certificate::Joined { invitation, device, proof }
    }

    /// The device it admits.
    pub fn device(&self) -> DeviceId {
        match self {
            Certificate::Founder { device, .. } | Certificate::Joined { device, .. } => *device,
        }
    }

    /// Its bytes on the wire.
    pub fn encode(&self) -> Vec<u8> {
        minicbor::to_vec(self).expect("writing to memory cannot fail")
    }

    /// Reads a certificate; says nothing about whether it holds.
    pub fn decode(bytes: &[u8]) -> Option<Certificate> {
        minicbor::decode(bytes).ok()
    }
}

fn workspace_of(device: &DeviceId, nonce: &[u8; 16]) -> WorkspaceId {
    WorkspaceId(derive("roadbook workspace v1", &[&device.0, nonce]))
}

fn join_message(workspace: &WorkspaceId, device: &DeviceId) -> [u8; 32] {
    derive("roadbook join v1", &[&workspace.0, &device.0])
}

/// The devices of a workspace and their roles: a pure function of the set of certificates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members(BTreeMap<DeviceId, Role>);

impl Members {
    /// Follows the certificates from the founder; those that do not hold are left out.
    pub fn of(workspace: &WorkspaceId, certificates: &[Certificate]) -> Members {
        let mut members = Members::default();
        loop {
            let before = members.clone();
            for certificate in certificates {
                if let Some(role) = members.role_by(workspace, certificate) {
                    let held = members.0.entry(certificate.device()).or_insert(role);
                    *held = (*held).max(role);
                }
            }
            if members == before {
                return members;
            }
        }
    }

    /// Whether the certificate itself holds, and admits its device.
    pub fn admits(&self, workspace: &WorkspaceId, certificate: &Certificate) -> bool {
        self.role_by(workspace, certificate).is_some()
    }

    fn role_by(&self, workspace: &WorkspaceId, certificate: &Certificate) -> Option<Role> {
        match certificate {
            Certificate::Founder { device, nonce } => {
                (workspace_of(device, nonce) == *workspace).then_some(Role::Steward)
            }
            Certificate::Joined { invitation, device, proof } => {
                let inviter = self.role(&invitation.by)?;
                let holds = inviter.invites()
                    && invitation.holds(workspace)
                    && invitation.key.verify(&join_message(workspace, device), proof);
                holds.then_some(invitation.role)
            }
        }
    }

    /// The device's role, if it is a member.
    pub fn role(&self, device: &DeviceId) -> Option<Role> {
        self.0.get(device).copied()
    }

    /// Members and roles, by device.
    pub fn iter(&self) -> impl Iterator<Item = (&DeviceId, Role)> {
        self.0.iter().map(|(device, role)| (device, *role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn membership_follows_from_the_founder_in_any_order() {
        let (founder, guest) = (DeviceKey::generate(), DeviceKey::generate());
        let (workspace, genesis) = Certificate::found(founder.id());
        let (invitation, secret) = Invitation::issue(&workspace, &founder, Role::Contributor);
        let joined = Certificate::join(&workspace, invitation, &secret, guest.id());
        let forwards = Members::of(&workspace, &[genesis.clone(), joined.clone()]);
        assert_eq!(forwards, Members::of(&workspace, &[joined, genesis]));
        assert_eq!(
            (forwards.role(&founder.id()), forwards.role(&guest.id())),
            (Some(Role::Steward), Some(Role::Contributor))
        );
    }

    #[test]
    fn nobody_joins_without_an_invitation_from_someone_who_may_invite() {
        let (founder, stranger) = (DeviceKey::generate(), DeviceKey::generate());
        let (workspace, genesis) = Certificate::found(founder.id());
        let (_, other_genesis) = Certificate::found(stranger.id());
        let (own, own_secret) = Invitation::issue(&workspace, &stranger, Role::Contributor);
        let self_invited = Certificate::join(&workspace, own, &own_secret, stranger.id());
        let (good, good_secret) = Invitation::issue(&workspace, &founder, Role::Viewer);
        let raised = Certificate::join(
            &workspace,
            Invitation { role: Role::Contributor, ..good.clone() },
            &good_secret,
            stranger.id(),
        );
        let stolen = Certificate::join(&workspace, good, &DeviceKey::generate(), stranger.id());
        for bad in [other_genesis, self_invited, raised, stolen] {
            let members = Members::of(&workspace, &[genesis.clone(), bad.clone()]);
            assert_eq!(members.role(&stranger.id()), None, "{bad:?}");
        }
    }

    #[test]
    fn an_invitation_never_gives_more_than_contributor() {
        let founder = DeviceKey::generate();
        let (workspace, _) = Certificate::found(founder.id());
        assert_eq!(Invitation::issue(&workspace, &founder, Role::Steward).0.role, Role::Contributor);
    }
}
