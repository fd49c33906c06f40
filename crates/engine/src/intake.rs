//! What others wrote: stored first, then taken into the documents in causal order.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use roadbook_document::{Applied, Document, Foreign, Void, guarded_apply};
use roadbook_feed::{Act, Batch, FeedId, Frame, Head, Members, Payload, VersionVector, entry, vector::Run};
use roadbook_store::{DocumentKey, LogEntry, Progress, SavedDocument, WriteTx};
use roadbook_sync::{Accepted, Log, Round, Taken};

use crate::{
    Engine, EngineError,
    authority::{self, Right, Scopes},
    cache,
    cache::{Loaded, MAX_LOADED},
    edit::heads_bytes,
    meta,
    past::{AuthorsPast, Opened},
    project,
};

/// Entries taken into the documents in one transaction.
const MAX_BATCH: usize = 10_000;
/// Bytes of entries taken into the documents in one transaction, about.
const MAX_BATCH_BYTES: usize = 2 << 20;
/// Cores that take documents in at the same time.
const MAX_CORES: usize = 4;
/// Documents worth another core.
const WORTH_A_CORE: usize = 64;
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
    /// The changes in it.
    pub changes: Vec<(DocumentKey, Vec<[u8; 32]>)>,
}

/// Entries being gathered for one transaction.
#[derive(Default)]
struct Batched {
    limit: usize,
    ready: Vec<Ready>,
    size: usize,
    opened: Opened,
}

impl Batched {
    fn is_full(&self) -> bool {
        self.ready.len() >= self.limit || self.size >= MAX_BATCH_BYTES
    }

