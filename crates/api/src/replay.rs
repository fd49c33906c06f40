//! Bulk edits from a log of operations.

use std::path::Path;

use roadbook_engine::{Edit, Engine, EngineError, NewObservation, NewRecord};
use roadbook_exchange::replay::{self, Operation, Step};
use roadbook_model::{ErrorCode, Kind, Refusal, Timeframe, schema};
use serde_json::{Map, Value};

use crate::{
    Host, Outcome,
    types::{DocumentRef, Origin},
    workspace::read_file,
};

/// What a replay did.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Replayed {
    /// Steps committed, each one transaction.
    pub steps: usize,
    /// Operations in them.
    pub operations: usize,
    /// Fields of the log that have no place in a record.
    pub left_out: usize,
}

impl Host {
    /// Replays a log. Every line is read before the first is applied; a step that is refused names
    /// its line, and steps before it stand.
    pub fn replay(&self, file: &Path) -> Outcome<Replayed> {
        let bytes = read_file(file)?;
        let text = String::from_utf8(bytes).map_err(|_| {
            Refusal::new(ErrorCode::BadValue, format!("{} is not text", file.display()), "Choose a .jsonl file.")
        })?;
        let mut replayed = Replayed::default();
        let steps = replay::read(&text, &mut replayed.left_out)?;
        let mut documents = Vec::new();
        for step in steps {
            let changed = self.with(|engine| apply(engine, &step)).map_err(|refusal| at_line(refusal, step.line))?;
            documents.extend(DocumentRef::of(&changed));
            replayed.steps += 1;
            replayed.operations += step.operations.len();
        }
        self.changed(documents, Origin::Local);
        self.sync.wake();
        Ok(replayed)
    }
}

fn at_line(refusal: Refusal, line: usize) -> Refusal {
    Refusal { message: format!("Line {line}: {}", refusal.message), ..refusal }
}

fn apply(engine: &mut Engine, step: &Step) -> Result<Vec<roadbook_store::DocumentKey>, EngineError> {
    let mut made: Vec<NewRecord> = Vec::new();
    let mut edits: Vec<Edit> = Vec::new();
    let mut observations: Vec<NewObservation> = Vec::new();
    let mut splices: Vec<(String, Vec<roadbook_engine::Splice>)> = Vec::new();
    for operation in &step.operations {
        match operation {
            Operation::Record { kind, id, fields, begin, end } => {
                let mut fields = fields.clone();
                if begin.is_some() || end.is_some() {
                    fields.insert(
                        "timeframe".to_owned(),
                        timeframe(engine, id, begin.as_deref(), end.as_deref())?.into(),
                    );
                }
                if engine.has(*kind, id)?
                    || made.iter().any(|record| record.kind == *kind && record.id.as_ref() == Some(id))
                {
                    edits.extend(field_edits(*kind, id, &fields)?);
                } else {
                    made.push(NewRecord { kind: *kind, id: Some(id.clone()), fields });
                }
            }
            Operation::Observation { unit, period, indicator, fields } => observations.push(NewObservation {
                unit: unit.clone(),
                breakdown: String::new(),
                period: period.clone(),
                indicator: indicator.clone(),
                fields: fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
            }),
            Operation::Splice { meeting, at, delete, insert } => match splices.last_mut() {
                Some((last, list)) if last == meeting => list.push((*at, *delete, insert.clone())),
                _ => splices.push((meeting.clone(), vec![(*at, *delete, insert.clone())])),
            },
            Operation::Delete { kind, id } => {
                edits.push(Edit { kind: *kind, id: id.clone(), path: "deleted".to_owned(), value: Value::Bool(true) });
            }
        }
    }
    let mut changed = Vec::new();
    if !made.is_empty() {
        changed.extend(engine.create_records(&made, "en")?.documents);
    }
    if !edits.is_empty() {
        changed.extend(engine.edit(&edits)?.documents);
    }
    if !observations.is_empty() {
        changed.extend(engine.observe(&observations)?.documents);
    }
    for (meeting, list) in splices {
        engine.splice_notes(&meeting, &list)?;
        changed.push(roadbook_store::DocumentKey::new(Kind::Meeting.name(), meeting));
    }
    Ok(changed)
}

fn field_edits(kind: Kind, id: &str, fields: &Map<String, Value>) -> Result<Vec<Edit>, Refusal> {
    let mut edits = Vec::new();
    for (name, value) in fields {
        let flat = schema::flatten(kind, name, value, "en")?;
        edits.extend(flat.into_iter().map(|(path, value)| Edit { kind, id: id.to_owned(), path, value }));
    }
    Ok(edits)
}

/// The action's timeframe with one or both ends replaced; an inverted one is put in order.
fn timeframe(engine: &mut Engine, id: &str, begin: Option<&str>, end: Option<&str>) -> Result<String, EngineError> {
    let held = engine.flat(Kind::Action, id)?;
    let held = Timeframe::parse(held.get("timeframe").and_then(Value::as_str).unwrap_or_default())?;
    let begin = begin.map(str::to_owned).or_else(|| Some(held.begin()?.to_string())).unwrap_or_else(|| "..".to_owned());
    let end = end.map(str::to_owned).or_else(|| Some(held.end()?.to_string())).unwrap_or_else(|| "..".to_owned());
    let text = format!("{begin}/{end}");
    Ok(if Timeframe::parse(&text)?.inverted() { format!("{end}/{begin}") } else { text })
}
