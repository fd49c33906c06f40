//! Acts of membership: signed statements that say who takes part, with what role, and with which keys.
//!
//! Acts are readable by a hub, so that it admits only a workspace's devices. They hold keys and
//! roles, no names. Each names the acts its author knew, so that the set of acts is a graph that
//! everybody evaluates alike, whatever the order of arrival ([`crate::Members`]).
//! `docs/formats/membership.md` has the layout.

use minicbor::{Decode, Encode};

use crate::{
    DeviceId, DeviceKey, FeedId, Grant, VersionVector, WorkspaceId,
    fork::ForkProof,
    identity::{derive, random},
    limits::{MAX_ACT, MAX_ACT_DEPS, MAX_GRANTS},
    wrap::{KemKey, Rotation, Wrap},
};

/// An act: the hash of what is signed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct ActId(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

impl std::fmt::Debug for ActId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::identity::hex(&self.0[..4]))
    }
}

/// What an act does.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Deed {
    /// Founds the workspace, whose name is the hash of the founding device and the nonce.
    #[n(0)]
    Found {
        /// Makes the name of each workspace of a device different.
        #[cbor(n(0), with = "minicbor::bytes")]
        nonce: [u8; 16],
        /// Where keys for the founding device are sealed to.
        #[n(1)]
        kem: KemKey,
    },
    /// Opens an invitation to whoever holds its secret.
    #[n(1)]
    Invite {
        /// Public half of the invitation's secret.
        #[n(0)]
        key: DeviceId,
        /// What those who join with it may do; at most contributor.
        #[n(1)]
        grants: Vec<Grant>,
        /// Claimed time after which nobody joins, in seconds since 1970; 0 means never.
        #[n(2)]
        expires: i64,
        /// How many may join.
        #[n(3)]
        uses: u32,
    },
    /// Closes an invitation: who has not joined by then does not.
    #[n(2)]
    Close {
        /// The invitation's key.
        #[n(0)]
        key: DeviceId,
    },
    /// The author joins with an invitation.
    #[n(3)]
    Join {
        /// The invitation.
        #[n(0)]
        invitation: ActId,
        /// Where keys are sealed to.
        #[n(1)]
        kem: KemKey,
        /// Claimed time, in seconds since 1970.
        #[n(2)]
        time: i64,
        /// By the invitation's secret, over workspace and device.
        #[cbor(n(3), with = "minicbor::bytes")]
        proof: [u8; 64],
    },
    /// Admits a device as a new participant, from its contact card or because it joined too late.
    #[n(4)]
    Admit {
        /// The device.
        #[n(0)]
        device: DeviceId,
        /// Where keys are sealed to.
        #[n(1)]
        kem: KemKey,
        /// What it may do.
        #[n(2)]
        grants: Vec<Grant>,
        /// The workspace's keys, sealed to it.
        #[n(3)]
        keys: Option<Wrap>,
    },
    /// Says what a participant may do from now on; nothing means that they leave.
    #[n(5)]
    Appoint {
        /// The participant, named by their first device.
        #[n(0)]
        participant: DeviceId,
        /// Replaces what they could do.
        #[n(1)]
        grants: Vec<Grant>,
        /// How far their feeds are judged by what they could do before.
        #[n(2)]
        at: VersionVector,
        /// A new key that a participant who leaves does not get.
        #[n(3)]
        rotation: Option<Rotation>,
    },
    /// The author's participant uses one more device.
    #[n(6)]
    AddDevice {
        /// The new device.
        #[n(0)]
        device: DeviceId,
        /// Where keys are sealed to.
        #[n(1)]
        kem: KemKey,
        /// Whether it is a recovery code, which only adds and removes devices.
        #[n(2)]
        recovery: bool,
        /// By the new device, over workspace and participant.
        #[cbor(n(3), with = "minicbor::bytes")]
        consent: [u8; 64],
        /// The workspace's keys, sealed to it.
        #[n(4)]
        keys: Option<Wrap>,
    },
    /// A device is lost or given away.
    #[n(7)]
    RemoveDevice {
        /// The device.
        #[n(0)]
        device: DeviceId,
        /// How far its feeds count.
        #[n(1)]
        at: VersionVector,
        /// A new key that the device does not get.
        #[n(2)]
        rotation: Option<Rotation>,
    },
    /// Makes a new key for everybody there is.
    #[n(8)]
    Rotate {
        /// The key, sealed to each device.
        #[n(0)]
        rotation: Rotation,
    },
    /// Seals keys to devices that came after them.
    #[n(9)]
    Share {
        /// Keys, by device.
        #[n(0)]
        wraps: Vec<Wrap>,
    },
    /// A device signed two different histories; the proof is in the act and needs no trust in its author.
    #[n(10)]
    Fork {
        /// The proof.
        #[n(0)]
        proof: Box<ForkProof>,
    },
    /// Chooses which of two histories counts after a fork.
    #[n(11)]
    Adopt {
        /// The forked feed.
        #[n(0)]
        feed: FeedId,
        /// Where the histories part.
        #[n(1)]
        seq: u64,
        /// The entry there that counts.
        #[cbor(n(2), with = "minicbor::bytes")]
        hash: [u8; 32],
    },
}

