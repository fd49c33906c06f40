//! What others wrote: stored first, then taken into the documents in causal order.

use std::collections::BTreeMap;

use roadbook_document::{Foreign, guarded_apply};
use roadbook_feed::{
    Batch, Certificate, FeedId, Frame, Head, Members, Payload, VersionVector, bundle, entry, vector::Run,
};
use roadbook_model::{Kind, id};
use roadbook_store::{DocumentKey, LogEntry, Progress, WriteTx};
use roadbook_sync::{Accepted, Log, Round, Taken};

use crate::{Engine, EngineError, cache, cache::Loaded, edit::heads_bytes, meta, project};

/// Entries taken into the documents in one transaction.
const MAX_BATCH: usize = 2_000;
/// Bytes of entries taken into the documents in one transaction, about.
const MAX_BATCH_BYTES: usize = 16 << 20;
/// Unclean starts after which a single entry is set aside.
const MAX_ATTEMPTS: u8 = 2;

/// What arrived and what became of it.
#[derive(Debug, Clone, Default)]
pub struct Intake {
    /// Entries the other side sent that were not here.
    pub new_entries: usize,
    /// Entries that were here already.
    pub known_entries: usize,
    /// Changes taken into documents.
    pub changes: usize,
    /// Documents that changed.
    pub documents: Vec<DocumentKey>,
    /// Participant ids of the authors.
    pub authors: Vec<String>,
    /// Entries kept until what they build on arrives.
    pub waiting: u64,
    /// Entries that were not accepted.
    pub refused: usize,
}

/// An entry whose past is complete.
struct Ready {
    feed: FeedId,
    seq: u64,
    seen: VersionVector,
    payload: Result<Payload, String>,
}

fn inflated(payload: &Payload) -> usize {
    payload.batches.iter().flat_map(|batch| &batch.changes).map(|change| change.0.len()).sum()
}

/// The changes of one entry to one document.
struct Part {
    feed: FeedId,
    seq: u64,
    changes: Vec<Vec<u8>>,
}

impl Log for Engine {
    type Error = EngineError;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, EngineError> {
        Ok(self.profile.store.heads(&self.workspace)?)
    }

    fn certificates(&self) -> Result<Vec<Certificate>, EngineError> {
        Ok(self.profile.store.certificates(&self.workspace)?)
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, EngineError> {
        let entries = self.profile.store.entries(&self.workspace, run, max_bytes)?;
        Ok(entries.into_iter().map(|entry| entry.bytes).collect())
    }

    fn add(&mut self, certificates: &[Certificate], entries: &[Accepted]) -> Result<(), EngineError> {
        let workspace = self.workspace;
        self.profile.store.write(|tx| {
            for certificate in certificates {
                tx.add_certificate(&workspace, certificate)?;
            }
            for entry in entries {
                let Head { seq, hash } = entry.after;
                let stored = LogEntry { seq, hash, bytes: entry.bytes.clone() };
                tx.append(&workspace, &entry.feed, entry.before, &stored)?;
            }
            Ok::<(), EngineError>(())
        })?;
        self.members = Members::of(&workspace, &self.profile.store.certificates(&workspace)?);
        Ok(())
    }
}

impl Engine {
    /// The first flight of an exchange with `peer`; seals what is pending.
    pub fn sync_request(&mut self, peer: &str) -> Result<Vec<Frame>, EngineError> {
        self.seal()?;
        let (vector, _) = self.profile.store.peer(peer)?;
        roadbook_sync::request(self, self.workspace, self.device.id(), &vector)
    }

    /// Answers another device directly, as a hub would; seals what is pending.
    pub fn sync_answer(&mut self, request: &[Frame]) -> Result<(Vec<Frame>, Intake), EngineError> {
        self.seal()?;
        let workspace = self.workspace;
        let (frames, taken) = roadbook_sync::answer(self, workspace, request)?;
        Ok((frames, self.finish(taken)?))
    }

    /// Takes in the answer of `peer`; says whether another round is needed.
    pub fn sync_conclude(&mut self, peer: &str, answer: &[Frame]) -> Result<(Round, Intake), EngineError> {
        let workspace = self.workspace;
        let round = roadbook_sync::conclude(self, &workspace, answer)?;
        self.met_peer(peer, &round.peer)?;
        let intake = self.finish(round.taken.clone())?;
        Ok((round, intake))
    }

    /// Everything held, as the bytes of a bundle, and the number of entries in it.
    pub fn write_bundle(&mut self) -> Result<(Vec<u8>, u64), EngineError> {
        self.seal()?;
        let frames = roadbook_sync::everything(self, self.workspace, self.device.id())?;
        let entries =
            frames.iter().map(|frame| if let Frame::Entries(run) = frame { run.entries.len() as u64 } else { 0 });
        Ok((bundle::write(&frames), entries.sum()))
    }

