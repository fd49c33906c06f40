//! Answers that are held open until there is news for the device. Many, and silent most of the time.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::body::{Body, Bytes};
use futures_util::stream;
use roadbook_feed::{
    DeviceId, WorkspaceId,
    frame::{ALIVE, NEWS},
};
use tokio::{
    sync::{oneshot, watch},
    time::{Instant, sleep_until},
};

use crate::{metrics, news::Latest, serve::stopped, site::Site};

/// Listeners that have left are forgotten when there are this many more.
const IDLE: usize = 64;

/// Who listens, each on one line: a new one ends the one before, which its device left.
#[derive(Default)]
pub(crate) struct Lines(Mutex<Open>);

#[derive(Default)]
struct Open {
    by_device: HashMap<(WorkspaceId, DeviceId), oneshot::Sender<()>>,
    swept: usize,
}

impl Lines {
    fn open(&self, workspace: WorkspaceId, device: DeviceId) -> oneshot::Receiver<()> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if open.by_device.len() > open.swept + IDLE {
            open.by_device.retain(|_, line| !line.is_closed());
            open.swept = open.by_device.len();
        }
        let (line, replaced) = oneshot::channel();
        open.by_device.insert((workspace, device), line);
        replaced
    }
}

/// One that listens.
struct Listener {
    device: DeviceId,
    /// What is said first.
    answer: Option<Bytes>,
    news: watch::Receiver<Latest>,
    replaced: oneshot::Receiver<()>,
    stopping: watch::Receiver<bool>,
    sign_of_life: Duration,
    until: Instant,
    told: bool,
    _counted: Box<dyn Send>,
}

/// The answer, and what follows it when `stand`, how far the workspace had come with it, is past.
pub(crate) fn held(site: &Arc<Site>, workspace: WorkspaceId, device: DeviceId, stand: u64, answer: Bytes) -> Body {
    let listener = Listener {
        device,
        answer: Some(answer),
        news: site.hub.news_after(&workspace, stand),
        replaced: site.lines.open(workspace, device),
        stopping: site.stopping.clone(),
        sign_of_life: site.limits.patience.sign_of_life,
        until: Instant::now() + site.limits.patience.line,
        told: false,
        _counted: Box::new(metrics::watcher(site.hub.clone())),
    };
    Body::from_stream(stream::unfold(listener, async |mut listener| {
        let said = listener.next().await?;
        Some((Ok::<_, Infallible>(said), listener))
    }))
}

impl Listener {
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(answer) = self.answer.take() {
            return Some(answer);
        }
        if self.told {
            return None;
        }
        let quiet = (Instant::now() + self.sign_of_life).min(self.until);
        loop {
            tokio::select! {
                told = self.news.changed() => {
                    if told.is_ok() && self.news.borrow_and_update().by == Some(self.device) {
                        continue;
                    }
                    self.told = true;
                    return told.is_ok().then_some(Bytes::from_static(&[NEWS]));
                }
                _ = &mut self.replaced => return None,
                () = stopped(&mut self.stopping) => return None,
                () = sleep_until(quiet) => {
                    return (quiet < self.until).then_some(Bytes::from_static(&[ALIVE]));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_has_one_line_and_those_that_left_are_forgotten() {
        let (lines, workspace) = (Lines::default(), WorkspaceId([1; 32]));
        let mut first = lines.open(workspace, DeviceId([1; 32]));
        let mut second = lines.open(workspace, DeviceId([2; 32]));
        assert!(first.try_recv() == Err(oneshot::error::TryRecvError::Empty));
        let _third = lines.open(workspace, DeviceId([1; 32]));
        assert!(first.try_recv() == Err(oneshot::error::TryRecvError::Closed));
        assert!(second.try_recv() == Err(oneshot::error::TryRecvError::Empty));
        (0..2 * IDLE as u8).for_each(|n| drop(lines.open(WorkspaceId([n; 32]), DeviceId([3; 32]))));
        assert!(lines.0.lock().unwrap().by_device.len() <= IDLE + 4);
    }
}
