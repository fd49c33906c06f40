//! The paragraphs of the notes through time.

use automerge::{ObjId, ReadDoc};

use crate::{Block, Document, Heads, Written, hashes, history::NOTES_MESSAGE, notes::blocks};

/// A block of the notes that can be told from every other, whatever is written in it and wherever it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// The same at all times and on every device; empty for text before the first block.
    pub id: String,
    /// What it says.
    pub block: Block,
}

/// A change of the notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesChange {
    /// Its hash: the notes as of it are what its author saw after it.
    pub hash: [u8; 32],
    /// Who and when.
    pub written: Written,
}

impl Document {
    /// Every change of the notes, the latest first.
    pub fn notes_changes(&self) -> Vec<NotesChange> {
        let metas = self.doc.get_changes_meta(&[]);
        let of_notes = metas.iter().rev().filter(|meta| meta.message.as_deref() == Some(NOTES_MESSAGE));
        let change = |meta: &automerge::ChangeMetadata<'_>| NotesChange {
            hash: meta.hash.0,
            written: Written { actor: meta.actor.to_bytes().to_vec(), time: meta.timestamp },
        };
        of_notes.map(change).collect()
    }

    /// The paragraphs as they were at `heads`.
    pub fn paragraphs_at(&self, heads: &Heads) -> Vec<Paragraph> {
        let heads = hashes(heads);
        let Some(text) = self.text() else { return Vec::new() };
        let all = self.doc.spans_at(&text, &heads).map(blocks).unwrap_or_default();
        let mut at = 0;
        let paragraph = |block: Block| {
            let start = match self.doc.get_at(&text, at, &heads) {
                Ok(Some((value, start))) if value.is_object() => Some(start),
                _ => None,
            };
            at += usize::from(start.is_some()) + block.text.encode_utf16().count();
            Paragraph { id: start.map(|start| name(&start)).unwrap_or_default(), block }
        };
        all.into_iter().map(paragraph).collect()
    }
}

/// A name without the number an actor has in this copy of the document.
fn name(start: &ObjId) -> String {
    match start {
        ObjId::Id(counter, actor, _) => format!("{counter}@{actor}"),
        ObjId::Root => String::new(),
    }
}
