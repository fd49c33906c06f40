//! Who takes part, how balanced, and records that were entered twice.

use roadbook_engine::{Edit, Engine, EngineError};
use roadbook_model::{
    ErrorCode, Kind, Refusal,
    path::join,
    schema::{self, FieldType},
};
use roadbook_query::coalition::{Balance, Duplicates, SeatRow};
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{
    Host, Outcome,
    home::today,
    types::{Changed, KindArgs, NoArgs},
};

/// A list of people.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BalanceArgs {
    /// Their ids; everybody if there are none.
    pub ids: Vec<String>,
}

/// Records that are the same.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SameArgs {
    /// Organisations or people.
    pub kind: Kind,
    /// The one that stays.
    pub into: String,
    /// Those that are the same as it.
    pub ids: Vec<String>,
}

impl Host {
    /// Every seat of every group, as it stands today.
    pub fn seats(&self, _: NoArgs) -> Outcome<Vec<SeatRow>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).seats(&today())?))
    }

    /// How balanced a list of people is.
    pub fn balance(&self, args: BalanceArgs) -> Outcome<Balance> {
        self.with(|engine| Ok(engine.query(Default::default()).balance(&args.ids, &today())?))
    }

    /// Organisations or people that may have been entered twice.
    pub fn duplicates(&self, args: KindArgs) -> Outcome<Vec<Duplicates>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).duplicates(args.kind)?))
    }

    /// Makes several organisations or people one: what the one that stays lacks it gets from the others, and who
    /// referred to them refers to it.
    pub fn records_merge(&self, args: SameArgs) -> Outcome<Changed> {
        let mergeable = matches!(args.kind, Kind::Organisation | Kind::Person);
        if !mergeable || args.ids.is_empty() || args.ids.contains(&args.into) {
            let hint = "Choose two or more organisations, or two or more people, and which one stays.";
            return Err(Refusal::new(ErrorCode::BadValue, "These cannot be made one", hint));
        }
        self.write(|engine| {
            let mut edits = filled(engine, &args)?;
            for id in &args.ids {
                edits.push(Edit {
                    kind: args.kind,
                    id: id.clone(),
                    path: "merged_into".into(),
                    value: json!(args.into),
                });
            }
            edits.extend(redirected(engine, &args)?);
            engine.edit(&edits)
        })
    }
}

/// What the one that stays lacks, from the first of the others that has it.
fn filled(engine: &mut Engine, args: &SameArgs) -> Result<Vec<Edit>, EngineError> {
    engine.refuse_missing(args.kind, &args.into)?;
    let mut held = engine.flat(args.kind, &args.into)?;
    let mut edits = Vec::new();
    for id in &args.ids {
        engine.refuse_missing(args.kind, id)?;
        for (path, value) in engine.flat(args.kind, id)? {
            let field = path.split('.').next().unwrap_or_default();
            let is_own = schema::fields(args.kind).iter().any(|known| known.name == field);
            if is_own && field != "merged_into" && !held.contains_key(&path) {
                held.insert(path.clone(), value.clone());
                edits.push(Edit { kind: args.kind, id: args.into.clone(), path, value });
            }
        }
    }
    Ok(edits)
}

/// References to the others, leading to the one that stays instead.
fn redirected(engine: &mut Engine, args: &SameArgs) -> Result<Vec<Edit>, EngineError> {
    let query = engine.query(Default::default());
    let mut edits = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| !matches!(kind, Kind::Observation | Kind::Review)) {
        for (id, fields) in query.records(kind)? {
            // The others themselves, and what refers to itself, stay as they are.
            if kind == args.kind && (args.ids.contains(&id) || id == args.into) {
                continue;
            }
            let mut put = |path: String, value: Value| edits.push(Edit { kind, id: id.clone(), path, value });
            for (path, value) in &fields.0 {
                match (schema::resolve(kind, path), value) {
                    (Ok(FieldType::Reference(to)), Value::String(other))
                        if to == args.kind && args.ids.contains(other) =>
                    {
                        put(path.clone(), json!(args.into));
                    }
                    (Ok(FieldType::References(to)), Value::Bool(true)) if to == args.kind => {
                        let Some((set, other)) = path.rsplit_once('.') else { continue };
                        if args.ids.iter().any(|id| id == other) {
                            put(path.clone(), Value::Null);
                            put(join(set, &args.into), json!(true));
                        }
                    }
                    (Ok(FieldType::Line), Value::String(other))
                        if path == "responsible" && args.ids.contains(other) =>
                    {
                        put(path.clone(), json!(args.into));
                    }
                    _ => {}
                }
            }
        }
    }
    Ok(edits)
}
