//! What an entry carries, sealed: changes to documents.

use minicbor::{Decode, Encode};

use crate::limits::{MAX_BATCHES, MAX_CHANGES};

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
    /// Uncompressed Automerge change chunks.
    #[n(2)]
    pub changes: Vec<Change>,
}

/// One uncompressed Automerge change chunk.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Change(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);

impl Payload {
    /// Whether it keeps within the limits on documents and changes.
    pub fn within_limits(&self) -> bool {
        self.batches.len() <= MAX_BATCHES && self.batches.iter().map(|b| b.changes.len()).sum::<usize>() <= MAX_CHANGES
    }
}
