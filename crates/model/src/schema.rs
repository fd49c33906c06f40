//! The fields of each kind: names, types, and what a value may be.

use serde_json::{Number, Value};

use crate::{
    ErrorCode, Kind, Language, Refusal, Timeframe, id, language,
    path::{Flat, join},
};

/// Version of this schema, written into each document.
pub const SCHEMA_VERSION: i64 = 1;
/// Longest text value in bytes.
pub const MAX_TEXT_LEN: usize = 64 * 1024;
/// Longest path in bytes.
pub const MAX_PATH_LEN: usize = 256;

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// Text in several languages: `field.<language>`.
    Localised,
    /// One line, set as a whole.
    Line,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An EDTF timeframe.
    Timeframe,
    /// Any finite number.
    Number,
    /// A whole number within bounds.
    Integer(i64, i64),
    /// True or false.
    Flag,
    /// The id of a record.
    Reference(Kind),
    /// A set of ids: `field.<id>` = true.
    References(Kind),
    /// A set of these words: `field.<word>` = true.
    Choices(&'static [&'static str]),
    /// A set of ids that are no records of their own, such as themes: `field.<id>` = true.
    Ids,
    /// A list of records of their own: `field.<item>.<field>`, ordered by `order`, removed by `deleted`.
    Items(&'static [Field]),
    /// A frozen table: `field.<anything>` = text, number, true or false.
    Cells,
}

impl FieldType {
    /// Whether it is a set: one flag for each member, under `field.<member>`.
    pub fn is_set(self) -> bool {
        matches!(self, References(_) | Choices(_) | Ids)
    }

    /// Whether each of its scalars is true or false.
    fn is_flag(self) -> bool {
        self.is_set() || matches!(self, Flag)
    }
}

/// A field and its type.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in documents, commands and the glossary.
    pub name: &'static str,
    /// What it holds.
    pub holds: FieldType,
}

use FieldType::{
    Cells, Choice, Choices, Flag, Ids, Integer, Items, Line, Localised, Number as Num, Reference, References,
    Timeframe as When,
};

const fn f(name: &'static str, holds: FieldType) -> Field {
    Field { name, holds }
}

/// States of an action.
pub const STATUSES: &[&str] = &["draft", "proposed", "agreed", "in_progress", "blocked", "done"];
/// The eight constituencies of the advisory group.
pub const CONSTITUENCIES: &[&str] = &[
    "government",
    "igo",
    "civil_society",
    "professional_body",
    "institution",
    "category_2_centre",
    "oer_chair",
    "funding_body",
];
/// Cross-cutting lenses.
pub const LENSES: &[&str] = &["gender", "inclusion", "multilingualism", "quality", "remote_areas", "research"];
/// Means of verification.
pub const MEANS: &[&str] = &["survey", "self_evaluation", "network_analysis", "research", "rating", "social_media"];
/// Whom a meeting brings together.
pub const SCOPES: &[&str] = &["working_group", "regional", "inter_regional", "global"];
/// What country groups divide countries by.
pub const GROUPINGS: &[&str] = &["region", "electoral_group", "own"];
/// Measures whose answers are words.
pub const WORDED: &[&str] = &["nominal", "ordinal", "qualitative"];
const STREAMS: &[&str] =
    &["advisory_group", "working_groups", "communication", "meetings", "frameworks", "evaluation", "coalition"];

const ORDER: Field = f("order", Line);
const DELETED: Field = f("deleted", Flag);
const YEAR: FieldType = Integer(1000, 9999);
const COUNT: FieldType = Integer(0, i64::MAX);

