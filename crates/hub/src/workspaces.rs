//! What the hub remembers of each workspace between requests, so that a request that finds
//! nothing new costs one small query: the heads, the acts and the members that follow.
//!
//! Only a cache: each use asks the store how far the workspace has come, because another process
//! may have written.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use roadbook_feed::{Act, FeedId, Head, Members, WorkspaceId};

use crate::store::{HubStore, HubStoreError, Placed, State};

/// Workspaces remembered; with more in use, some are read anew.
const REMEMBERED: usize = 1024;
/// New entries that are looked at one by one; with more, all heads are read.
const CATCH_UP: usize = 1000;

/// What is held of a workspace at one moment.
#[derive(Clone, Default)]
pub(crate) struct Held {
    pub state: State,
    pub heads: BTreeMap<FeedId, Head>,
    pub acts: Arc<Vec<Act>>,
    pub members: Arc<Members>,
}

impl Held {
    fn is_at(&self, state: &State) -> bool {
        (self.state.seq, self.state.acts) == (state.seq, state.acts)
    }

    /// Everything read anew.
    fn read(store: &dyn HubStore, workspace: &WorkspaceId, state: State) -> Result<Held, HubStoreError> {
        let acts: Vec<Act> = store.acts(workspace)?.iter().filter_map(|bytes| Act::stored(workspace, bytes)).collect();
        let members = Arc::new(Members::of(workspace, &acts));
        Ok(Held { state, heads: store.heads(workspace)?, acts: Arc::new(acts), members })
    }

    /// The same with the entries that came since, if they are few; `None` if all must be read anew.
    fn caught_up(
        &self,
        store: &dyn HubStore,
        workspace: &WorkspaceId,
        state: State,
    ) -> Result<Option<Held>, HubStoreError> {
        if state.acts != self.state.acts || state.seq < self.state.seq {
            return Ok(None);
        }
        let came = store.after(workspace, self.state.seq, CATCH_UP)?;
        // A gap in the places says that something was taken back.
        let whole = |last: &&Placed| came.len() < CATCH_UP && last.hub_seq == self.state.seq + came.len() as u64;
        let Some(last) = came.last().filter(whole) else {
            return Ok(None);
        };
        let mut held = Held { state: State { seq: last.hub_seq, ..state }, ..self.clone() };
        held.heads.extend(came.iter().map(|Placed { feed, head, .. }| (*feed, *head)));
        Ok(Some(held))
    }
}

/// What is remembered of all workspaces.
#[derive(Default)]
pub(crate) struct Workspaces(Mutex<HashMap<WorkspaceId, Arc<Held>>>);

impl Workspaces {
    /// What is held of a workspace now; `None` if nothing is.
    pub fn held(&self, store: &dyn HubStore, workspace: &WorkspaceId) -> Result<Option<Arc<Held>>, HubStoreError> {
        let Some(state) = store.state(workspace)? else {
            return Ok(None);
        };
        let known = self.lock().get(workspace).cloned();
        let held = match known {
            Some(known) if known.is_at(&state) => return Ok(Some(known)),
            Some(known) => known.caught_up(store, workspace, state)?,
            None => None,
        };
        let held = held.map_or_else(|| Held::read(store, workspace, state), Ok)?;
        Ok(Some(self.remember(workspace, held)))
    }

    /// Keeps what a writer knows to be held.
    pub fn remember(&self, workspace: &WorkspaceId, held: Held) -> Arc<Held> {
        let held = Arc::new(held);
        let mut all = self.lock();
        if all.len() >= REMEMBERED && !all.contains_key(workspace) {
            let some = all.keys().next().copied();
            some.and_then(|some| all.remove(&some));
        }
        all.insert(*workspace, held.clone());
        held
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<WorkspaceId, Arc<Held>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
