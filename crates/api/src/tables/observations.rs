//! Rows that are observations.

use std::collections::BTreeMap;

use roadbook_engine::{Batch, Engine, EngineError, NewObservation};
use roadbook_exchange::table::{self, Cell, Column, Row, Target};
use roadbook_model::{ErrorCode, Kind, Refusal, id, path::Flat};
use serde_json::Value;

use super::{
    names::Names,
    plan::{Found, refused, stands},
    records::once,
};
use crate::records::known_unit;

/// Rows on their way to a batch.
struct Observations<'a> {
    engine: &'a mut Engine,
    columns: &'a [Column],
    /// What the documents named by the rows hold.
    documents: BTreeMap<String, Flat>,
    seen: BTreeMap<String, u32>,
    names: Names,
    entered: Vec<NewObservation>,
}

/// Checks the rows; the batch, if nothing is wrong with them.
pub(super) fn batch(
    engine: &mut Engine,
    columns: &[Column],
    rows: &[Row],
    found: &mut Found,
) -> Result<Option<Batch>, EngineError> {
    let mut observations = Observations {
        engine,
        columns,
        documents: BTreeMap::new(),
        seen: BTreeMap::new(),
        names: Names::default(),
        entered: Vec::new(),
    };
    for row in rows {
        observations.row(row, found)?;
    }
    if !found.problems.is_empty() {
        return Ok(None);
    }
    let Observations { engine, entered, .. } = observations;
    engine.batch_of_observations(&entered).map(Some)
}

impl Observations<'_> {
    fn row(&mut self, row: &Row, found: &mut Found) -> Result<(), EngineError> {
        let before = found.problems.total;
        let observation = self.place(row, found)?;
        let (key, document) = (observation.key(), observation.document());
        let held = self.held(&document)?;
        let is_new = !held.keys().any(|path| path.strip_prefix(&key).is_some_and(|rest| rest.starts_with('.')));
        if held.get(&format!("{key}.deleted")) == Some(&Value::Bool(true)) {
            self.refuse(row, "indicator", deleted(&observation), found);
        }
        let fields = self.fields(row, &key, &document, found);
        let observation = NewObservation { fields, ..observation };
        self.misfits(row, &observation, is_new, found)?;
        if found.problems.total == before {
            found.count(is_new && !observation.fields.is_empty(), !observation.fields.is_empty());
            if !observation.fields.is_empty() {
                self.entered.push(observation);
            }
        }
        Ok(())
    }

    /// Which observation the row is about.
    fn place(&mut self, row: &Row, found: &mut Found) -> Result<NewObservation, EngineError> {
        let text = |path| self.cell(row, path).map(|cell| cell.text().trim().to_owned()).unwrap_or_default();
        let [unit, period, indicator, breakdown] = ["unit", "period", "indicator", "breakdown"].map(text);
        let mut observation = NewObservation { unit, period, indicator, breakdown, fields: Vec::new() };
        if let Some(cell) = self.cell(row, "indicator").filter(|cell| !cell.is_blank()) {
            match refused(self.names.find(self.engine, Kind::Indicator, cell))? {
                Ok(id) => observation.indicator = id,
                Err(refusal) => self.refuse(row, "indicator", refusal, found),
            }
        }
        let parts = [&observation.unit, &observation.period, &observation.indicator];
        if parts.iter().all(|part| !part.is_empty())
            && let Err(refusal) = once(&mut self.seen, row, &observation.id())
        {
            self.refuse(row, "indicator", refusal, found);
        }
        Ok(observation)
    }

    fn cell<'r>(&self, row: &'r Row, path: &str) -> Option<&'r Cell> {
        let column = self.columns.iter().find(|column| column.path == path)?;
        row.cells.get(&column.index)
    }

    fn refuse(&self, row: &Row, path: &str, refusal: Refusal, found: &mut Found) {
        if let Some(column) = self.columns.iter().find(|column| column.path == path) {
            found.refuse(row, column, refusal);
        }
    }

    fn held(&mut self, document: &str) -> Result<&Flat, EngineError> {
        if !self.documents.contains_key(document) {
            // What is no name of a document is refused with its unit or period.
            let is_name = id::check(document).is_ok();
            let flat = if is_name { self.engine.flat(Kind::Observation, document)? } else { Flat::new() };
            self.documents.insert(document.to_owned(), flat);
        }
        Ok(&self.documents[document])
    }

    /// The values that are not what stands.
    fn fields(&self, row: &Row, key: &str, document: &str, found: &mut Found) -> Vec<(String, Value)> {
        let held = &self.documents[document];
        // The path of a field says whose it is in what is told of it; any key will do where the row's is none.
        let key = if id::check(key).is_ok() { key } else { "observation" };
        let mut set = Vec::new();
        for column in self.columns {
            let (Target::Field(holds), Some(cell)) = (column.target, row.cells.get(&column.index)) else { continue };
            let path = format!("{key}.{}", column.path);
            if stands(held.get(&path), cell) {
                continue;
            }
            match table::value(Kind::Observation, &path, holds, cell) {
                Ok(Some(value)) if held.get(&path) != Some(&value) => set.push((column.path.clone(), value)),
                Ok(_) => {}
                Err(refusal) => found.refuse(row, column, refusal),
            }
        }
        set
    }

    fn misfits(
        &self,
        row: &Row,
        observation: &NewObservation,
        is_new: bool,
        found: &mut Found,
    ) -> Result<(), EngineError> {
        let parts =
            [("unit", &observation.unit), ("period", &observation.period), ("indicator", &observation.indicator)];
        for (path, _) in parts.iter().filter(|(_, text)| text.is_empty()) {
            self.refuse(row, path, missing(path), found);
        }
        let unknown = known_unit(&observation.unit).err().filter(|_| is_new && !observation.unit.is_empty());
        let is_unknown = unknown.is_some();
        if let Some(refusal) = unknown {
            self.refuse(row, "unit", refusal, found);
        }
        for (path, refusal) in self.engine.misfits(observation)? {
            let is_said = match path {
                "unit" => is_unknown || observation.unit.is_empty(),
                "period" => observation.period.is_empty(),
                // Whoever is called so was looked for already.
                "indicator" => true,
                _ => false,
            };
            if !is_said {
                self.refuse(row, path, refusal, found);
            }
        }
        Ok(())
    }
}

fn missing(path: &str) -> Refusal {
    let hint = "An observation needs unit, period and indicator.";
    Refusal::new(ErrorCode::BadValue, format!("The {path} is missing"), hint)
}

fn deleted(observation: &NewObservation) -> Refusal {
    let message = format!("The observation `{}` was deleted", observation.id());
    Refusal::new(ErrorCode::AlreadyExists, message, "Restore it first, or remove the row.")
}
