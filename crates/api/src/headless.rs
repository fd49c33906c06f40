//! What scripts and administrators ask: records by kind and name, fields as plain values.

use std::{path::Path, str::FromStr};

use roadbook_engine::{NewObservation, NewRecord};
use roadbook_model::{ErrorCode, Kind, Language, Refusal, path, schema};
use roadbook_query::fields::Fields;
use roadbook_store::Unlock;
use serde_json::{Map, Value, json};

use crate::{
    Host, Outcome,
    records::{check_unit, missing},
    types::*,
};

/// Kinds that scripts may name.
const KINDS: [Kind; 6] =
    [Kind::Action, Kind::Indicator, Kind::Observation, Kind::Meeting, Kind::Organisation, Kind::Group];

/// The kind of that name, if scripts may name it. Every kind can be listed and shown.
fn kind(name: &str) -> Outcome<Kind> {
    Kind::from_str(name).map_err(|refusal| {
        let names: Vec<_> = KINDS.iter().map(|kind| kind.name()).collect();
        Refusal { hint: format!("Use one of: {}.", names.join(", ")), ..refusal }
    })
}

/// Whether a field holds text, so that digits given for it are text too.
pub fn holds_text(kind_name: &str, field: &str) -> bool {
    let Ok(kind) = kind(kind_name) else { return false };
    let held = if kind == Kind::Observation {
        schema::OBSERVATION.iter().find(|found| found.name == field).map(|found| found.holds)
    } else {
        schema::field(kind, field).map(|found| found.holds).or_else(|| schema::resolve(kind, field).ok())
    };
    matches!(
        held,
        Some(
            schema::FieldType::Line
                | schema::FieldType::Localised
                | schema::FieldType::Timeframe
                | schema::FieldType::Reference(_)
        )
    )
}

impl Host {
    /// Opens the profile for a script.
    pub fn open_headless(&self, key_file: Option<&Path>, passphrase: Option<&str>) -> Outcome<()> {
        if self.held().is_some() {
            return Ok(());
        }
        match (key_file, passphrase) {
            (Some(path), _) => self.open(&Unlock::KeyFile(path.to_owned())),
            (None, Some(passphrase)) => self.open(&Unlock::Passphrase(passphrase.to_owned())),
            (None, None) => self.open(&Unlock::Remembered),
        }
    }

    /// Everything of a kind, in its order.
    pub fn list(&self, name: &str) -> Outcome<Value> {
        let kind = kind(name)?;
        let language = self.settings().language;
        self.with(|engine| {
            let query = engine.query(language);
            if kind == Kind::Observation {
                return Ok(json!(query.all_observations()?));
            }
            let records = query.records(kind)?;
            Ok(Value::Array(records.into_iter().map(|(id, fields)| plain(kind, &id, &fields, language)).collect()))
        })
    }

    /// One record.
    pub fn show(&self, name: &str, id: &str) -> Outcome<Value> {
        let kind = kind(name)?;
        let language = self.settings().language;
        if kind == Kind::Observation {
            return self.with(|engine| Ok(json!(engine.query(language).observation(id)?)));
        }
        let found = self.with(|engine| Ok(engine.query(language).full_record(kind, id)?))?;
        let record = found.ok_or_else(|| missing(kind, id))?;
        let mut shown = plain(kind, id, &Fields(record.flat), language);
        if record.deleted {
            shown["deleted"] = Value::Bool(true);
        }
        Ok(shown)
    }

    /// Makes a record; returns its id.
    pub fn add(&self, name: &str, fields: Value) -> Outcome<String> {
        let kind = kind(name)?;
        let Value::Object(mut fields) = fields else {
            return Err(Refusal::new(
                ErrorCode::BadValue,
                "The fields are not a JSON object",
                "Write {\"title\": \"…\"}.",
            ));
        };
        let language = self.settings().language.tag();
        let changed = if kind == Kind::Observation {
            let observation = observation(&mut fields)?;
            check_unit(&observation.unit)?;
            self.write(|engine| engine.observe(&[observation]))?
        } else {
            let id = fields.remove("id").and_then(|id| id.as_str().map(str::to_owned));
            self.write(|engine| engine.create_records(&[NewRecord { kind, id, fields }], language))?
        };
        Ok(changed.ids.into_iter().next().unwrap_or_default())
    }

