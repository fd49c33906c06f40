//! The hub's own file: one process, no server to run.

use std::{collections::BTreeMap, path::Path};

use roadbook_feed::{FeedId, Head, PieceId, WorkspaceId, vector::Run};
use roadbook_store::{HubAddError, HubLog, StoreError};

use super::{Addition, HubStore, HubStoreError, Placed, State};

/// A database in a folder.
pub struct SqliteStore(HubLog);

impl SqliteStore {
    /// Opens or creates the database in `folder`.
    pub fn open(folder: &Path) -> Result<SqliteStore, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::Disk(folder.to_owned(), error))?;
        HubLog::open(&folder.join("hub.db")).map(SqliteStore)
    }
}

impl HubStore for SqliteStore {
    fn state(&self, workspace: &WorkspaceId) -> Result<Option<State>, HubStoreError> {
        Ok(self.0.state(workspace)?)
    }

    fn heads(&self, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, HubStoreError> {
        Ok(self.0.heads(workspace)?)
    }

    fn acts(&self, workspace: &WorkspaceId) -> Result<Vec<Vec<u8>>, HubStoreError> {
        Ok(self.0.acts(workspace)?)
    }

    fn entries(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, HubStoreError> {
        let entries = self.0.entries(workspace, run, max_bytes)?;
        Ok(entries.into_iter().map(|entry| entry.bytes).collect())
    }

    fn hash(&self, workspace: &WorkspaceId, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, HubStoreError> {
        let run = Run { feed: *feed, from: seq, to: seq };
        Ok(self.0.entries(workspace, &run, 1)?.first().map(|entry| entry.hash))
    }

    fn after(&self, workspace: &WorkspaceId, after: u64, limit: usize) -> Result<Vec<Placed>, HubStoreError> {
        Ok(self.0.after(workspace, after, limit)?)
    }

    fn add(
        &self,
        workspace: &WorkspaceId,
        acts: &[Vec<u8>],
        entries: &[Addition],
        quota: u64,
    ) -> Result<State, HubStoreError> {
        Ok(self.0.add(workspace, acts, entries, quota)?)
    }

    fn take_back(&self, workspace: &WorkspaceId, feed: &FeedId, before: Head) -> Result<State, HubStoreError> {
        Ok(self.0.take_back(workspace, feed, before)?)
    }

    fn lacking_pieces(&self, workspace: &WorkspaceId, ids: &[PieceId]) -> Result<Vec<PieceId>, HubStoreError> {
        Ok(self.0.lacking_pieces(workspace, ids)?)
    }

    fn piece(&self, workspace: &WorkspaceId, id: &PieceId) -> Result<Option<Vec<u8>>, HubStoreError> {
        Ok(self.0.piece(workspace, id)?)
    }

    fn keep_pieces(
        &self,
        workspace: &WorkspaceId,
        pieces: &[(PieceId, Vec<u8>)],
        quota: u64,
    ) -> Result<usize, HubStoreError> {
        Ok(self.0.keep_pieces(workspace, pieces, quota)?)
    }

    fn ready(&self) -> Result<(), HubStoreError> {
        self.0.state(&WorkspaceId([0; 32])).map(drop).map_err(HubStoreError::from)
    }
}

impl From<HubAddError> for HubStoreError {
    fn from(error: HubAddError) -> HubStoreError {
        match error {
            HubAddError::Conflict => HubStoreError::Conflict,
            HubAddError::OverQuota => HubStoreError::OverQuota,
            HubAddError::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for HubStoreError {
    fn from(error: StoreError) -> HubStoreError {
        match error {
            StoreError::Disk(..) | StoreError::DatabaseDisk(_) => HubStoreError::Full(error.to_string()),
            other => HubStoreError::Failed(other.to_string()),
        }
    }
}
