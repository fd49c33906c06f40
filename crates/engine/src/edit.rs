//! The gate for edits.

use std::collections::BTreeMap;

use roadbook_document::{Document, Heads, Writer};
use roadbook_feed::{Role, identity::random};
use roadbook_model::{
    ErrorCode, Kind, Refusal, id,
    path::Flat,
    schema::{self, FieldType},
};
use roadbook_store::{DocumentKey, ProjectedDocument, WriteTx};
use serde_json::{Map, Value};

use crate::{
    Engine, EngineError,
    authority::{self, Right},
    cache::Loaded,
    project,
    steps::{Keep, Step},
};

/// Most edits in one step.
pub const MAX_EDITS: usize = 200_000;
/// Changes after which a document is saved whole again.
const MAX_TAIL: usize = 48;

/// One value to set; `null` clears.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// Kind of the record.
    pub kind: Kind,
    /// Id of the document.
    pub id: String,
    /// Path inside it.
    pub path: String,
    /// New value.
    pub value: Value,
}

/// A record to make.
#[derive(Debug, Clone)]
pub struct NewRecord {
    /// Kind.
    pub kind: Kind,
    /// Id; made if absent.
    pub id: Option<String>,
    /// Fields as people give them: plain, localised or nested.
    pub fields: Map<String, Value>,
}

/// An id for a record or an item that nobody else has.
pub fn new_id() -> String {
    id::from_random(random())
}

/// What an edit changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Documents that changed.
    pub documents: Vec<DocumentKey>,
    /// Records that were made.
    pub ids: Vec<String>,
}

/// What to do with an edit of a record that is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    Refuse,
    Create,
}

impl Engine {
    /// Sets values, all or none; one step to undo.
    pub fn edit(&mut self, edits: &[Edit]) -> Result<Changed, EngineError> {
        self.commit(edits, "edit", Missing::Refuse, Keep::Done(Step::new()))
    }

    /// Makes records, all or none; one step to undo.
    pub fn create_records(&mut self, records: &[NewRecord], language: &str) -> Result<Changed, EngineError> {
        let batch = self.batch(records, Vec::new(), language)?;
        self.carry_out(batch)
    }

    /// Sets one field as a person gives it: text for a localised field goes to `language`; a set
    /// of references is replaced; items given are added or changed.
    pub fn set_field(
        &mut self,
        kind: Kind,
        id: &str,
        field: &str,
        value: &Value,
        language: &str,
    ) -> Result<Changed, EngineError> {
        let edit = Edit { kind, id: id.to_owned(), path: field.to_owned(), value: value.clone() };
        let edits = self.expand(&edit, language)?;
        self.edit(&edits)
    }

    /// Edits as people give them, as edits of scalars.
    pub fn expand_all(&mut self, edits: &[Edit], language: &str) -> Result<Vec<Edit>, EngineError> {
        let mut scalars = Vec::with_capacity(edits.len());
        for edit in edits {
            scalars.extend(self.expand(edit, language)?);
        }
        Ok(scalars)
    }

    /// One edit of a whole field, or of a whole item of a list, as edits of scalars.
    pub fn expand(&mut self, edit: &Edit, language: &str) -> Result<Vec<Edit>, EngineError> {
        let Edit { kind, id, path, value } = edit;
        let (field, item) = path.split_once('.').map_or((path.as_str(), None), |(field, item)| (field, Some(item)));
        let holds = schema::field(*kind, field).map(|field| field.holds);
        let flat = match (holds, item) {
            (Some(FieldType::Items(_)), Some(item)) if !item.contains('.') => match value {
                Value::Null => Flat::from([(format!("{path}.deleted"), Value::Bool(true))]),
                fields => schema::flatten(
                    *kind,
                    field,
                    &Value::Object([(item.to_owned(), fields.clone())].into_iter().collect()),
                    language,
                )?,
            },
            (Some(holds), None) if holds.is_set() => {
                let mut flat = schema::flatten(*kind, field, value, language)?;
                let prefix = format!("{field}.");
                for held in self.flat(*kind, id)?.into_keys().filter(|held| held.starts_with(&prefix)) {
                    flat.entry(held).or_insert(Value::Null);
                }
                flat
            }
            (Some(_), None) => schema::flatten(*kind, field, value, language)?,
            _ => Flat::from([(path.clone(), value.clone())]),
        };
        Ok(flat.into_iter().map(|(path, value)| Edit { kind: *kind, id: id.clone(), path, value }).collect())
    }

    /// Marks a record deleted, or not. The record and everything in it stays.
    pub fn set_deleted(&mut self, kind: Kind, id: &str, deleted: bool) -> Result<Changed, EngineError> {
        let value = if deleted { Value::Bool(true) } else { Value::Null };
        self.edit(&[Edit { kind, id: id.to_owned(), path: "deleted".to_owned(), value }])
    }

