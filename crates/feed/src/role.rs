//! What a participant may do, and where.

use minicbor::{Decode, Encode};

use crate::{WorkspaceId, identity::derive};

/// What a participant may do, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
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
    /// Also appoints and removes.
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

/// A part of the workspace a grant is limited to, under a name that only participants can tell:
/// the hash of the record's kind and id with a secret of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Scope(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 8]);

impl Scope {
    /// The scope of a record; `secret` is the key of the founding epoch, which every participant has.
    pub fn of(workspace: &WorkspaceId, secret: &[u8; 32], kind: &str, id: &str) -> Scope {
        let full = derive("roadbook scope v1", &[&workspace.0, secret, kind.as_bytes(), id.as_bytes()]);
        let mut short = [0; 8];
        short.copy_from_slice(&full[..8]);
        Scope(short)
    }
}

/// A role, in the whole workspace or in one part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct Grant {
    /// What may be done.
    #[n(0)]
    pub role: Role,
    /// Where; everywhere if absent.
    #[n(1)]
    pub scope: Option<Scope>,
}

impl Grant {
    /// The role in the whole workspace.
    pub fn everywhere(role: Role) -> Grant {
        Grant { role, scope: None }
    }
}

/// The highest role held anywhere; `None` without any grant.
pub fn highest(grants: &[Grant]) -> Option<Role> {
    grants.iter().map(|grant| grant.role).max()
}

/// The role that holds in the whole workspace; `None` without any grant. Whoever has a role in a
/// part reads the whole.
pub fn everywhere(grants: &[Grant]) -> Option<Role> {
    let held = grants.iter().map(|grant| if grant.scope.is_none() { grant.role } else { Role::Viewer });
    held.max()
}
