//! Where a hub keeps its entries: one trait, two databases, one conformance suite
//! (`tests/conformance.rs`).
//!
//! Calls block; the hub makes them on threads meant for that.

mod postgres;
mod sqlite;

use std::{collections::BTreeMap, sync::Arc};

use roadbook_feed::{FeedId, Head, PieceId, WorkspaceId, vector::Run};
pub use roadbook_store::{HubState as State, LogEntry, Placed};

pub use self::{postgres::PostgresStore, sqlite::SqliteStore};

/// An entry to be stored, with the head it follows.
pub type Addition = (FeedId, Head, LogEntry);

/// Called with a workspace in which another process has stored something.
pub type OnHint = Arc<dyn Fn(WorkspaceId) + Send + Sync>;

/// Why the store did not do it; nothing was stored unless it says otherwise.
#[derive(Debug, thiserror::Error)]
pub enum HubStoreError {
    /// A feed does not end where the new entries begin: somebody else was faster. Look again.
    #[error("a feed has grown meanwhile")]
    Conflict,
    /// The workspace would hold more than it may.
    #[error("the workspace would exceed its quota")]
    OverQuota,
    /// The database's disk is full.
    #[error("the disk is full or fails: {0}")]
    Full(String),
    /// The database does not answer. Whether an addition was stored is not known; repeating it is safe.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// Anything else the database says.
    #[error("the database failed: {0}")]
    Failed(String),
}

/// Entries and acts of membership of many workspaces.
pub trait HubStore: Send + Sync + 'static {
    /// How far a workspace has come; `None` if nothing of it is held.
    fn state(&self, workspace: &WorkspaceId) -> Result<Option<State>, HubStoreError>;

    /// Where each feed of a workspace ends.
    fn heads(&self, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, HubStoreError>;

    /// Every act of membership of a workspace, as written.
    fn acts(&self, workspace: &WorkspaceId) -> Result<Vec<Vec<u8>>, HubStoreError>;

    /// Entries of a run, in order, until `max_bytes` are reached; at least one if there is any.
    fn entries(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, HubStoreError>;

    /// The hash of an entry, if it is held.
    fn hash(&self, workspace: &WorkspaceId, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, HubStoreError>;

    /// What was taken in after the place `after`, in order, at most `limit` of it. Places are given
    /// in the order of commits: a reader that goes on from the last it saw misses none.
    fn after(&self, workspace: &WorkspaceId, after: u64, limit: usize) -> Result<Vec<Placed>, HubStoreError>;

    /// Stores all of it or nothing; it survives a power cut when this returns.
    fn add(
        &self,
        workspace: &WorkspaceId,
        acts: &[Vec<u8>],
        entries: &[Addition],
        quota: u64,
    ) -> Result<State, HubStoreError>;

    /// Drops what follows `before` in a feed, of which another history was chosen; the places stay
    /// empty, and one more is taken, so that everybody who remembers the workspace looks again.
    fn take_back(&self, workspace: &WorkspaceId, feed: &FeedId, before: Head) -> Result<State, HubStoreError>;

    /// Those of the pieces of files that are not held.
    fn lacking_pieces(&self, workspace: &WorkspaceId, ids: &[PieceId]) -> Result<Vec<PieceId>, HubStoreError>;

    /// A piece of a file, if it is held.
    fn piece(&self, workspace: &WorkspaceId, id: &PieceId) -> Result<Option<Vec<u8>>, HubStoreError>;

    /// Keeps pieces, all or none, each once; says how many are new. They count towards the quota.
    fn keep_pieces(
        &self,
        workspace: &WorkspaceId,
        pieces: &[(PieceId, Vec<u8>)],
        quota: u64,
    ) -> Result<usize, HubStoreError>;

    /// Whether the database answers.
    fn ready(&self) -> Result<(), HubStoreError>;

    /// [`State::stand`] of the workspaces among `wanted` that are held.
    fn stands(&self, wanted: &[WorkspaceId]) -> Result<Vec<(WorkspaceId, u64)>, HubStoreError> {
        let found = wanted.iter().map(|id| Ok(self.state(id)?.map(|state| (*id, state.stand()))));
        found.filter_map(Result::transpose).collect()
    }

    /// Whether other processes write to the same database.
    fn shared(&self) -> bool {
        false
    }

    /// Tells other processes over the same database that there is news. Only a hint.
    fn announce(&self, _workspace: &WorkspaceId) {}

    /// Calls `on_hint` when another process announces news, from now on. Hints may be lost.
    fn listen(&self, _on_hint: OnHint) {}
}