const TEXTS: &[Field] = &[f("text", Localised), ORDER, DELETED];
const AREAS: &[Field] = &[f("number", Line), f("title", Localised), ORDER, DELETED];
const THEMES: &[Field] = &[f("area", Line), f("number", Line), f("title", Localised), ORDER, DELETED];
const SEATS: &[Field] = &[
    f("role", Localised),
    f("holder", Line),
    f("person", Reference(Kind::Person)),
    f("organisation", Reference(Kind::Organisation)),
    f("constituency", Choice(CONSTITUENCIES)),
    f("region", Line),
    f("appointed", When),
    f("renewed", When),
    f("until", When),
    ORDER,
    DELETED,
];
const NUMBERS: &[Field] = &[f("number", Line), f("theme", Line), f("until", Line), ORDER, DELETED];
/// What a value aimed at, or started from, was and became: each names the one it replaces.
const AIMS: &[Field] = &[
    f("of", Choice(&["target", "baseline"])),
    f("period", Line),
    f("unit", Line),
    f("value", Num),
    f("reason", Line),
    f("replaces", Line),
    ORDER,
    DELETED,
];
/// A country that comes, goes and comes back stands there once for each time.
const MEMBERS: &[Field] = &[f("country", Line), f("from", When), f("until", When), ORDER, DELETED];
const NODES: &[Field] = &[
    f("title", Localised),
    f("level", Choice(&["input", "activity", "output", "outcome", "impact"])),
    f("assumption", Localised),
    f("indicators", References(Kind::Indicator)),
    ORDER,
    DELETED,
];
const EDGES: &[Field] = &[f("from", Line), f("to", Line), f("assumption", Localised), ORDER, DELETED];
const CHARTS: &[Field] = &[
    f("indicator", Reference(Kind::Indicator)),
    f("chart", Choice(&["line", "bars", "stacked", "bullet", "multiples", "slope", "map"])),
    f("by", Line),
    f("wide", Flag),
    ORDER,
    DELETED,
];
const AGENDA: &[Field] =
    &[f("title", Localised), f("presenter", Line), f("minutes", Integer(0, 1440)), f("language", Line), ORDER, DELETED];
const DECISIONS: &[Field] = &[f("text", Localised), f("date", Line), f("basis", Localised), ORDER, DELETED];
const ACTION_ITEMS: &[Field] = &[
    f("text", Localised),
    f("responsible", Line),
    f("due", When),
    f("action", Reference(Kind::Action)),
    f("done", Flag),
    ORDER,
    DELETED,
];
const QUESTIONS: &[Field] = &[f("title", Localised), f("question", Localised), ORDER, DELETED];

/// An attached file stands under the hash of its content; `list` names its pieces.
const FILES: &[Field] = &[f("name", Line), f("media_type", Line), f("size", COUNT), f("list", Line), ORDER, DELETED];

/// Fields every kind has: position in lists, deletion as a field, the line of the source it rests on, attached files,
/// and under `translated.<field>.<language>` a mark of the text that a translation was found to say.
const COMMON: &[Field] = &[ORDER, DELETED, f("source", Line), f("files", Items(FILES)), f("translated", Cells)];

/// The fields of an observation; they stand under `<indicator>@<period>` in the document of a unit
/// and year, or under `<indicator>@<period>|<breakdown>`.
pub const OBSERVATION: &[Field] = &[
    f("value", Num),
    f("numerator", Num),
    f("denominator", Num),
    f("text", Line),
    f("estimate", Flag),
    f("not_available", Flag),
    f("note", Line),
    f("link", Line),
    f("submitted", Line),
    f("source", Line),
    f("reported_by", Line),
    f("files", Items(FILES)),
    DELETED,
];

/// The fields of a verdict; they stand under the key of the observation it is on, in the document of
/// its unit and year.
pub const REVIEW: &[Field] =
    &[f("verdict", Choice(&["approved", "returned", "reopened"])), f("of", Line), f("reason", Line), DELETED];

