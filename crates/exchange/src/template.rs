//! Templates: the records a new workspace begins with.

use std::{collections::BTreeMap, str::FromStr};

use roadbook_model::{ErrorCode, Kind, Language, Refusal, language::Text};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::standard;

/// Id of the reference workspace's template.
pub const REFERENCE: &str = "oer-dynamic-coalition";
/// Id of the template with nothing in it but a programme and what every workspace begins with.
pub const EMPTY: &str = "empty";

const REFERENCE_JSON: &str = include_str!("../../../assets/templates/oer-dynamic-coalition.json");
const EMPTY_JSON: &str = include_str!("../../../assets/templates/empty.json");

/// A template.
#[derive(Debug, Clone, Deserialize)]
pub struct Template {
    title: BTreeMap<String, String>,
    /// Records, in an order in which none refers to a later step than its own.
    pub records: Vec<TemplateRecord>,
    /// Notes of meetings.
    #[serde(default)]
    pub notes: Vec<TemplateNotes>,
}

/// A record of a template.
#[derive(Debug, Clone, Deserialize)]
pub struct TemplateRecord {
    /// Kind.
    pub kind: Kind,
    /// Id.
    pub id: String,
    /// Fields as people give them.
    pub fields: Map<String, Value>,
}

/// Notes of a meeting.
#[derive(Debug, Clone, Deserialize)]
pub struct TemplateNotes {
    /// Id of the meeting.
    pub meeting: String,
    /// Blocks: `kind` and `text`, `indent` and `checked` if need be.
    pub blocks: Vec<Value>,
}

impl Template {
    /// The template's name.
    pub fn title(&self, language: Language) -> Text {
        Text::choose(language, self.title.iter().map(|(tag, text)| (tag.as_str(), text.as_str())))
    }
}

impl FromStr for Template {
    type Err = Refusal;

    fn from_str(id: &str) -> Result<Template, Refusal> {
        let json = match id {
            REFERENCE => REFERENCE_JSON,
            EMPTY => EMPTY_JSON,
            _ => {
                let message = format!("There is no template `{id}`");
                return Err(Refusal::new(ErrorCode::NotFound, message, format!("Use {REFERENCE} or {EMPTY}.")));
            }
        };
        let mut template: Template = serde_json::from_str(json).map_err(|error| {
            Refusal::new(ErrorCode::Bug, format!("The template {id} is malformed: {error}"), "Report this.")
        })?;
        template.records.extend(standard::records());
        Ok(template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use roadbook_model::{Timeframe, schema};
    use std::collections::BTreeSet;

    fn reference() -> Template {
        REFERENCE.parse().unwrap()
    }

    fn of(template: &Template, kind: Kind) -> Vec<&TemplateRecord> {
        template.records.iter().filter(|record| record.kind == kind).collect()
    }

    #[test]
    fn the_reference_workspace_has_the_reports_actions_and_indicators() {
        let template = reference();
        let per_area = |kind, prefix: &str| {
            (1..=4)
                .map(|n| of(&template, kind).iter().filter(|r| r.id.starts_with(&format!("{prefix}-{n}-"))).count())
                .collect::<Vec<_>>()
        };
        assert_eq!(per_area(Kind::Action, "act"), [11, 10, 19, 16]);
        assert_eq!(per_area(Kind::Indicator, "ind"), [5, 3, 6, 11]);
        let questionnaire = &of(&template, Kind::Questionnaire)[0].fields;
        let figures =
            ["invited", "answered", "female_percent", "male_percent", "countries"].map(|f| questionnaire[f].as_i64());
        assert_eq!(figures, [Some(100), Some(40), Some(45), Some(55), Some(28)]);
    }

    #[test]
    fn draft_and_final_process_tables_differ_in_exactly_five_dates_one_of_them_inverted() {
        let template = reference();
        let cells =
            |id: &str| of(&template, Kind::Baseline).into_iter().find(|r| r.id == id).unwrap().fields["cells"].clone();
        let (draft, last) = (cells("baseline-draft"), cells("baseline-final"));
        let (draft, last) = (draft.as_object().unwrap(), last.as_object().unwrap());
        assert_eq!(draft.keys().collect::<BTreeSet<_>>(), last.keys().collect::<BTreeSet<_>>());
        let changed: Vec<_> = draft.iter().filter(|(key, cell)| last[*key] != **cell).collect();
        assert_eq!(changed.len(), 5);
        let inverted = |cell: &Value| Timeframe::parse(cell["timeframe"].as_str().unwrap()).unwrap().inverted();
        assert_eq!(draft.values().filter(|cell| inverted(cell)).count(), 1);
        assert_eq!(last.values().filter(|cell| inverted(cell)).count(), 0);
        for milestone in of(&template, Kind::Milestone) {
            assert_eq!(
                last[&format!("milestone/{}", milestone.id)]["timeframe"],
                milestone.fields["timeframe"],
                "{}",
                milestone.id
            );
        }
    }

    #[test]
    fn every_record_fits_its_kind_rests_on_a_line_and_refers_to_what_is_there() {
        let template = reference();
        let ids: BTreeSet<_> = template.records.iter().map(|r| (r.kind, r.id.as_str())).collect();
        assert_eq!(ids.len(), template.records.len());
        for record in &template.records {
            let name = format!("{}/{}", record.kind, record.id);
            let is_standard = matches!(record.kind, Kind::CountryGroup | Kind::Dimension);
            let source = record.fields.get("source").and_then(Value::as_str);
            assert!(is_standard || source.is_some_and(|source| source.contains("line")), "{name}");
            for (field, value) in &record.fields {
                let flat =
                    schema::flatten(record.kind, field, value, "en").unwrap_or_else(|e| panic!("{name}.{field}: {e}"));
                for (path, value) in flat {
                    let target = match schema::resolve(record.kind, &path).unwrap() {
                        schema::FieldType::Reference(kind) => {
                            Some((kind, value.as_str().unwrap_or_default().to_owned()))
                        }
                        schema::FieldType::References(kind) => {
                            Some((kind, path.rsplit('.').next().unwrap().to_owned()))
                        }
                        _ => None,
                    };
                    assert!(target.is_none_or(|(kind, id)| ids.contains(&(kind, id.as_str()))), "{name}.{path}");
                }
            }
        }
    }

    /// Texts that are given in English, with their paths.
    fn texts(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
        match value {
            Value::Object(fields) if fields.get("en").is_some_and(Value::is_string) => {
                found.push((path.to_owned(), value.clone()));
            }
            Value::Object(fields) => {
                fields.iter().for_each(|(name, value)| texts(value, &format!("{path}.{name}"), found))
            }
            _ => {}
        }
    }

    #[test]
    fn every_text_is_written_in_six_languages() {
        let mut all = Vec::new();
        for record in &reference().records {
            texts(&Value::Object(record.fields.clone()), &record.id, &mut all);
        }
        assert!(all.len() > 400, "{}", all.len());
        for (path, text) in all {
            for language in Language::ALL.map(Language::tag) {
                let written = text[language].as_str().unwrap_or_default();
                assert!(!written.is_empty() && written.trim() == written, "{path}.{language}: {written:?}");
            }
        }
        assert!(EMPTY.parse::<Template>().is_ok());
    }
}
