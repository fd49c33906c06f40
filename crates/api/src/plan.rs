//! Re-arranging the roadmap: moving, merging, splitting and numbering actions, so that each can still be found.

use std::collections::BTreeMap;

use roadbook_engine::{Edit, Engine, EngineError, NewRecord, new_id};
use roadbook_model::{ErrorCode, Kind, Refusal, order, path::join};
use roadbook_query::{
    fields::Fields,
    plan::{Dependencies, Moved, Quota, TraceNode},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::{
    Host, Outcome,
    home::today,
    types::{Changed, NoArgs},
};

/// Fields a part of a split action has from the whole.
const INHERITED: [&str; 8] =
    ["group", "theme", "timeframe", "responsible", "status", "indicators", "lenses", "depends_on"];
/// Sets that a merged action has from all it was made of.
const UNITED: [&str; 3] = ["indicators", "lenses", "depends_on"];

/// Where an action goes.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MoveArgs {
    /// The action.
    pub id: String,
    /// Its theme from now on; empty for none.
    pub theme: String,
    /// The action it stands after; nothing for the first place.
    pub after: Option<String>,
}

/// Actions that become one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MergeArgs {
    /// The one that stays.
    pub into: String,
    /// Those that become it.
    pub ids: Vec<String>,
}

/// An action that becomes several.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SplitArgs {
    /// The action.
    pub id: String,
    /// Titles of its parts, two or more.
    pub titles: Vec<String>,
}

/// An area of action whose actions are numbered again.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RenumberArgs {
    /// The area.
    pub area: String,
}

/// An action, by its id or a number it has or had.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TraceArgs {
    /// Id or number.
    pub action: String,
}

/// An action that ends later.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LateArgs {
    /// The action.
    pub id: String,
    /// By how many days.
    pub days: i32,
}

impl Host {
    /// Gives an action another place or theme; its number stays until actions are numbered again.
    pub fn action_move(&self, args: MoveArgs) -> Outcome<Changed> {
        self.write(|engine| {
            engine.refuse_missing(Kind::Action, &args.id)?;
            let place = place_after(engine, args.after.as_deref(), &args.id)?;
            let theme = if args.theme.is_empty() { Value::Null } else { json!(args.theme) };
            engine.edit(&[set(&args.id, "order", json!(place)), set(&args.id, "theme", theme)])
        })
    }

    /// Makes several actions one. The others leave the roadmap and say what they became.
    pub fn actions_merge(&self, args: MergeArgs) -> Outcome<Changed> {
        if args.ids.is_empty() || args.ids.contains(&args.into) {
            let message = "An action is merged into another one";
            return Err(Refusal::new(ErrorCode::BadValue, message, "Choose two or more actions, and which one stays."));
        }
        self.write(|engine| {
            let mut edits = Vec::new();
            let held = action(engine, &args.into)?;
            for id in &args.ids {
                let merged = action(engine, id)?;
                for (field, member) in UNITED
                    .iter()
                    .flat_map(|field| merged.references(field).into_iter().map(move |member| (field, member)))
                {
                    if member != args.into && !held.references(field).contains(&member) {
                        edits.push(set(&args.into, &join(field, &member), json!(true)));
                    }
                }
                edits.push(set(id, &format!("became.{}", args.into), json!(true)));
            }
            engine.edit(&edits)
        })
    }

    /// Makes one action several. It leaves the roadmap and says what it became.
    pub fn action_split(&self, args: SplitArgs) -> Outcome<Changed> {
        let titles: Vec<&str> =
            args.titles.iter().map(|title| title.trim()).filter(|title| !title.is_empty()).collect();
        if titles.len() < 2 {
            let message = "An action is split into two parts or more";
            return Err(Refusal::new(ErrorCode::BadValue, message, "Give each part a title."));
        }
        let language = self.settings().language.tag();
        self.write(|engine| {
            let whole = action(engine, &args.id)?;
            let mut place = Some(whole.line("order"));
            let next = next_order(engine, &whole.line("order"))?;
            let mut parts = Vec::with_capacity(titles.len());
            let mut edits = Vec::with_capacity(titles.len());
            for title in titles {
                let order = order::between(place.as_deref(), next.as_deref());
                let id = new_id();
                let mut fields = inherited(&whole);
                fields.insert("title".to_owned(), json!(title));
                fields.insert("order".to_owned(), json!(order));
                place = Some(order);
                edits.push(set(&args.id, &format!("became.{id}"), json!(true)));
                parts.push(NewRecord { kind: Kind::Action, id: Some(id), fields });
            }
            let batch = engine.batch(&parts, edits, language)?;
            engine.carry_out(batch)
        })
    }

    /// Numbers the actions of an area in their order; a number that changes is remembered with the action.
    pub fn renumber(&self, args: RenumberArgs) -> Outcome<Changed> {
        self.write(|engine| {
            let edits = renumbered(engine, &args.area)?;
            engine.edit(&edits)
        })
    }