/// The kind's own fields, without the common ones.
pub fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Programme => {
            const {
                &[
                    f("title", Localised),
                    f("vision", Localised),
                    f("objectives", Items(TEXTS)),
                    f("areas", Items(AREAS)),
                    f("themes", Items(THEMES)),
                    f("goals", Line),
                ]
            }
        }
        Kind::Group => {
            const {
                &[
                    f("title", Localised),
                    f("code", Line),
                    f("hue", Integer(1, 6)),
                    f("area", Line),
                    f("type", Choice(&["working_group", "advisory_group", "secretariat", "coordination"])),
                    f("mandate", Localised),
                    f("leads", Items(SEATS)),
                ]
            }
        }
        Kind::Action => {
            const {
                &[
                    f("title", Localised),
                    f("description", Localised),
                    f("how", Localised),
                    f("governance", Localised),
                    f("responsible", Line),
                    f("group", Reference(Kind::Group)),
                    f("theme", Line),
                    f("number", Line),
                    f("timeframe", When),
                    f("status", Choice(STATUSES)),
                    f("progress", Integer(0, 100)),
                    f("indicators", References(Kind::Indicator)),
                    f("communication", Items(TEXTS)),
                    f("meeting", Reference(Kind::Meeting)),
                    f("lenses", Choices(LENSES)),
                    f("depends_on", References(Kind::Action)),
                    f("event", Reference(Kind::Event)),
                    f("became", References(Kind::Action)),
                    f("numbers", Items(NUMBERS)),
                    f("note", Localised),
                ]
            }
        }
        Kind::Indicator => {
            const {
                &[
                    f("title", Localised),
                    f("definition", Localised),
                    f(
                        "measure",
                        Choice(&["number", "percentage", "yes_no", "currency", "nominal", "ordinal", "qualitative"]),
                    ),
                    f("direction", Choice(&["increase", "decrease", "maintain"])),
                    f("unit", Line),
                    f("level", Choice(&["individual", "institutional", "national", "systemic"])),
                    f("frequency", Choice(&["once", "monthly", "quarterly", "yearly"])),
                    f("means", Localised),
                    f("group", Reference(Kind::Group)),
                    f("theme", Line),
                    f("number", Line),
                    f("baseline", Num),
                    f("baseline_year", YEAR),
                    f("target", Num),
                    f("target_year", YEAR),
                    f("numerator", Localised),
                    f("denominator", Localised),
                    f("lowest", Num),
                    f("highest", Num),
                    f("categories", Items(TEXTS)),
                    f("aims", Items(AIMS)),
                    f("method", Localised),
                    f("data_source", Localised),
                    f("responsible", Line),
                    f("stage", Choice(&["developed", "trained", "accessed", "used", "impact"])),
                    f("means_types", Choices(MEANS)),
                    f("dimensions", References(Kind::Dimension)),
                    f("themes", Ids),
                    f("areas", Ids),
                    f("lenses", Choices(LENSES)),
                    f("aggregation", Choice(&["sum", "latest", "average", "weighted", "count", "none"])),
                ]
            }
        }
        Kind::Observation => OBSERVATION,
        Kind::Review => REVIEW,
        Kind::Meeting => {
            const {
                &[
                    f("title", Localised),
                    f("date", When),
                    f("format", Choice(&["online", "in_person", "hybrid", "asynchronous"])),
                    f("status", Choice(&["planned", "held", "postponed", "converted", "cancelled"])),
                    f("reason", Localised),
                    f("place", Line),
                    f("languages", Line),
                    f("group", Reference(Kind::Group)),
                    f("milestone", Reference(Kind::Milestone)),
                    f("scope", Choice(SCOPES)),
                    f("invited", COUNT),
                    f("attended", COUNT),
                    f("agenda", Items(AGENDA)),
                    f("decisions", Items(DECISIONS)),
                    f("action_items", Items(ACTION_ITEMS)),
                ]
            }
        }
        Kind::Organisation => {
            const {
                &[
                    f("title", Localised),
                    f("acronym", Line),
                    f("country", Line),
                    f("constituency", Choice(CONSTITUENCIES)),
                    f("website", Line),
                    f("merged_into", Reference(Kind::Organisation)),
                    f("note", Localised),
                ]
            }
        }
        Kind::Person => {
            const {
                &[
                    f("title", Localised),
                    f("country", Line),
                    f("organisations", References(Kind::Organisation)),
                    f("role", Line),
                    f("email", Line),
                    f("languages", Line),
                    f("gender", Choice(&["female", "male", "other"])),
                    f("consent", Flag),
                    f("merged_into", Reference(Kind::Person)),
                ]
            }
        }
        Kind::Milestone => {
            const {
                &[
                    f("title", Localised),
                    f("stream", Choice(STREAMS)),
                    f("timeframe", When),
                    f("linked_event", Line),
                    f("event", Reference(Kind::Event)),
                    f("depends_on", References(Kind::Milestone)),
                    f("scope", Choice(SCOPES)),
                    f("planned", COUNT),
                ]
            }
        }
        Kind::Baseline => const { &[f("title", Localised), f("date", Line), f("note", Localised), f("cells", Cells)] },
        Kind::Communication => {
            const {
                &[
                    f("title", Localised),
                    f("objectives", Items(TEXTS)),
                    f("audiences", Items(TEXTS)),
                    f("themes", Items(TEXTS)),
                    f("activities", Items(TEXTS)),
                    f("media", Items(TEXTS)),
                    f("measures", Items(TEXTS)),
                ]
            }
        }
        Kind::Questionnaire => {
            const {
                &[
                    f("title", Localised),
                    f("sent", Line),
                    f("closes", Line),
                    f("languages", Line),
                    f("invited", COUNT),
                    f("answered", COUNT),
                    f("female_percent", Num),
                    f("male_percent", Num),
                    f("countries", COUNT),
                    f("areas", Items(QUESTIONS)),
                ]
            }
        }
        Kind::Mechanism => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(&["regional", "peer_network", "funding", "international_framework"])),
                    f("description", Localised),
                    f("frequency", Localised),
                    f("stakeholders", References(Kind::Organisation)),
                    f("mechanisms", References(Kind::Mechanism)),
                    f("actions", References(Kind::Action)),
                    f("group", Reference(Kind::Group)),
                    f("website", Line),
                ]
            }
        }
        Kind::Sustainability => {
            const {
                &[
                    f("title", Localised),
                    f("group", Reference(Kind::Group)),
                    f("actions", References(Kind::Action)),
                    f("progress", Localised),
                    f("indicators", References(Kind::Indicator)),
                    f("communication", Localised),
                ]
            }
        }
        Kind::Question => {
            const {
                &[
                    f("title", Localised),
                    f("state", Choice(&["open", "answered", "set_aside"])),
                    f("group", Reference(Kind::Group)),
                    f("answer", Localised),
                    f("evidence", Localised),
                    f("actions", References(Kind::Action)),
                ]
            }
        }
        Kind::Funding => {
            const {
                &[
                    f("title", Localised),
                    f("funder", Reference(Kind::Organisation)),
                    f("type", Choice(&["public", "intergovernmental", "foundation", "private", "in_kind"])),
                    f("state", Choice(&["sought", "promised", "received"])),
                    f("amount", Num),
                    f("currency", Line),
                    f("timeframe", When),
                    f("actions", References(Kind::Action)),
                    f("group", Reference(Kind::Group)),
                    f("note", Localised),
                ]
            }
        }
        Kind::Resource => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(&["course", "textbook", "policy", "toolkit", "guideline", "study", "dataset"])),
                    f("licence", Line),
                    f("languages", Line),
                    f("country", Line),
                    f("publisher", Reference(Kind::Organisation)),
                    f("adaptation_of", Reference(Kind::Resource)),
                    f("lenses", Choices(LENSES)),
                    f("website", Line),
                    f("note", Localised),
                ]
            }
        }
        Kind::Network => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(&["network", "repository", "policy", "portal"])),
                    f("website", Line),
                    f("country", Line),
                    f("languages", Line),
                    f("organisation", Reference(Kind::Organisation)),
                    f("licence", Line),
                    f("note", Localised),
                ]
            }
        }
        Kind::Community => {
            const {
                &[
                    f("title", Localised),
                    f("languages", Line),
                    f("description", Localised),
                    f("organisations", References(Kind::Organisation)),
                    f("persons", References(Kind::Person)),
                    f("website", Line),
                ]
            }
        }
        Kind::Event => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(&["framework", "conference", "deadline", "day"])),
                    f("timeframe", When),
                    f("place", Line),
                    f("organisation", Reference(Kind::Organisation)),
                    f("website", Line),
                    f("note", Localised),
                ]
            }
        }
        Kind::Gate => {
            const {
                &[
                    f("title", Localised),
                    f("timeframe", When),
                    f("state", Choice(&["planned", "evaluating", "decided"])),
                    f("evaluates", References(Kind::Action)),
                    f("evidence", Localised),
                    f("decision", Choice(&["go_on", "revise", "stop"])),
                    f("reason", Localised),
                    f("revises", References(Kind::Action)),
                    f("group", Reference(Kind::Group)),
                ]
            }
        }
        Kind::Theory => const { &[f("title", Localised), f("nodes", Items(NODES)), f("edges", Items(EDGES))] },
        Kind::Instrument => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(MEANS)),
                    f("description", Localised),
                    f("languages", Line),
                    f("licence", Line),
                    f("indicators", References(Kind::Indicator)),
                    f("website", Line),
                ]
            }
        }
        Kind::Cycle => {
            const {
                &[
                    f("title", Localised),
                    f("timeframe", When),
                    f("state", Choice(&["planned", "open", "closed"])),
                    f("countries", Line),
                    f("indicators", References(Kind::Indicator)),
                    f("note", Localised),
                ]
            }
        }
        Kind::Dimension => const { &[f("title", Localised), f("values", Items(TEXTS)), f("note", Localised)] },
        Kind::CountryGroup => {
            const {
                &[
                    f("title", Localised),
                    f("type", Choice(GROUPINGS)),
                    f("members", Items(MEMBERS)),
                    f("note", Localised),
                ]
            }
        }
        Kind::View => const { &[f("title", Line), f("screen", Line), f("query", Line), f("owner", Line)] },
        Kind::Dashboard => const { &[f("title", Localised), f("charts", Items(CHARTS))] },
        Kind::Participant => const { &[f("title", Line), f("device", Line)] },
    }
}

