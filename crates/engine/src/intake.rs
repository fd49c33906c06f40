//! What others wrote: stored first, then taken into the documents in causal order.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use roadbook_document::{Applied, Document, Foreign, Void, genesis_hash, guarded_apply};
use roadbook_feed::{Act, Batch, FeedId, Frame, Head, Members, Payload, VersionVector, entry, vector::Run};
use roadbook_store::{DocumentKey, LogEntry, Progress, WriteTx};
use roadbook_sync::{Accepted, Log, Round, Taken};

use crate::{
    Engine, EngineError,
    authority::{self, Right},
    cache,
    cache::Loaded,
    edit::heads_bytes,
    meta, project,
};

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
    /// Pieces of attached files that were not here.
    pub new_pieces: usize,
    /// Acts of membership that were not here.
    pub new_acts: usize,
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
pub(crate) struct Ready {
    pub feed: FeedId,
    pub seq: u64,
    pub seen: VersionVector,
    pub payload: Result<Payload, String>,
}

fn inflated(payload: &Payload) -> usize {
    payload.batches.iter().flat_map(|batch| &batch.changes).map(|change| change.0.len()).sum()
}

/// The changes of one entry to one document.
pub(crate) struct Part {
    pub feed: FeedId,
    pub seq: u64,
    pub changes: Vec<Vec<u8>>,
}

impl Part {
    pub fn foreign(&self) -> Foreign<'_> {
        Foreign { actor: self.feed.actor(), changes: &self.changes }
    }
}

impl Log for Engine {
    type Error = EngineError;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, EngineError> {
        Ok(self.profile.store.heads(&self.workspace)?)
    }

    fn acts(&self) -> Result<Vec<Act>, EngineError> {
        Ok(self.profile.store.acts(&self.workspace)?)
    }

    fn members(&self) -> Result<Arc<Members>, EngineError> {
        Ok(self.members.clone())
    }

    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, EngineError> {
        Ok(self.profile.store.entry_hash(feed, seq)?)
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, EngineError> {
        let entries = self.profile.store.entries(&self.workspace, run, max_bytes)?;
        Ok(entries.into_iter().map(|entry| entry.bytes).collect())
    }

    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), EngineError> {
        let workspace = self.workspace;
        if !acts.is_empty() {
            // Own work is judged like everybody's: as entries.
            self.seal()?;
        }
        self.profile.store.write(|tx| {
            for act in acts {
                tx.set_meta(meta::JUDGING, &[])?;
                tx.add_act(&workspace, act)?;
            }
            for entry in entries {
                let Head { seq, hash } = entry.after;
                let stored = LogEntry { seq, hash, bytes: entry.bytes.clone() };
                tx.append(&workspace, &entry.feed, entry.before, &stored)?;
            }
            Ok::<(), EngineError>(())
        })?;
        if acts.is_empty() { Ok(()) } else { self.weigh_acts() }
    }
}

impl Engine {
    /// The first flight of an exchange with `peer`; seals what is pending.
    pub fn sync_request(&mut self, peer: &str) -> Result<Vec<Frame>, EngineError> {
        self.seal()?;
        let (known, _) = self.peer(peer)?;
        let doubts = self.doubts.remove(peer).unwrap_or_default();
        roadbook_sync::request(self, self.workspace, self.device.id(), &known, &doubts)
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
        if !round.doubts.is_empty() {
            self.doubts.insert(peer.to_owned(), round.doubts.clone());
        }
        let intake = self.finish(round.taken.clone())?;
        Ok((round, intake))
    }

    pub(crate) fn finish(&mut self, mut taken: Taken) -> Result<Intake, EngineError> {
        // Entries that waited were counted when they came.
        for early in self.take_early()? {
            taken.feeds.extend(early.feeds);
            taken.forks.extend(early.forks);
            taken.refused.extend(early.refused);
        }
        let mut intake = self.take_in()?;
        self.report_forks(taken.forks)?;
        if taken.feeds.contains(&self.feed()) {
            // Somebody had more of this feed than this profile: it is an older copy.
            self.begin_incarnation()?;
            self.profile.store.write(|tx| tx.set_meta(meta::COPIED, &[1]))?;
        }
        if taken.acts > 0 {
            self.keep_keys()?;
        }
        intake.new_acts = taken.acts;
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
        if self.profile.store.meta(meta::JUDGING)?.is_some() {
            // The program ended while documents were judged anew.
            self.drop_caches()?;
        }
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
            let mut at = self.profile.store.progress()?;
            let ready = self.ready_from(&mut at, limit, &BTreeMap::new())?;
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
        intake.waiting += self.waiting_early()?;
        intake.documents.sort_unstable();
        intake.documents.dedup();
        intake.authors.sort_unstable();
        intake.authors.dedup();
        Ok(intake)
    }