    /// Takes in a bundle, whole or not at all.
    pub fn read_bundle(&mut self, bytes: &[u8]) -> Result<Intake, EngineError> {
        let frames = bundle::read(bytes, &self.workspace)?;
        let workspace = self.workspace;
        let taken = roadbook_sync::take(self, &workspace, &frames)?;
        self.finish(taken)
    }

    fn finish(&mut self, taken: Taken) -> Result<Intake, EngineError> {
        let mut intake = self.take_in()?;
        intake.new_entries = taken.entries;
        intake.known_entries = taken.known;
        intake.refused += taken.refused.len();
        Ok(intake)
    }

    /// Takes every entry into the documents whose past is complete; the rest waits.
    pub(crate) fn take_in(&mut self) -> Result<Intake, EngineError> {
        self.take_in_after(None)
    }

    /// The same at a start. A marker left behind means that the program ended while it took
    /// something in: then entries are taken in one by one.
    pub(crate) fn take_in_at_start(&mut self) -> Result<Intake, EngineError> {
        let marker = self.profile.store.meta(meta::APPLYING)?;
        self.take_in_after(marker)
    }

    fn take_in_after(&mut self, marker: Option<Vec<u8>>) -> Result<Intake, EngineError> {
        let mut intake = Intake::default();
        let limit = if marker.is_some() { 1 } else { MAX_BATCH };
        let mut attempts = match marker.as_deref() {
            Some([1, attempts]) => attempts + 1,
            _ => 0,
        };
        loop {
            let ready = self.ready(limit)?;
            if ready.is_empty() {
                break;
            }
            self.profile.store.write(|tx| tx.set_meta(meta::APPLYING, &[u8::from(limit == 1), attempts]))?;
            if let Err(error) = self.apply(ready, attempts >= MAX_ATTEMPTS, &mut intake) {
                // A full disk is no harmful entry. If even this cannot be written, the next start goes one by one.
                let _ = self.profile.store.write(|tx| tx.clear_meta(meta::APPLYING));
                return Err(error);
            }
            attempts = 0;
        }
        let (heads, progress) = (self.heads()?, self.profile.store.progress()?);
        let applied = |feed: &FeedId| progress.get(feed).map_or(0, |progress| progress.applied);
        intake.waiting = heads.iter().map(|(feed, head)| head.seq.saturating_sub(applied(feed))).sum();
        intake.documents.sort_unstable();
        intake.documents.dedup();
        intake.authors.sort_unstable();
        intake.authors.dedup();
        Ok(intake)
    }

    /// Entries whose author's past is all here, in causal order, at most `limit`.
    fn ready(&self, limit: usize) -> Result<Vec<Ready>, EngineError> {
        let heads = self.heads()?;
        let mut progress = self.profile.store.progress()?;
        let (mut ready, mut size) = (Vec::new(), 0);
        loop {
            let found = ready.len();
            for (feed, head) in &heads {
                self.ready_of(feed, head, &mut progress, &mut ready, &mut size, limit)?;
                if ready.len() >= limit || size >= MAX_BATCH_BYTES {
                    return Ok(ready);
                }
            }
            if ready.len() == found {
                return Ok(ready);
            }
        }
    }

    fn ready_of(
        &self,
        feed: &FeedId,
        head: &Head,
        progress: &mut BTreeMap<FeedId, Progress>,
        ready: &mut Vec<Ready>,
        size: &mut usize,
        limit: usize,
    ) -> Result<(), EngineError> {
        let mut at = progress.get(feed).cloned().unwrap_or_default();
        if at.applied >= head.seq {
            return Ok(());
        }
        let from = at.applied.max(1);
        let run = Run { feed: *feed, from, to: head.seq };
        let entries = self.profile.store.entries(&self.workspace, &run, MAX_BATCH_BYTES)?;
        let mut before = match entries.first() {
            Some(first) if at.applied > 0 => Head { seq: first.seq, hash: first.hash },
            _ => Head::default(),
        };
        for stored in entries.iter().skip(usize::from(at.applied > 0)) {
            let verified = entry::verify(&self.workspace, feed, before, &stored.bytes)?;
            let complete = verified.seen.0.iter().all(|(other, seq)| {
                other == feed || progress.get(other).map_or(0, |progress| progress.applied) >= *seq
            });
            if !complete || ready.len() >= limit || *size >= MAX_BATCH_BYTES {
                break;
            }
            before = verified.head;
            at.seen.join(&verified.seen);
            at.applied = verified.head.seq;
            *size += stored.bytes.len();
            let payload = verified.open(&self.key).map_err(|error| error.to_string());
            *size += payload.as_ref().map_or(0, inflated);
            ready.push(Ready { feed: *feed, seq: at.applied, seen: at.seen.clone(), payload });
        }
        progress.insert(*feed, at);
        Ok(())
    }