    fn add(&mut self, feed: FeedId, at: &Progress, bytes: usize, payload: Result<Payload, String>) {
        self.size += bytes + payload.as_ref().map_or(0, inflated);
        let changes =
            payload.as_ref().map_or_else(|_| Vec::new(), |payload| self.opened.add(feed, at.applied, payload));
        self.ready.push(Ready { feed, seq: at.applied, seen: at.seen.clone(), payload, changes });
    }
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
        let mut frames = roadbook_sync::request(self, self.workspace, self.device.id(), &known, &doubts)?;
        if self.told_of_news.remove(peer) {
            roadbook_sync::state_vector(self, &mut frames)?;
        }
        Ok(frames)
    }

    /// `peer` has something new: the next request states what is held here, and one round trip is enough.
    pub fn expect_news(&mut self, peer: &str) {
        self.told_of_news.insert(peer.to_owned());
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
        // What waited for more of a feed than counts waits no longer.
        self.report_forks(taken.forks)?;
        if taken.feeds.iter().any(|feed| self.members.chosen(feed).is_some()) {
            // What was taken in before may have seen more of the chosen history than was here.
            self.drop_caches()?;
        }
        let mut intake = self.take_in()?;
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
            let reading = self.profile.store.reading()?;
            let ready = self.ready_from(&mut at, limit, &BTreeMap::new())?;
            drop(reading);
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
        let mut batch = Batched { limit, ..Batched::default() };
        loop {
            let found = batch.ready.len();
            for (feed, head) in &heads {
                self.ready_of(feed, head, &heads, progress, &mut batch)?;
                if batch.is_full() {
                    return Ok(batch.ready);
                }
            }
            if batch.ready.len() == found {
                return Ok(batch.ready);
            }
        }
    }

    /// How far others may have seen a feed that is to be waited for. Who saw one of two histories
    /// saw a number of entries that the other one may never have: what is here of it is all there is.
    fn known_end(&self, feed: &FeedId, heads: &BTreeMap<FeedId, Head>) -> u64 {
        let here = || heads.get(feed).map_or(0, |head| head.seq);
        let chosen = self.members.chosen(feed).map(|_| here());
        self.members.counts_until(feed).or(chosen).unwrap_or(u64::MAX)
    }

    fn ready_of(
        &self,
        feed: &FeedId,
        head: &Head,
        heads: &BTreeMap<FeedId, Head>,
        progress: &mut BTreeMap<FeedId, Progress>,
        batch: &mut Batched,
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
            let verified = entry::recognise(&self.workspace, feed, before, &stored.bytes, &stored.hash)?;
            let Some(seen) = self.members.seen(&verified.seen) else { break };
            let complete = seen.0.iter().all(|(other, seq)| {
                let needed = (*seq).min(self.known_end(other, heads));
                other == feed || progress.get(other).map_or(0, |progress| progress.applied) >= needed
            });
            // A key that is not here yet comes with an act, and what this version cannot open is opened by
            // the next; until then the entry waits like one whose past is incomplete.
            let openable = complete && !verified.is_newer();
            let Some(key) = self.keys.get(&verified.epoch).filter(|_| openable) else { break };
            if batch.is_full() {
                break;
            }
            before = verified.head;
            at.seen.join(&seen);
            at.applied = verified.head.seq;
            let (store, members, opened) = (&self.profile.store, &*self.members, Some(&batch.opened));
            let (feed, seq, seen, failure) = (*feed, at.applied, &at.seen, RefCell::default());
            let past = AuthorsPast { store, members, opened, feed, seq, seen, failure };
            let payload = verified.open(key, &past).map_err(|error| error.to_string());
            past.was_read()?;
            batch.add(feed, &at, stored.bytes.len(), payload);
        }
        progress.insert(*feed, at);
        Ok(())
    }

    /// Takes the entries in, in one transaction. With `set_aside`, they are only noted as harmful.
    fn apply(&mut self, ready: Vec<Ready>, set_aside: bool, intake: &mut Intake) -> Result<(), EngineError> {
        let mut parts: BTreeMap<DocumentKey, Vec<Part>> = BTreeMap::new();
        let mut refused: Vec<(FeedId, u64, DocumentKey, String)> = Vec::new();
        let mut progress: BTreeMap<FeedId, Progress> = BTreeMap::new();
        let mut changes = Vec::with_capacity(ready.len());
        for entry in ready {
            let whole = DocumentKey::new("", "");
            progress.insert(entry.feed, Progress { applied: entry.seq, seen: entry.seen });
            let at = entry.payload.as_ref().map_or(0, |payload| payload.time);
            changes.push((entry.feed, entry.seq, at, entry.changes));
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
        let judge = Judge { scopes: &self.scopes, members: &self.members };
        let mut parts = parts.into_iter().peekable();
        let reading = self.profile.store.reading()?;
        while parts.peek().is_some() {
            let works = parts.by_ref().take(MAX_LOADED).map(|(key, parts)| self.work(key, parts));
            let works = works.collect::<Result<Vec<Work<'_>>, EngineError>>()?;
            for (work, applied) in together(works, |work| judge.apply(work)) {
                self.conclude_work(work, applied?, &mut saves, &mut refused, &mut in_doubt, intake)?;
            }
        }
        drop(reading);
        intake.refused += refused.len();
        intake.documents.extend(saves.iter().map(|save: &Incoming| save.key.clone()));
        self.profile.store.write(|tx| {
            saves.iter().try_for_each(|save| save.write(tx))?;
            changes.iter().try_for_each(|(feed, seq, at, brought)| tx.note_changes(feed, *seq, *at, brought))?;
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

    fn work(&self, key: DocumentKey, parts: Vec<Part>) -> Result<Work<'_>, EngineError> {
        let base = match self.cache.peek(&key) {
            Some(loaded) => Base::Here(&loaded.document),
            None => Base::Stored(self.profile.store.document(&key)?),
        };
        Ok(Work { key, parts, base })
    }

    /// Notes what became of the parts. Documents in which something refused earlier is built on go to
    /// `in_doubt`: they are judged as a whole.
    fn conclude_work(
        &self,
        Work { key, parts, .. }: Work<'_>,
        applied: Entitled,
        saves: &mut Vec<Incoming>,
        refused: &mut Vec<(FeedId, u64, DocumentKey, String)>,
        in_doubt: &mut BTreeSet<DocumentKey>,
        intake: &mut Intake,
    ) -> Result<(), EngineError> {
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
        for part in &parts {
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
        saves.extend(applied.accepted);
        Ok(())
    }

    pub(crate) fn author(&self, feed: &FeedId) -> String {
        self.members.participant(&feed.device).participant()
    }
}

/// A document and what is to be taken into it.
struct Work<'a> {
    key: DocumentKey,
    parts: Vec<Part>,
    base: Base<'a>,
}

/// A document as it was: loaded, or yet to be made of what is stored.
enum Base<'a> {
    Here(&'a Document),
    Stored(Option<SavedDocument>),
}

/// What became of the parts of a document.
struct Entitled {
    accepted: Option<Incoming>,
    verdicts: Vec<Result<(), Verdict>>,
}

/// Who may write what.
struct Judge<'a> {
    scopes: &'a Scopes,
    members: &'a Members,
}

impl Judge<'_> {
    /// Takes the parts into a copy of the document.
    fn apply(&self, Work { key, parts, base }: &Work<'_>) -> Result<Entitled, EngineError> {
        let made;
        let base = match base {
            Base::Here(document) => document,
            Base::Stored(stored) => {
                made = cache::from_stored(key, stored.as_ref())?.document;
                &made
            }
        };
        let (accepted, verdicts) = self.apply_entitled(key, base, parts);
        let accepted = accepted.map(|(document, saved)| {
            let (projected, heads) = (project::document(&document, None), heads_bytes(&document));
            Incoming { key: key.clone(), heads, saved, projected, loaded: Loaded { document, tail: Some(0) } }
        });
        Ok(Entitled { accepted, verdicts })
    }

    /// Applies the parts whose authors are entitled to them. Who writes in one part of the workspace
    /// only is judged by the record as it was before their change, so theirs go one by one.
    fn apply_entitled(&self, key: &DocumentKey, base: &Document, parts: &[Part]) -> (Saved, Vec<Result<(), Verdict>>) {
        let limited = |part: &Part| self.right(part, key) == Right::Inside;
        if !parts.iter().any(limited) {
            let entries: Vec<Foreign<'_>> = parts.iter().map(Part::foreign).collect();
            let Applied { accepted, verdicts } = guarded_apply(base, &entries);
            return (accepted, verdicts.into_iter().map(|v| v.map_err(Verdict::Void)).collect());
        }
        let (mut saved, mut verdicts): (Saved, _) = (None, Vec::with_capacity(parts.len()));
        for part in parts {
            let now = saved.as_ref().map_or(base, |(document, _)| document);
            let grants = self.members.grants_at(&part.feed, part.seq);
            let outside =
                limited(part) && authority::stays_inside(self.scopes, grants, now, &part.changes) == Some(false);
            let applied = guarded_apply(now, &[part.foreign()]);
            let verdict = applied.verdicts.into_iter().next().unwrap_or(Ok(())).map_err(Verdict::Void);
            if let (Ok(()), false) = (&verdict, outside) {
                saved = applied.accepted.or(saved);
            }
            verdicts.push(if outside { Err(Verdict::Elsewhere) } else { verdict });
        }
        (saved, verdicts)
    }

    fn right(&self, part: &Part, key: &DocumentKey) -> Right {
        let grants = self.members.grants_at(&part.feed, part.seq);
        authority::right(self.scopes, &self.members.participant(&part.feed.device), grants, key)
    }
}