/// The field of that name of that kind.
pub fn field(kind: Kind, name: &str) -> Option<&'static Field> {
    fields(kind).iter().chain(COMMON).find(|field| field.name == name)
}

/// The localised field a path is a text of, and in which language.
pub fn localised(kind: Kind, path: &str) -> Option<(&str, Language)> {
    let (field, tag) = path.rsplit_once('.')?;
    let language = tag.parse().ok()?;
    holds_texts(fields(kind), field).then_some((field, language))
}

fn holds_texts(fields: &[Field], path: &str) -> bool {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match fields.iter().find(|field| field.name == name).map(|field| field.holds) {
        Some(Localised) => rest.is_empty(),
        Some(Items(inner)) => rest.split_once('.').is_some_and(|(_, rest)| holds_texts(inner, rest)),
        _ => false,
    }
}

/// The type of the scalar at `path`, or a refusal that names the fields there are.
pub fn resolve(kind: Kind, path: &str) -> Result<FieldType, Refusal> {
    if path.len() > MAX_PATH_LEN {
        return Err(Refusal::new(ErrorCode::UnknownField, format!("The path {path:.40}… is too long"), "Shorten it."));
    }
    if matches!(kind, Kind::Observation | Kind::Review) {
        let (key, rest) = path.split_once('.').unwrap_or((path, ""));
        id::check(key)?;
        return scalar(fields(kind), rest).ok_or_else(|| unknown_field(kind, path));
    }
    scalar(fields(kind), path).or_else(|| scalar(COMMON, path)).ok_or_else(|| unknown_field(kind, path))
}

