//! What an entry carries, sealed: changes to documents.

use minicbor::{Decode, Encode};

use crate::{
    ActorBytes, compact,
    limits::{MAX_BATCHES, MAX_CHANGES},
};

/// The content of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Default, Encode, Decode)]
pub struct Payload {
    /// When it was sealed by the author's clock, in milliseconds since 1970. Claimed, only displayed.
    #[n(0)]
    pub time: i64,
    /// Changes by document, each in the order in which they were made.
    #[n(1)]
    pub batches: Vec<Batch>,
}

/// Changes to one document.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Batch {
    /// Kind of the document; may be unknown to this version.
    #[n(0)]
    pub kind: String,
    /// Id of the document.
    #[n(1)]
    pub id: String,
    /// Automerge change chunks: plain in memory, packed inside an entry.
    #[n(2)]
    pub changes: Vec<Change>,
}

impl Batch {
    fn with(self, changes: Vec<Vec<u8>>) -> Batch {
        Batch { changes: changes.into_iter().map(Change).collect(), ..self }
    }

    fn bytes(&self) -> Vec<Vec<u8>> {
        self.changes.iter().map(|change| change.0.clone()).collect()
    }
}

/// One Automerge change chunk.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Change(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);

impl Payload {
    /// Without what the reader of the actor's feed can compute again.
    pub(crate) fn packed(&self, actor: &ActorBytes) -> Payload {
        let batches = self.batches.iter().map(|batch| batch.clone().with(compact::pack(actor, &batch.bytes())));
        Payload { time: self.time, batches: batches.collect() }
    }

    /// Whole again; `None` if it was not packed for this actor.
    pub(crate) fn unpacked(self, actor: &ActorBytes) -> Option<Payload> {
        let batches = self.batches.into_iter().map(|batch| {
            let changes = compact::unpack(actor, &batch.bytes())?;
            Some(batch.with(changes))
        });
        Some(Payload { time: self.time, batches: batches.collect::<Option<_>>()? })
    }

    /// Whether it keeps within the limits on documents and changes.
    pub fn within_limits(&self) -> bool {
        self.batches.len() <= MAX_BATCHES && self.batches.iter().map(|b| b.changes.len()).sum::<usize>() <= MAX_CHANGES
    }
}
