//! Judging documents anew when it turns out who was entitled to what.
//!
//! A document holds what was written with the right to, and everything that builds on: per
//! document the downward closure of what counts, so that nobody's honest work loses the ground it
//! stands on. What falls out is kept in the log and listed with the reason.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use roadbook_document::{Document, Foreign, Link, guarded_apply, link};
use roadbook_feed::{FeedId, Members};
use roadbook_store::{DocumentKey, WriteTx};

use crate::{
    Engine, EngineError,
    authority::{self, Right},
    cache::Loaded,
    edit::heads_bytes,
    intake::{Incoming, Part},
    meta, project,
};

/// Why an entry beyond a fork does not count.
pub(crate) const TWO_HISTORIES: &str = "its device signed two histories";
/// Entries read at once.
const AT_ONCE: usize = 2_000;

/// A document judged anew: what to store, or `None` if nothing of it counts.
struct Judged {
    key: DocumentKey,
    document: Option<Incoming>,
    refused: Vec<(FeedId, u64, String)>,
}

impl Engine {
    /// Documents touched by entries that are judged otherwise than under `before`.
    pub(crate) fn judged_otherwise(&mut self, before: &Members) -> Result<BTreeSet<DocumentKey>, EngineError> {
        let mut otherwise: BTreeSet<(FeedId, u64)> = BTreeSet::new();
        for (feed, progress) in self.profile.store.progress()? {
            let differs = |seq: &u64| before.grants_at(&feed, *seq) != self.members.grants_at(&feed, *seq);
            otherwise.extend((1..=progress.applied).filter(differs).map(|seq| (feed, seq)));
        }
        let mut keys = BTreeSet::new();
        if !otherwise.is_empty() {
            self.walk(|feed, seq, key, _| {
                if otherwise.contains(&(feed, seq)) {
                    keys.insert(key);
                }
            })?;
        }
        Ok(keys)
    }

    /// Makes the documents again from the log.
    pub(crate) fn judge_again(&mut self, keys: &BTreeSet<DocumentKey>) -> Result<(), EngineError> {
        if keys.is_empty() {
            return Ok(());
        }
        self.seal()?;
        self.judge_sealed(keys)
    }

    /// The same without what was never sealed.
    pub(crate) fn judge_sealed(&mut self, keys: &BTreeSet<DocumentKey>) -> Result<(), EngineError> {
        let mut parts: BTreeMap<DocumentKey, Vec<Part>> = BTreeMap::new();
        self.walk(|feed, seq, key, changes| {
            if keys.contains(&key) {
                parts.entry(key).or_default().push(Part { feed, seq, changes });
            }
        })?;
        keys.iter().for_each(|key| {
            parts.entry(key.clone()).or_default();
        });
        let judged: Vec<Judged> = parts.into_iter().map(|(key, parts)| self.judge_document(key, &parts)).collect();
        self.profile.store.write(|tx| {
            tx.clear_meta(meta::JUDGING)?;
            judged.iter().try_for_each(|judged| judged.write(tx))
        })?;
        self.cache.forget(keys);
        Ok(())
    }

    /// Visits what every entry taken in so far did to each document, in causal order.
    pub(crate) fn walk(
        &mut self,
        mut visit: impl FnMut(FeedId, u64, DocumentKey, Vec<Vec<u8>>),
    ) -> Result<(), EngineError> {
        let whole = |line: &roadbook_store::Quarantined| line.document.0.is_empty();
        let set_aside: BTreeSet<(FeedId, u64)> =
            self.quarantined()?.iter().filter(|line| whole(line)).map(|line| (line.feed, line.seq)).collect();
        let until: BTreeMap<FeedId, u64> =
            self.profile.store.progress()?.iter().map(|(feed, progress)| (*feed, progress.applied)).collect();
        let mut at = BTreeMap::new();
        loop {
            let ready = self.ready_from(&mut at, AT_ONCE, &until)?;
            if ready.is_empty() {
                return Ok(());
            }
            for entry in ready {
                let Ok(payload) = entry.payload else { continue };
                if set_aside.contains(&(entry.feed, entry.seq)) {
                    continue;
                }
                for batch in payload.batches {
                    let key = DocumentKey::new(batch.kind, batch.id);
                    visit(entry.feed, entry.seq, key, batch.changes.into_iter().map(|change| change.0).collect());
                }
            }
        }
    }

