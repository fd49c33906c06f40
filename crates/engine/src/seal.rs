//! From pending changes to sealed entries. A change is on disk long before it is sealed.

use std::cell::RefCell;

use roadbook_feed::{
    Batch, EntryError, Head, Payload, Sealer, VersionVector,
    entry::FORMAT,
    limits::{MAX_BATCHES, MAX_CHANGES, TARGET_PAYLOAD},
    payload::Change,
};
use roadbook_store::{DocumentKey, LogEntry, Pending, Progress};

use crate::{Engine, EngineError, past::AuthorsPast};

impl Engine {
    /// Seals everything pending; returns the number of entries made.
    pub fn seal(&mut self) -> Result<usize, EngineError> {
        let (mut made, mut target) = (0, TARGET_PAYLOAD);
        loop {
            let pending = self.profile.store.pending(MAX_CHANGES / 2)?;
            let Some(last) = pending.last() else { return Ok(made) };
            let whole = batch(&pending, target);
            let n = if whole.taken == pending.len() { last.n } else { pending[whole.taken - 1].n };
            match self.seal_payload(Payload { time: (self.clock)(), batches: whole.batches }, n) {
                // What hardly compresses goes in smaller pieces.
                Err(EngineError::Seal(EntryError::TooLarge)) if whole.taken > 1 => target /= 4,
                outcome => {
                    outcome?;
                    (made, target) = (made + 1, TARGET_PAYLOAD);
                }
            }
        }
    }

    fn seal_payload(&mut self, payload: Payload, pending_up_to: i64) -> Result<(), EngineError> {
        let feed = self.feed();
        let heads = self.profile.store.heads(&self.workspace)?;
        let head = heads.get(&feed).copied().unwrap_or_default();
        let progress = self.profile.store.progress()?;
        let before = progress.get(&feed).cloned().unwrap_or_default();
        let applied = progress.iter().filter(|(other, _)| **other != feed).map(|(other, p)| (*other, p.applied));
        let seen = VersionVector(applied.filter(|(_, applied)| *applied > 0).collect());
        let (store, members) = (&self.profile.store, &*self.members);
        // As readers know it, who add up what each entry says.
        let mut known = before.seen.clone();
        known.join(&seen);
        let (seq, failure) = (head.seq + 1, RefCell::default());
        let past = AuthorsPast { store, members, opened: None, feed, seq, seen: &known, failure };
        let sealer = Sealer {
            format: FORMAT,
            device: &self.device,
            workspace: self.workspace,
            incarnation: self.incarnation,
            epoch: self.epoch,
            key: self.keys.get(&self.epoch).ok_or(EngineError::NoKey)?,
            past: &past,
        };
        let (bytes, Head { seq, hash }) = sealer.seal(head, seen.since(&before.seen), &payload)?;
        past.was_read()?;
        let (workspace, participant) = (self.workspace, self.participant());
        let changes: Vec<_> = payload.hashes().map(|(kind, id, hashes)| (DocumentKey::new(kind, id), hashes)).collect();
        self.profile.store.write(|tx| {
            tx.append(&workspace, &feed, head, &LogEntry { seq, hash, bytes })?;
            tx.note_changes(&feed, seq, payload.time, &changes)?;
            tx.set_progress(&feed, &participant, &Progress { applied: seq, seen })?;
            Ok::<_, EngineError>(tx.clear_pending(pending_up_to)?)
        })?;
        // Before the entry can leave: a database that lacks it later has lost something.
        self.mark.sealed = seq;
        if let Err(error) = self.profile.set_mark(&self.mark) {
            tracing::warn!(%error, "the mark of this profile could not be written");
        }
        Ok(())
    }
}

struct Whole {
    batches: Vec<Batch>,
    taken: usize,
}

/// As many pending changes as fit one entry, grouped by document in order of first appearance.
fn batch(pending: &[Pending], target: usize) -> Whole {
    let mut batches: Vec<Batch> = Vec::new();
    let mut places = std::collections::HashMap::new();
    let mut size = 0;
    for (taken, row) in pending.iter().enumerate() {
        size += row.change.len() + 64;
        if taken > 0 && (size > target || batches.len() >= MAX_BATCHES) {
            return Whole { batches, taken };
        }
        let place = *places.entry(&row.document).or_insert_with(|| {
            batches.push(Batch { kind: row.document.kind.clone(), id: row.document.id.clone(), changes: Vec::new() });
            batches.len() - 1
        });
        batches[place].changes.push(Change(row.change.clone()));
    }
    Whole { batches, taken: pending.len() }
}
