//! Proof that a device signed two histories of one feed.

use minicbor::{Decode, Encode};

use crate::{DeviceId, FeedId, Head, WorkspaceId, entry::Signed};

/// Two signed entries of one feed that cannot both be its history: the same place with another
/// content, or successive places of which the later does not continue the earlier.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ForkProof {
    /// The feed.
    #[n(0)]
    pub feed: FeedId,
    /// One entry, without its content.
    #[n(1)]
    pub one: Signed,
    /// The other.
    #[n(2)]
    pub other: Signed,
}

impl ForkProof {
    /// Puts two entries side by side; `None` if they prove nothing.
    pub fn of(workspace: &WorkspaceId, feed: FeedId, one: Signed, other: Signed) -> Option<ForkProof> {
        let proof = ForkProof { feed, one, other };
        proof.first_in_doubt(workspace).map(|_| proof)
    }

    /// The first sequence number at which the histories differ for certain; `None` if the proof does not hold.
    pub fn first_in_doubt(&self, workspace: &WorkspaceId) -> Option<u64> {
        let one = self.one.verify(workspace, &self.feed).ok()?;
        let other = self.other.verify(workspace, &self.feed).ok()?;
        let continues = |earlier: Head, later: &Signed, after: Head| {
            after.seq == earlier.seq + 1 && later.previous() != &earlier.hash
        };
        if one.seq == other.seq && one.hash != other.hash {
            let parted_before = one.seq > 1 && self.one.previous() != self.other.previous();
            return Some(one.seq - u64::from(parted_before));
        }
        let parted = continues(one, &self.other, other) || continues(other, &self.one, one);
        parted.then(|| one.seq.min(other.seq))
    }

    /// Who signed both.
    pub fn device(&self) -> DeviceId {
        self.feed.device
    }
}
