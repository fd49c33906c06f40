//! Checking everything, mending what can be mended here, and saying what cannot.

use std::collections::BTreeMap;

use roadbook_feed::{FeedId, Head, VersionVector, entry, vector::Run};
use roadbook_model::{ErrorCode, Refusal, RepairOutcome, RepairStep};
use roadbook_store::StoreError;
use roadbook_sync::Log;

use crate::{Engine, EngineError};

/// Bytes of entries that are read at once.
const READ: usize = 4 << 20;

/// What one step of a repair did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// Which step.
    pub step: RepairStep,
    /// How it went.
    pub outcome: RepairOutcome,
    /// Of how many pages, entries, documents, missing entries or refusals it speaks.
    pub count: u64,
    /// Each of them, in technical words.
    pub lines: Vec<String>,
}

/// A feed that is whole up to a place.
struct Broken {
    feed: FeedId,
    good: Head,
    why: String,
    /// Whether what follows could be read at all, and somebody else is known to have all of it.
    may_come_again: bool,
}

impl Engine {
    /// Checks pages, chains, signatures, documents and rows; writes the database anew where caches are damaged, makes
    /// documents and rows again where they differ from the log, has entries that are not as they were signed asked for
    /// again, and lists what is missing and what was refused.
    pub fn repair(&mut self) -> Result<Vec<Repaired>, EngineError> {
        let damaged = self.profile.store.damage()?;
        let (checked, broken) = self.broken_feeds()?;
        let entries = self.ask_again_for(checked, broken)?;
        // Documents may be all that is left of an entry that cannot be read.
        let log_is_whole = entries.outcome != RepairOutcome::Open;
        let pages = self.write_anew(damaged, log_is_whole)?;
        let must_rebuild = pages.outcome == RepairOutcome::Mended || entries.outcome == RepairOutcome::Mended;
        let documents = self.mend_documents(must_rebuild, log_is_whole)?;
        Ok(vec![pages, entries, documents, self.missing()?, self.refusals()?])
    }

    /// Whether every chain is whole, so that documents can be made again from it.
    pub(crate) fn check_log(&self) -> Result<(), EngineError> {
        match self.broken_feeds()?.1.first() {
            None => Ok(()),
            Some(broken) => {
                let (feed, seq) = (broken.feed.name(), broken.good.seq + 1);
                let message = format!("Entry {seq} of feed {} is damaged: {}", &feed[..12], broken.why);
                Err(Refusal::new(ErrorCode::Damaged, message, "Run `roadbook repair`; nothing was changed.").into())
            }
        }
    }

    fn write_anew(&mut self, damaged: Vec<String>, may: bool) -> Result<Repaired, EngineError> {
        let count = damaged.len() as u64;
        let step = |outcome| Repaired { step: RepairStep::Pages, outcome, count, lines: damaged.clone() };
        if damaged.is_empty() {
            return Ok(step(RepairOutcome::Fine));
        }
        if !may {
            return Ok(step(RepairOutcome::Open));
        }
        match self.profile.write_anew() {
            Ok(()) => {
                self.cache.clear();
                Ok(step(RepairOutcome::Mended))
            }
            // Something of the truth lies on a damaged page.
            Err(StoreError::Damaged(_) | StoreError::Sql(_)) => Ok(step(RepairOutcome::Open)),
            Err(error) => Err(error.into()),
        }
    }

    fn broken_feeds(&self) -> Result<(u64, Vec<Broken>), EngineError> {
        let (mut checked, mut broken) = (0, Vec::new());
        let elsewhere = self.elsewhere()?;
        for (feed, head) in self.heads()? {
            let mut good = Head::default();
            let failure = self.follow(feed, head, &mut good)?;
            checked += good.seq;
            let may = |is_readable| is_readable && elsewhere.get(&feed) >= head.seq;
            broken.extend(failure.map(|(why, readable)| Broken { feed, good, why, may_come_again: may(readable) }));
        }
        Ok((checked, broken))
    }

    /// What others who take part are known to have.
    fn elsewhere(&self) -> Result<VersionVector, EngineError> {
        let mut elsewhere = VersionVector::default();
        for (device, _) in self.members.recipients().iter().filter(|(device, _)| *device != self.device.id()) {
            elsewhere.join(&self.held_by(device)?);
        }
        Ok(elsewhere)
    }

