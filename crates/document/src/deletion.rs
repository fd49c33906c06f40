//! Deleting while others edit: the work of the others stays, and everybody is told.

use std::collections::HashMap;

use automerge::{ActorId, ChangeHash, ROOT, ReadDoc};
use roadbook_model::path::Flat;
use serde_json::Value;

use crate::{
    Document, Written, hashes,
    history::NOTES_MESSAGE,
    read::{owned, plain},
};

/// Name of the field that says that a record, or an item of one, is deleted.
const DELETED: &str = "deleted";
/// Path that stands for the text of a record.
pub const NOTES: &str = "_notes";

/// Something was deleted by somebody who did not know of edits that others made meanwhile.
#[derive(Debug, Clone, PartialEq)]
pub struct Deletion {
    /// Path of the deletion: `deleted` for the record, `agenda.a1.deleted` for an item.
    pub path: String,
    /// Who deleted it.
    pub written: Option<Written>,
    /// What others did to it meanwhile.
    pub edits: Vec<DeletionEdit>,
}

/// An edit that the one who deleted did not know of.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletionEdit {
    /// Its path; `_notes` for the text.
    pub path: String,
    /// The value; `null` where it was cleared, and for the text.
    pub value: Value,
    /// Who and when.
    pub written: Option<Written>,
}

/// For each change the last one of each author that it knew of: its own included.
struct Known(HashMap<ChangeHash, (ActorId, u64, HashMap<ActorId, u64>)>);

impl Known {
    fn of(document: &Document) -> Known {
        let mut known: HashMap<ChangeHash, (ActorId, u64, HashMap<ActorId, u64>)> = HashMap::new();
        for meta in document.doc.get_changes_meta(&[]) {
            let mut seen: HashMap<ActorId, u64> = HashMap::new();
            for (_, _, of_dep) in meta.deps.iter().filter_map(|dep| known.get(dep)) {
                for (actor, seq) in of_dep {
                    let last = seen.entry(actor.clone()).or_default();
                    *last = (*last).max(*seq);
                }
            }
            let actor = meta.actor.into_owned();
            seen.insert(actor.clone(), meta.seq);
            known.insert(meta.hash, (actor, meta.seq, seen));
        }
        Known(known)
    }

    /// Whether the author of `b` knew of `a`.
    fn knew(&self, b: &ChangeHash, a: &ChangeHash) -> bool {
        let (Some((actor, seq, _)), Some((_, _, seen))) = (self.0.get(a), self.0.get(b)) else { return true };
        seen.get(actor).is_some_and(|last| last >= seq)
    }

    /// Whether neither author knew of the other's change.
    fn apart(&self, a: &ChangeHash, b: &ChangeHash) -> bool {
        !self.knew(a, b) && !self.knew(b, a)
    }
}

impl Document {
    /// Deletions that others edited through. What they deleted is there until somebody decides.
    pub fn deletions(&self) -> Vec<Deletion> {
        let paths: Vec<String> = self.deleted_paths();
        // One author after another: nobody can have missed anything.
        if paths.is_empty() || self.is_one_line() {
            return Vec::new();
        }
        let known = Known::of(self);
        paths.into_iter().filter_map(|path| self.deletion(path, &known)).collect()
    }

    /// Every value by path as it is shown: without deletions that others edited through.
    pub fn shown(&self) -> Flat {
        let mut flat = self.flat();
        self.deletions().iter().for_each(|deletion| drop(flat.remove(&deletion.path)));
        flat
    }

    /// The same as of `heads`.
    pub fn shown_at(&self, heads: &[[u8; 32]]) -> Flat {
        let hashes = hashes(heads);
        let flat = self.flat_at(heads);
        if !flat.iter().any(|(path, value)| is_deletion(path, value)) {
            return flat;
        }
        match self.doc.fork_at(&hashes) {
            Ok(doc) => Document { kind: self.kind.clone(), id: self.id.clone(), doc }.shown(),
            Err(_) => flat,
        }
    }

    /// Whether somebody has to decide what becomes of the value at `path` though there is only one.
    pub(crate) fn is_contested(&self, path: &str) -> bool {
        is_named_deleted(path) && self.deletions().iter().any(|deletion| deletion.path == path)
    }

    fn deleted_paths(&self) -> Vec<String> {
        let named = self.items().filter(|item| is_named_deleted(&item.key));
        let deleted = named.filter(|item| plain(&item.value) == Some(Value::Bool(true)));
        deleted.map(|item| item.key.to_string()).collect()
    }

    fn is_one_line(&self) -> bool {
        let metas = self.doc.get_changes_meta(&[]);
        metas.windows(2).all(|pair| pair[1].deps == [pair[0].hash])
    }

    fn deletion(&self, path: String, known: &Known) -> Option<Deletion> {
        let before = path.strip_suffix(DELETED).unwrap_or_default();
        let deletions = self.doc.get_all(ROOT, path.as_str()).unwrap_or_default();
        let deletions = deletions.iter().filter(|(value, _)| value.as_scalar().map(owned) == Some(Value::Bool(true)));
        let written: Vec<ChangeHash> = deletions.filter_map(|(_, id)| self.doc.hash_for_opid(id)).collect();
        let meanwhile = |hash: &ChangeHash| written.iter().all(|deletion| known.apart(deletion, hash));
        let mut edits = Vec::new();
        for item in self.items() {
            let other = item.key.as_ref();
            if !other.starts_with(before) {
                continue;
            }
            for (value, id) in self.doc.get_all(ROOT, other).unwrap_or_default() {
                let value = value.as_scalar().map_or(Value::Null, owned);
                // That somebody else keeps it is an edit too.
                let is_edit = other != path || value != Value::Bool(true);
                if is_edit && self.doc.hash_for_opid(&id).is_some_and(|hash| meanwhile(&hash)) {
                    edits.push(DeletionEdit { path: other.to_owned(), value, written: self.written_by(&id) });
                }
            }
        }
        if before.is_empty() {
            edits.extend(self.notes_meanwhile(meanwhile));
        }
        let by = written.first().and_then(|hash| self.meta(hash));
        (!edits.is_empty()).then_some(Deletion { path, written: by, edits })
    }

    /// Each author's last change to the text that the one who deleted did not know of.
    fn notes_meanwhile(&self, meanwhile: impl Fn(&ChangeHash) -> bool) -> Vec<DeletionEdit> {
        let mut by_author: HashMap<Vec<u8>, Written> = HashMap::new();
        for meta in self.doc.get_changes_meta(&[]) {
            if meta.message.as_deref() == Some(NOTES_MESSAGE) && meanwhile(&meta.hash) {
                let actor = meta.actor.to_bytes().to_vec();
                by_author.insert(actor.clone(), Written { actor, time: meta.timestamp });
            }
        }
        let mut all: Vec<Written> = by_author.into_values().collect();
        all.sort_by(|a, b| (a.time, &a.actor).cmp(&(b.time, &b.actor)));
        let edit = |written| DeletionEdit { path: NOTES.to_owned(), value: Value::Null, written: Some(written) };
        all.into_iter().map(edit).collect()
    }
}

fn is_named_deleted(path: &str) -> bool {
    path == DELETED || path.strip_suffix(DELETED).is_some_and(|before| before.ends_with('.'))
}

fn is_deletion(path: &str, value: &Value) -> bool {
    is_named_deleted(path) && *value == Value::Bool(true)
}