/// A signed act, whose signature was checked when it was made or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    id: ActId,
    by: DeviceId,
    deps: Vec<ActId>,
    /// `None` when a newer version did what this one does not know.
    deed: Option<Deed>,
    bytes: Vec<u8>,
}

#[derive(Encode, Decode)]
struct Wire {
    #[n(0)]
    by: DeviceId,
    #[n(1)]
    deps: Vec<ActId>,
    #[cbor(n(2), with = "minicbor::bytes")]
    deed: Vec<u8>,
    #[cbor(n(3), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl Act {
    /// Signs a deed of `by`, who knows `deps` and everything before them.
    pub fn sign(workspace: &WorkspaceId, by: &DeviceKey, mut deps: Vec<ActId>, deed: Deed) -> Act {
        deps.sort_unstable();
        let content = encode(&deed);
        let id = id_of(workspace, &by.id(), &deps, &content);
        let wire = Wire { by: by.id(), deps: deps.clone(), deed: content, signature: by.sign(&id.0) };
        Act { id, by: by.id(), deps, deed: Some(deed), bytes: encode(&wire) }
    }

    /// Founds a workspace.
    pub fn found(by: &DeviceKey) -> (WorkspaceId, Act) {
        let nonce = random();
        let workspace = workspace_of(&by.id(), &nonce);
        let deed = Deed::Found { nonce, kem: KemKey::of(by) };
        (workspace, Act::sign(&workspace, by, Vec::new(), deed))
    }

    /// Joins with the invitation `invitation`, whose secret is `secret`.
    pub fn join(workspace: &WorkspaceId, by: &DeviceKey, invitation: ActId, secret: &DeviceKey, time: i64) -> Act {
        let proof = secret.sign(&join_message(workspace, &by.id()));
        let deed = Deed::Join { invitation, kem: KemKey::of(by), time, proof };
        Act::sign(workspace, by, vec![invitation], deed)
    }

    /// Reads an act and checks its signature; `None` if it is not one.
    pub fn read(workspace: &WorkspaceId, bytes: &[u8]) -> Option<Act> {
        let (act, signature) = Self::parse(workspace, bytes)?;
        act.by.verify(&act.id.0, &signature).then_some(act)
    }

    /// Reads an act whose signature was checked before it was stored.
    pub fn stored(workspace: &WorkspaceId, bytes: &[u8]) -> Option<Act> {
        Self::parse(workspace, bytes).map(|(act, _)| act)
    }

    fn parse(workspace: &WorkspaceId, bytes: &[u8]) -> Option<(Act, [u8; 64])> {
        if bytes.len() > MAX_ACT {
            return None;
        }
        let wire: Wire = minicbor::decode(bytes).ok()?;
        // One form only, so that an act has one hash: sorted, no dependency twice.
        let canonical =
            wire.deps.len() <= MAX_ACT_DEPS && wire.deps.is_sorted_by(|a, b| a < b) && encode(&wire) == bytes;
        if !canonical {
            return None;
        }
        let id = id_of(workspace, &wire.by, &wire.deps, &wire.deed);
        let deed = minicbor::decode(&wire.deed).ok().filter(within_limits);
        Some((Act { id, by: wire.by, deps: wire.deps, deed, bytes: bytes.to_vec() }, wire.signature))
    }

