//! Many records and observations in one step.

use std::{collections::BTreeMap, vec};

use roadbook_model::{Kind, order};
use serde_json::Value;

use crate::{
    Changed, Edit, Engine, EngineError, NewObservation, NewRecord,
    edit::{Missing, flatten_all, new_id},
    steps::{Keep, Step},
};

const ORDER: &str = "order";

/// What is to be done in one step.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    edits: Vec<Edit>,
    /// Records it makes, or observations it enters.
    ids: Vec<String>,
    /// How the records it makes are taken back; for the rest, what stood before comes back.
    undone: Step,
    message: &'static str,
}

impl Batch {
    /// How many values it sets.
    pub fn values(&self) -> usize {
        self.edits.len()
    }
}

impl Engine {
    /// Records to make, with plain texts in `language`, and edits of records there are.
    pub fn batch(&self, made: &[NewRecord], edits: Vec<Edit>, language: &str) -> Result<Batch, EngineError> {
        let message = if made.is_empty() { "edit" } else { "create" };
        for edit in &edits {
            self.refuse_missing(edit.kind, &edit.id)?;
        }
        let mut batch = Batch { edits, message, ..Batch::default() };
        let mut orders = self.orders(made)?;
        for record in made {
            let kind = record.kind;
            let id = record.id.clone().unwrap_or_else(new_id);
            self.refuse_existing(kind, &id)?;
            let mut flat = flatten_all(kind, &record.fields, language)?;
            if needs_order(record)
                && let Some(order) = orders.get_mut(&kind).and_then(Iterator::next)
            {
                flat.insert(ORDER.to_owned(), Value::from(order));
            }
            let edit = |(path, value)| Edit { kind, id: id.clone(), path, value };
            batch.edits.extend(flat.into_iter().map(edit));
            batch.undone.push((edit(("deleted".to_owned(), Value::Bool(true))), Value::Null));
            batch.ids.push(id);
        }
        Ok(batch)
    }

    /// Places in lists, after those there are, for the records that bring none.
    fn orders(&self, made: &[NewRecord]) -> Result<BTreeMap<Kind, vec::IntoIter<String>>, EngineError> {
        let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
        made.iter()
            .filter(|record| needs_order(record))
            .for_each(|record| *counts.entry(record.kind).or_default() += 1);
        let place = |(kind, count)| {
            let last = self.last_order(kind)?;
            Ok((kind, order::following(last.as_deref(), count).into_iter()))
        };
        counts.into_iter().map(place).collect()
    }

    /// Observations to enter or to change.
    pub fn batch_of_observations(&self, observations: &[NewObservation]) -> Result<Batch, EngineError> {
        let mut batch = Batch { message: "observe", ..Batch::default() };
        for observation in observations {
            if let Some((_, refusal)) = self.misfits(observation)?.into_iter().next() {
                return Err(refusal.into());
            }
            let (id, key) = (observation.document(), observation.key());
            batch.edits.extend(observation.fields.iter().map(|(field, value)| Edit {
                kind: Kind::Observation,
                id: id.clone(),
                path: format!("{key}.{field}"),
                value: value.clone(),
            }));
            batch.ids.push(observation.id());
        }
        Ok(batch)
    }

    /// Checks all that carrying it out would, and changes nothing.
    pub fn rehearse(&mut self, batch: &Batch) -> Result<(), EngineError> {
        self.check(&batch.edits, Missing::Create).map(drop)
    }

    /// Does it, all or nothing; one step to undo.
    pub fn carry_out(&mut self, batch: Batch) -> Result<Changed, EngineError> {
        let Batch { edits, ids, undone, message } = batch;
        let changed = self.commit(&edits, message, Missing::Create, Keep::Done(undone))?;
        Ok(Changed { ids, ..changed })
    }
}

fn needs_order(record: &NewRecord) -> bool {
    record.kind != Kind::Observation && record.fields.get(ORDER).is_none_or(Value::is_null)
}
