//! Devices that signed two histories of a feed.
//!
//! Whoever sees both says so in an act that carries the proof. From where they part nothing of the
//! feed counts, on either side, until a steward chose one; then whoever held the other takes the
//! chosen one in.

use std::collections::BTreeSet;

use roadbook_feed::{Deed, FeedId, Head, fork::ForkProof};
use roadbook_store::DocumentKey;

use crate::{Engine, EngineError};

impl Engine {
    /// Tells everybody of forks that nobody has told of yet.
    pub(crate) fn report_forks(&mut self, proofs: Vec<ForkProof>) -> Result<(), EngineError> {
        for proof in proofs {
            let first = proof.first_in_doubt(&self.workspace);
            let told = self.members.forks().get(&proof.feed).is_some_and(|fork| Some(fork.seq) <= first);
            if !told && !self.grants().is_empty() {
                self.declare(Deed::Fork { proof: Box::new(proof) })?;
            }
        }
        Ok(())
    }

    /// Chooses the history of a forked feed that is held here. Takes a steward.
    pub fn adopt_history(&mut self, feed: FeedId) -> Result<(), EngineError> {
        let fork = self.members.forks().get(&feed).copied();
        let seq = fork.map_or(0, |fork| fork.seq);
        let hash = self.profile.store.entry_hash(&feed, seq)?.ok_or_else(nothing_to_adopt)?;
        self.declare(Deed::Adopt { feed, seq, hash }).map(|_| ())
    }

    /// Puts aside what is held of histories that were not chosen; says which documents they touched.
    pub(crate) fn follow_choices(&mut self) -> Result<BTreeSet<DocumentKey>, EngineError> {
        let mut wrong = Vec::new();
        for (feed, fork) in self.members.forks() {
            let held = self.profile.store.entry_hash(feed, fork.seq)?;
            if fork.adopted.is_some() && held.is_some() && held != fork.adopted {
                wrong.push((*feed, fork.seq));
            }
        }
        let mut touched = BTreeSet::new();
        if !wrong.is_empty() {
            self.walk(|feed, seq, key, _| {
                if wrong.iter().any(|(of, from)| *of == feed && seq >= *from) {
                    touched.insert(key);
                }
            })?;
        }
        for (feed, from) in wrong {
            let hash = self.profile.store.entry_hash(&feed, from - 1)?.unwrap_or_default();
            self.profile.store.write(|tx| tx.put_aside(&feed, Head { seq: from - 1, hash }))?;
        }
        Ok(touched)
    }
}

fn nothing_to_adopt() -> roadbook_model::Refusal {
    roadbook_model::Refusal::new(
        roadbook_model::ErrorCode::NotFound,
        "This feed has one history",
        "`workspace members` shows which have two.",
    )
}