/// A document and its saved form.
type Saved = Option<(Document, Vec<u8>)>;

/// Does each piece of work, on all cores if there is much of it; outcomes in the order of the work.
fn together<W: Send, T: Send>(works: Vec<W>, work_on: impl Fn(&W) -> T + Sync) -> Vec<(W, T)> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(MAX_CORES);
    let share = works.len().div_ceil(cores).max(WORTH_A_CORE);
    let (mut works, mut shares) = (works.into_iter().peekable(), Vec::new());
    while works.peek().is_some() {
        shares.push(works.by_ref().take(share).collect::<Vec<W>>());
    }
    let do_share = |share: Vec<W>| -> Vec<(W, T)> {
        share
            .into_iter()
            .map(|work| {
                let outcome = work_on(&work);
                (work, outcome)
            })
            .collect()
    };
    if shares.len() <= 1 {
        return shares.into_iter().flat_map(do_share).collect();
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = shares.into_iter().map(|share| scope.spawn(|| do_share(share))).collect();
        let done = threads.into_iter().map(|thread| thread.join());
        done.flat_map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_done_together_comes_back_in_its_order() {
        for count in [0, 1, WORTH_A_CORE, WORTH_A_CORE * 3 + 1] {
            let done = together((0..count).collect(), |n| n * 2);
            assert_eq!(done, (0..count).map(|n| (n, n * 2)).collect::<Vec<_>>());
        }
    }
}
