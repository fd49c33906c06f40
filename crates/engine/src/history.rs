//! What became of a record, change by change, and bringing back how it was.

use std::collections::BTreeSet;

use roadbook_document::{Block, Heads, NotesChange, Written};
use roadbook_feed::identity::hex;
use roadbook_model::{ErrorCode, Kind, Refusal, path::Flat};
use roadbook_store::DocumentKey;
use serde_json::Value;

use crate::{
    Changed, Edit, Engine, EngineError, Means,
    conflicts::{People, actor, name},
};

/// Seconds without a word after which a person's writing in the notes is another sitting.
const SITTING: i64 = 15 * 60;

/// Who made a change, where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Name of the participant.
    pub participant: String,
    /// The feed's actor: which computer, in hexadecimal.
    pub actor: String,
    /// Whether this device made it.
    pub mine: bool,
    /// When, in milliseconds since 1970, by the author's clock.
    pub time: i64,
}

/// One change of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// Its hash: what the author saw after it can be brought back by it.
    pub change: [u8; 32],
    /// Who and when.
    pub author: Author,
    /// Over what it came here, and when; nothing if it was made here.
    pub came: Option<(Means, i64)>,
    /// What the change says of itself.
    pub message: String,
    /// Values set.
    pub changes: Vec<(String, Value)>,
    /// Characters and blocks of the notes that changed.
    pub text_edits: usize,
}

/// What somebody wrote in the notes without a long pause, and how they were then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesVersion {
    /// The last change of the sitting.
    pub change: [u8; 32],
    /// Who, and when it ended.
    pub author: Author,
    /// When it began, in milliseconds since 1970.
    pub since: i64,
}

/// A paragraph as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct PastParagraph {
    /// What it said.
    pub block: Block,
    /// Where it stands now, counted from 0; nothing if it is no more.
    pub now: Option<usize>,
    /// Whether it says the same now.
    pub same: bool,
}

impl Engine {
    /// The latest changes of a document, the newest first, and whether there are more than `most`.
    /// `under` keeps only paths that begin so.
    pub fn history(
        &mut self,
        kind: Kind,
        id: &str,
        under: &str,
        most: usize,
    ) -> Result<(Vec<HistoryEntry>, bool), EngineError> {
        self.refuse_missing(kind, id)?;
        let (people, own) = (self.people()?, self.own_actor());
        let document = &self.cache.get(&self.profile.store, &key(kind, id))?.document;
        let entries = document.history().map(|revision| HistoryEntry {
            change: revision.hash,
            author: author(&people, &own, &revision.written),
            came: None,
            message: revision.message,
            changes: revision.changes.into_iter().filter(|(path, _)| path.starts_with(under)).collect(),
            text_edits: revision.text_edits,
        });
        let mut entries: Vec<HistoryEntry> = entries
            .filter(|entry| under.is_empty() || !entry.changes.is_empty())
            .take(most.saturating_add(1))
            .collect();
        let more = entries.len() > most;
        entries.truncate(most);
        for entry in entries.iter_mut().filter(|entry| !entry.author.mine) {
            entry.came = self.came(&key(kind, id), &entry.change)?;
        }
        Ok((entries, more))
    }

    /// Makes the values under `under` what they were after a change, as one step of today.
    pub fn bring_back(&mut self, kind: Kind, id: &str, under: &str, change: [u8; 32]) -> Result<Changed, EngineError> {
        self.refuse_missing(kind, id)?;
        let document = &self.cache.get(&self.profile.store, &key(kind, id))?.document;
        let heads = known(document, change)?;
        let (then, now) = (document.shown_at(&heads), document.shown());
        let paths: BTreeSet<&String> = then.keys().chain(now.keys()).filter(|path| path.starts_with(under)).collect();
        let value = |flat: &Flat, path: &String| flat.get(path).cloned().unwrap_or(Value::Null);
        let differing = paths.into_iter().filter(|path| value(&then, path) != value(&now, path));
        let edits: Vec<Edit> = differing
            .map(|path| Edit { kind, id: id.to_owned(), path: path.clone(), value: value(&then, path) })
            .collect();
        self.edit(&edits)
    }

    /// The sittings in which the notes of a meeting were written, the latest first.
    pub fn notes_versions(&mut self, meeting: &str) -> Result<Vec<NotesVersion>, EngineError> {
        self.refuse_missing(Kind::Meeting, meeting)?;
        let (people, own) = (self.people()?, self.own_actor());
        let document = &self.cache.get(&self.profile.store, &key(Kind::Meeting, meeting))?.document;
        let mut versions: Vec<NotesVersion> = Vec::new();
        for NotesChange { hash, written } in document.notes_changes() {
            let author = author(&people, &own, &written);
            match versions.last_mut() {
                Some(last) if last.author.actor == author.actor && last.since - author.time <= SITTING * 1000 => {
                    last.since = last.since.min(author.time);
                }
                _ => versions.push(NotesVersion { change: hash, since: author.time, author }),
            }
        }
        Ok(versions)
    }

    /// The notes as somebody saw them after a change, each paragraph with what became of it.
    pub fn notes_as_of(&mut self, meeting: &str, change: [u8; 32]) -> Result<Vec<PastParagraph>, EngineError> {
        self.refuse_missing(Kind::Meeting, meeting)?;
        let document = &self.cache.get(&self.profile.store, &key(Kind::Meeting, meeting))?.document;
        let heads = known(document, change)?;
        let now = document.paragraphs_at(&document.heads());
        let then = document.paragraphs_at(&heads).into_iter().map(|then| {
            let at = now.iter().position(|paragraph| paragraph.id == then.id);
            let same = at.is_some_and(|at| now[at].block == then.block);
            PastParagraph { block: then.block, now: at, same }
        });
        Ok(then.collect())
    }

    fn own_actor(&self) -> String {
        hex(&self.feed().actor())
    }
}

fn key(kind: Kind, id: &str) -> DocumentKey {
    DocumentKey::new(kind.name(), id)
}

fn author(people: &People, own: &str, written: &Written) -> Author {
    let actor = actor(written);
    Author { participant: name(people, written), mine: actor == own, actor, time: written.time.saturating_mul(1000) }
}

/// The heads of the document as of one of its changes.
fn known(document: &roadbook_document::Document, change: [u8; 32]) -> Result<Heads, Refusal> {
    let heads = vec![change];
    if document.knows(&heads) {
        return Ok(heads);
    }
    let hint = "Open the history again and choose one of its lines.";
    Err(Refusal::new(ErrorCode::NotFound, format!("There is no change `{}` here", hex(&change)), hint))
}
