//! Version vectors: how far into each feed a device has come.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use crate::{FeedId, identity::derive};

/// For each feed the number of its entries known; absent means none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct VersionVector(#[n(0)] pub BTreeMap<FeedId, u64>);

/// A run of entries of one feed: `from` to `to`, both included, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Whose entries.
    pub feed: FeedId,
    /// First sequence number.
    pub from: u64,
    /// Last sequence number.
    pub to: u64,
}

impl VersionVector {
    /// Entries known of `feed`.
    pub fn get(&self, feed: &FeedId) -> u64 {
        self.0.get(feed).copied().unwrap_or(0)
    }

    /// Notes that the first `seq` entries of `feed` are known; never goes back.
    pub fn advance(&mut self, feed: FeedId, seq: u64) {
        if seq > self.get(&feed) {
            self.0.insert(feed, seq);
        }
    }

    /// Takes the greater count of each feed.
    pub fn join(&mut self, other: &VersionVector) {
        for (feed, seq) in &other.0 {
            self.advance(*feed, *seq);
        }
    }

    /// Whether everything `other` knows is known here.
    pub fn covers(&self, other: &VersionVector) -> bool {
        other.0.iter().all(|(feed, seq)| self.get(feed) >= *seq)
    }

    /// What this side has and `other` lacks, in order of feeds.
    pub fn beyond(&self, other: &VersionVector) -> Vec<Run> {
        let missing = |(feed, to): (&FeedId, &u64)| {
            let from = other.get(feed).saturating_add(1);
            (from <= *to).then_some(Run { feed: *feed, from, to: *to })
        };
        self.0.iter().filter_map(missing).collect()
    }

    /// How many entries that are.
    pub fn count_beyond(&self, other: &VersionVector) -> u64 {
        self.beyond(other).iter().fold(0, |sum, run| sum.saturating_add(run.to - run.from).saturating_add(1))
    }

    /// What both sides have.
    pub fn common(&self, other: &VersionVector) -> VersionVector {
        let least = |(feed, seq): (&FeedId, &u64)| (*feed, (*seq).min(other.get(feed)));
        VersionVector(self.0.iter().map(least).filter(|(_, seq)| *seq > 0).collect())
    }

    /// What changed since `before`: the form in which entries carry what they have seen.
    pub fn since(&self, before: &VersionVector) -> VersionVector {
        VersionVector(self.0.iter().filter(|(feed, seq)| before.get(feed) < **seq).map(|(f, s)| (*f, *s)).collect())
    }

    /// Total number of entries.
    pub fn count(&self) -> u64 {
        self.0.values().fold(0, |sum, seq| sum.saturating_add(*seq))
    }

    /// Canonical CBOR.
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec(self).expect("writing to memory cannot fail")
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Option<VersionVector> {
        minicbor::decode(bytes).ok()
    }

    /// Equal exactly when the vectors are equal.
    pub fn digest(&self) -> [u8; 32] {
        derive("roadbook vector v1", &[&self.to_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DeviceId;

    fn feed(n: u8) -> FeedId {
        FeedId { device: DeviceId([n; 32]), incarnation: 0 }
    }

    fn vector(counts: &[(u8, u64)]) -> VersionVector {
        VersionVector(counts.iter().map(|(n, seq)| (feed(*n), *seq)).collect())
    }

    #[test]
    fn what_one_side_has_beyond_the_other_is_a_set_of_runs() {
        let (a, b) = (vector(&[(1, 5), (2, 3)]), vector(&[(1, 2), (3, 9)]));
        assert_eq!(a.beyond(&b), [Run { feed: feed(1), from: 3, to: 5 }, Run { feed: feed(2), from: 1, to: 3 }]);
        assert!(!a.covers(&b) && !b.covers(&a));
        let mut both = a.clone();
        both.join(&b);
        assert!(both.covers(&a) && both.covers(&b) && both.beyond(&both).is_empty());
        assert_eq!(both.count(), 17);
    }

    #[test]
    fn a_vector_is_its_past_joined_with_what_came_since() {
        let (before, after) = (vector(&[(1, 2), (2, 2)]), vector(&[(1, 2), (2, 4), (3, 1)]));
        let mut again = before.clone();
        again.join(&after.since(&before));
        assert_eq!((again.digest(), after.since(&before).0.len()), (after.digest(), 2));
    }
}