    /// Follows a chain to its end; says where and why it breaks.
    fn follow(&self, feed: FeedId, head: Head, good: &mut Head) -> Result<Option<(String, bool)>, EngineError> {
        while good.seq < head.seq {
            let run = Run { feed, from: good.seq + 1, to: head.seq };
            let entries = match self.profile.store.entries(&self.workspace, &run, READ) {
                Ok(entries) => entries,
                Err(error @ (StoreError::Damaged(_) | StoreError::Sql(_))) => {
                    return Ok(Some((error.to_string(), false)));
                }
                Err(error) => return Err(error.into()),
            };
            if entries.is_empty() {
                return Ok(Some(("it is missing".to_owned(), true)));
            }
            for stored in entries {
                match entry::verify(&self.workspace, &feed, *good, &stored.bytes) {
                    Ok(verified) => *good = verified.head,
                    Err(error) => return Ok(Some((error.to_string(), true))),
                }
            }
        }
        let ends = *good == head;
        Ok((!ends).then(|| ("the feed does not end where it should".to_owned(), true)))
    }

    /// Takes feeds back to where they are whole, unless nobody else has what follows: it is asked for at the next
    /// contact.
    fn ask_again_for(&mut self, checked: u64, broken: Vec<Broken>) -> Result<Repaired, EngineError> {
        let line = |broken: &Broken| {
            format!("entry {} of feed {}: {}", broken.good.seq + 1, &broken.feed.name()[..12], broken.why)
        };
        let lines: Vec<String> = broken.iter().map(line).collect();
        let outcome = match &broken[..] {
            [] => RepairOutcome::Fine,
            broken if broken.iter().all(|broken| broken.may_come_again) => RepairOutcome::Mended,
            _ => RepairOutcome::Open,
        };
        let count = if broken.is_empty() { checked } else { lines.len() as u64 };
        if outcome == RepairOutcome::Mended {
            let own = self.feed();
            for Broken { feed, good, .. } in &broken {
                self.profile.store.write(|tx| tx.put_aside(feed, *good))?;
            }
            // The same place of the own feed must not be filled twice.
            if broken.iter().any(|broken| broken.feed == own) {
                self.begin_incarnation()?;
            }
        }
        Ok(Repaired { step: RepairStep::Entries, outcome, count, lines })
    }

    fn mend_documents(&mut self, must_rebuild: bool, may_rebuild: bool) -> Result<Repaired, EngineError> {
        let mut lines = Vec::new();
        let mut count = 0;
        if !must_rebuild {
            for (key, heads) in self.profile.store.document_heads()? {
                count += 1;
                let problem = self.verify_document(&key, &heads).err();
                lines.extend(problem.map(|problem| format!("{}/{}: {problem}", key.kind, key.id)));
            }
        }
        if !must_rebuild && lines.is_empty() {
            return Ok(Repaired { step: RepairStep::Documents, outcome: RepairOutcome::Fine, count, lines });
        }
        if !may_rebuild {
            return Ok(Repaired { step: RepairStep::Documents, outcome: RepairOutcome::Open, count, lines });
        }
        self.drop_caches()?;
        self.take_in()?;
        let made = self.profile.store.document_heads()?;
        let wrong = made.iter().filter(|(key, heads)| self.verify_document(key, heads).is_err()).count();
        let outcome = if wrong == 0 { RepairOutcome::Mended } else { RepairOutcome::Open };
        Ok(Repaired { step: RepairStep::Documents, outcome, count: made.len() as u64, lines })
    }

    /// Entries that others had seen, or that follow those here, and that are not here.
    fn missing(&self) -> Result<Repaired, EngineError> {
        let own = roadbook_sync::vector(self)?;
        let mut missing: BTreeMap<FeedId, u64> = self.gaps(&own, &[])?.into_iter().collect();
        for progress in self.progress()?.values() {
            for run in progress.seen.beyond(&own) {
                let held = missing.entry(run.feed).or_default();
                *held = (*held).max(run.to - run.from + 1);
            }
        }
        let lines = missing.iter().map(|(feed, count)| format!("{count} of feed {}", &feed.name()[..12])).collect();
        let count: u64 = missing.values().sum();
        let outcome = if count == 0 { RepairOutcome::Fine } else { RepairOutcome::Waits };
        Ok(Repaired { step: RepairStep::Missing, outcome, count, lines })
    }

    fn refusals(&self) -> Result<Repaired, EngineError> {
        let refused = self.quarantined()?;
        let line = |line: &roadbook_store::Quarantined| {
            let (kind, id) = &line.document;
            format!("entry {} of feed {} on {kind}/{id}: {}", line.seq, &line.feed.name()[..12], line.reason)
        };
        let outcome = if refused.is_empty() { RepairOutcome::Fine } else { RepairOutcome::Waits };
        let lines = refused.iter().map(line).collect();
        Ok(Repaired { step: RepairStep::Refused, outcome, count: refused.len() as u64, lines })
    }

    /// Forgets what every peer is thought to have, so that all is compared anew at the next contact.
    pub fn compare_anew(&mut self) -> Result<(), EngineError> {
        Ok(self.profile.store.write(|tx| tx.forget_peers())?)
    }
}
