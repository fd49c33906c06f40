//! Rich text: blocks and marks, edited by many hands.
//!
//! Positions count UTF-16 code units in the flat text, in which the start of each block counts as
//! one. The editor sends its operations against the heads it last saw; they are applied there and
//! merged, so that what others wrote meanwhile moves nothing under the writer's hands.

use automerge::{
    ObjId, PatchLog, ROOT, ReadDoc, ScalarValue, Span, hydrate,
    marks::{ExpandMark, Mark as AutomergeMark},
    transaction::Transactable,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Document, Heads, Writer, genesis, guard, hashes, history::NOTES_MESSAGE, options, read::owned, sorted};

/// Deepest indent of a block.
pub const MAX_INDENT: u8 = 6;
/// Most operations in one flush.
pub const MAX_NOTE_OPS: usize = 10_000;
const MARKS: [&str; 3] = ["strong", "em", "link"];

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Running text.
    #[default]
    Paragraph,
    /// A heading.
    Heading,
    /// An item of a list with bullets.
    Bullet,
    /// An item of a numbered list.
    Ordered,
    /// An item that can be ticked.
    Check,
    /// A quotation.
    Quote,
}

impl BlockKind {
    fn name(self) -> &'static str {
        match self {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Heading => "heading",
            BlockKind::Bullet => "bullet",
            BlockKind::Ordered => "ordered",
            BlockKind::Check => "check",
            BlockKind::Quote => "quote",
        }
    }

    fn from_name(name: &str) -> BlockKind {
        use BlockKind::{Bullet, Check, Heading, Ordered, Paragraph, Quote};
        [Heading, Bullet, Ordered, Check, Quote].into_iter().find(|kind| kind.name() == name).unwrap_or(Paragraph)
    }
}

/// A block as shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// How far it is indented, 0 to [`MAX_INDENT`].
    pub indent: u8,
    /// Whether a check item is ticked.
    pub checked: bool,
    /// Its text.
    pub text: String,
    /// Marks on its text.
    pub marks: Vec<Mark>,
}

/// A mark on part of a block's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// First code unit within the block's text.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// `strong`, `em` or `link`.
    pub name: String,
    /// `true`, or the address of a link.
    #[ts(type = "Json")]
    pub value: Value,
}

/// One operation of the editor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum NoteOp {
    /// Deletes and inserts characters.
    Splice {
        /// Where.
        at: usize,
        /// How many code units to delete.
        delete: usize,
        /// What to insert; no line breaks.
        insert: String,
    },
    /// Starts a block.
    Split {
        /// Where its start goes.
        at: usize,
        /// What the new block is.
        kind: BlockKind,
        /// Its indent.
        indent: u8,
    },
    /// Takes a block's start away, joining it to the one before.
    Join {
        /// Where the start is.
        at: usize,
    },
    /// Changes a block.
    Block {
        /// Where its start is.
        at: usize,
        /// What it becomes.
        kind: BlockKind,
        /// Its indent.
        indent: u8,
        /// Whether it is ticked.
        checked: bool,
    },
    /// Marks text.
    Mark {
        /// First code unit.
        start: usize,
        /// One past the last.
        end: usize,
        /// `strong`, `em` or `link`.
        name: String,
        /// `true`, or the address of a link.
        #[ts(type = "Json")]
        value: Value,
    },
    /// Takes a mark away.
    Unmark {
        /// First code unit.
        start: usize,
        /// One past the last.
        end: usize,
        /// `strong`, `em` or `link`.
        name: String,
    },
}

/// Why a flush was not applied; the document is as before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotesError {
    /// The heads it builds on are not in the document.
    #[error("the notes were opened from another version")]
    UnknownBase,
    /// Too much at once: others would not accept the change. The document must be loaded again.
    #[error("this is too much text for one step")]
    TooLarge,
    /// An operation lies outside the text or is not one of ours.
    #[error("operation {0} does not fit the notes")]
    BadOperation(usize),
}

/// What a flush did.
pub struct NotesFlush {
    /// The change, unless nothing was to be done.
    pub change: Option<Vec<u8>>,
    /// Heads of the branch the editor is on: its next base.
    pub own: Heads,
}

