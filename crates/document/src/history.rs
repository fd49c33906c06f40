//! Who changed what, and when by their clock.

use std::collections::BTreeSet;

use automerge::{ChangeHash, ObjId, ROOT, ReadDoc, legacy};
use serde_json::Value;

use crate::{Document, DocumentError, Heads, genesis, hashes, read::owned};

/// The message of changes to the notes.
pub(crate) const NOTES_MESSAGE: &str = "notes";

/// Who wrote something and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The actor; feeds tell whose it is.
    pub actor: Vec<u8>,
    /// Seconds since 1970 by the author's clock.
    pub time: i64,
}

/// One change of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Its hash: the document as of it is what its author saw after it.
    pub hash: [u8; 32],
    /// Who and when.
    pub written: Written,
    /// The message the change carries.
    pub message: String,
    /// Values set, `null` where one was removed.
    pub changes: Vec<(String, Value)>,
    /// Characters and blocks of the text that were added or taken away.
    pub text_edits: usize,
}

impl Document {
    /// Every change but the genesis, the latest first; concurrent ones in the order they arrived. A change is read
    /// when it is asked for, so that the beginning of a long history costs little.
    pub fn history(&self) -> impl Iterator<Item = Revision> {
        let mut hashes: Vec<ChangeHash> = self.doc.get_changes_meta(&[]).iter().skip(1).map(|meta| meta.hash).collect();
        hashes.reverse();
        hashes.into_iter().filter_map(|hash| self.doc.get_change_by_hash(&hash)).map(|change| revision(&change))
    }

    /// Actors who wrote in the notes.
    pub fn note_writers(&self) -> Vec<Vec<u8>> {
        let metas = self.doc.get_changes_meta(&[]);
        let of_notes = metas.iter().filter(|meta| meta.message.as_deref() == Some(NOTES_MESSAGE));
        let writers: BTreeSet<Vec<u8>> = of_notes.map(|meta| meta.actor.to_bytes().to_vec()).collect();
        writers.into_iter().collect()
    }

    /// The latest change by the authors' clocks, among those nothing follows.
    pub fn last_written(&self) -> Option<Written> {
        let metas = self.doc.get_heads();
        let written = metas.iter().filter_map(|hash| self.meta(hash));
        written.max_by(|a, b| (a.time, &a.actor).cmp(&(b.time, &b.actor))).filter(|written| written.time != 0)
    }

    /// Who set the value shown at `path`.
    pub fn written(&self, path: &str) -> Option<Written> {
        let (_, id) = self.doc.get(ROOT, path).ok()??;
        self.written_by(&id)
    }

    /// The heads of what was there at a time, by the authors' clocks: changes made until then, and all they rest on.
    pub fn heads_at(&self, seconds: i64) -> Heads {
        let mut heads: BTreeSet<ChangeHash> = BTreeSet::new();
        let mut there: BTreeSet<ChangeHash> = BTreeSet::new();
        for change in self.doc.get_changes_meta(&[]) {
            if change.timestamp <= seconds && change.deps.iter().all(|dep| there.contains(dep)) {
                for dep in &change.deps {
                    heads.remove(dep);
                }
                heads.insert(change.hash);
                there.insert(change.hash);
            }
        }
        heads.into_iter().map(|hash| hash.0).collect()
    }

    /// The document as it was at a time, with nothing of what came later; `None` if nobody had edited it.
    pub fn at(&self, seconds: i64) -> Result<Option<Document>, DocumentError> {
        let heads = self.heads_at(seconds);
        if heads == [genesis::hash(&self.kind, &self.id)] {
            return Ok(None);
        }
        let doc = if heads == self.heads() { Ok(self.doc.clone()) } else { self.doc.fork_at(&hashes(&heads)) };
        let doc = doc.map_err(|error| DocumentError::Refused(self.name(), Box::new(error)))?;
        Ok(Some(Document { kind: self.kind.clone(), id: self.id.clone(), doc }))
    }

    /// Whether a value was written after another one, by a change of its own. Where neither author knew of the other
    /// the answer is the same on every device.
    pub fn written_after(&self, path: &str, other: &str) -> bool {
        let written = |path: &str| {
            let (_, id) = self.doc.get(ROOT, path).ok()??;
            let hash = self.doc.hash_for_opid(&id)?;
            let ObjId::Id(counter, actor, _) = id else { return None };
            Some((hash, counter, actor))
        };
        match (written(path), written(other)) {
            (Some((hash, counter, actor)), Some((other_hash, other_counter, other_actor))) => {
                hash != other_hash && (counter, actor) > (other_counter, other_actor)
            }
            _ => false,
        }
    }

    pub(crate) fn written_by(&self, id: &ObjId) -> Option<Written> {
        self.meta(&self.doc.hash_for_opid(id)?)
    }

    pub(crate) fn meta(&self, hash: &ChangeHash) -> Option<Written> {
        let meta = self.doc.get_change_meta_by_hash(hash)?;
        Some(Written { actor: meta.actor.to_bytes().to_vec(), time: meta.timestamp })
    }

    /// Whether this document has the changes with these hashes.
    pub fn knows(&self, heads: &Heads) -> bool {
        heads.iter().all(|hash| self.doc.get_change_meta_by_hash(&ChangeHash(*hash)).is_some())
    }
}

fn revision(change: &automerge::Change) -> Revision {
    let decoded = change.decode();
    let mut changes = Vec::new();
    let mut text_edits = 0;
    for op in &decoded.operations {
        match (&op.obj, &op.key, &op.action) {
            (legacy::ObjectId::Root, legacy::Key::Map(path), legacy::OpType::Put(value)) => {
                changes.push((path.to_string(), owned(value)));
            }
            (legacy::ObjectId::Root, legacy::Key::Map(path), legacy::OpType::Delete) => {
                changes.push((path.to_string(), Value::Null));
            }
            _ => text_edits += 1,
        }
    }
    Revision {
        hash: change.hash().0,
        written: Written { actor: change.actor_id().to_bytes().to_vec(), time: change.timestamp() },
        message: change.message().unwrap_or_default().to_owned(),
        changes,
        text_edits,
    }
}