fn scalar(fields: &'static [Field], path: &str) -> Option<FieldType> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let holds = fields.iter().find(|field| field.name == name)?.holds;
    match holds {
        Localised => language::is_tag(rest).then_some(Line),
        References(_) | Ids => id::check(rest).is_ok().then_some(holds),
        Choices(words) => words.contains(&rest).then_some(holds),
        Items(inner) => {
            let (item, rest) = rest.split_once('.')?;
            id::check(item).ok()?;
            scalar(inner, rest)
        }
        Cells => (!rest.is_empty()).then_some(Cells),
        holds => rest.is_empty().then_some(holds),
    }
}

fn unknown_field(kind: Kind, path: &str) -> Refusal {
    let known: Vec<_> = fields(kind).iter().chain(COMMON).map(|field| field.name).collect();
    Refusal::new(
        ErrorCode::UnknownField,
        format!("{kind} has no field `{path}`"),
        format!("Its fields are: {}.", known.join(", ")),
    )
}

/// Checks one scalar for `path` and returns the form in which it is stored; `null` clears.
pub fn check(kind: Kind, path: &str, value: &Value) -> Result<Value, Refusal> {
    let holds = resolve(kind, path)?;
    if value.is_null() {
        return Ok(Value::Null);
    }
    let stored = match (holds, value) {
        // As it stood where it is a copy of.
        (Cells, Value::Bool(_) | Value::Number(_)) => Some(value.clone()),
        (Line | Reference(_) | Cells, Value::String(text)) if text.len() <= MAX_TEXT_LEN => Some(value.clone()),
        (Choice(words), Value::String(word)) if words.contains(&word.as_str()) => Some(value.clone()),
        (When, Value::String(text)) => Some(Value::String(check_timeframe(path, text)?)),
        (Num, Value::Number(number)) => finite(number.as_f64()),
        (Num, Value::String(text)) => finite(text.trim().parse().ok()),
        (Integer(low, high), value) => whole(value).filter(|n| (low..=high).contains(n)).map(Value::from),
        (holds, Value::Bool(_)) if holds.is_flag() => Some(value.clone()),
        (holds, Value::String(word)) if holds.is_flag() && (word == "true" || word == "false") => {
            Some((word == "true").into())
        }
        _ => None,
    };
    stored.ok_or_else(|| wrong_value(path, holds, value))
}