    /// Takes the entries in, in one transaction. With `set_aside`, they are only noted as harmful.
    fn apply(&mut self, ready: Vec<Ready>, set_aside: bool, intake: &mut Intake) -> Result<(), EngineError> {
        let mut parts: BTreeMap<DocumentKey, Vec<Part>> = BTreeMap::new();
        let mut refused: Vec<(FeedId, u64, DocumentKey, String)> = Vec::new();
        let mut progress: BTreeMap<FeedId, Progress> = BTreeMap::new();
        for entry in ready {
            let whole = DocumentKey::new("", "");
            progress.insert(entry.feed, Progress { applied: entry.seq, seen: entry.seen });
            match entry.payload {
                Ok(_) if set_aside => {
                    refused.push((entry.feed, entry.seq, whole, "ended the program twice".to_owned()))
                }
                Ok(payload) => self.sort_parts(entry.feed, entry.seq, payload, &mut parts, &mut refused),
                Err(reason) => refused.push((entry.feed, entry.seq, whole, reason)),
            }
        }
        let mut saves = Vec::new();
        for (key, parts) in parts {
            self.apply_parts(key, &parts, &mut saves, &mut refused, intake)?;
        }
        intake.refused += refused.len();
        intake.documents.extend(saves.iter().map(|save: &Incoming| save.key.clone()));
        self.profile.store.write(|tx| {
            saves.iter().try_for_each(|save| save.write(tx))?;
            progress.iter().try_for_each(|(feed, progress)| tx.set_progress(feed, progress))?;
            refused
                .iter()
                .try_for_each(|(feed, seq, key, reason)| tx.quarantine(feed, *seq, &key.kind, &key.id, reason))?;
            tx.clear_meta(meta::APPLYING)
        })?;
        for Incoming { key, loaded, .. } in saves {
            self.cache.put(key, loaded);
        }
        Ok(())
    }

    fn sort_parts(
        &self,
        feed: FeedId,
        seq: u64,
        payload: Payload,
        parts: &mut BTreeMap<DocumentKey, Vec<Part>>,
        refused: &mut Vec<(FeedId, u64, DocumentKey, String)>,
    ) {
        for Batch { kind, id, changes } in payload.batches {
            let key = DocumentKey::new(kind, id);
            match self.may_have_written(&feed, &key) {
                Ok(()) => {
                    let changes = changes.into_iter().map(|change| change.0).collect();
                    parts.entry(key).or_default().push(Part { feed, seq, changes });
                }
                Err(reason) => refused.push((feed, seq, key, reason.to_owned())),
            }
        }
    }

    fn may_have_written(&self, feed: &FeedId, key: &DocumentKey) -> Result<(), &'static str> {
        let well_named = id::check(&key.id).is_ok() && id::check(&key.kind).is_ok();
        let own_record = key.id == feed.device.participant();
        match self.members.role(&feed.device) {
            _ if !well_named => Err("the record has no proper name"),
            None => Err("its author is no participant"),
            Some(_) if key.kind == Kind::Participant.name() => {
                if own_record {
                    Ok(())
                } else {
                    Err("a participant's record is that participant's own")
                }
            }
            Some(role) if role.writes() => Ok(()),
            Some(_) => Err("its author may read and not write"),
        }
    }

    fn apply_parts(
        &self,
        key: DocumentKey,
        parts: &[Part],
        saves: &mut Vec<Incoming>,
        refused: &mut Vec<(FeedId, u64, DocumentKey, String)>,
        intake: &mut Intake,
    ) -> Result<(), EngineError> {
        let base = match self.cache.peek(&key) {
            Some(loaded) => loaded.clone(),
            None => cache::load(&self.profile.store, &key)?,
        };
        let entries: Vec<Foreign<'_>> =
            parts.iter().map(|part| Foreign { actor: part.feed.actor(), changes: &part.changes }).collect();
        let applied = guarded_apply(&base.document, &entries);
        for (part, verdict) in parts.iter().zip(&applied.verdicts) {
            match verdict {
                Ok(()) => {
                    intake.changes += part.changes.len();
                    intake.authors.push(part.feed.device.participant());
                }
                Err(void) => refused.push((part.feed, part.seq, key.clone(), void.to_string())),
            }
        }
        if let Some((document, saved)) = applied.accepted {
            let projected = project::document(&document, None);
            let heads = heads_bytes(&document);
            saves.push(Incoming { key, heads, saved, projected, loaded: Loaded { document, tail: Some(0) } });
        }
        Ok(())
    }
}

/// A document that took something in, ready to be written.
struct Incoming {
    key: DocumentKey,
    heads: Vec<u8>,
    saved: Vec<u8>,
    projected: roadbook_store::ProjectedDocument,
    loaded: Loaded,
}

impl Incoming {
    fn write(&self, tx: &WriteTx<'_>) -> Result<(), roadbook_store::StoreError> {
        tx.save_document(&self.key, &self.heads, &self.saved)?;
        tx.project(&self.key, &self.projected)
    }
}
