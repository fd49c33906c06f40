//! From a document to its rows: a pure function of the document.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_document::{Document, NOTES, Written};
use roadbook_feed::{
    identity::{hex, unhex},
    limits::MAX_FILE,
};
use roadbook_model::{Kind, path::Flat};
use roadbook_query::tokens;
use roadbook_store::{FileRow, ObservationRow, ProjectedDocument, RecordRow, SearchRow, read_observation_key};
use serde_json::Value;

use crate::stale;

/// Fields whose text is for machines.
const NOT_SEARCHED: [&str; 6] = ["order", "device", "deleted", "hue", "media_type", "list"];

/// The rows of a document. With `touched`, only the observations those paths belong to.
pub(crate) fn document(document: &Document, touched: Option<&[&str]>) -> ProjectedDocument {
    let conflicts = document.conflicting_paths();
    if document.kind() == Kind::Observation.name() {
        let keys: Option<BTreeSet<&str>> =
            touched.map(|paths| paths.iter().map(|path| path.split('.').next().unwrap_or_default()).collect());
        let flat = document.shown();
        let observations = observations(document, &flat, keys.as_ref());
        let id = |row: &ObservationRow| format!("{}/{}", document.id(), row.key());
        let of = |row: &ObservationRow| if row.deleted { Vec::new() } else { files(&flat, &format!("{}.", row.key())) };
        let files = observations.iter().map(|row| (id(row), of(row))).collect();
        let search = observations.iter().map(|row| observation_search(document, row)).collect();
        let touched = keys.map(|keys| keys.into_iter().map(str::to_owned).collect());
        return ProjectedDocument { observations, touched, conflicts, search, files, ..ProjectedDocument::default() };
    }
    let mut flat = document.shown();
    if document.text_length() > 1 {
        flat.insert(NOTES.to_owned(), Value::from(document.plain_text()));
    }
    if let Ok(kind) = document.kind().parse() {
        for path in stale::stale(document, kind, &flat) {
            flat.insert(format!("{}.{path}", stale::STALE), Value::Bool(true));
        }
    }
    let deleted = flat.get("deleted").and_then(Value::as_bool).unwrap_or(false);
    let (changed_at, changed_by) = by(document.last_written());
    let nothing = Flat::new();
    let search = vec![record_search(document, if deleted { &nothing } else { &flat })];
    let body = serde_json::to_string(&flat).unwrap_or_default();
    let files = if deleted { Vec::new() } else { files(&flat, "") };
    let files = [(document.id().to_owned(), files)].into();
    let record = Some(RecordRow { deleted, body, changed_at, changed_by });
    ProjectedDocument { record, conflicts, search, files, ..ProjectedDocument::default() }
}

/// Files attached under `before` that are complete in what they say of themselves, and not removed.
fn files(flat: &Flat, before: &str) -> Vec<FileRow> {
    let list = format!("{before}files.");
    let under = flat.range(list.clone()..).map_while(|(path, _)| path.strip_prefix(&list));
    let contents: BTreeSet<&str> = under.filter_map(|path| path.split('.').next()).collect();
    let row = |content: &str| {
        let value = |field: &str| flat.get(&format!("{list}{content}.{field}"));
        let hash = |text: &str| unhex::<32>(text);
        if value("deleted").and_then(Value::as_bool) == Some(true) {
            return None;
        }
        Some(FileRow {
            content: hash(content)?,
            list: hash(value("list")?.as_str()?)?,
            name: value("name")?.as_str()?.to_owned(),
            media_type: value("media_type").and_then(Value::as_str).unwrap_or_default().to_owned(),
            size: value("size")?.as_u64().filter(|size| *size <= MAX_FILE as u64)?,
        })
    };
    contents.into_iter().filter_map(row).collect()
}

/// Milliseconds, and the feed's actor without the mark of a branch.
fn by(written: Option<Written>) -> (i64, String) {
    written.map_or((0, String::new()), |written| {
        let actor = &written.actor[written.actor.len().saturating_sub(16)..];
        (written.time.saturating_mul(1000), hex(actor))
    })
}

fn record_search(document: &Document, flat: &Flat) -> SearchRow {
    let text = |is_title: bool| {
        let texts = flat.iter().filter(|(path, _)| {
            let last = path.rsplit('.').next().unwrap_or_default();
            (path.as_str() == "title" || path.starts_with("title.")) == is_title && !NOT_SEARCHED.contains(&last)
        });
        let texts: Vec<&str> = texts.filter_map(|(_, value)| value.as_str()).collect();
        tokens::index(&texts.join("\n"))
    };
    SearchRow { kind: document.kind().to_owned(), id: document.id().to_owned(), title: text(true), body: text(false) }
}

fn observation_search(document: &Document, row: &ObservationRow) -> SearchRow {
    let texts =
        [&row.unit, &row.text, &row.note, &row.source, &row.reported_by, &row.link].map(String::as_str).join("\n");
    SearchRow {
        kind: Kind::Observation.name().to_owned(),
        id: format!("{}/{}", document.id(), row.key()),
        title: String::new(),
        body: if row.deleted { String::new() } else { tokens::index(&texts) },
    }
}

fn observations(document: &Document, flat: &Flat, keys: Option<&BTreeSet<&str>>) -> Vec<ObservationRow> {
    let Some((unit, year)) = document.id().rsplit_once('-') else { return Vec::new() };
    let Some(year) = year.parse::<i64>().ok().filter(|number| number.to_string() == year) else { return Vec::new() };
    let mut rows: BTreeMap<&str, ObservationRow> = BTreeMap::new();
    for (path, value) in flat {
        let Some((key, field)) = path.split_once('.') else { continue };
        let Some((indicator, period, breakdown)) = read_observation_key(key) else { continue };
        if keys.is_some_and(|keys| !keys.contains(key)) {
            continue;
        }
        let row = rows.entry(key).or_insert_with(|| ObservationRow {
            unit: unit.to_owned(),
            year,
            indicator: indicator.to_owned(),
            period: period.to_owned(),
            breakdown: breakdown.to_owned(),
            ..ObservationRow::default()
        });
        put(row, field, value);
        let (at, by) = by(document.written(path));
        if (at, &by) > (row.changed_at, &row.changed_by) {
            (row.changed_at, row.changed_by) = (at, by);
        }
    }
    rows.into_values().collect()
}

fn put(row: &mut ObservationRow, field: &str, value: &Value) {
    let text = || value.as_str().unwrap_or_default().to_owned();
    let flag = value.as_bool().unwrap_or(false);
    match field {
        "value" => row.value = value.as_f64(),
        "numerator" => row.numerator = value.as_f64(),
        "denominator" => row.denominator = value.as_f64(),
        "text" => row.text = text(),
        "estimate" => row.estimate = flag,
        "not_available" => row.not_available = flag,
        "note" => row.note = text(),
        "source" => row.source = text(),
        "reported_by" => row.reported_by = text(),
        "link" => row.link = text(),
        "submitted" => row.submitted = text(),
        "deleted" => row.deleted = flag,
        _ => {}
    }
}