fn check_timeframe(path: &str, text: &str) -> Result<String, Refusal> {
    let timeframe = Timeframe::parse(text)?;
    if timeframe.inverted() {
        return Err(Refusal::new(
            ErrorCode::InvertedRange,
            format!("{path}: `{text}` ends before it begins"),
            "Put the earlier date first.",
        ));
    }
    Ok(timeframe.to_string())
}

/// Numbers are stored as floats, so that 3 and 3.0 are one value on every device.
fn finite(number: Option<f64>) -> Option<Value> {
    number.and_then(Number::from_f64).map(Value::Number)
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => {
            number.as_i64().or_else(|| number.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 9e15).map(|n| n as i64))
        }
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn wrong_value(path: &str, holds: FieldType, value: &Value) -> Refusal {
    let wanted = match holds {
        Choice(words) => format!("Use one of: {}.", words.join(", ")),
        Integer(low, high) if high < i64::MAX => format!("Use a whole number from {low} to {high}."),
        Integer(..) => "Use a whole number, 0 or more.".to_owned(),
        Num => "Use a number, with a point before decimals.".to_owned(),
        holds if holds.is_flag() => "Use true or false.".to_owned(),
        _ => format!("Use text of at most {} kB.", MAX_TEXT_LEN / 1024),
    };
    let mut shown = value.to_string();
    if let Some((cut, _)) = shown.char_indices().nth(60) {
        shown.truncate(cut);
        shown.push('…');
    }
    Refusal::new(ErrorCode::BadValue, format!("{path} cannot be {shown}"), wanted)
}

/// Flattens what a person or a file gave for one field into checked scalars.
///
/// Plain text for a localised field goes to `content_language`; an array of ids replaces nothing
/// by itself: see [`crate::schema::FieldType::References`], whose absent ids the caller clears.
pub fn flatten(kind: Kind, name: &str, value: &Value, content_language: &str) -> Result<Flat, Refusal> {
    let mut flat = Flat::new();
    if let Some(field) = field(kind, name) {
        spread(kind, name, field.holds, value, content_language, &mut flat)?;
    } else {
        flat.insert(name.to_owned(), check(kind, name, value)?);
    }
    Ok(flat)
}