    pub(crate) fn take_back(&mut self, step: &Step, message: &str, keep: Keep) -> Result<Changed, EngineError> {
        let mut edits = Vec::with_capacity(step.len());
        let mut held: BTreeMap<(Kind, &str), Flat> = BTreeMap::new();
        for (edit, expected) in step {
            if !held.contains_key(&(edit.kind, edit.id.as_str())) {
                held.insert((edit.kind, &edit.id), self.flat(edit.kind, &edit.id)?);
            }
            let now = held[&(edit.kind, edit.id.as_str())].get(&edit.path).unwrap_or(&Value::Null);
            if now == expected {
                edits.push(edit.clone());
            }
        }
        self.commit(&edits, message, Missing::Refuse, keep)
    }

    /// Whether there is such a record, deleted or not.
    pub fn has(&self, kind: Kind, id: &str) -> Result<bool, EngineError> {
        Ok(self.profile.store.document(&DocumentKey::new(kind.name(), id))?.is_some())
    }

    /// The values of a record, whatever its state.
    pub fn flat(&mut self, kind: Kind, id: &str) -> Result<Flat, EngineError> {
        let key = DocumentKey::new(kind.name(), id);
        Ok(self.cache.get(&self.profile.store, &key)?.document.shown())
    }

    /// Checks every edit, then commits them.
    pub(crate) fn commit(
        &mut self,
        edits: &[Edit],
        message: &str,
        missing: Missing,
        keep: Keep,
    ) -> Result<Changed, EngineError> {
        let checked = self.check(edits, missing)?;
        let writer = self.writer();
        let mut by_document: BTreeMap<DocumentKey, Flat> = BTreeMap::new();
        for edit in checked {
            by_document.entry(DocumentKey::new(edit.kind.name(), edit.id)).or_default().insert(edit.path, edit.value);
        }
        let listed = |(key, flat): (DocumentKey, Flat)| (key, flat.into_iter().collect());
        let by_document: BTreeMap<DocumentKey, Vec<(String, Value)>> = by_document.into_iter().map(listed).collect();
        let keys: Vec<DocumentKey> = by_document.keys().cloned().collect();
        let outcome = self.commit_documents(by_document, &writer, message, &keep);
        if outcome.is_err() {
            self.cache.forget(&keys);
        }
        outcome
    }

    pub(crate) fn commit_documents(
        &mut self,
        by_document: BTreeMap<DocumentKey, Vec<(String, Value)>>,
        writer: &Writer,
        message: &str,
        keep: &Keep,
    ) -> Result<Changed, EngineError> {
        let mut saves = Vec::new();
        let mut inverse = Vec::new();
        for (key, values) in by_document {
            let loaded = self.cache.get(&self.profile.store, &key)?;
            let before = loaded.document.shown();
            let Some(change) = loaded.document.set(writer, message, &values)? else { continue };
            if let Ok(kind) = key.kind.parse::<Kind>() {
                let after = loaded.document.shown();
                let value_in = |flat: &Flat, path: &String| flat.get(path).cloned().unwrap_or(Value::Null);
                inverse.extend(values.iter().filter(|(path, _)| before.get(path) != after.get(path)).map(
                    |(path, _)| {
                        let edit =
                            Edit { kind, id: key.id.clone(), path: path.clone(), value: value_in(&before, path) };
                        (edit, value_in(&after, path))
                    },
                ));
            }
            let touched: Vec<&str> = values.iter().map(|(path, _)| path.as_str()).collect();
            let projected = project::document(&loaded.document, Some(&touched));
            saves.push(Save::new(key, loaded, change, projected));
        }
        self.profile.store.write(|tx| {
            saves.iter().try_for_each(|save| save.write(tx))?;
            keep.write(tx, &inverse)
        })?;
        Ok(Changed { documents: saves.into_iter().map(|save| save.key).collect(), ids: Vec::new() })
    }

    pub(crate) fn save_change(&mut self, key: &DocumentKey, change: Vec<u8>) -> Result<(), EngineError> {
        let loaded = self.cache.get(&self.profile.store, key)?;
        let projected = project::document(&loaded.document, Some(&[]));
        let save = Save::new(key.clone(), loaded, change, projected);
        self.profile.store.write(|tx| save.write(tx))
    }

    pub(crate) fn check(&mut self, edits: &[Edit], missing: Missing) -> Result<Vec<Edit>, EngineError> {
        if edits.len() > MAX_EDITS {
            let message = format!("{} values are too many for one step", edits.len());
            let hint = format!("Do at most {MAX_EDITS} values at once.");
            return Err(Refusal::new(ErrorCode::BadValue, message, hint).into());
        }
        let mut records: BTreeMap<(Kind, &str), Vec<&Edit>> = BTreeMap::new();
        for edit in edits {
            records.entry((edit.kind, &edit.id)).or_default().push(edit);
        }
        for ((kind, id), edits) in &records {
            id::check(id)?;
            self.may_write(*kind, id, edits)?;
            if missing == Missing::Refuse {
                self.refuse_missing(*kind, id)?;
            }
        }
        let mut checked = Vec::with_capacity(edits.len());
        for edit in edits {
            let value = schema::check(edit.kind, &edit.path, &edit.value)?;
            if let Some((kind, id)) = referred(edit, &value)?
                && !records.contains_key(&(kind, id))
            {
                // A reference must lead somewhere: to a record there is, or one made in the same step.
                self.refuse_missing(kind, id)?;
            }
            checked.push(Edit { value, ..edit.clone() });
        }
        self.refuse_approved(&checked)?;
        self.refuse_circles(&checked)?;
        Ok(checked)
    }

