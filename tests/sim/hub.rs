//! A hub's log in memory, wiped now and then: hubs are never needed for correctness.

use std::{collections::BTreeMap, sync::Arc};

use roadbook_feed::{Act, FeedId, Head, Members, WorkspaceId, vector::Run};
use roadbook_sync::{Accepted, Log};

#[derive(Clone)]
pub struct MemoryHub {
    workspace: WorkspaceId,
    heads: BTreeMap<FeedId, Head>,
    entries: BTreeMap<(FeedId, u64), Vec<u8>>,
    hashes: BTreeMap<(FeedId, u64), [u8; 32]>,
    acts: Vec<Act>,
    members: Arc<Members>,
}

impl MemoryHub {
    pub fn new(workspace: WorkspaceId) -> MemoryHub {
        MemoryHub {
            workspace,
            heads: BTreeMap::new(),
            entries: BTreeMap::new(),
            hashes: BTreeMap::new(),
            acts: Vec::new(),
            members: Arc::new(Members::of(&workspace, &[])),
        }
    }

    /// Drops what it holds of histories that were not chosen.
    pub fn follow_choices(&mut self) {
        for (feed, fork) in self.members.clone().forks() {
            let held = self.hashes.get(&(*feed, fork.seq)).copied();
            if held.is_some() && fork.adopted.is_some() && held != fork.adopted {
                let seq = fork.seq - 1;
                self.entries.retain(|(of, at), _| of != feed || *at <= seq);
                self.hashes.retain(|(of, at), _| of != feed || *at <= seq);
                let hash = self.hashes.get(&(*feed, seq)).copied().unwrap_or_default();
                self.heads.insert(*feed, Head { seq, hash });
            }
        }
    }
}

impl Log for MemoryHub {
    type Error = std::convert::Infallible;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, Self::Error> {
        Ok(self.heads.clone())
    }

    fn acts(&self) -> Result<Vec<Act>, Self::Error> {
        Ok(self.acts.clone())
    }

    fn members(&self) -> Result<Arc<Members>, Self::Error> {
        Ok(self.members.clone())
    }

    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, Self::Error> {
        Ok(self.hashes.get(&(*feed, seq)).copied())
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, Self::Error> {
        let mut size = 0;
        let range = self.entries.range((run.feed, run.from)..=(run.feed, run.to));
        Ok(range
            .map(|(_, bytes)| bytes.clone())
            .take_while(|bytes| {
                size += bytes.len();
                size <= max_bytes || size == bytes.len()
            })
            .collect())
    }

    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), Self::Error> {
        if !acts.is_empty() {
            self.acts.extend_from_slice(acts);
            self.members = Arc::new(Members::of(&self.workspace, &self.acts));
        }
        for entry in entries {
            self.heads.insert(entry.feed, entry.after);
            self.hashes.insert((entry.feed, entry.after.seq), entry.after.hash);
            self.entries.insert((entry.feed, entry.after.seq), entry.bytes.clone());
        }
        Ok(())
    }
}
