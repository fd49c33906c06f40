//! What the author of an entry knew when it was written: the entries in its past, and nothing else,
//! so that everybody finds the same under the names of changes.

use std::{cell::RefCell, collections::HashMap};

use roadbook_document::genesis_hash;
use roadbook_feed::{FeedId, Members, Payload, VersionVector, compact::Past};
use roadbook_store::{Brought, DocumentKey, Store, StoreError};

/// Changes of entries that were opened and are not in the store yet.
#[derive(Default)]
pub(crate) struct Opened(HashMap<DocumentKey, Vec<Brought>>);

impl Opened {
    /// Adds the changes of an entry; gives them for the store.
    pub fn add(&mut self, feed: FeedId, seq: u64, payload: &Payload) -> Vec<(DocumentKey, Vec<[u8; 32]>)> {
        let mut all = Vec::new();
        for (kind, id, hashes) in payload.hashes() {
            let key = DocumentKey::new(kind, id);
            let brought = hashes.iter().map(|hash| Brought { hash: *hash, feed, seq });
            self.0.entry(key.clone()).or_default().extend(brought);
            all.push((key, hashes));
        }
        all
    }
}

/// What was known to whoever wrote entry `seq` of `feed`.
pub(crate) struct AuthorsPast<'a> {
    pub store: &'a Store,
    pub members: &'a Members,
    pub opened: Option<&'a Opened>,
    pub feed: FeedId,
    pub seq: u64,
    pub seen: &'a VersionVector,
    /// Why something could not be looked up: what was read then must not be believed.
    pub failure: RefCell<Option<StoreError>>,
}

impl AuthorsPast<'_> {
    /// Fails if anything could not be looked up.
    pub fn was_read(self) -> Result<(), StoreError> {
        self.failure.into_inner().map_or(Ok(()), Err)
    }

    fn knows(&self, brought: &Brought) -> bool {
        let Brought { feed, seq, .. } = brought;
        // Beyond a fork, only some have what is named.
        let counts = self.members.counts_until(feed).is_none_or(|end| *seq <= end);
        let before = if *feed == self.feed { *seq < self.seq } else { *seq <= self.seen.get(feed) };
        counts && before
    }
}

impl Past for AuthorsPast<'_> {
    fn first(&self, kind: &str, id: &str) -> [u8; 32] {
        genesis_hash(kind, id)
    }

    fn named(&self, kind: &str, id: &str, name: &[u8]) -> Option<[u8; 32]> {
        let stored = self.store.changes_named(kind, id, name);
        let mut found = stored.map_err(|error| self.failure.replace(Some(error))).unwrap_or_default();
        let opened = self.opened.and_then(|opened| opened.0.get(&DocumentKey::new(kind, id)));
        found.extend(opened.into_iter().flatten().filter(|brought| brought.hash.starts_with(name)).cloned());
        found.retain(|brought| self.knows(brought));
        let only = found.first()?.hash;
        found.iter().all(|brought| brought.hash == only).then_some(only)
    }
}
