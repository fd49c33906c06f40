//! What a device shows, in the words of the operation log: one JSON line a record, sorted.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_engine::Engine;
use roadbook_feed::identity::{derive, hex};
use roadbook_model::{Kind, Language};
use roadbook_query::fields::Fields;
use serde_json::{Value, json};

use crate::{Options, profile::Profile, say};

/// Kinds that have records of their own, as the log calls them.
const KINDS: [(Kind, &str); 5] = [
    (Kind::Action, "action"),
    (Kind::Group, "group"),
    (Kind::Indicator, "indicator"),
    (Kind::Meeting, "meeting"),
    (Kind::Person, "stakeholder"),
];

type Shown = BTreeMap<String, Value>;

/// Writes the state and says its digest.
pub fn run(options: &Options) {
    let profile = Profile(options.path("dir"));
    profile.same_computer();
    let mut engine = profile.engine();
    let mut all: BTreeMap<(&str, String), Shown> = BTreeMap::new();
    for (kind, name) in KINDS {
        for (id, fields) in engine.query(Language::En).records(kind).unwrap() {
            let mut shown = record(kind, &fields);
            if kind == Kind::Meeting {
                shown.insert("notes".into(), notes(&mut engine, &id).into());
            }
            all.insert((name, id), shown);
        }
    }
    all.extend(readings(&mut engine).into_iter().map(|(id, shown)| (("reading", id), shown)));
    let lines = all.into_iter().map(|((name, id), shown)| format!("{}\n", json!([name, id, shown])));
    let text: String = lines.collect();
    std::fs::write(options.path("out"), &text).unwrap();
    say(json!({ "ev": "done", "hash": hex(&derive("roadbook dump v1", &[text.as_bytes()])) }));
}

fn notes(engine: &mut Engine, meeting: &str) -> String {
    let blocks = engine.notes(meeting).unwrap().blocks;
    let lines: Vec<String> = blocks.into_iter().map(|block| block.text).collect();
    lines.join("\n")
}

fn record(kind: Kind, fields: &Fields) -> Shown {
    let mut shown = plain(fields);
    for (ours, theirs) in names(kind) {
        if let Some(value) = shown.remove(*ours) {
            shown.insert((*theirs).to_owned(), value);
        }
    }
    for list in ["who", "tags"] {
        if let Some(words) = shown.get(list).and_then(Value::as_str) {
            let words: Vec<&str> = words.split(", ").filter(|word| !word.is_empty()).collect();
            shown.insert(list.to_owned(), json!(words));
        }
    }
    if let Some(timeframe) = shown.remove("timeframe") {
        let (start, end) = timeframe.as_str().and_then(|text| text.split_once('/')).unwrap_or_default();
        shown.extend([("start".to_owned(), start.into()), ("end".to_owned(), end.into())]);
    }
    if kind == Kind::Meeting {
        shown.extend([("agenda", "title"), ("decisions", "text")].map(|(list, field)| {
            let items = fields.items(list);
            (list.to_owned(), items.iter().map(|(_, item)| item.text(field, Language::En).text).collect())
        }));
    }
    shown
}

/// Values and texts under the names of their fields; of several languages English, which was set last.
fn plain(fields: &Fields) -> Shown {
    let mut shown = Shown::new();
    for (path, value) in &fields.0 {
        match path.split_once('.') {
            None => drop(shown.insert(path.clone(), number(value))),
            Some((_, rest)) if rest.contains('.') => {}
            Some((field, tag)) if tag == "en" || !shown.contains_key(field) => {
                shown.insert(field.to_owned(), value.clone());
            }
            Some(_) => {}
        }
    }
    shown
}

/// Fields that the log calls otherwise.
fn names(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Action => &[("description", "what"), ("responsible", "who"), ("note", "tags")],
        Kind::Indicator => &[("title", "name"), ("number", "code")],
        Kind::Meeting => &[("languages", "lang")],
        Kind::Group => &[("title", "name")],
        Kind::Person => &[("title", "name"), ("role", "kind")],
        _ => &[],
    }
}

/// Observations, each under `indicator.unit.period`.
fn readings(engine: &mut Engine) -> BTreeMap<String, Shown> {
    let observations = engine.query(Language::En).all_observations().unwrap();
    let documents: BTreeSet<&str> = observations.iter().filter_map(|row| Some(row.id.split_once('/')?.0)).collect();
    let mut readings: BTreeMap<String, Shown> = BTreeMap::new();
    for document in documents {
        let Some((unit, _)) = document.rsplit_once('-') else { continue };
        for (path, value) in engine.flat(Kind::Observation, document).unwrap() {
            let Some((key, field)) = path.split_once('.') else { continue };
            let Some((indicator, period)) = key.split_once('@') else { continue };
            let reading = readings.entry(format!("{indicator}.{unit}.{period}")).or_insert_with(|| {
                let told = [("ind", indicator), ("country", unit), ("period", period)];
                told.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
            });
            let field = if field == "reported_by" { "by" } else { field };
            reading.insert(field.to_owned(), number(&value));
        }
    }
    readings
}

/// Whole numbers without a fraction, as the log has them.
fn number(value: &Value) -> Value {
    match value.as_f64() {
        Some(float) if float.fract() == 0.0 && value.is_f64() => json!(float as i64),
        _ => value.clone(),
    }
}