impl Document {
    /// The blocks as they are now.
    pub fn blocks(&self) -> Vec<Block> {
        self.text().and_then(|text| self.doc.spans(&text).ok()).map(blocks).unwrap_or_default()
    }

    /// The blocks as they were at `heads`.
    pub fn blocks_at(&self, heads: &Heads) -> Vec<Block> {
        let heads = hashes(heads);
        self.text().and_then(|text| self.doc.spans_at(&text, &heads).ok()).map(blocks).unwrap_or_default()
    }

    /// The text without marks, a line for each block.
    pub fn plain_text(&self) -> String {
        let blocks = self.blocks();
        blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Length of the flat text in UTF-16 code units.
    pub fn text_length(&self) -> usize {
        self.text().map_or(0, |text| self.doc.length(&text))
    }

    /// Applies the editor's operations at `base` as one change.
    pub fn flush_notes(&mut self, writer: &Writer, base: &Heads, ops: &[NoteOp]) -> Result<NotesFlush, NotesError> {
        if base.is_empty() || !self.knows(base) {
            return Err(NotesError::UnknownBase);
        }
        if ops.is_empty() {
            return Ok(NotesFlush { change: None, own: base.clone() });
        }
        if ops.len() > MAX_NOTE_OPS {
            return Err(NotesError::BadOperation(MAX_NOTE_OPS));
        }
        self.write_as(writer);
        let text = self.text().ok_or(NotesError::UnknownBase)?;
        // On the current heads a plain transaction reads by Automerge's indexes; on a branch it walks.
        let mut tx = if *base == self.heads() {
            self.doc.transaction()
        } else {
            let branch = self.doc.transaction_at(PatchLog::inactive(), &hashes(base));
            branch.map_err(|_| NotesError::UnknownBase)?
        };
        for (at, op) in ops.iter().enumerate() {
            let length = tx.length(&text);
            if !fits(op, length) || apply(&mut tx, &text, op).is_err() {
                tx.rollback();
                return Err(NotesError::BadOperation(at));
            }
        }
        let (hash, _) = tx.commit_with(options(writer, NOTES_MESSAGE));
        let Some(hash) = hash else { return Ok(NotesFlush { change: None, own: base.clone() }) };
        let change = self.change_bytes(&hash);
        if change.as_ref().is_some_and(|change| !guard::fits(change)) {
            return Err(NotesError::TooLarge);
        }
        Ok(NotesFlush { change, own: sorted(&[hash]) })
    }

    pub(crate) fn text(&self) -> Option<ObjId> {
        self.doc.get(ROOT, genesis::TEXT).ok()?.map(|(_, id)| id)
    }
}

/// Position 0 is the start of the first block and stays.
fn fits(op: &NoteOp, length: usize) -> bool {
    let known = |name: &str| MARKS.contains(&name);
    match op {
        NoteOp::Splice { at, delete, insert } => {
            *at >= 1 && at.checked_add(*delete).is_some_and(|end| end <= length) && !insert.contains('\n')
        }
        NoteOp::Split { at, indent, .. } => (1..=length).contains(at) && *indent <= MAX_INDENT,
        NoteOp::Join { at } => (1..length).contains(at),
        NoteOp::Block { at, indent, .. } => *at < length && *indent <= MAX_INDENT,
        NoteOp::Mark { start, end, name, value } => {
            1 <= *start && start < end && *end <= length && known(name) && mark_value(name, value).is_some()
        }
        NoteOp::Unmark { start, end, name } => 1 <= *start && start < end && *end <= length && known(name),
    }
}

fn mark_value(name: &str, value: &Value) -> Option<ScalarValue> {
    match (name, value) {
        ("link", Value::String(address)) => {
            let safe = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
            (safe && address.len() <= 2048).then(|| ScalarValue::Str(address.as_str().into()))
        }
        ("strong" | "em", Value::Bool(true)) => Some(ScalarValue::Boolean(true)),
        _ => None,
    }
}

fn apply(tx: &mut impl Transactable, text: &ObjId, op: &NoteOp) -> Result<(), automerge::AutomergeError> {
    match op {
        NoteOp::Splice { at, delete, insert } => splice(tx, text, *at, *delete, insert),
        NoteOp::Split { at, kind, indent } => {
            let block = tx.split_block(text, *at)?;
            put_block(tx, &block, *kind, *indent, false)
        }
        NoteOp::Join { at } => tx.join_block(text, *at),
        NoteOp::Block { at, kind, indent, checked } => match tx.get(text, *at)? {
            Some((value, block)) if value.is_object() => put_block(tx, &block, *kind, *indent, *checked),
            _ => Err(automerge::AutomergeError::InvalidIndex(*at)),
        },
        NoteOp::Mark { start, end, name, value } => {
            let value = mark_value(name, value).unwrap_or(ScalarValue::Boolean(true));
            tx.mark(text, AutomergeMark::new(name.clone(), value, *start, *end), ExpandMark::None)
        }
        NoteOp::Unmark { start, end, name } => tx.unmark(text, name, *start, *end, ExpandMark::None),
    }
}

/// Inserted text takes a mark only where the text on both sides has it. Left to itself it would
/// also take marks whose own text was deleted at that place.
fn splice(
    tx: &mut impl Transactable,
    text: &ObjId,
    at: usize,
    delete: usize,
    insert: &str,
) -> Result<(), automerge::AutomergeError> {
    tx.splice_text(text, at, delete as isize, "")?;
    if insert.is_empty() {
        return Ok(());
    }
    let right = if at < tx.length(text) { marks(tx, text, at) } else { Vec::new() };
    let shared: Vec<_> = marks(tx, text, at - 1).into_iter().filter(|mark| right.contains(mark)).collect();
    tx.splice_text(text, at, 0, insert)?;
    let end = at + insert.encode_utf16().count();
    for (name, value) in marks(tx, text, at) {
        if !shared.contains(&(name.clone(), value)) {
            tx.unmark(text, &name, at, end, ExpandMark::None)?;
        }
    }
    Ok(())
}

fn marks(tx: &impl Transactable, text: &ObjId, index: usize) -> Vec<(String, ScalarValue)> {
    let set = tx.get_marks(text, index, None).unwrap_or_default();
    set.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

fn put_block(
    tx: &mut impl Transactable,
    block: &ObjId,
    kind: BlockKind,
    indent: u8,
    checked: bool,
) -> Result<(), automerge::AutomergeError> {
    tx.put(block, "kind", ScalarValue::Str(kind.name().into()))?;
    tx.put(block, "indent", i64::from(indent))?;
    tx.put(block, "checked", checked)
}

pub(crate) fn blocks(spans: impl Iterator<Item = Span>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for span in spans {
        match span {
            Span::Block(attributes) => out.push(block(&attributes)),
            Span::Text { text, marks } => {
                if out.is_empty() {
                    out.push(Block::default());
                }
                let Some(last) = out.last_mut() else { continue };
                let start = last.text.encode_utf16().count();
                last.text.push_str(&text);
                let end = last.text.encode_utf16().count();
                for (name, value) in marks.iter().flat_map(|set| set.iter()) {
                    add_mark(&mut last.marks, start, end, name, owned(value));
                }
            }
        }
    }
    for block in &mut out {
        block.marks.sort_by(|a, b| (a.start, a.end, &a.name).cmp(&(b.start, b.end, &b.name)));
    }
    out
}

fn add_mark(marks: &mut Vec<Mark>, start: usize, end: usize, name: &str, value: Value) {
    if value.is_null() {
        return;
    }
    match marks.iter_mut().find(|mark| mark.end == start && mark.name == name && mark.value == value) {
        Some(mark) => mark.end = end,
        None => marks.push(Mark { start, end, name: name.to_owned(), value }),
    }
}

fn block(attributes: &hydrate::Map) -> Block {
    let scalar = |key: &str| match attributes.get(key) {
        Some(hydrate::Value::Scalar(scalar)) => owned(scalar),
        _ => Value::Null,
    };
    Block {
        kind: BlockKind::from_name(scalar("kind").as_str().unwrap_or_default()),
        indent: scalar("indent").as_u64().map_or(0, |indent| indent.min(u64::from(MAX_INDENT)) as u8),
        checked: scalar("checked").as_bool().unwrap_or(false),
        ..Block::default()
    }
}
