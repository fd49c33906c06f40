//! Which column is which field.

use std::collections::BTreeSet;

use roadbook_model::{
    ErrorCode, Kind, Refusal, language,
    path::join,
    schema::{self, Field, FieldType},
};

use super::{Mapping, Problem, Problems, Table};

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// The id of the record.
    Id,
    /// The reporting unit of an observation.
    Unit,
    /// Its period.
    Period,
    /// Its indicator.
    Indicator,
    /// Of whom it is.
    Breakdown,
    /// A field.
    Field(FieldType),
}

/// A column that is read.
#[derive(Debug, Clone)]
pub struct Column {
    /// Which it is, from 0.
    pub index: u16,
    /// Its header.
    pub header: String,
    /// The path it holds, with the language of texts.
    pub path: String,
    /// What that is.
    pub target: Target,
    /// Whether it says which record a row is about.
    pub is_key: bool,
}

/// What says of an observation which it is, and whether it must be there.
const PLACE: [(&str, Target, bool); 4] = [
    ("unit", Target::Unit, true),
    ("period", Target::Period, true),
    ("indicator", Target::Indicator, true),
    ("breakdown", Target::Breakdown, false),
];
/// Fields by which a record is named beside its id; no two records of a kind have the same.
pub const NAMING: [&str; 2] = ["number", "code"];
const ID: &str = "id";
/// Tables do not say what is deleted: a row that is gone from a table may have been left out for its length.
const DELETED: &str = "deleted";

/// The fields of a kind that tables have: not lists of items, nor frozen tables.
fn fields(kind: Kind) -> impl Iterator<Item = &'static Field> {
    let in_tables =
        |field: &&Field| field.name != DELETED && !matches!(field.holds, FieldType::Items(_) | FieldType::Cells);
    schema::fields(kind).iter().filter(in_tables)
}

/// What columns of a kind can hold; a text may be followed by a language, as in `title.fr`.
pub fn paths(kind: Kind) -> Vec<&'static str> {
    let place = PLACE.iter().map(|(name, ..)| *name);
    let head: Vec<_> = if kind == Kind::Observation { place.collect() } else { vec![ID] };
    head.into_iter().chain(fields(kind).map(|field| field.name)).collect()
}

/// What `path` is; texts without a language are in `language`.
pub(super) fn target(kind: Kind, path: &str, language: &str) -> Result<(String, Target), Refusal> {
    let plain = |target| Ok((path.to_owned(), target));
    match PLACE.iter().find(|(name, ..)| *name == path) {
        Some((_, target, _)) if kind == Kind::Observation => return plain(*target),
        _ if kind != Kind::Observation && path == ID => return plain(Target::Id),
        _ => {}
    }
    let (name, tag) = path.split_once('.').map_or((path, None), |(name, tag)| (name, Some(tag)));
    match (fields(kind).find(|field| field.name == name).map(|field| field.holds), tag) {
        (Some(FieldType::Localised), None) => Ok((join(name, language), Target::Field(FieldType::Localised))),
        (Some(FieldType::Localised), Some(tag)) if language::is_tag(tag) => plain(Target::Field(FieldType::Localised)),
        (Some(holds), None) => plain(Target::Field(holds)),
        _ => {
            let hint = format!("Columns can be: {}.", paths(kind).join(", "));
            Err(Refusal::new(ErrorCode::UnknownField, format!("{kind} has no field `{path}` in tables"), hint))
        }
    }
}

/// The columns that are read, and what is wrong with how they are named.
pub fn columns(kind: Kind, table: &Table, mapping: &Mapping, language: &str) -> (Vec<Column>, Problems) {
    let mut problems = Problems::default();
    let mut refuse = |header: &str, path: &str, refusal| {
        problems.push(Problem::at(table.header_row, header, refusal).about(path));
    };
    let language = mapping.language.as_deref().unwrap_or(language);
    let key = mapping.key.as_deref().or((kind != Kind::Observation).then_some(ID));
    let (mut found, mut taken) = (Vec::new(), BTreeSet::new());
    for (index, header) in table.headers.iter().enumerate() {
        let Some(path) = path_of(header, key, mapping) else { continue };
        match target(kind, path, language) {
            Ok((path, _)) if !taken.insert(path.clone()) => refuse(header, &path, held_twice(&path)),
            Ok((path, target)) => {
                let is_key = key == Some(header.as_str());
                found.push(Column { index: index as u16, header: header.clone(), path, target, is_key });
            }
            Err(refusal) => refuse(header, path, refusal),
        }
    }
    for header in mapping.columns.keys().chain(&mapping.key).filter(|header| !table.headers.contains(header)) {
        refuse(header, "", no_column(header));
    }
    for (name, _, needed) in PLACE {
        if kind == Kind::Observation && needed && !taken.contains(name) {
            refuse(name, name, no_column(name));
        }
    }
    if let Some(column) = found.iter().find(|column| column.is_key && !can_be_key(column.target)) {
        refuse(&column.header, &column.path, no_key(&column.path));
    }
    (found, problems)
}

