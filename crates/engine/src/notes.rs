//! Notes of a meeting, for the editor.

use roadbook_document::{Block, BlockKind, Heads, NoteOp, NotesError};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_store::DocumentKey;

use crate::{Engine, EngineError};

/// The notes as the editor shows them.
#[derive(Debug, Clone, PartialEq)]
pub struct NotesView {
    /// Meeting.
    pub meeting: String,
    /// Blocks.
    pub blocks: Vec<Block>,
    /// Heads of this state.
    pub heads: Heads,
    /// Actors who wrote in it.
    pub writers: Vec<Vec<u8>>,
}

/// What a flush did.
#[derive(Debug, Clone, PartialEq)]
pub struct NotesFlushed {
    /// The editor's operations on what it had: its next base.
    pub own: NotesView,
    /// With everybody's.
    pub current: NotesView,
}

/// Position, number of characters deleted there, and text inserted there.
pub type Splice = (usize, usize, String);

impl Engine {
    /// The notes of a meeting.
    pub fn notes(&mut self, meeting: &str) -> Result<NotesView, EngineError> {
        self.refuse_missing(Kind::Meeting, meeting)?;
        let past = self.looks_at();
        let document = &self.cache.get(&self.profile.store, &key(meeting))?.document;
        let heads = past.map_or_else(|| document.heads(), |seconds| document.heads_at(seconds));
        Ok(NotesView {
            meeting: meeting.to_owned(),
            blocks: document.blocks_at(&heads),
            heads,
            writers: document.note_writers(),
        })
    }

    /// Applies what somebody wrote on the state with heads `base`. On disk when this returns.
    pub fn flush_notes(&mut self, meeting: &str, base: &Heads, ops: &[NoteOp]) -> Result<NotesFlushed, EngineError> {
        let heads = self.flush(meeting, base, ops)?;
        let blocks = self.cache.get(&self.profile.store, &key(meeting))?.document.blocks_at(&heads);
        let current = self.notes(meeting)?;
        Ok(NotesFlushed { own: NotesView { blocks, heads, ..current.clone() }, current })
    }

    /// Applies and commits operations; returns the heads of the branch they are on.
    fn flush(&mut self, meeting: &str, base: &Heads, ops: &[NoteOp]) -> Result<Heads, EngineError> {
        self.may_write_notes(meeting)?;
        self.refuse_missing(Kind::Meeting, meeting)?;
        let (writer, key) = (self.writer(), key(meeting));
        let document = &mut self.cache.get(&self.profile.store, &key)?.document;
        let flushed = match document.flush_notes(&writer, base, ops) {
            Ok(flushed) => flushed,
            Err(error) => {
                self.cache.forget([&key]);
                return Err(refusal(meeting, error).into());
            }
        };
        if let Some(change) = flushed.change
            && let Err(error) = self.save_change(&key, change)
        {
            self.cache.forget([&key]);
            return Err(error);
        }
        Ok(flushed.own)
    }

    fn may_write_notes(&mut self, meeting: &str) -> Result<(), EngineError> {
        self.may_write(Kind::Meeting, meeting, &[])
    }

    /// Adds paragraphs at the end, each in a block of its own: what two people append at once in
    /// different places stays apart.
    pub fn append_notes(&mut self, meeting: &str, text: &str) -> Result<NotesFlushed, EngineError> {
        let base = self.notes(meeting)?.heads;
        let mut end = self.cache.get(&self.profile.store, &key(meeting))?.document.text_length();
        let mut ops = Vec::new();
        for line in text.lines() {
            ops.push(NoteOp::Split { at: end, kind: BlockKind::Paragraph, indent: 0 });
            end += 1;
            ops.push(NoteOp::Splice { at: end, delete: 0, insert: line.to_owned() });
            end += line.encode_utf16().count();
        }
        self.flush_notes(meeting, &base, &ops)
    }

    /// Writes blocks into notes that are empty, as a template brings them.
    pub fn write_notes(&mut self, meeting: &str, blocks: &[Block]) -> Result<NotesFlushed, EngineError> {
        let base = self.notes(meeting)?.heads;
        let mut ops = Vec::new();
        let mut at = 0;
        for (n, block) in blocks.iter().enumerate() {
            if n > 0 {
                ops.push(NoteOp::Split { at, kind: block.kind, indent: block.indent });
            }
            ops.push(NoteOp::Block { at, kind: block.kind, indent: block.indent, checked: block.checked });
            at += 1;
            ops.push(NoteOp::Splice { at, delete: 0, insert: block.text.clone() });
            at += block.text.encode_utf16().count();
        }
        self.flush_notes(meeting, &base, &ops)
    }

    /// Replaces characters, one splice after the other, as plain
    /// logs of typing do: positions count the text's characters, and a line break starts a block.
    pub fn splice_notes(&mut self, meeting: &str, splices: &[Splice]) -> Result<(), EngineError> {
        self.refuse_missing(Kind::Meeting, meeting)?;
        let document = &self.cache.get(&self.profile.store, &key(meeting))?.document;
        let (heads, mut length) = (document.heads(), document.text_length());
        let mut ops = Vec::new();
        for (at, delete, insert) in splices {
            let mut at = (at + 1).min(length);
            let delete = (*delete).min(length - at);
            for (n, line) in insert.split('\n').enumerate() {
                if n > 0 {
                    ops.push(NoteOp::Split { at, kind: BlockKind::Paragraph, indent: 0 });
                    at += 1;
                    length += 1;
                }
                let delete = if n == 0 { delete } else { 0 };
                ops.push(NoteOp::Splice { at, delete, insert: line.to_owned() });
                let inserted = line.encode_utf16().count();
                at += inserted;
                length = length + inserted - delete;
            }
        }
        self.flush(meeting, &heads, &ops).map(|_| ())
    }
}

fn key(meeting: &str) -> DocumentKey {
    DocumentKey::new(Kind::Meeting.name(), meeting)
}

fn refusal(meeting: &str, error: NotesError) -> Refusal {
    let message = format!("The notes of {meeting} were not changed: {error}");
    Refusal::new(ErrorCode::BadValue, message, "Open the notes again; what was typed last is still in the editor.")
}
