//! What differs between two states of the roadmap.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_model::{
    Kind, Timeframe,
    path::{self, Flat},
};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{Query, QueryError};

/// Kinds of which a baseline keeps the values.
pub const KEPT: [Kind; 2] = [Kind::Action, Kind::Milestone];
/// Fields that say where a record stands.
const PLACE: [&str; 3] = ["theme", "number", "order"];
/// Fields that are no part of the plan.
const NOT_KEPT: [&str; 5] = ["deleted", "files", "source", "translated", "_stale"];

/// A state of the roadmap: values by record, such as `action/act-1-01`, and path.
pub type Cells = BTreeMap<String, Flat>;

/// Cells, and whether they are all there were: a baseline may keep only some kinds and fields.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The values.
    pub cells: Cells,
    /// Whether nothing was left out.
    pub is_whole: bool,
}

impl State {
    fn keeps(&self) -> Kept {
        let of = |(record, flat): (&String, &Flat)| -> Vec<(String, String)> {
            flat.keys().map(|path| (kind(record).to_owned(), root(path).to_owned())).collect()
        };
        Kept((!self.is_whole).then(|| self.cells.iter().flat_map(of).collect()))
    }
}

/// Which fields of which kinds a state keeps; `None` for all.
struct Kept(Option<BTreeSet<(String, String)>>);

impl Kept {
    fn field(&self, record: &str, path: &str) -> bool {
        let named = (kind(record).to_owned(), root(path).to_owned());
        self.0.as_ref().is_none_or(|kept| kept.contains(&named))
    }

    fn kind(&self, record: &str) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.iter().any(|(known, _)| known == kind(record)))
    }
}

/// The values of a record that a state of the roadmap has.
pub fn kept(mut flat: Flat) -> Flat {
    flat.retain(|path, value| !NOT_KEPT.contains(&root(path)) && !value.is_null());
    flat
}

/// What differs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Difference {
    /// Records that are new.
    pub added: i32,
    /// Values that are others.
    pub changed: i32,
    /// Records that stand in another place.
    pub moved: i32,
    /// Records that are no more.
    pub removed: i32,
    /// Each, in order of records.
    pub cells: Vec<Cell>,
}

/// A value that differs, or a record that is on one side only.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Cell {
    /// The record, such as `action/act-1-01`.
    pub record: String,
    /// Path of the value; empty for a record on one side only.
    pub field: String,
    /// Value before; of a record that is no more, its title.
    #[ts(type = "Json")]
    pub before: Value,
    /// Value after; of a record that is new, its title.
    #[ts(type = "Json")]
    pub after: Value,
    /// What happened.
    pub change: CellChange,
    /// Whether one of the values is a timeframe that ends before it begins.
    pub inverted: bool,
}

impl Cell {
    /// Whether the value before may be set again: a timeframe that ends before it begins may not.
    pub fn can_return(&self) -> bool {
        self.field != "timeframe" || !is_inverted(&self.before)
    }
}

/// What happened to a value or a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellChange {
    /// The record is new.
    Added,
    /// The value is another.
    Changed,
    /// The record stands in another place.
    Moved,
    /// The record is no more.
    Removed,
}

impl Query<'_> {
    /// The roadmap as it is.
    pub fn cells_now(&self) -> Result<Cells, QueryError> {
        let mut cells = Cells::new();
        for kind in KEPT {
            for (id, fields) in self.records(kind)? {
                cells.insert(format!("{kind}/{id}"), kept(fields.0));
            }
        }
        Ok(cells)
    }

    /// The roadmap as a baseline keeps it; `None` if there is no such baseline.
    pub fn cells_of(&self, baseline: &str) -> Result<Option<Cells>, QueryError> {
        let Some(fields) = self.fields(Kind::Baseline, baseline)? else { return Ok(None) };
        let mut cells = Cells::new();
        for (path, value) in &fields.0 {
            let cell = path.strip_prefix("cells.").and_then(|cell| cell.split_once('.'));
            if let (Some((record, field)), false) = (cell, value.is_null()) {
                cells.entry(record.to_owned()).or_default().insert(field.to_owned(), value.clone());
            }
        }
        Ok(Some(cells))
    }
}

/// The cells as a baseline record holds them.
pub fn nested(cells: &Cells) -> Value {
    Value::Object(cells.iter().map(|(record, flat)| (record.clone(), path::nest(flat).into())).collect())
}