    /// Its name.
    pub fn id(&self) -> ActId {
        self.id
    }

    /// The device that signed it.
    pub fn by(&self) -> DeviceId {
        self.by
    }

    /// The acts its author knew that no other of them builds on.
    pub fn deps(&self) -> &[ActId] {
        &self.deps
    }

    /// What it does; `None` when only a newer version knows.
    pub fn deed(&self) -> Option<&Deed> {
        self.deed.as_ref()
    }

    /// Its bytes on the wire.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The number in the headers of entries sealed with the key this act brought.
    pub fn epoch(&self) -> u32 {
        epoch_of(&self.id)
    }

    /// The new key it brings, if any.
    pub fn rotation(&self) -> Option<&Rotation> {
        match self.deed.as_ref()? {
            Deed::Appoint { rotation, .. } | Deed::RemoveDevice { rotation, .. } => rotation.as_ref(),
            Deed::Rotate { rotation } => Some(rotation),
            _ => None,
        }
    }

    /// Keys it seals to devices one by one.
    pub fn wraps(&self) -> &[Wrap] {
        match self.deed.as_ref() {
            Some(Deed::Admit { keys, .. } | Deed::AddDevice { keys, .. }) => keys.as_slice(),
            Some(Deed::Share { wraps }) => wraps,
            _ => &[],
        }
    }
}

/// The number of the epoch an act begins; 0 is the founding epoch.
pub fn epoch_of(id: &ActId) -> u32 {
    u32::from_be_bytes([id.0[0], id.0[1], id.0[2], id.0[3]]).max(1)
}

fn within_limits(deed: &Deed) -> bool {
    match deed {
        Deed::Invite { grants, .. } | Deed::Admit { grants, .. } | Deed::Appoint { grants, .. } => {
            grants.len() <= MAX_GRANTS
        }
        _ => true,
    }
}

fn id_of(workspace: &WorkspaceId, by: &DeviceId, deps: &[ActId], deed: &[u8]) -> ActId {
    let deps: Vec<u8> = deps.iter().flat_map(|dep| dep.0).collect();
    ActId(derive("roadbook act v1", &[&workspace.0, &by.0, &deps, deed]))
}

/// The workspace a device founds with a nonce.
pub(crate) fn workspace_of(device: &DeviceId, nonce: &[u8; 16]) -> WorkspaceId {
    WorkspaceId(derive("roadbook workspace v1", &[&device.0, nonce]))
}

/// What an invitation's secret signs when a device joins.
pub(crate) fn join_message(workspace: &WorkspaceId, device: &DeviceId) -> [u8; 32] {
    derive("roadbook join v1", &[&workspace.0, &device.0])
}

/// What a new device signs when a participant adds it.
pub fn consent_message(workspace: &WorkspaceId, participant: &DeviceId) -> [u8; 32] {
    derive("roadbook consent v1", &[&workspace.0, &participant.0])
}

fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).expect("writing to memory cannot fail")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_reads_back_and_every_flipped_bit_is_refused() {
        let founder = DeviceKey::generate();
        let (workspace, act) = Act::found(&founder);
        assert_eq!(Act::read(&workspace, act.bytes()).as_ref(), Some(&act));
        for bit in 0..act.bytes().len() * 8 {
            let mut bad = act.bytes().to_vec();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Act::read(&workspace, &bad), None, "bit {bit}");
        }
    }

    #[test]
    fn a_deed_of_a_newer_version_is_kept_as_it_is() {
        let founder = DeviceKey::generate();
        let (workspace, _) = Act::found(&founder);
        let newer = [0x82, 0x18, 0x63, 0x80];
        let id = id_of(&workspace, &founder.id(), &[], &newer);
        let wire = Wire { by: founder.id(), deps: vec![], deed: newer.to_vec(), signature: founder.sign(&id.0) };
        let act = Act::read(&workspace, &encode(&wire)).unwrap();
        assert_eq!((act.deed(), act.bytes()), (None, &encode(&wire)[..]));
    }
}