    fn judge_document(&self, key: DocumentKey, parts: &[Part]) -> Judged {
        let base = Document::new(&key.kind, &key.id);
        let (parts, forked): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| !self.is_beyond_fork(part));
        // Everything that can be applied, whoever wrote it: to which part the record belonged shows in it.
        let all: Vec<Foreign<'_>> = parts.iter().map(|part| part.foreign()).collect();
        let applied = guarded_apply(&base, &all);
        let full = applied.accepted.map_or_else(|| base.clone(), |(document, _)| document);
        let mut refused: Vec<(FeedId, u64, String)> =
            forked.into_iter().map(|part| (part.feed, part.seq, TWO_HISTORIES.to_owned())).collect();
        let mut sound: Vec<(&Part, Result<(), &'static str>)> = Vec::new();
        for (part, verdict) in parts.iter().zip(&applied.verdicts) {
            match verdict {
                Ok(()) => sound.push((part, self.entitled(part, &key, &full))),
                Err(void) => refused.push((part.feed, part.seq, void.to_string())),
            }
        }
        let built_on = closure(&sound);
        let mut admitted = Vec::new();
        for (part, right) in &sound {
            let kept: Vec<Vec<u8>> =
                part.changes.iter().filter(|change| right.is_ok() || is_in(&built_on, change)).cloned().collect();
            if let (Err(reason), true) = (right, kept.len() < part.changes.len()) {
                refused.push((part.feed, part.seq, (*reason).to_owned()));
            }
            if !kept.is_empty() {
                admitted.push(Part { feed: part.feed, seq: part.seq, changes: kept });
            }
        }
        let counted: Vec<Foreign<'_>> = admitted.iter().map(Part::foreign).collect();
        let document = guarded_apply(&base, &counted).accepted.map(|(document, saved)| {
            let projected = project::document(&document, None);
            let heads = heads_bytes(&document);
            Incoming { key: key.clone(), heads, saved, projected, loaded: Loaded { document, tail: Some(0) } }
        });
        Judged { key, document, refused }
    }

    /// Nothing may rest on what the other side of a fork does not have.
    fn is_beyond_fork(&self, part: &Part) -> bool {
        self.members.counts_until(&part.feed).is_some_and(|end| part.seq > end)
    }

    fn entitled(&self, part: &Part, key: &DocumentKey, full: &Document) -> Result<(), &'static str> {
        let grants = self.members.grants_at(&part.feed, part.seq);
        let participant = self.members.participant(&part.feed.device);
        match authority::right(&self.scopes, &participant, grants, key) {
            Right::Yes => Ok(()),
            Right::No(reason) => Err(reason),
            Right::Inside => match authority::stays_inside(&self.scopes, grants, full, &part.changes) {
                Some(true) => Ok(()),
                _ => Err(authority::ELSEWHERE),
            },
        }
    }
}

impl Judged {
    fn write(&self, tx: &WriteTx<'_>) -> Result<(), roadbook_store::StoreError> {
        let DocumentKey { kind, id } = &self.key;
        tx.clear_quarantine(kind, id)?;
        for (feed, seq, reason) in &self.refused {
            tx.quarantine(feed, *seq, kind, id, reason)?;
        }
        match &self.document {
            Some(document) => document.write(tx),
            None => tx.drop_document(&self.key),
        }
    }
}

/// The changes that count, and everything they build on.
fn closure(parts: &[(&Part, Result<(), &'static str>)]) -> BTreeSet<[u8; 32]> {
    let links: HashMap<[u8; 32], Link> = parts
        .iter()
        .flat_map(|(part, _)| &part.changes)
        .filter_map(|change| link(change))
        .map(|l| (l.hash, l))
        .collect();
    let entitled = parts.iter().filter(|(_, right)| right.is_ok());
    let mut open: Vec<[u8; 32]> =
        entitled.flat_map(|(part, _)| &part.changes).filter_map(|change| Some(link(change)?.hash)).collect();
    let mut closed = BTreeSet::new();
    while let Some(hash) = open.pop() {
        if let (true, Some(link)) = (closed.insert(hash), links.get(&hash)) {
            open.extend(&link.deps);
        }
    }
    closed
}

fn is_in(changes: &BTreeSet<[u8; 32]>, change: &[u8]) -> bool {
    link(change).is_some_and(|link| changes.contains(&link.hash))
}