/// What differs from `before` to `after`; what one side does not keep at all is not compared.
pub fn difference(before: &State, after: &State) -> Difference {
    let sides = [before.keeps(), after.keeps()];
    let (before, after) = (&before.cells, &after.cells);
    let mut found = Difference::default();
    let records: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for record in records.into_iter().filter(|record| sides.iter().all(|side| side.kind(record))) {
        let is_known = |path: &str| sides.iter().all(|side| side.field(record, path));
        match (before.get(record), after.get(record)) {
            (Some(old), Some(new)) => found.compare(record, old, new, is_known),
            (None, new) => found.one_side(record, CellChange::Added, Value::Null, title(new)),
            (old, None) => found.one_side(record, CellChange::Removed, title(old), Value::Null),
        }
    }
    found
}

impl Difference {
    fn compare(&mut self, record: &str, old: &Flat, new: &Flat, known: impl Fn(&str) -> bool) {
        let paths: BTreeSet<&String> = old.keys().chain(new.keys()).filter(|path| known(path)).collect();
        let mut has_moved = false;
        for path in paths {
            let value = |flat: &Flat| flat.get(path).filter(|value| *value != "").cloned().unwrap_or_default();
            let (before, after) = (value(old), value(new));
            if before == after {
                continue;
            }
            let is_place = PLACE.contains(&root(path));
            has_moved |= is_place;
            self.changed += i32::from(!is_place);
            let change = if is_place { CellChange::Moved } else { CellChange::Changed };
            let inverted = path == "timeframe" && [&before, &after].into_iter().any(is_inverted);
            let (record, field) = (record.to_owned(), path.clone());
            self.cells.push(Cell { record, field, before, after, change, inverted });
        }
        self.moved += i32::from(has_moved);
    }

    fn one_side(&mut self, record: &str, change: CellChange, before: Value, after: Value) {
        let (record, field) = (record.to_owned(), String::new());
        self.cells.push(Cell { record, field, before, after, change, inverted: false });
        match change {
            CellChange::Added => self.added += 1,
            _ => self.removed += 1,
        }
    }
}

/// A title of a record, in some language.
fn title(record: Option<&Flat>) -> Value {
    let titles = || record.into_iter().flatten().filter(|(path, _)| root(path) == "title");
    titles()
        .find(|(path, _)| *path == "title.en")
        .or_else(|| titles().next())
        .map_or(Value::Null, |(_, title)| title.clone())
}

fn kind(record: &str) -> &str {
    record.split('/').next().unwrap_or_default()
}

fn root(path: &str) -> &str {
    path.split('.').next().unwrap_or_default()
}

fn is_inverted(value: &Value) -> bool {
    value.as_str().and_then(|text| Timeframe::parse(text).ok()).is_some_and(|timeframe| timeframe.inverted())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn state(records: &[(&str, &[(&str, &str)])]) -> State {
        let flat =
            |fields: &[(&str, &str)]| fields.iter().map(|(path, value)| ((*path).to_owned(), json!(value))).collect();
        let cells = records.iter().map(|(record, fields)| ((*record).to_owned(), flat(fields))).collect();
        State { cells, is_whole: false }
    }

    #[test]
    fn what_a_whole_state_does_not_have_was_not_there() {
        let before = State { is_whole: true, ..State::default() };
        let after = State { is_whole: true, ..state(&[("action/a", &[("title.en", "A")])]) };
        let found = difference(&before, &after);
        assert_eq!((found.added, found.cells[0].after.as_str()), (1, Some("A")));
    }

    #[test]
    fn additions_changes_moves_and_removals_are_told_apart() {
        let before = state(&[
            ("action/a", &[("title.en", "A"), ("theme", "1"), ("timeframe", "2020-06/2020-05")]),
            ("action/b", &[("title.en", "B"), ("status", "draft")]),
            ("action/c", &[("title.en", "C")]),
        ]);
        let after = state(&[
            ("action/a", &[("title.en", "A"), ("theme", "2"), ("timeframe", "2020-05")]),
            ("action/b", &[("title.en", "B")]),
            ("action/d", &[("title.en", "D"), ("status", "draft")]),
        ]);
        let found = difference(&before, &after);
        assert_eq!((found.added, found.changed, found.moved, found.removed), (1, 2, 1, 1));
        let inverted: Vec<&str> = found.cells.iter().filter(|cell| cell.inverted).map(|cell| &*cell.field).collect();
        assert_eq!(inverted, ["timeframe"]);
        assert_eq!(difference(&before, &before), Difference::default());
    }

    #[test]
    fn what_one_side_does_not_keep_is_not_compared() {
        let partial = state(&[("milestone/m", &[("timeframe", "2020")])]);
        let whole =
            state(&[("milestone/m", &[("timeframe", "2021"), ("title.en", "M")]), ("action/a", &[("title.en", "A")])]);
        let found = difference(&partial, &whole);
        assert_eq!((found.added, found.changed, found.cells.len()), (0, 1, 1));
    }
}