    /// What an action was and became.
    pub fn trace(&self, args: TraceArgs) -> Outcome<Vec<TraceNode>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).trace(&args.action)?))
    }

    /// Circles of actions that wait for each other, and actions that begin too early.
    pub fn dependencies(&self, _: NoArgs) -> Outcome<Dependencies> {
        self.with(|engine| Ok(engine.query(Default::default()).dependencies()?))
    }

    /// What moves when an action ends later.
    pub fn knock_on(&self, args: LateArgs) -> Outcome<Vec<Moved>> {
        self.with(|engine| {
            engine.refuse_missing(Kind::Action, &args.id)?;
            Ok(engine.query(Default::default()).knock_on(&args.id, args.days.into())?)
        })
    }

    /// How many meetings each step plans, and how many were held.
    pub fn quotas(&self, _: NoArgs) -> Outcome<Vec<Quota>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).quotas()?))
    }
}

fn set(id: &str, path: &str, value: Value) -> Edit {
    Edit { kind: Kind::Action, id: id.to_owned(), path: path.to_owned(), value }
}

fn action(engine: &mut Engine, id: &str) -> Result<Fields, EngineError> {
    engine.refuse_missing(Kind::Action, id)?;
    let actions = engine.query(Default::default()).records(Kind::Action)?;
    let held = actions.into_iter().find(|(known, _)| known == id);
    let gone = || {
        let message = format!("The action `{id}` is in the roadmap no more");
        Refusal::new(ErrorCode::NotFound, message, "Ask where it went, or restore it.").into()
    };
    held.map(|(_, fields)| fields).ok_or_else(gone)
}

/// A place after an action and before the one that follows it, leaving out the one that moves.
fn place_after(engine: &mut Engine, after: Option<&str>, moving: &str) -> Result<String, EngineError> {
    let actions = engine.query(Default::default()).records(Kind::Action)?;
    let others: Vec<&(String, Fields)> = actions.iter().filter(|(id, _)| id != moving).collect();
    let at = match after {
        None => 0,
        Some(after) => {
            engine.refuse_missing(Kind::Action, after)?;
            others.iter().position(|(id, _)| id == after).map_or(others.len(), |at| at + 1)
        }
    };
    let order = |at: usize| others.get(at).map(|(_, fields)| fields.line("order")).filter(|order| !order.is_empty());
    let before = at.checked_sub(1).and_then(order);
    Ok(order::between(before.as_deref(), order(at).as_deref()))
}

fn next_order(engine: &Engine, order: &str) -> Result<Option<String>, EngineError> {
    let actions = engine.query(Default::default()).records(Kind::Action)?;
    Ok(actions.into_iter().map(|(_, fields)| fields.line("order")).filter(|other| other.as_str() > order).min())
}

fn inherited(whole: &Fields) -> Map<String, Value> {
    let mut fields = Map::new();
    for field in INHERITED {
        let members = whole.references(field);
        let line = whole.line(field);
        if !members.is_empty() {
            fields.insert(field.to_owned(), json!(members));
        } else if !line.is_empty() {
            fields.insert(field.to_owned(), json!(line));
        }
    }
    fields
}

fn renumbered(engine: &mut Engine, area: &str) -> Result<Vec<Edit>, EngineError> {
    let query = engine.query(Default::default());
    let programme = query.fields(Kind::Programme, "programme")?.unwrap_or_default();
    let Some((_, in_programme)) = programme.items("areas").into_iter().find(|(id, _)| id == area) else {
        let message = format!("There is no area of action `{area}`");
        return Err(Refusal::new(ErrorCode::NotFound, message, "Choose one of the programme's areas.").into());
    };
    let themes: BTreeMap<String, usize> = programme
        .items("themes")
        .into_iter()
        .enumerate()
        .filter(|(_, (_, theme))| theme.line("area") == area)
        .map(|(at, (id, _))| (id, at))
        .collect();
    let mut actions = query.records(Kind::Action)?;
    actions.retain(|(_, fields)| themes.contains_key(&fields.line("theme")));
    // In the order of themes, and within a theme as they stand.
    actions.sort_by_key(|(_, fields)| themes[&fields.line("theme")]);
    let mut edits = Vec::new();
    for (at, (id, fields)) in actions.iter().enumerate() {
        let (number, held) = (format!("{}.{}", in_programme.line("number"), at + 1), fields.line("number"));
        if number == held {
            continue;
        }
        if !held.is_empty() {
            let item = new_id();
            let former = [("number", held), ("theme", fields.line("theme")), ("until", today())];
            edits.extend(former.map(|(field, value)| set(id, &format!("numbers.{item}.{field}"), json!(value))));
        }
        edits.push(set(id, "number", json!(number)));
    }
    Ok(edits)
}
