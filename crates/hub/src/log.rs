//! One workspace's part of the hub's store, as the exchange wants it.

use std::{collections::BTreeMap, sync::Arc};

use roadbook_feed::{Act, FeedId, Head, Members, WorkspaceId, vector::Run};
use roadbook_sync::{Accepted, Log};

use crate::{
    recent::Recent,
    store::{Addition, HubStore, HubStoreError, LogEntry},
    workspaces::{Held, Workspaces},
};

pub(crate) struct WorkspaceLog<'a> {
    pub store: &'a dyn HubStore,
    pub workspaces: &'a Workspaces,
    pub recent: &'a Recent,
    pub workspace: WorkspaceId,
    pub quota: u64,
    pub held: Arc<Held>,
}

impl WorkspaceLog<'_> {
    /// Takes back what is held of histories that were not chosen, so that the chosen ones can come.
    pub fn follow_choices(&mut self) -> Result<(), HubStoreError> {
        let held = self.held.clone();
        for (feed, fork) in held.members.forks() {
            let Some(adopted) = fork.adopted else { continue };
            if self.hash(feed, fork.seq)?.is_some_and(|hash| hash != adopted) {
                let hash = self.hash(feed, fork.seq - 1)?.unwrap_or_default();
                self.store.take_back(&self.workspace, feed, Head { seq: fork.seq - 1, hash })?;
                self.held = self.workspaces.held(self.store, &self.workspace)?.unwrap_or_default();
            }
        }
        Ok(())
    }

    /// What is held after an addition: computed if nobody else wrote meanwhile, else read.
    fn advance(&mut self, added: Held, entries: u64, new_acts: bool) -> Result<(), HubStoreError> {
        let alone = !new_acts && added.state.seq == self.held.state.seq + entries;
        self.held = if alone {
            self.workspaces.remember(&self.workspace, added)
        } else {
            self.workspaces.held(self.store, &self.workspace)?.unwrap_or_default()
        };
        Ok(())
    }
}

impl Log for WorkspaceLog<'_> {
    type Error = HubStoreError;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, HubStoreError> {
        Ok(self.held.heads.clone())
    }

    fn acts(&self) -> Result<Vec<Act>, HubStoreError> {
        Ok(self.held.acts.to_vec())
    }

    fn members(&self) -> Result<Arc<Members>, HubStoreError> {
        Ok(self.held.members.clone())
    }

    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, HubStoreError> {
        self.store.hash(&self.workspace, feed, seq)
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, HubStoreError> {
        if self.held.members.forks().contains_key(&run.feed) {
            // Which of its histories is held may change.
            return self.store.entries(&self.workspace, run, max_bytes);
        }
        if let Some(kept) = self.recent.run(&self.workspace, run, max_bytes) {
            return Ok(kept);
        }
        let entries = self.store.entries(&self.workspace, run, max_bytes)?;
        for (seq, bytes) in (run.from..).zip(&entries) {
            self.recent.keep(&self.workspace, &run.feed, seq, bytes);
        }
        Ok(entries)
    }

    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), HubStoreError> {
        let stored = |accepted: &Accepted| -> Addition {
            let Head { seq, hash } = accepted.after;
            (accepted.feed, accepted.before, LogEntry { seq, hash, bytes: accepted.bytes.clone() })
        };
        let additions: Vec<Addition> = entries.iter().map(stored).collect();
        let written: Vec<Vec<u8>> = acts.iter().map(|act| act.bytes().to_vec()).collect();
        let state = self.store.add(&self.workspace, &written, &additions, self.quota)?;
        for entry in entries {
            self.recent.keep(&self.workspace, &entry.feed, entry.after.seq, &entry.bytes);
        }
        let mut added = Held { state, ..(*self.held).clone() };
        added.heads.extend(entries.iter().map(|entry| (entry.feed, entry.after)));
        self.advance(added, entries.len() as u64, !acts.is_empty())
    }
}