fn path_of<'a>(header: &'a str, key: Option<&str>, mapping: &'a Mapping) -> Option<&'a str> {
    if header.is_empty() {
        return None;
    }
    let as_it_stands = mapping.columns.is_empty() || key == Some(header);
    mapping.columns.get(header).map(String::as_str).or(as_it_stands.then_some(header))
}

fn can_be_key(target: Target) -> bool {
    matches!(target, Target::Id | Target::Field(FieldType::Line | FieldType::Localised))
}

fn held_twice(path: &str) -> Refusal {
    let hint = "Map one column to it, and leave the others out.";
    Refusal::new(ErrorCode::Duplicate, format!("Two columns hold `{path}`"), hint)
}

fn no_column(header: &str) -> Refusal {
    let hint = "Add the column, or map the one that holds it.";
    Refusal::new(ErrorCode::TableLayout, format!("There is no column `{header}`"), hint)
}

fn no_key(path: &str) -> Refusal {
    let hint = "Use the id, or a field of text such as the number or the code.";
    Refusal::new(ErrorCode::BadValue, format!("`{path}` cannot say which record a row is about"), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(headers: &[&str]) -> Table {
        Table {
            headers: headers.iter().map(|header| (*header).to_owned()).collect(),
            header_row: 1,
            ..Table::default()
        }
    }

    fn mapping(json: &str) -> Mapping {
        serde_json::from_str(json).unwrap()
    }

    fn found(kind: Kind, headers: &[&str], json: &str) -> (Vec<String>, Vec<(String, ErrorCode)>) {
        let (columns, problems) = columns(kind, &table(headers), &mapping(json), "en");
        let problems = problems.listed.into_iter().map(|problem| (problem.column, problem.code)).collect();
        (columns.into_iter().map(|column| column.path).collect(), problems)
    }

    #[test]
    fn headers_are_paths_unless_a_mapping_says_otherwise() {
        let (paths, problems) = found(Kind::Action, &["id", "title", "title.fr", "status", "indicators"], "{}");
        assert_eq!(paths, ["id", "title.en", "title.fr", "status", "indicators"]);
        assert!(problems.is_empty());
        let json = r#"{"language": "fr", "columns": {"Intitulé": "title"}}"#;
        let (paths, problems) = found(Kind::Action, &["id", "Intitulé", "Coût"], json);
        assert_eq!((paths, problems), (vec!["id".to_owned(), "title.fr".to_owned()], Vec::new()));
    }

    #[test]
    fn columns_that_fit_no_field_or_are_missing_are_named() {
        let (_, problems) = found(Kind::Action, &["Cost", "deleted", "title", "title.en"], "{}");
        let unknown = |header: &str| (header.to_owned(), ErrorCode::UnknownField);
        assert_eq!(problems, [unknown("Cost"), unknown("deleted"), ("title.en".to_owned(), ErrorCode::Duplicate)]);
        let (_, problems) = found(Kind::Meeting, &["agenda"], r#"{"key": "Code", "columns": {"Nom": "title"}}"#);
        let missing = |header: &str| (header.to_owned(), ErrorCode::TableLayout);
        assert_eq!(problems, [missing("Nom"), missing("Code")]);
        let (_, problems) = found(Kind::Observation, &["unit", "value"], "{}");
        assert_eq!(problems, [missing("period"), missing("indicator")]);
    }

    #[test]
    fn every_field_that_tables_have_is_a_column_of_its_own_name() {
        for kind in Kind::ALL {
            for path in paths(*kind) {
                assert!(target(*kind, path, "en").is_ok(), "{kind} {path}");
            }
        }
        assert!(!paths(Kind::Meeting).contains(&"agenda") && !paths(Kind::Observation).contains(&"deleted"));
    }
}
