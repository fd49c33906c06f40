//! One workspace's part of the hub's log, as the exchange wants it.

use std::{collections::BTreeMap, sync::Arc};

use roadbook_feed::{Act, FeedId, Head, Members, WorkspaceId, vector::Run};
use roadbook_store::{HubLog, LogEntry, StoreError};
use roadbook_sync::{Accepted, Log};

pub(crate) struct WorkspaceLog<'a> {
    pub log: &'a mut HubLog,
    pub workspace: WorkspaceId,
}

impl Log for WorkspaceLog<'_> {
    type Error = StoreError;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, StoreError> {
        self.log.heads(&self.workspace)
    }

    fn acts(&self) -> Result<Vec<Act>, StoreError> {
        self.log.acts(&self.workspace)
    }

    fn members(&self) -> Result<Arc<Members>, StoreError> {
        Ok(Arc::new(Members::of(&self.workspace, &self.acts()?)))
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, StoreError> {
        let entries = self.log.entries(&self.workspace, run, max_bytes)?;
        Ok(entries.into_iter().map(|entry| entry.bytes).collect())
    }

    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), StoreError> {
        let stored = |accepted: &Accepted| {
            let Head { seq, hash } = accepted.after;
            (accepted.feed, accepted.before, LogEntry { seq, hash, bytes: accepted.bytes.clone() })
        };
        self.log.add(&self.workspace, acts, &entries.iter().map(stored).collect::<Vec<_>>())
    }
}
