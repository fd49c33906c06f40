//! From pending changes to sealed entries. A change is on disk long before it is sealed.

use roadbook_feed::{
    Batch, Head, Payload, Sealer, VersionVector,
    limits::{MAX_BATCHES, MAX_CHANGES, TARGET_PAYLOAD},
    payload::Change,
};
use roadbook_store::{LogEntry, Pending, Progress};

use crate::{Engine, EngineError};

impl Engine {
    /// Seals everything pending; returns the number of entries made.
    pub fn seal(&mut self) -> Result<usize, EngineError> {
        let mut made = 0;
        loop {
            let pending = self.profile.store.pending(MAX_CHANGES / 2)?;
            let Some(last) = pending.last() else { return Ok(made) };
            let whole = batch(&pending);
            let n = if whole.taken == pending.len() { last.n } else { pending[whole.taken - 1].n };
            self.seal_payload(Payload { time: (self.clock)(), batches: whole.batches }, n)?;
            made += 1;
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
        let sealer = Sealer {
            device: &self.device,
            workspace: self.workspace,
            incarnation: self.incarnation,
            epoch: self.epoch,
            key: self.keys.get(&self.epoch).ok_or(EngineError::NoKey)?,
        };
        let (bytes, Head { seq, hash }) = sealer.seal(head, seen.since(&before.seen), &payload)?;
        let (workspace, participant) = (self.workspace, self.participant());
        self.profile.store.write(|tx| {
            tx.append(&workspace, &feed, head, &LogEntry { seq, hash, bytes })?;
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
fn batch(pending: &[Pending]) -> Whole {
    let mut batches: Vec<Batch> = Vec::new();
    let mut places = std::collections::HashMap::new();
    let mut size = 0;
    for (taken, row) in pending.iter().enumerate() {
        size += row.change.len() + 64;
        if taken > 0 && (size > TARGET_PAYLOAD || batches.len() >= MAX_BATCHES) {
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
