//! What does not count, and the choice between two histories of one computer.

use roadbook_engine::{Engine, EngineError};
use roadbook_feed::{FeedId, Role as FeedRole};
use roadbook_model::{ErrorCode, Kind, Refusal, RefusedWhy};
use roadbook_sync::Log;

use crate::{Host, Outcome, types::*};

impl Host {
    /// What was written and does not count, with the reasons.
    pub(crate) fn quarantine(&self, _: NoArgs) -> Outcome<Vec<QuarantineRow>> {
        let language = self.settings().language;
        self.with(|engine| {
            let lines = engine.refused()?;
            let query = engine.query(language);
            let row = |(line, why): (roadbook_store::Quarantined, RefusedWhy)| {
                let participant = engine.members().participant(&line.feed.device).participant();
                let (kind, id) = line.document;
                let title = match kind.parse::<Kind>() {
                    Ok(kind) => query.title_of(kind, &id)?.text,
                    Err(_) => String::new(),
                };
                Ok::<_, EngineError>(QuarantineRow {
                    participant: query.title_of(Kind::Participant, &participant)?.text,
                    device: line.feed.device.hex(),
                    seq: line.seq,
                    kind,
                    id,
                    title,
                    why,
                    reason: line.reason,
                })
            };
            lines.into_iter().map(row).collect()
        })
    }

    /// Computers that went on in two histories after a copy was used twice.
    pub(crate) fn forks(&self, _: NoArgs) -> Outcome<Vec<ForkRow>> {
        let language = self.settings().language;
        self.with(|engine| {
            let (heads, query) = (engine.heads()?, engine.query(language));
            let may_choose = engine.role() == FeedRole::Steward;
            let row = |(feed, fork): (&FeedId, &roadbook_feed::members::Forked)| {
                let participant = engine.members().participant(&feed.device).participant();
                let end = heads.get(feed).map_or(0, |head| head.seq);
                let held = (end + 1).saturating_sub(fork.seq);
                let chosen = fork.adopted.is_some();
                Ok(ForkRow {
                    feed: feed.name(),
                    mine: participant == engine.participant(),
                    participant: query.title_of(Kind::Participant, &participant)?.text,
                    device: feed.device.hex(),
                    held,
                    chosen,
                    may_choose: may_choose && held > 0 && !chosen,
                })
            };
            engine.members().forks().iter().map(row).collect::<Result<_, EngineError>>()
        })
    }

    /// Chooses for everybody the history that is held here.
    pub(crate) fn fork_choose(&self, args: FeedArgs) -> Outcome<Vec<ForkRow>> {
        self.with(|engine: &mut Engine| {
            let feed = engine.members().forks().keys().find(|feed| feed.name() == args.feed).copied();
            engine.adopt_history(feed.ok_or_else(no_such_fork)?)
        })?;
        self.sync.wake();
        self.forks(NoArgs {})
    }
}

fn no_such_fork() -> Refusal {
    Refusal::new(
        ErrorCode::NotFound,
        "No computer of that name has two histories",
        "`workspace forks` lists those that have.",
    )
}
