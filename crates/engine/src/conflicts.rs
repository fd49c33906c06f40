//! Where two people set a value differently, and who did what.

use std::collections::BTreeMap;

use roadbook_document::Written;
use roadbook_feed::identity::hex;
use roadbook_model::{Kind, Language};
use roadbook_store::DocumentKey;
use serde_json::Value;

use crate::{Engine, EngineError};

/// A field with several values.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Kind of the record.
    pub kind: Kind,
    /// Its id; an observation's own id for an observation.
    pub id: String,
    /// The path.
    pub field: String,
    /// Every value; for a deletion the deletion alone.
    pub values: Vec<ConflictSide>,
    /// What others did meanwhile to what was deleted, by path.
    pub edits: Vec<(String, ConflictSide)>,
}

/// One of the values.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictSide {
    /// The value.
    pub value: Value,
    /// Name of who set it.
    pub participant: String,
    /// When, in milliseconds since 1970, by the author's clock.
    pub time: Option<i64>,
}

pub(crate) type People = BTreeMap<String, String>;

impl Engine {
    /// Every conflict.
    pub fn conflicts(&mut self) -> Result<Vec<Conflict>, EngineError> {
        if self.looks_at().is_some() {
            return Ok(Vec::new());
        }
        let mut keys: Vec<DocumentKey> =
            self.profile.store.conflict_rows()?.into_iter().map(|row| row.document).collect();
        keys.dedup();
        let mut all = Vec::new();
        for key in keys {
            if let Ok(kind) = key.kind.parse() {
                all.extend(self.conflicts_in(kind, &key.id)?);
            }
        }
        Ok(all)
    }

    /// The conflicts of one document.
    pub fn conflicts_in(&mut self, kind: Kind, id: &str) -> Result<Vec<Conflict>, EngineError> {
        if self.looks_at().is_some() {
            return Ok(Vec::new());
        }
        let people = self.people()?;
        let key = DocumentKey::new(kind.name(), id);
        let document = &self.cache.get(&self.profile.store, &key)?.document;
        let place = |path: String| match path.split_once('.') {
            Some((key, field)) if kind == Kind::Observation => (format!("{id}/{key}"), field.to_owned()),
            _ => (id.to_owned(), path),
        };
        let side = |value: Value, written: Option<Written>| ConflictSide {
            value,
            participant: written.as_ref().map(|written| name(&people, written)).unwrap_or_default(),
            time: written.map(|written| written.time.saturating_mul(1000)),
        };
        let fields = document.conflicts().into_iter().map(|conflict| {
            let (id, field) = place(conflict.path);
            let values = conflict.values.into_iter().map(|one| side(one.value, one.written)).collect();
            Conflict { kind, id, field, values, edits: Vec::new() }
        });
        let deletions = document.deletions().into_iter().map(|deletion| {
            let (id, field) = place(deletion.path);
            let edits = deletion.edits.into_iter().map(|edit| (place(edit.path).1, side(edit.value, edit.written)));
            Conflict {
                kind,
                id,
                field,
                values: vec![side(Value::Bool(true), deletion.written)],
                edits: edits.collect(),
            }
        });
        Ok(fields.chain(deletions).collect())
    }

    /// Participants' names by actor.
    pub fn people(&self) -> Result<People, EngineError> {
        Ok(self.rows(Language::default()).people()?)
    }
}

pub(crate) fn actor(written: &Written) -> String {
    hex(&written.actor[written.actor.len().saturating_sub(16)..])
}

pub(crate) fn name(people: &People, written: &Written) -> String {
    people.get(&actor(written)).cloned().unwrap_or_default()
}
