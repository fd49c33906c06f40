//! Entries stored or read lately, kept in memory: what one participant sends, all others fetch soon.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use roadbook_feed::{FeedId, WorkspaceId, vector::Run};

/// Bytes of entries kept.
const KEPT: usize = 64 << 20;
/// What keeping an entry costs beside its bytes, about.
const OVERHEAD: usize = 256;

type Key = (WorkspaceId, FeedId, u64);

/// The newest entries of all workspaces, the oldest of them forgotten first.
#[derive(Default)]
pub(crate) struct Recent(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    entries: HashMap<Key, Arc<[u8]>>,
    order: VecDeque<Key>,
    bytes: usize,
}

impl Recent {
    /// Keeps an entry.
    pub fn keep(&self, workspace: &WorkspaceId, feed: &FeedId, seq: u64, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (*workspace, *feed, seq);
        if kept.entries.insert(key, bytes.into()).is_some() {
            return;
        }
        kept.order.push_back(key);
        kept.bytes += bytes.len() + OVERHEAD;
        while kept.bytes > KEPT {
            let Some(oldest) = kept.order.pop_front() else { return };
            let forgotten = kept.entries.remove(&oldest).map_or(0, |bytes| bytes.len());
            kept.bytes = kept.bytes.saturating_sub(forgotten + OVERHEAD);
        }
    }

    /// Entries of a run in order, until `max_bytes` are reached, at least one; `None` unless all of
    /// them are kept.
    pub fn run(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Option<Vec<Vec<u8>>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut found, mut size) = (Vec::new(), 0);
        for seq in run.from..=run.to {
            let bytes = kept.entries.get(&(*workspace, run.feed, seq))?;
            size += bytes.len();
            if size > max_bytes && !found.is_empty() {
                break;
            }
            found.push(bytes.to_vec());
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use roadbook_feed::DeviceId;

    use super::*;

    #[test]
    fn a_run_is_given_whole_or_not_at_all_and_old_entries_are_forgotten() {
        let (recent, workspace) = (Recent::default(), WorkspaceId([1; 32]));
        let feed = FeedId { device: DeviceId([2; 32]), incarnation: 0 };
        let run = |from, to| recent.run(&workspace, &Run { feed, from, to }, 25);
        (1..=3).for_each(|seq| recent.keep(&workspace, &feed, seq, &[seq as u8; 10]));
        assert_eq!(run(1, 3), Some(vec![vec![1; 10], vec![2; 10]]), "within the bytes asked for");
        assert_eq!((run(2, 3).map(|run| run.len()), run(3, 4)), (Some(2), None));
        let large = vec![0; 1 << 20];
        (10..80).for_each(|seq| recent.keep(&workspace, &feed, seq, &large));
        assert_eq!((run(1, 1), run(79, 79).map(|run| run.len())), (None, Some(1)));
        assert!(recent.0.lock().unwrap().bytes <= KEPT);
    }
}
