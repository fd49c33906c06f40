//! The waiting room: entries read from a file before those they follow.
//!
//! An entry says nothing of the one before it that could be checked without it, so such entries are
//! kept as they came, a bounded number of bytes, and verified when their turn comes.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_feed::{
    FeedId, Frame, Head, VersionVector, entry,
    frame::{Blob, Entries},
};
use roadbook_model::{ErrorCode, Refusal};
use roadbook_sync::{Log, Taken};

use crate::{Engine, EngineError};

/// Most bytes that wait.
const MAX_WAITING: u64 = 256 << 20;

/// Splits each run where it does not follow what is here and what the runs before it bring.
pub(crate) fn split(frames: Vec<Frame>, heads: &BTreeMap<FeedId, Head>) -> (Vec<Frame>, Vec<Entries>) {
    let mut ends: BTreeMap<FeedId, u64> = heads.iter().map(|(feed, head)| (*feed, head.seq)).collect();
    let (mut next, mut early) = (Vec::new(), Vec::new());
    for frame in frames {
        match frame {
            Frame::Entries(run) if run.from > ends.get(&run.feed).copied().unwrap_or_default() + 1 => early.push(run),
            Frame::Entries(run) => {
                let end = ends.entry(run.feed).or_default();
                *end = (*end).max(run.from - 1 + run.entries.len() as u64);
                next.push(Frame::Entries(run));
            }
            frame => next.push(frame),
        }
    }
    (next, early)
}

impl Engine {
    /// Keeps entries of participants until their turn comes; says how many are new.
    pub(crate) fn keep_early(&mut self, early: Vec<Entries>) -> Result<usize, EngineError> {
        let bytes = |run: &Entries| run.entries.iter().map(|entry| entry.0.len() as u64).sum::<u64>();
        let more: u64 = early.iter().map(bytes).sum();
        if more > 0 && self.profile.store.early_bytes()? + more > MAX_WAITING {
            return Err(too_much_waits().into());
        }
        let members = self.members.clone();
        self.profile.store.write(|tx| {
            let mut kept = 0;
            for run in early.iter().filter(|run| members.was_introduced(&run.feed.device)) {
                for (seq, entry) in (run.from..).zip(&run.entries) {
                    kept += usize::from(tx.keep_early(&run.feed, seq, &entry.0)?);
                }
            }
            Ok(kept)
        })
    }

    /// Takes in what has waited and whose turn has come.
    pub(crate) fn take_early(&mut self) -> Result<Vec<Taken>, EngineError> {
        let mut all = Vec::new();
        let feeds: BTreeSet<FeedId> = self.profile.store.early_places()?.into_iter().map(|(feed, _)| feed).collect();
        for feed in feeds {
            let run = self.early_run(&feed)?;
            if !run.entries.is_empty() {
                let workspace = self.workspace;
                all.push(roadbook_sync::take(self, &workspace, &[Frame::Entries(run)])?);
            }
            let end = self.heads()?.get(&feed).map_or(0, |head| head.seq);
            self.profile.store.write(|tx| tx.drop_early(&feed, end))?;
        }
        Ok(all)
    }

    /// What continues a feed of all that waits.
    fn early_run(&self, feed: &FeedId) -> Result<Entries, EngineError> {
        let mut head = self.heads()?.get(feed).copied().unwrap_or_default();
        let mut run = Entries { feed: *feed, from: head.seq + 1, entries: Vec::new() };
        loop {
            let waiting = self.profile.store.early(feed, head.seq + 1)?;
            let follows = |bytes: &Vec<u8>| entry::verify(&self.workspace, feed, head, bytes).ok();
            let Some((bytes, next)) = waiting.iter().find_map(|bytes| Some((bytes, follows(bytes)?))) else {
                return Ok(run);
            };
            run.entries.push(Blob(bytes.clone()));
            head = next.head;
        }
    }

    /// Entries that are neither here nor wait, up to the last that waits or is in `early`.
    pub(crate) fn gaps(&self, ends: &VersionVector, early: &[Entries]) -> Result<Vec<(FeedId, u64)>, EngineError> {
        let mut there: BTreeMap<FeedId, BTreeSet<u64>> = BTreeMap::new();
        for (feed, seq) in self.profile.store.early_places()? {
            there.entry(feed).or_default().insert(seq);
        }
        for run in early {
            there.entry(run.feed).or_default().extend((run.from..).take(run.entries.len()));
        }
        let gap = |(feed, seqs): (FeedId, BTreeSet<u64>)| {
            let end = ends.get(&feed);
            let last = seqs.last().copied().unwrap_or_default();
            let held = seqs.range(end + 1..).count() as u64;
            (feed, last.saturating_sub(end).saturating_sub(held))
        };
        Ok(there.into_iter().map(gap).filter(|(_, missing)| *missing > 0).collect())
    }

    /// Numbers of a feed's entries that wait.
    pub(crate) fn waits_of(&self, feed: &FeedId) -> Result<BTreeSet<u64>, EngineError> {
        let places = self.profile.store.early_places()?.into_iter();
        Ok(places.filter(|(of, _)| of == feed).map(|(_, seq)| seq).collect())
    }

    pub(crate) fn waiting_early(&self) -> Result<u64, EngineError> {
        Ok(self.profile.store.early_places()?.len() as u64)
    }
}

fn too_much_waits() -> Refusal {
    Refusal::new(
        ErrorCode::NotAllowed,
        "Too much waits already for files that were not read",
        "Read the earlier files first; nothing was taken in.",
    )
}
