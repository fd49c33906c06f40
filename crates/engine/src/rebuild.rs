//! Making every cache again from the log, and checking that it would come out the same.

use std::collections::BTreeSet;

use roadbook_feed::{Head, entry, vector::Run};
use roadbook_model::Kind;
use roadbook_store::{DocumentKey, Progress, StoreError};
use roadbook_sync::Log;

use crate::{Engine, EngineError, cache, edit::heads_bytes, meta, project};

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// Entries and documents looked at.
    pub checked: u64,
    /// What is wrong; empty when all is well.
    pub problems: Vec<String>,
}

impl Engine {
    /// Drops documents, projections and search, and makes them again from the entry log.
    ///
    /// Pending changes are sealed first. A log that is not whole is refused: documents may be all that is left of it. Says whether the rows came out as they were.
    pub fn rebuild(&mut self) -> Result<Check, EngineError> {
        self.check_log()?;
        self.seal()?;
        let (before, held) = (self.fingerprint()?, self.profile.store.document_heads()?);
        self.drop_caches()?;
        self.take_in()?;
        let mut problems = Vec::new();
        if self.fingerprint()? != before {
            let now = self.profile.store.document_heads()?;
            let other = |all: &[(DocumentKey, Vec<u8>)], line| !all.contains(line);
            let differ =
                held.iter().filter(|line| other(&now, line)).chain(now.iter().filter(|line| other(&held, line)));
            let names: BTreeSet<String> = differ.map(|(key, _)| format!("{}/{}", key.kind, key.id)).collect();
            problems.push("the rows differed from the log and were replaced".to_owned());
            problems.extend(names.into_iter().map(|name| format!("{name} was another before")));
        }
        Ok(Check { checked: held.len() as u64, problems })
    }

    /// Drops every document and row; taking in the log again makes them anew.
    pub(crate) fn drop_caches(&mut self) -> Result<(), EngineError> {
        self.seal()?;
        let (feed, participant) = (self.feed(), self.participant());
        self.profile.store.write(|tx| {
            tx.clear_meta(meta::JUDGING)?;
            tx.drop_caches()?;
            // The own feed stays known though nothing of it may be sealed yet.
            tx.set_progress(&feed, &participant, &Progress::default())
        })?;
        self.cache.clear();
        Ok(())
    }

    /// Reads everything: database pages, every entry's signature and chain, every document and its rows.
    pub fn verify(&mut self) -> Result<Check, EngineError> {
        let mut check = Check::default();
        if let Err(StoreError::Damaged(what)) = self.profile.store.check_pages() {
            check.problems.push(format!("the database is damaged: {}", what.display()));
        }
        for (feed, head) in self.heads()? {
            self.verify_feed(feed, head, &mut check)?;
        }
        for (key, heads) in self.profile.store.document_heads()? {
            check.checked += 1;
            if let Err(problem) = self.verify_document(&key, &heads) {
                check.problems.push(format!("{}/{}: {problem}", key.kind, key.id));
            }
        }
        Ok(check)
    }

    fn verify_feed(&self, feed: roadbook_feed::FeedId, head: Head, check: &mut Check) -> Result<(), EngineError> {
        let mut at = Head::default();
        while at.seq < head.seq {
            let run = Run { feed, from: at.seq + 1, to: head.seq };
            let entries = self.profile.store.entries(&self.workspace, &run, 4 << 20)?;
            if entries.is_empty() {
                check.problems.push(format!("entry {} of feed {} is missing", at.seq + 1, &feed.name()[..12]));
                return Ok(());
            }
            for stored in entries {
                match entry::verify(&self.workspace, &feed, at, &stored.bytes) {
                    Ok(verified) => at = verified.head,
                    Err(error) => {
                        check.problems.push(format!("entry {} of feed {}: {error}", stored.seq, &feed.name()[..12]));
                        return Ok(());
                    }
                }
                check.checked += 1;
            }
        }
        if at != head {
            check.problems.push(format!("feed {} does not end where it should", &feed.name()[..12]));
        }
        Ok(())
    }

    pub(crate) fn verify_document(&self, key: &DocumentKey, heads: &[u8]) -> Result<(), String> {
        let loaded = cache::load(&self.profile.store, key).map_err(|error| error.to_string())?;
        if heads_bytes(&loaded.document) != heads {
            return Err("its heads are not those noted".to_owned());
        }
        let projected = project::document(&loaded.document, None);
        let (Some(row), Ok(kind)) = (projected.record, key.kind.parse::<Kind>()) else { return Ok(()) };
        let stored = self.rows(Default::default()).full_record(kind, &key.id).map_err(|error| error.to_string())?;
        let same = stored.is_some_and(|stored| {
            stored.deleted == row.deleted && serde_json::to_string(&stored.flat).is_ok_and(|body| body == row.body)
        });
        if same { Ok(()) } else { Err("its row is not what the document says".to_owned()) }
    }
}
