//! One record as an Automerge document.
//!
//! A document is one flat map from path to scalar and one text. Its first change, the genesis,
//! is computed and never sent, so that two participants who create the same record offline hold
//! the same document (docs/decisions/0002-flat-documents.md). Nothing else in Roadbook knows
//! Automerge.

mod columns;
mod deletion;
mod genesis;
mod guard;
mod history;
mod notes;
mod paragraphs;
mod read;

use automerge::{
    ActorId, Author, Automerge, AutomergeError, Change, ChangeHash, LoadOptions, ROOT, ReadDoc, ScalarValue,
    TextEncoding,
    transaction::{CommitOptions, Transactable},
};
use serde_json::Value;

pub use deletion::{Deletion, DeletionEdit, NOTES};
pub use guard::{Applied, Foreign, Link, Void, guarded_apply, link, texts_put};
pub use history::{Revision, Written};
pub use notes::{Block, BlockKind, Mark, NoteOp, NotesError, NotesFlush};
pub use paragraphs::{NotesChange, Paragraph};
pub use read::{Conflict, ConflictValue};

/// Bytes of an Automerge actor id as feeds derive it.
pub type ActorBytes = [u8; 16];
/// The heads of a document: hashes of the changes nothing follows, sorted.
pub type Heads = Vec<[u8; 32]>;

/// Who edits, and when by their clock.
#[derive(Debug, Clone)]
pub struct Writer {
    /// The participant's id, kept with the change.
    pub author: String,
    /// The feed's actor.
    pub actor: ActorBytes,
    /// Seconds since 1970; only ever displayed.
    pub time: i64,
}

/// Why a document could not be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The stored bytes are not the document they should be.
    #[error("document {0} cannot be loaded: {1}")]
    Damaged(String, String),
    /// Automerge refused an edit that passed every check: a defect.
    #[error("document {0} refused an edit: {1}")]
    Refused(String, Box<AutomergeError>),
    /// Too much at once: others would not accept the change.
    #[error("the change to {0} is too large for one step")]
    TooLarge(String),
}

/// A loaded document.
#[derive(Clone)]
pub struct Document {
    kind: String,
    id: String,
    doc: Automerge,
}

impl Document {
    /// The document as it is before anybody edits it.
    pub fn new(kind: &str, id: &str) -> Document {
        Document { kind: kind.to_owned(), id: id.to_owned(), doc: genesis::document(kind, id) }
    }

    /// Loads what [`Self::save`] wrote.
    pub fn load(kind: &str, id: &str, bytes: &[u8]) -> Result<Document, DocumentError> {
        let doc = load(bytes).map_err(|error| DocumentError::Damaged(format!("{kind}/{id}"), error.to_string()))?;
        Ok(Document { kind: kind.to_owned(), id: id.to_owned(), doc })
    }

    /// The whole document, compact.
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// Kind of the record; may be one this version does not know.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Id of the record.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> String {
        format!("{}/{}", self.kind, self.id)
    }

    /// Current heads, sorted.
    pub fn heads(&self) -> Heads {
        sorted(&self.doc.get_heads())
    }

    /// Number of changes, the genesis not counted.
    pub fn change_count(&self) -> usize {
        self.doc.get_changes_meta(&[]).len() - 1
    }

    /// Appends changes this device made and stored earlier.
    pub fn extend(&mut self, changes: &[Vec<u8>]) -> Result<(), DocumentError> {
        let damaged = |error: String| DocumentError::Damaged(self.name(), error);
        let parsed: Vec<Change> = changes
            .iter()
            .map(|bytes| Change::from_bytes(bytes.clone()).map_err(|error| damaged(error.to_string())))
            .collect::<Result<_, _>>()?;
        self.doc.apply_changes(parsed).map_err(|error| DocumentError::Damaged(self.name(), error.to_string()))
    }

    /// Sets values by path in one change; `null` clears. Returns the change's bytes, or `None`
    /// when every value stands already and none is in conflict. After an error the document must
    /// be dropped and loaded again.
    pub fn set(
        &mut self,
        writer: &Writer,
        message: &str,
        values: &[(String, Value)],
    ) -> Result<Option<Vec<u8>>, DocumentError> {
        let wanted: Vec<_> = values.iter().filter(|(path, value)| !self.stands(path, value)).collect();
        if wanted.is_empty() {
            return Ok(None);
        }
        let contested: Vec<bool> = wanted.iter().map(|(path, _)| self.is_contested(path)).collect();
        self.write_as(writer);
        let name = self.name();
        let refused = |error| DocumentError::Refused(name.clone(), Box::new(error));
        let mut tx = self.doc.transaction();
        for ((path, value), is_contested) in wanted.into_iter().zip(contested) {
            if is_contested {
                // Automerge makes no change of a value that stands already, and this one is a decision.
                tx.delete(ROOT, path.as_str()).map_err(refused)?;
            }
            // Nothing is a value too: clearing what somebody else sets meanwhile is a conflict that both see.
            tx.put(ROOT, path.as_str(), scalar(value)).map_err(refused)?;
        }
        let (hash, _) = tx.commit_with(options(writer, message));
        let change = hash.and_then(|hash| self.change_bytes(&hash));
        match change {
            Some(change) if !guard::fits(&change) => Err(DocumentError::TooLarge(self.name())),
            change => Ok(change),
        }
    }

    /// Whether `value` is the only value at `path`.
    fn stands(&self, path: &str, value: &Value) -> bool {
        let held = self.doc.get_all(ROOT, path).unwrap_or_default();
        match held.as_slice() {
            [] => value.is_null(),
            [(held, _)] => held.as_scalar() == Some(&scalar(value)) && !self.is_contested(path),
            _ => false,
        }
    }

    fn write_as(&mut self, writer: &Writer) {
        self.doc.set_author(Some(Author::from(writer.author.as_bytes().to_vec())));
        // Setting the author replaces the actor, so the actor comes second.
        self.doc.set_actor(ActorId::from(writer.actor));
    }

    fn change_bytes(&self, hash: &ChangeHash) -> Option<Vec<u8>> {
        self.doc.get_change_by_hash(hash).map(|change| change.raw_bytes().to_vec())
    }
}

/// The hash of the first change of every document of that kind and id.
pub fn genesis_hash(kind: &str, id: &str) -> [u8; 32] {
    genesis::hash(kind, id)
}

fn load(bytes: &[u8]) -> Result<Automerge, AutomergeError> {
    Automerge::load_with_options(bytes, LoadOptions::new().text_encoding(TextEncoding::Utf16CodeUnit))
}

fn options(writer: &Writer, message: &str) -> CommitOptions {
    CommitOptions::default().with_time(writer.time).with_message(message)
}

fn hashes(heads: &[[u8; 32]]) -> Vec<ChangeHash> {
    heads.iter().map(|hash| ChangeHash(*hash)).collect()
}

fn sorted(heads: &[ChangeHash]) -> Heads {
    let mut heads: Heads = heads.iter().map(|hash| hash.0).collect();
    heads.sort_unstable();
    heads
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Bool(flag) => ScalarValue::Boolean(*flag),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => ScalarValue::Int(whole),
            (None, Some(number)) => ScalarValue::F64(number),
            (None, None) => ScalarValue::Null,
        },
        Value::String(text) => ScalarValue::Str(text.as_str().into()),
        Value::Null | Value::Array(_) | Value::Object(_) => ScalarValue::Null,
    }
}

#[cfg(test)]
mod tests;
