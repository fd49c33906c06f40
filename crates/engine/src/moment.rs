//! The roadmap as it was at a moment, read from the changes of its records.

use roadbook_model::{Kind, path::Flat};
use roadbook_query::{
    baseline::{Cells, KEPT, State, kept},
    fields::Fields,
    merged,
};
use roadbook_store::DocumentKey;
use serde_json::Value;

use crate::{Engine, EngineError};

impl Engine {
    /// The roadmap as it was at a time in seconds since 1970, by the clocks of those who wrote.
    pub fn state_at(&mut self, seconds: i64) -> Result<State, EngineError> {
        let mut cells = Cells::new();
        for kind in KEPT {
            let records = self.records_at(kind, seconds)?;
            let gone = merged::gone(kind, records.iter().map(|(id, fields)| (id.as_str(), fields)));
            for (id, fields) in records.into_iter().filter(|(id, _)| !gone.contains(id)) {
                cells.insert(format!("{kind}/{id}"), kept(fields.0));
            }
        }
        Ok(State { cells, is_whole: true })
    }

    fn records_at(&mut self, kind: Kind, seconds: i64) -> Result<Vec<(String, Fields)>, EngineError> {
        let ids: Vec<String> = {
            let query = self.query(Default::default());
            query.records_with_deleted(kind)?.into_iter().map(|(id, _, _)| id).collect()
        };
        let mut records = Vec::with_capacity(ids.len());
        for id in ids {
            let document = &self.cache.get(&self.profile.store, &DocumentKey::new(kind.name(), &id))?.document;
            let flat: Flat = document.shown_at(&document.heads_at(seconds));
            let is_there = !flat.is_empty() && flat.get("deleted").and_then(Value::as_bool) != Some(true);
            if is_there {
                records.push((id, Fields(flat)));
            }
        }
        Ok(records)
    }
}
