//! A device that founds or joins a workspace and writes entries that nobody need read.

use roadbook_feed::{
    Act, DeviceKey, EpochKey, FeedId, Frame, Head, VersionVector, WorkspaceId,
    entry::Sealer,
    frame::{Blob, Entries, Hello, PROTOCOL},
    payload::{Batch, Change, Payload},
};
use roadbook_net::{HubClient, HubError, Line};
use roadbook_sync::request_message;

pub struct Participant {
    pub key: DeviceKey,
    pub workspace: WorkspaceId,
    /// From the founder's to its own.
    pub acts: Vec<Act>,
}

/// One of its feeds.
pub struct Feed {
    pub id: FeedId,
    pub head: Head,
}

impl Participant {
    pub fn found() -> Participant {
        let key = DeviceKey::generate();
        let (workspace, act) = Act::found(&key);
        Participant { key, workspace, acts: vec![act] }
    }

    pub fn feed(&self, incarnation: u32) -> Feed {
        Feed { id: FeedId { device: self.key.id(), incarnation }, head: Head::default() }
    }

    /// The next entries of a feed, each of about `size` bytes.
    pub fn seal(&self, feed: &mut Feed, count: usize, size: usize) -> Entries {
        let from = feed.head.seq + 1;
        let entries = (0..count).map(|_| {
            let change = Change(roadbook_feed::identity::random::<4096>()[..size].to_vec());
            let batch = Batch { kind: "action".into(), id: "a".into(), changes: vec![change] };
            let sealer = Sealer {
                format: roadbook_feed::entry::FORMAT,
                device: &self.key,
                workspace: self.workspace,
                incarnation: feed.id.incarnation,
                epoch: 1,
                key: &EpochKey([7; 32]),
                past: &|_: &str, _: &str| [0; 32],
            };
            let payload = Payload { time: 0, batches: vec![batch] };
            let (bytes, head) = sealer.seal(feed.head, VersionVector::default(), &payload).unwrap();
            feed.head = head;
            Blob(bytes)
        });
        let entries = entries.collect();
        Entries { feed: feed.id, from, entries }
    }

    fn introduction(&self) -> Frame {
        Frame::Acts(self.acts.iter().map(|act| Blob(act.bytes().to_vec())).collect())
    }

    /// The body of a request: signature and frames.
    pub fn body(&self, entries: Vec<Entries>) -> Vec<u8> {
        let (frames, signature) = self.signed(entries);
        [&signature[..], &frames].concat()
    }

    fn signed(&self, entries: Vec<Entries>) -> (Vec<u8>, [u8; 64]) {
        let entries = entries.into_iter().map(Frame::Entries);
        self.signed_by(&self.key, std::iter::once(self.introduction()).chain(entries))
    }

    /// Frames of a device of the workspace, and its signature.
    pub fn signed_by(&self, key: &DeviceKey, said: impl IntoIterator<Item = Frame>) -> (Vec<u8>, [u8; 64]) {
        let hello = Frame::Hello(Hello { protocol: PROTOCOL, workspace: self.workspace, device: key.id() });
        let frames: Vec<Frame> = std::iter::once(hello).chain(said).collect();
        let frames = Frame::write_all(&frames);
        let signature = key.sign(&request_message(&self.workspace, &frames));
        (frames, signature)
    }

    /// Sends entries; what the hub then says it has on disk.
    pub fn send(&self, hub: &HubClient, entries: Vec<Entries>) -> Result<VersionVector, HubError> {
        let (frames, signature) = self.signed(entries);
        let answer = hub.round(&frames, &signature)?;
        let ack = answer.into_iter().find_map(|frame| if let Frame::Ack(vector) = frame { Some(vector) } else { None });
        Ok(ack.unwrap())
    }

    /// Asks for nothing but what is new, once the hub knows this device.
    pub fn listen(&self, hub: &HubClient) -> Line {
        let held = self.send(hub, vec![]).unwrap();
        let (frames, signature) = self.signed_by(&self.key, vec![Frame::Vector(held)]);
        hub.round_and_listen(&frames, &signature).unwrap().1.expect("nothing is new yet")
    }
}
