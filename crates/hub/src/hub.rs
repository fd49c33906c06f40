//! What the hub does with a request whose signature was checked.

use std::{sync::Arc, time::Duration};

use roadbook_feed::{DeviceId, Frame, WorkspaceId};
use roadbook_sync::{ExchangeError, answer, answer_pieces, is_about_pieces, settles};
use tokio::sync::watch;

use crate::{
    founders::Founders,
    log::WorkspaceLog,
    metrics::Metrics,
    news::{Latest, News},
    pieces::{ANSWER, WorkspacePieces},
    recent::Recent,
    store::{HubStore, HubStoreError},
    workspaces::Workspaces,
};

/// Attempts at an exchange when others extend the same feeds meanwhile.
const ATTEMPTS: usize = 5;
/// Over a shared database, news is looked for this often; hints only make it sooner.
const LOOK: Duration = Duration::from_secs(30);

/// What a hub admits.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Who may bring a workspace that the hub does not hold yet.
    pub founders: Founders,
    /// Bytes of entries and acts that a workspace may hold.
    pub quota: u64,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules { founders: Founders::Anybody, quota: u64::MAX }
    }
}

/// Why a request is not answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Declined {
    #[error("it is not an exchange")]
    NotAnExchange,
    #[error("the device is no participant")]
    NotAMember,
    #[error("the workspace is not admitted here")]
    NotAdmitted,
    #[error(transparent)]
    Store(#[from] HubStoreError),
}

/// A hub over one store.
pub struct Hub {
    store: Box<dyn HubStore>,
    workspaces: Workspaces,
    recent: Recent,
    rules: Rules,
    pub(crate) news: News,
    pub(crate) metrics: Metrics,
}

impl Hub {
    /// A hub that keeps what it relays in `store`.
    pub fn new(store: impl HubStore, rules: Rules) -> Arc<Hub> {
        Arc::new(Hub {
            store: Box::new(store),
            workspaces: Workspaces::default(),
            recent: Recent::default(),
            rules,
            news: News::default(),
            metrics: Metrics::default(),
        })
    }

    /// Over a shared database: passes on what other hub processes store, as long as the runtime lives.
    pub fn follow_others(self: &Arc<Self>) {
        if !self.store.shared() {
            return;
        }
        let weak = Arc::downgrade(self);
        self.store.listen(Arc::new(move |workspace| {
            if let Some(hub) = weak.upgrade() {
                hub.look(&[workspace]);
            }
        }));
        let weak = Arc::downgrade(self);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK).await;
                let Some(hub) = weak.upgrade() else { return };
                let watched = hub.news.watched();
                // A panic there is logged and changes nothing here.
                let _ = tokio::task::spawn_blocking(move || hub.look(&watched)).await;
            }
        });
    }

    fn look(&self, workspaces: &[WorkspaceId]) {
        match self.store.stands(workspaces) {
            Ok(stands) => stands.iter().for_each(|(workspace, stand)| self.news.stands_at(workspace, *stand)),
            Err(error) => tracing::warn!(%error, "news of other hubs"),
        }
    }

    /// Whether the store answers.
    pub(crate) fn ready(&self) -> Result<(), HubStoreError> {
        self.store.ready()
    }

    /// Whether the device takes part in a workspace held here.
    pub(crate) fn admits(&self, workspace: &WorkspaceId, device: &DeviceId) -> Result<bool, HubStoreError> {
        let held = self.workspaces.held(&*self.store, workspace)?;
        Ok(held.is_some_and(|held| held.members.role(device).is_some()))
    }

    /// Hints of news in a workspace beyond where it stood.
    pub(crate) fn news_after(&self, workspace: &WorkspaceId, stand: u64) -> watch::Receiver<Latest> {
        self.news.subscribe(workspace, stand)
    }

    /// Answers an exchange whose signature was checked; says how far the workspace has come if that
    /// leaves nothing to say until there is news.
    pub(crate) fn exchange(
        &self,
        workspace: WorkspaceId,
        request: &[Frame],
    ) -> Result<(Vec<Frame>, Option<u64>), Declined> {
        if is_about_pieces(request) {
            return Ok((self.pieces(workspace, request)?, None));
        }
        for _ in 1..ATTEMPTS {
            match self.attempt(workspace, request) {
                Err(Declined::Store(HubStoreError::Conflict)) => {}
                outcome => return outcome,
            }
        }
        self.attempt(workspace, request)
    }

    fn pieces(&self, workspace: WorkspaceId, request: &[Frame]) -> Result<Vec<Frame>, Declined> {
        let held = self.workspaces.held(&*self.store, &workspace)?.unwrap_or_default();
        // The rest of the quota stays for entries: no file keeps anybody's work out.
        let quota = self.rules.quota / 4 * 3;
        let mut pieces = WorkspacePieces { store: &*self.store, workspace, quota, held: &held };
        let (frames, _) = answer_pieces(&mut pieces, workspace, request, ANSWER)?;
        Ok(frames)
    }

    fn attempt(&self, workspace: WorkspaceId, request: &[Frame]) -> Result<(Vec<Frame>, Option<u64>), Declined> {
        let held = self.workspaces.held(&*self.store, &workspace)?;
        if held.is_none() && !self.rules.founders.admit(&workspace) {
            return Err(Declined::NotAdmitted);
        }
        let mut log = WorkspaceLog {
            store: &*self.store,
            workspaces: &self.workspaces,
            recent: &self.recent,
            workspace,
            quota: self.rules.quota,
            held: held.unwrap_or_default(),
        };
        log.follow_choices()?;
        let before = log.held.state.stand();
        let (frames, taken) = answer(&mut log, workspace, request)?;
        self.metrics.took(taken.entries, taken.refused.len());
        let stand = log.held.state.stand();
        if let (true, Some(Frame::Hello(hello))) = (stand > before, request.first()) {
            self.news.grown_to(&workspace, stand, hello.device);
            self.store.announce(&workspace);
        }
        let settled = settles(request, &frames).then_some(stand);
        Ok((frames, settled))
    }
}

impl From<ExchangeError<HubStoreError>> for Declined {
    fn from(error: ExchangeError<HubStoreError>) -> Declined {
        match error {
            ExchangeError::Protocol | ExchangeError::OtherWorkspace => Declined::NotAnExchange,
            ExchangeError::NotAMember => Declined::NotAMember,
            ExchangeError::Log(error) => Declined::Store(error),
        }
    }
}
