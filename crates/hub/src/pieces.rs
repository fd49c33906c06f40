//! Pieces of attached files at a hub: kept for everybody, read by nobody here.

use roadbook_feed::{DeviceId, PieceId, Role, WorkspaceId};
use roadbook_sync::Pieces;

use crate::{
    store::{HubStore, HubStoreError},
    workspaces::Held,
};

/// Bytes of pieces in one answer, about.
pub(crate) const ANSWER: usize = 1 << 20;

pub(crate) struct WorkspacePieces<'a> {
    pub store: &'a dyn HubStore,
    pub workspace: WorkspaceId,
    pub quota: u64,
    pub held: &'a Held,
}

impl Pieces for WorkspacePieces<'_> {
    type Error = HubStoreError;

    fn role(&self, device: &DeviceId) -> Result<Option<Role>, HubStoreError> {
        Ok(self.held.members.role(device))
    }

    fn wanted_of(&mut self, offered: &[PieceId]) -> Result<Vec<PieceId>, HubStoreError> {
        self.store.lacking_pieces(&self.workspace, offered)
    }

    fn piece(&self, id: &PieceId) -> Result<Option<Vec<u8>>, HubStoreError> {
        self.store.piece(&self.workspace, id)
    }

    fn keep(&mut self, pieces: Vec<(PieceId, Vec<u8>)>) -> Result<usize, HubStoreError> {
        if pieces.is_empty() {
            return Ok(0);
        }
        self.store.keep_pieces(&self.workspace, &pieces, self.quota)
    }
}