    /// Entries after `progress` whose author's past is all here, in causal order, at most about
    /// `limit`; of feeds named in `until`, no further than that.
    pub(crate) fn ready_from(
        &self,
        progress: &mut BTreeMap<FeedId, Progress>,
        limit: usize,
        until: &BTreeMap<FeedId, u64>,
    ) -> Result<Vec<Ready>, EngineError> {
        let mut heads = self.heads()?;
        heads.iter_mut().for_each(|(feed, head)| head.seq = head.seq.min(until.get(feed).copied().unwrap_or(u64::MAX)));
        let (mut ready, mut size) = (Vec::new(), 0);
        loop {
            let found = ready.len();
            for (feed, head) in &heads {
                self.ready_of(feed, head, progress, &mut ready, &mut size, limit)?;
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
                let needed = self.members.counts_until(other).map_or(*seq, |end| (*seq).min(end));
                other == feed || progress.get(other).map_or(0, |progress| progress.applied) >= needed
            });
            // A key that is not here yet comes with an act, and what this version cannot open is opened by
            // the next; until then the entry waits like one whose past is incomplete.
            let openable = complete && !verified.is_newer();
            let Some(key) = self.keys.get(&verified.epoch).filter(|_| openable) else { break };
            if ready.len() >= limit || *size >= MAX_BATCH_BYTES {
                break;
            }
            before = verified.head;
            at.seen.join(&verified.seen);
            at.applied = verified.head.seq;
            *size += stored.bytes.len();
            let payload = verified.open(key, &genesis_hash).map_err(|error| error.to_string());
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
        let mut in_doubt = BTreeSet::new();
        for (key, parts) in parts {
            self.apply_parts(key, &parts, &mut saves, &mut refused, &mut in_doubt, intake)?;
        }
        intake.refused += refused.len();
        intake.documents.extend(saves.iter().map(|save: &Incoming| save.key.clone()));
        self.profile.store.write(|tx| {
            saves.iter().try_for_each(|save| save.write(tx))?;
            progress.iter().try_for_each(|(feed, progress)| {
                tx.set_progress(feed, &self.members.participant(&feed.device).participant(), progress)
            })?;
            refused
                .iter()
                .try_for_each(|(feed, seq, key, reason)| tx.quarantine(feed, *seq, &key.kind, &key.id, reason))?;
            if !in_doubt.is_empty() {
                tx.set_meta(meta::JUDGING, &[])?;
            }
            tx.clear_meta(meta::APPLYING)
        })?;
        for Incoming { key, loaded, .. } in saves {
            self.cache.put(key, loaded);
        }
        self.judge_again(&in_doubt)
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
            let grants = self.members.grants_at(&feed, seq);
            match authority::right(&self.scopes, &self.members.participant(&feed.device), grants, &key) {
                Right::Yes | Right::Inside => {
                    let changes = changes.into_iter().map(|change| change.0).collect();
                    parts.entry(key).or_default().push(Part { feed, seq, changes });
                }
                Right::No(reason) => refused.push((feed, seq, key, reason.to_owned())),
            }
        }
    }

    /// Takes the parts into the document. Documents in which something refused earlier is built on
    /// go to `in_doubt`: they are judged as a whole.
    fn apply_parts(
        &self,
        key: DocumentKey,
        parts: &[Part],
        saves: &mut Vec<Incoming>,
        refused: &mut Vec<(FeedId, u64, DocumentKey, String)>,
        in_doubt: &mut BTreeSet<DocumentKey>,
        intake: &mut Intake,
    ) -> Result<(), EngineError> {
        let base = match self.cache.peek(&key) {
            Some(loaded) => loaded.clone(),
            None => cache::load(&self.profile.store, &key)?,
        };
        let applied = self.apply_entitled(&key, &base.document, parts);
        let lacks = |verdict: &Result<(), Verdict>| {
            matches!(verdict, Err(Verdict::Void(Void::MissingDependency | Void::SeqGap)))
        };
        let refused_before = || {
            let in_this_batch = refused.iter().any(|(_, _, of, _)| *of == key);
            Ok::<_, EngineError>(in_this_batch || self.profile.store.has_quarantined(&key.kind, &key.id)?)
        };
        // A feed of which something was refused here may use the same numbers of operations again.
        let again = |part: &Part| {
            let in_this_batch = refused.iter().any(|(feed, _, of, _)| *feed == part.feed && *of == key);
            let before = self.profile.store.has_refused_of(&part.feed, Some((&key.kind, &key.id)));
            Ok::<_, EngineError>(in_this_batch || before?)
        };
        let elsewhere = applied.verdicts.iter().any(|verdict| matches!(verdict, Err(Verdict::Elsewhere)));
        let mut in_question =
            (elsewhere && parts.len() > 1) || (applied.verdicts.iter().any(lacks) && refused_before()?);
        for part in parts {
            in_question |= again(part)?;
        }
        if in_question {
            in_doubt.insert(key);
            return Ok(());
        }
        for (part, verdict) in parts.iter().zip(&applied.verdicts) {
            match verdict {
                Ok(()) => {
                    intake.changes += part.changes.len();
                    intake.authors.push(self.author(&part.feed));
                }
                Err(verdict) => refused.push((part.feed, part.seq, key.clone(), verdict.to_string())),
            }
        }
        if let Some((document, saved)) = applied.accepted {
            let projected = project::document(&document, None);
            let heads = heads_bytes(&document);
            saves.push(Incoming { key, heads, saved, projected, loaded: Loaded { document, tail: Some(0) } });
        }
        Ok(())
    }

    /// Applies the parts whose authors are entitled to them. Who writes in one part of the workspace
    /// only is judged by the record as it was before their change, so theirs go one by one.
    fn apply_entitled(&self, key: &DocumentKey, base: &Document, parts: &[Part]) -> Entitled {
        let limited = |part: &Part| self.right(part, key) == Right::Inside;
        if !parts.iter().any(limited) {
            let entries: Vec<Foreign<'_>> = parts.iter().map(Part::foreign).collect();
            let Applied { accepted, verdicts } = guarded_apply(base, &entries);
            return Entitled { accepted, verdicts: verdicts.into_iter().map(|v| v.map_err(Verdict::Void)).collect() };
        }
        let mut entitled = Entitled { accepted: None, verdicts: Vec::with_capacity(parts.len()) };
        for part in parts {
            let now = entitled.accepted.as_ref().map_or(base, |(document, _)| document);
            let grants = self.members.grants_at(&part.feed, part.seq);
            let outside =
                limited(part) && authority::stays_inside(&self.scopes, grants, now, &part.changes) == Some(false);
            let applied = guarded_apply(now, &[part.foreign()]);
            let verdict = applied.verdicts.into_iter().next().unwrap_or(Ok(())).map_err(Verdict::Void);
            if let (Ok(()), false) = (&verdict, outside) {
                entitled.accepted = applied.accepted.or(entitled.accepted);
            }
            entitled.verdicts.push(if outside { Err(Verdict::Elsewhere) } else { verdict });
        }
        entitled
    }

    fn right(&self, part: &Part, key: &DocumentKey) -> Right {
        let grants = self.members.grants_at(&part.feed, part.seq);
        authority::right(&self.scopes, &self.members.participant(&part.feed.device), grants, key)
    }

    pub(crate) fn author(&self, feed: &FeedId) -> String {
        self.members.participant(&feed.device).participant()
    }
}

/// What became of the parts of a document.
struct Entitled {
    accepted: Option<(Document, Vec<u8>)>,
    verdicts: Vec<Result<(), Verdict>>,
}

/// Why a part does not count.
#[derive(Debug, thiserror::Error)]
enum Verdict {
    #[error(transparent)]
    Void(Void),
    #[error("{}", authority::ELSEWHERE)]
    Elsewhere,
}

/// A document that took something in, ready to be written.
pub(crate) struct Incoming {
    pub key: DocumentKey,
    pub heads: Vec<u8>,
    pub saved: Vec<u8>,
    pub projected: roadbook_store::ProjectedDocument,
    pub loaded: Loaded,
}

impl Incoming {
    pub fn write(&self, tx: &WriteTx<'_>) -> Result<(), roadbook_store::StoreError> {
        tx.save_document(&self.key, &self.heads, &self.saved)?;
        tx.project(&self.key, &self.projected)
    }
}
