//! Every record of a kind as a table that can be taken in again.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_engine::{Engine, EngineError, NewObservation};
use roadbook_exchange::table::{Cell, Sheet, paths};
use roadbook_model::{
    Kind, Language,
    path::Flat,
    schema::{self, FieldType},
};
use roadbook_query::fields::Fields;

/// Stands between the records a cell refers to.
const BETWEEN: &str = ";";

/// The table of a kind.
pub(super) fn sheet(engine: &mut Engine, kind: Kind, language: Language) -> Result<Sheet, EngineError> {
    if kind == Kind::Observation { observations(engine) } else { records(engine, kind, language) }
}

fn records(engine: &Engine, kind: Kind, language: Language) -> Result<Sheet, EngineError> {
    let records = engine.query(language).records(kind)?;
    let headers: Vec<String> =
        paths(kind).into_iter().flat_map(|name| headers(kind, name, &records, language)).collect();
    let cells = |(id, fields): &(String, Fields)| headers.iter().map(|path| cell(kind, id, fields, path)).collect();
    let rows = records.iter().map(cells).collect();
    Ok(Sheet { name: kind.name().to_owned(), headers, rows })
}

/// The columns of a field: of a text, one for each language somebody wrote it in.
fn headers(kind: Kind, name: &str, records: &[(String, Fields)], language: Language) -> Vec<String> {
    if !matches!(schema::field(kind, name).map(|field| field.holds), Some(FieldType::Localised)) {
        return vec![name.to_owned()];
    }
    let prefix = format!("{name}.");
    let mut tags: BTreeSet<&str> =
        records.iter().flat_map(|(_, fields)| fields.under(&prefix).map(|(tag, _)| tag)).collect();
    if tags.is_empty() {
        tags.insert(language.tag());
    }
    tags.into_iter().map(|tag| format!("{prefix}{tag}")).collect()
}

fn cell(kind: Kind, id: &str, fields: &Fields, path: &str) -> Option<Cell> {
    match schema::field(kind, path).map(|field| field.holds) {
        None if path == "id" => Some(Cell::Text(id.to_owned())),
        Some(FieldType::References(_)) => {
            let ids = fields.references(path);
            (!ids.is_empty()).then(|| Cell::Text(ids.join(BETWEEN)))
        }
        _ => fields.0.get(path).and_then(Cell::of),
    }
}

fn observations(engine: &mut Engine) -> Result<Sheet, EngineError> {
    let headers: Vec<String> = paths(Kind::Observation).into_iter().map(str::to_owned).collect();
    let ids: Vec<String> =
        engine.query(Default::default()).all_observations()?.into_iter().map(|observation| observation.id).collect();
    let mut documents: BTreeMap<String, Flat> = BTreeMap::new();
    let mut rows = Vec::with_capacity(ids.len());
    for observation in ids.iter().filter_map(|id| NewObservation::from_id(id)) {
        let document = observation.document();
        if !documents.contains_key(&document) {
            // They come in the order of their documents, so that one at a time is enough.
            documents = BTreeMap::from([(document.clone(), engine.flat(Kind::Observation, &document)?)]);
        }
        rows.push(headers.iter().map(|path| part(&observation, &documents[&document], path)).collect());
    }
    Ok(Sheet { name: Kind::Observation.name().to_owned(), headers, rows })
}

fn part(observation: &NewObservation, document: &Flat, path: &str) -> Option<Cell> {
    let NewObservation { unit, period, indicator, breakdown, .. } = observation;
    let text = match path {
        "unit" => unit,
        "period" => period,
        "indicator" => indicator,
        "breakdown" => breakdown,
        field => return document.get(&format!("{}.{field}", observation.key())).and_then(Cell::of),
    };
    (!text.is_empty()).then(|| Cell::Text(text.clone()))
}