    /// Sets one field: by name, or by path (`title.fr`, `agenda.a1.minutes`).
    pub fn set(&self, name: &str, id: &str, field: &str, value: &Value) -> Outcome<Changed> {
        let kind = kind(name)?;
        let language = self.settings().language.tag();
        if kind == Kind::Observation {
            let observation = NewObservation::from_id(id).ok_or_else(|| missing(kind, id))?;
            self.show(name, id)?;
            let fields = vec![(field.to_owned(), value.clone())];
            return self.write(|engine| engine.observe(&[NewObservation { fields, ..observation }]));
        }
        self.write(|engine| engine.set_field(kind, id, field, value, language))
    }

    /// Adds paragraphs to the notes of a meeting.
    pub fn append_notes(&self, meeting: &str, text: &str) -> Outcome<NotesView> {
        self.with(|engine| engine.append_notes(meeting, text).map(|_| ()))?;
        self.changed(vec![DocumentRef { kind: Kind::Meeting, id: meeting.to_owned() }], Origin::Local);
        self.notes_open(MeetingArgs { meeting: meeting.to_owned() })
    }

    /// How the profile stands; `fingerprint` is equal on converged profiles.
    pub fn status(&self) -> Outcome<Value> {
        let conflicts = self.conflicts(NoArgs {})?.len();
        let newer = self.names(|engine| engine.written_with_newer())?;
        self.with(|engine| {
            let heads = roadbook_sync::vector(engine)?;
            let refused = engine.quarantined()?;
            Ok(json!({
                "workspace": engine.workspace().hex(),
                "name": engine.name(),
                "device": engine.feed().device.hex(),
                "role": engine.role().name(),
                "entries": heads.count(),
                "pending": engine.pending()?,
                "conflicts": conflicts,
                "refused": refused.len(),
                "written_with_newer": newer,
                "fingerprint": engine.fingerprint()?,
            }))
        })
    }

    /// Sets the language in which texts are read and written.
    pub fn set_language(&self, language: Language) -> Outcome<()> {
        self.settings_set(Settings { language, ..self.settings() }).map(|_| ())
    }
}

/// A record with each localised field as one text, and all its translations beside.
fn plain(kind: Kind, id: &str, fields: &Fields, language: Language) -> Value {
    let mut shown = Map::from_iter([("id".to_owned(), Value::from(id))]);
    let nested = path::nest(&fields.0);
    let mut translations = Map::new();
    for field in schema::fields(kind) {
        let value = nested.get(field.name).cloned();
        let value = match field.holds {
            schema::FieldType::Localised => {
                if let Some(value) = value {
                    translations.insert(field.name.to_owned(), value);
                }
                Value::from(fields.text(field.name, language).text)
            }
            holds if holds.is_set() => json!(fields.references(field.name)),
            schema::FieldType::Timeframe => Value::from(fields.line(field.name)),
            _ => value.unwrap_or(Value::Null),
        };
        shown.insert(field.name.to_owned(), value);
    }
    for name in ["order", "source"] {
        shown.insert(name.to_owned(), nested.get(name).cloned().unwrap_or(Value::Null));
    }
    if kind == Kind::Meeting {
        shown.insert("notes".to_owned(), nested.get("_notes").cloned().unwrap_or_else(|| Value::from("")));
    }
    shown.insert("translations".to_owned(), Value::Object(translations));
    Value::Object(shown)
}

fn observation(fields: &mut Map<String, Value>) -> Outcome<NewObservation> {
    let mut line = |name: &str| match fields.remove(name) {
        Some(Value::String(text)) => Ok(text),
        Some(Value::Number(number)) => Ok(number.to_string()),
        _ => {
            let hint = "An observation needs indicator, unit and period (or year).";
            Err(Refusal::new(ErrorCode::BadValue, format!("The field {name} is missing"), hint))
        }
    };
    let (indicator, unit) = (line("indicator")?, line("unit")?);
    let period = line("period").or_else(|_| line("year"))?;
    let breakdown = line("breakdown").unwrap_or_default();
    fields.remove("year");
    let fields = fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Ok(NewObservation { unit, period, indicator, breakdown, fields })
}