fn spread(
    kind: Kind,
    path: &str,
    holds: FieldType,
    value: &Value,
    language: &str,
    flat: &mut Flat,
) -> Result<(), Refusal> {
    match (holds, value) {
        (Localised, Value::Object(translations)) => {
            for (tag, text) in translations {
                spread(kind, &join(path, tag), Line, text, language, flat)?;
            }
        }
        (Localised, text) => spread(kind, &join(path, language), Line, text, language, flat)?,
        (set, Value::Array(held)) if set.is_set() => {
            for id in held {
                let id = id.as_str().ok_or_else(|| wrong_value(path, Line, id))?;
                spread(kind, &join(path, id), Flag, &Value::Bool(true), language, flat)?;
            }
        }
        (Items(inner), Value::Object(items)) => {
            for (item, fields) in items {
                let fields = fields.as_object().ok_or_else(|| wrong_value(&join(path, item), Line, fields))?;
                for (name, value) in fields {
                    let field = inner.iter().find(|field| field.name == name);
                    let path = join(&join(path, item), name);
                    let holds = field.ok_or_else(|| unknown_field(kind, &path))?.holds;
                    spread(kind, &path, holds, value, language, flat)?;
                }
            }
        }
        (Cells, Value::Object(_)) => cells(path, value, flat),
        _ => {
            flat.insert(path.to_owned(), check(kind, path, value)?);
        }
    }
    Ok(())
}

fn cells(path: &str, value: &Value, flat: &mut Flat) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| cells(&join(path, key), value, flat)),
        scalar => {
            flat.insert(path.to_owned(), scalar.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_checked_against_their_field() {
        let cases = [
            (Kind::Action, "status", json!("done"), Ok(json!("done"))),
            (Kind::Action, "status", json!("finished"), Err(ErrorCode::BadValue)),
            (Kind::Action, "timeframe", json!("2020-Q1"), Ok(json!("2020-33"))),
            (Kind::Action, "timeframe", json!("2020-06/2020-05"), Err(ErrorCode::InvertedRange)),
            (Kind::Action, "progress", json!(101), Err(ErrorCode::BadValue)),
            (Kind::Action, "progress", json!("40"), Ok(json!(40))),
            (Kind::Action, "title.fr", json!("Un titre"), Ok(json!("Un titre"))),
            (Kind::Action, "title", json!("x"), Err(ErrorCode::UnknownField)),
            (Kind::Action, "colour", json!("red"), Err(ErrorCode::UnknownField)),
            (Kind::Indicator, "target", json!(3), Ok(json!(3.0))),
            (Kind::Indicator, "target", json!("many"), Err(ErrorCode::BadValue)),
            (Kind::Observation, "ind-1@2021.value", json!("12.5"), Ok(json!(12.5))),
            (Kind::Observation, "ind-1@2021.worth", json!(1), Err(ErrorCode::UnknownField)),
            (Kind::Meeting, "agenda.a1.minutes", json!(15), Ok(json!(15))),
            (Kind::Meeting, "agenda.a1.x", json!(15), Err(ErrorCode::UnknownField)),
            (Kind::Action, "status", Value::Null, Ok(Value::Null)),
        ];
        for (kind, path, value, expected) in cases {
            assert_eq!(check(kind, path, &value).map_err(|r| r.code), expected, "{kind} {path} {value}");
        }
    }

    #[test]
    fn nested_values_flatten_into_checked_paths() {
        let flat = flatten(
            Kind::Meeting,
            "agenda",
            &json!({"a1": {"title": {"en": "Opening", "fr": "Ouverture"}, "minutes": 10}}),
            "en",
        );
        let flat = flat.unwrap();
        assert_eq!(flat.keys().collect::<Vec<_>>(), ["agenda.a1.minutes", "agenda.a1.title.en", "agenda.a1.title.fr"]);
        let refs = flatten(Kind::Action, "indicators", &json!(["ind-1"]), "en").unwrap();
        assert_eq!(refs["indicators.ind-1"], json!(true));
        assert_eq!(flatten(Kind::Action, "title", &json!("Titre"), "fr").unwrap()["title.fr"], json!("Titre"));
    }

    #[test]
    fn every_kind_has_a_title_or_is_kept_by_unit_and_year() {
        for kind in Kind::ALL {
            assert!(matches!(kind, Kind::Observation | Kind::Review) || field(*kind, "title").is_some(), "{kind}");
        }
    }
}
