//! Who is to be told of news: one channel for each workspace somebody listens to.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use roadbook_feed::{DeviceId, WorkspaceId};
use tokio::sync::watch;

/// Channels that nobody listens to any more are dropped when there are this many more.
const IDLE: usize = 64;

/// How far a workspace has come, and by whom; nobody in particular if another process stored it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Latest {
    stand: u64,
    pub by: Option<DeviceId>,
}

/// Hints of news. A channel holds how far its workspace has come, so a slow listener misses
/// nothing and costs nothing. Who brought the latest learned in the same exchange of all before.
#[derive(Default)]
pub(crate) struct News(Mutex<Channels>);

#[derive(Default)]
struct Channels {
    by_workspace: HashMap<WorkspaceId, watch::Sender<Latest>>,
    swept: usize,
}

impl News {
    /// Hints from now on of what is beyond `stand`, where the workspace stood.
    pub fn subscribe(&self, workspace: &WorkspaceId, stand: u64) -> watch::Receiver<Latest> {
        let mut channels = self.lock();
        if channels.by_workspace.len() > channels.swept + IDLE {
            channels.by_workspace.retain(|_, channel| channel.receiver_count() > 0);
            channels.swept = channels.by_workspace.len();
        }
        let latest = Latest { stand, by: None };
        let channel = channels.by_workspace.entry(*workspace).or_insert_with(|| watch::channel(latest).0);
        let mut listener = channel.subscribe();
        if listener.borrow().stand > stand {
            listener.mark_changed();
        }
        listener
    }

    /// This process has stored something a device brought; the workspace stands at `stand`.
    pub fn grown_to(&self, workspace: &WorkspaceId, stand: u64, by: DeviceId) {
        self.update(workspace, |held| stand > held, Latest { stand, by: Some(by) });
    }

    /// The store says so; less than before if it was restored from a backup.
    pub fn stands_at(&self, workspace: &WorkspaceId, stand: u64) {
        self.update(workspace, |held| stand != held, Latest { stand, by: None });
    }

    /// Workspaces somebody listens to.
    pub fn watched(&self) -> Vec<WorkspaceId> {
        let channels = self.lock();
        let watched = channels.by_workspace.iter().filter(|(_, channel)| channel.receiver_count() > 0);
        watched.map(|(workspace, _)| *workspace).collect()
    }

    fn update(&self, workspace: &WorkspaceId, is_news: impl FnOnce(u64) -> bool, latest: Latest) {
        if let Some(channel) = self.lock().by_workspace.get(workspace) {
            channel.send_if_modified(|held| {
                let news = is_news(held.stand);
                if news {
                    *held = latest;
                }
                news
            });
        }
    }

    fn lock(&self) -> MutexGuard<'_, Channels> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listeners_are_told_once_and_forgotten_when_they_leave() {
        let (news, workspace, device) = (News::default(), WorkspaceId([1; 32]), DeviceId([2; 32]));
        let mut listener = news.subscribe(&workspace, 5);
        news.grown_to(&workspace, 5, device);
        assert!(!listener.has_changed().unwrap(), "nothing new");
        news.grown_to(&workspace, 7, device);
        assert!(listener.has_changed().unwrap());
        assert_eq!(listener.borrow_and_update().by, Some(device), "who brought it need not be told");
        news.stands_at(&workspace, 7);
        assert!(!listener.has_changed().unwrap(), "told already");
        news.stands_at(&workspace, 3);
        assert!(listener.has_changed().unwrap(), "restored");
        drop(listener);
        assert_eq!(news.watched(), []);
        let (_listener, mut late) = (news.subscribe(&workspace, 7), news.subscribe(&workspace, 6));
        assert!(!late.has_changed().unwrap(), "nobody has told of more");
        news.grown_to(&workspace, 8, device);
        late = news.subscribe(&workspace, 7);
        assert!(late.has_changed().unwrap(), "it came between the answer and the listening");
        (0..2 * IDLE as u8).for_each(|n| drop(news.subscribe(&WorkspaceId([n; 32]), 0)));
        assert!(news.lock().by_workspace.len() <= IDLE + 2);
    }
}
