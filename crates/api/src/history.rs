//! What became of records and notes, and the workspace as it was.

#![allow(missing_docs, reason = "field names are the documentation the interface reads")]

use chrono::{DateTime, NaiveDate};
use roadbook_document::Block;
use roadbook_engine::{self as engine, Author, NewObservation};
use roadbook_feed::identity::{hex, unhex};
use roadbook_model::{ErrorCode, Kind, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Host, Outcome, receipts::Told, types::*};

/// Changes that are told when no number is asked for.
const MOST: u32 = 100;

#[derive(Debug, Clone, Deserialize, TS)]
pub struct HistoryArgs {
    pub kind: Kind,
    pub id: String,
    /// Most changes to tell, the latest first.
    pub most: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct History {
    /// The latest first.
    pub entries: Vec<HistoryEntry>,
    /// Whether there are earlier ones.
    pub more: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// Names the change in `bring_back`; nothing for what stands beside the record.
    pub change: Option<String>,
    pub time: i64,
    pub participant: String,
    /// The computer, short.
    pub device: String,
    pub mine: bool,
    /// Over what it came here; nothing if it was made here.
    pub came: Option<Told>,
    pub message: String,
    pub changes: Vec<HistoryChange>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryChange {
    pub path: String,
    #[ts(type = "Json")]
    pub value: Value,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct VersionArgs {
    pub kind: Kind,
    pub id: String,
    pub change: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct MomentArgs {
    /// Milliseconds since 1970; nothing for now.
    pub time: Option<i64>,
}

/// What somebody wrote in the notes without a long pause.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NotesVersion {
    /// Names the version in `notes_as_of`.
    pub change: String,
    pub since: i64,
    pub time: i64,
    pub participant: String,
    pub mine: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct NotesAt {
    pub meeting: String,
    pub change: String,
}

/// A paragraph as it was.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PastParagraph {
    pub block: Block,
    /// Where it stands now, counted from 0; nothing if it is no more.
    pub now: Option<u32>,
    /// Whether it says the same now.
    pub same: bool,
}

impl Host {
    /// The latest changes of a record.
    pub fn history(&self, args: HistoryArgs) -> Outcome<History> {
        let most = args.most.unwrap_or(MOST) as usize;
        let place = Place::of(args.kind, args.id);
        let (mut told, mut more) = self.with(|engine| engine.history(place.kind, &place.id, &place.under, most))?;
        let mut entries: Vec<HistoryEntry> = told.drain(..).map(|entry| place.told(entry, true)).collect();
        if place.kind == Kind::Observation {
            // What was said about it stands in a document of its own; at the same second it came later.
            let (said, more_said) = self.with(|engine| {
                let is_said = engine.has(Kind::Review, &place.id)?;
                if is_said {
                    engine.history(Kind::Review, &place.id, &place.under, most)
                } else {
                    Ok(Default::default())
                }
            })?;
            more |= more_said || said.len() + entries.len() > most;
            entries = said.into_iter().map(|entry| place.told(entry, false)).chain(entries).collect();
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.time));
            entries.truncate(most);
        }
        Ok(History { entries, more })
    }

    /// Makes a record what it was after a change, as a step of today.
    pub fn bring_back(&self, args: VersionArgs) -> Outcome<Changed> {
        let (place, change) = (Place::of(args.kind, args.id), change(&args.change)?);
        self.write(|engine| engine.bring_back(place.kind, &place.id, &place.under, change))
    }

    /// Shows everything as it was at a moment, or as it is.
    pub fn look_at(&self, args: MomentArgs) -> Outcome<AppState> {
        self.with(|engine| engine.look_at(args.time.map(|time| time.div_euclid(1000))))?;
        self.app_state(NoArgs {})
    }

    /// The sittings in which the notes of a meeting were written, the latest first.
    pub fn notes_versions(&self, args: MeetingArgs) -> Outcome<Vec<NotesVersion>> {
        let versions = self.with(|engine| engine.notes_versions(&args.meeting))?;
        let version = |version: engine::NotesVersion| NotesVersion {
            change: hex(&version.change),
            since: version.since,
            time: version.author.time,
            participant: version.author.participant,
            mine: version.author.mine,
        };
        Ok(versions.into_iter().map(version).collect())
    }

    /// The notes as of a version, each paragraph with what became of it.
    pub fn notes_as_of(&self, args: NotesAt) -> Outcome<Vec<PastParagraph>> {
        let change = change(&args.change)?;
        let then = self.with(|engine| engine.notes_as_of(&args.meeting, change))?;
        let paragraph = |then: engine::PastParagraph| PastParagraph {
            block: then.block,
            now: then.now.map(|at| at as u32),
            same: then.same,
        };
        Ok(then.into_iter().map(paragraph).collect())
    }
}

/// The document a record is kept in, and where in it.
pub(crate) struct Place {
    pub kind: Kind,
    pub id: String,
    under: String,
}

impl Place {
    /// An observation stands in the document of its unit and year.
    pub fn of(kind: Kind, id: String) -> Place {
        match NewObservation::from_id(&id) {
            Some(observation) if kind == Kind::Observation => {
                Place { kind, id: observation.document(), under: format!("{}.", observation.key()) }
            }
            _ => Place { kind, id, under: String::new() },
        }
    }

    fn told(&self, entry: engine::HistoryEntry, is_its_own: bool) -> HistoryEntry {
        let Author { participant, actor, mine, time } = entry.author;
        let change = |(path, value): (String, Value)| HistoryChange {
            path: path.strip_prefix(&self.under).unwrap_or(&path).to_owned(),
            value,
        };
        HistoryEntry {
            change: is_its_own.then(|| hex(&entry.change)),
            time,
            participant,
            device: actor.chars().take(8).collect(),
            mine,
            came: entry.came.map(Told::of),
            message: entry.message,
            changes: entry.changes.into_iter().map(change).collect(),
        }
    }
}

/// The last second of a day (ISO 8601), or a time (RFC 3339), in milliseconds since 1970.
pub fn moment(text: &str) -> Outcome<i64> {
    let day = text.parse::<NaiveDate>().ok().and_then(|day| day.and_hms_opt(23, 59, 59)).map(|end| end.and_utc());
    let time = day.or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc()));
    let bad = || {
        let hint = "Write a day such as 2026-11-23, or a time such as 2026-11-23T14:00:00Z.";
        Refusal::new(ErrorCode::BadValue, format!("`{text}` is no moment"), hint)
    };
    Ok(time.ok_or_else(bad)?.timestamp_millis())
}

fn change(name: &str) -> Outcome<[u8; 32]> {
    let hint = "Open the history again and choose one of its lines.";
    unhex(name).ok_or_else(|| Refusal::new(ErrorCode::BadValue, format!("`{name}` names no change"), hint))
}
