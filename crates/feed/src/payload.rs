//! What an entry carries, sealed: changes to documents.

use crate::compact;
use crate::limits::{MAX_BATCHES, MAX_CHANGES, MAX_INFLATED};

/// The content of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Payload {
    /// When it was sealed by the author's clock, in milliseconds since 1970. Claimed, only displayed.
    pub time: i64,
    /// Changes by document, each in the order in which they were made.
    pub batches: Vec<Batch>,
}

/// Changes to one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Kind of the document; may be unknown to this version.
    pub kind: String,
    /// Id of the document.
    pub id: String,
    /// Automerge change chunks.
    pub changes: Vec<Change>,
}

/// One Automerge change chunk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change(pub Vec<u8>);

impl Payload {
    /// The hashes of its changes, by the kind and id of the document they belong to.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, &str, Vec<[u8; 32]>)> {
        self.batches.iter().map(|batch| {
            let hashes = batch.changes.iter().filter_map(|change| compact::hash(&change.0));
            (batch.kind.as_str(), batch.id.as_str(), hashes.collect())
        })
    }

    /// Whether it keeps within the limits on documents, changes and bytes.
    pub fn within_limits(&self) -> bool {
        let changes = || self.batches.iter().flat_map(|batch| &batch.changes);
        let bytes = changes().map(|change| change.0.len()).sum::<usize>();
        self.batches.len() <= MAX_BATCHES && changes().count() <= MAX_CHANGES && bytes <= MAX_INFLATED
    }
}
