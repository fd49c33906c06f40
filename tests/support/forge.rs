//! Entries, acts and files made without asking a program, by whoever holds a device's key.

use std::collections::BTreeMap;

use roadbook_document::genesis_hash;
use roadbook_document::{Document, Writer};
use roadbook_engine::InvitationFile;
use roadbook_feed::{
    Act, Batch, DeviceKey, EpochKey, FeedId, Frame, Head, Payload, Sealer, VersionVector, WorkspaceId,
    bundle::{self, Readers},
    entry::FORMAT,
    frame::{Blob, Entries, Hello, PROTOCOL},
    identity::unhex,
    payload::Change,
    wrap::keys_from_bytes,
};
use serde_json::Value;

/// A device's key in the hands of somebody who writes feeds without Roadbook.
pub struct Forger {
    pub workspace: WorkspaceId,
    pub device: DeviceKey,
    pub incarnation: u32,
    pub epoch: u32,
    pub key: EpochKey,
}

impl Forger {
    pub fn feed(&self) -> FeedId {
        FeedId { device: self.device.id(), incarnation: self.incarnation }
    }

    /// A change to a record that pretends to know nothing of it.
    pub fn record(&self, kind: &str, id: &str, values: &[(String, Value)]) -> Batch {
        self.record_as(self.feed().actor(), kind, id, values)
    }

    /// The same under somebody's actor id.
    pub fn record_as(&self, actor: [u8; 16], kind: &str, id: &str, values: &[(String, Value)]) -> Batch {
        let writer = Writer { author: self.device.id().participant(), actor, time: 1_600_000_000 };
        let change = Document::new(kind, id).set(&writer, "forged", values).unwrap().unwrap();
        Batch { kind: kind.into(), id: id.into(), changes: vec![Change(change)] }
    }

    /// A sealed entry that follows `head`.
    pub fn entry(&self, head: Head, seen: VersionVector, batches: &[Batch]) -> (Vec<u8>, Head) {
        self.entry_of_format(FORMAT, head, seen, batches)
    }

    /// The same as a version of Roadbook to come might write it.
    pub fn entry_of_format(&self, format: u8, head: Head, seen: VersionVector, batches: &[Batch]) -> (Vec<u8>, Head) {
        let (device, workspace, key) = (&self.device, self.workspace, &self.key);
        let (incarnation, epoch) = (self.incarnation, self.epoch);
        let sealer = Sealer { format, device, workspace, incarnation, epoch, key, past: &genesis_hash };
        sealer.seal(head, seen, &Payload { time: 1_600_000_000_000, batches: batches.to_vec() }).unwrap()
    }

    /// An exchange's opening by this device.
    pub fn hello(&self) -> Vec<Frame> {
        let hello = Hello { protocol: PROTOCOL, workspace: self.workspace, device: self.device.id() };
        vec![Frame::Hello(hello), Frame::Vector(VersionVector::default())]
    }
}

/// The keys in an invitation, as whoever holds the file can read them.
pub fn keys_in(file: &InvitationFile) -> BTreeMap<u32, EpochKey> {
    let file: Value = serde_json::from_slice(&file.to_bytes()).unwrap();
    let text = file["keys"].as_str().unwrap().as_bytes();
    let bytes: Vec<u8> =
        text.chunks(2).map(|pair| unhex::<1>(std::str::from_utf8(pair).unwrap()).unwrap()[0]).collect();
    keys_from_bytes(&bytes).unwrap().into_iter().map(|key| (key.epoch, key.key())).collect()
}

/// Acts as a frame.
pub fn acts(acts: &[Act]) -> Frame {
    Frame::Acts(acts.iter().map(|act| Blob(act.bytes().to_vec())).collect())
}

/// A run of one entry.
pub fn run(feed: FeedId, after: Head, bytes: Vec<u8>) -> Frame {
    Frame::Entries(Entries { feed, from: after.seq + 1, entries: vec![Blob(bytes)] })
}

/// A file that every participant with the forger's key opens.
pub fn bundle(forger: &Forger, frames: &[Frame]) -> Vec<u8> {
    bundle::write(&forger.workspace, frames, &Readers { epoch: forger.epoch, key: &forger.key, devices: &[] })
}