    /// Refuses edits of one record that the participant's role does not allow.
    pub(crate) fn may_write(&mut self, kind: Kind, id: &str, edits: &[&Edit]) -> Result<(), EngineError> {
        self.refuse_in_the_past()?;
        let key = DocumentKey::new(kind.name(), id);
        let participant = self.members.participant(&self.device.id());
        // A device writes its own record before the act that admits it has come back from anywhere.
        let introduces = kind == Kind::Participant && id == participant.participant();
        let allowed = match authority::right(&self.scopes, &participant, self.grants(), &key) {
            _ if introduces => true,
            Right::Yes => true,
            Right::No(_) => false,
            Right::Inside => {
                let before = self.flat(kind, id)?;
                let set = edits.iter().map(|edit| (edit.path.clone(), edit.value.clone())).collect();
                authority::may_set(&self.scopes, self.grants(), &before, &set)
            }
        };
        #[cfg(test)]
        let allowed = allowed || self.forges;
        if allowed { Ok(()) } else { Err(not_allowed(self.role()).into()) }
    }

    /// Refuses the name of a record that is not there; deleted ones are.
    pub fn refuse_missing(&self, kind: Kind, id: &str) -> Result<(), EngineError> {
        let key = DocumentKey::new(kind.name(), id);
        if kind == Kind::Observation || self.profile.store.document(&key)?.is_some() {
            return Ok(());
        }
        Err(Refusal::new(
            ErrorCode::NotFound,
            format!("There is no {kind} `{id}`"),
            format!("`list {kind}` shows what there is."),
        )
        .into())
    }

    pub(crate) fn refuse_existing(&self, kind: Kind, id: &str) -> Result<(), EngineError> {
        id::check(id)?;
        if self.profile.store.document(&DocumentKey::new(kind.name(), id))?.is_none() {
            return Ok(());
        }
        Err(Refusal::new(
            ErrorCode::AlreadyExists,
            format!("There is a {kind} `{id}` already"),
            "Leave the id out, or choose another.",
        )
        .into())
    }

    pub(crate) fn last_order(&self, kind: Kind) -> Result<Option<String>, EngineError> {
        Ok(self.rows(Default::default()).last_order(kind)?)
    }
}

pub(crate) fn not_allowed(role: Role) -> Refusal {
    let message = format!("A {} may not change this", role.name());
    Refusal::new(ErrorCode::NotAllowed, message, "Ask a steward of the workspace for another role.")
}

/// The record an edit refers to.
fn referred<'a>(edit: &'a Edit, value: &'a Value) -> Result<Option<(Kind, &'a str)>, Refusal> {
    Ok(match (schema::resolve(edit.kind, &edit.path)?, value) {
        (FieldType::Reference(kind), Value::String(id)) if !id.is_empty() => Some((kind, id)),
        (FieldType::References(kind), Value::Bool(true)) => {
            Some((kind, edit.path.rsplit('.').next().unwrap_or_default()))
        }
        _ => None,
    })
}

pub(crate) fn flatten_all(kind: Kind, fields: &Map<String, Value>, language: &str) -> Result<Flat, Refusal> {
    let mut flat = Flat::new();
    for (name, value) in fields {
        if !value.is_null() {
            flat.extend(schema::flatten(kind, name, value, language)?);
        }
    }
    Ok(flat)
}

/// A document's part of a commit, ready to be written.
struct Save {
    key: DocumentKey,
    change: Vec<u8>,
    heads: Vec<u8>,
    /// Whole save, or `None` to add the change to the tail.
    whole: Option<Vec<u8>>,
    projected: ProjectedDocument,
}

impl Save {
    fn new(key: DocumentKey, loaded: &mut Loaded, change: Vec<u8>, projected: ProjectedDocument) -> Save {
        let whole = loaded.tail.is_none_or(|tail| tail >= MAX_TAIL).then(|| loaded.document.save());
        loaded.tail = Some(if whole.is_some() { 0 } else { loaded.tail.unwrap_or(0) + 1 });
        Save { key, change, heads: heads_bytes(&loaded.document), whole, projected }
    }

    fn write(&self, tx: &WriteTx<'_>) -> Result<(), EngineError> {
        match &self.whole {
            Some(saved) => tx.save_document(&self.key, &self.heads, saved)?,
            None => tx.extend_document(&self.key, &self.heads, &self.change)?,
        }
        tx.add_pending(&self.key, &self.change)?;
        Ok(tx.project(&self.key, &self.projected)?)
    }
}

pub(crate) fn heads_bytes(document: &Document) -> Vec<u8> {
    let heads: Heads = document.heads();
    heads.concat()
}
