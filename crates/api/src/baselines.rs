//! Baselines of the roadmap: adopted, compared, and brought back cell by cell.

#![allow(missing_docs, reason = "field names are the documentation the interface reads")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use roadbook_engine::{Edit, Engine, EngineError, NewRecord};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_query::baseline::{Cell, CellChange, Difference, State, difference, nested};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::{Host, Outcome, home::today, types::*};

/// The roadmap as it is, where a baseline may be named.
const NOW: &str = "now";

/// A baseline, without its cells.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BaselineInfo {
    pub id: String,
    pub title: String,
    /// When it was adopted, EDTF.
    pub date: String,
    /// How many records it keeps.
    pub records: i32,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct AdoptArgs {
    pub title: String,
    /// Today if absent.
    #[serde(default)]
    #[ts(optional)]
    pub date: Option<String>,
}

/// Ids of baselines, days such as `2026-11-23` (as it was at their end, in universal time), or `now`.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DiffArgs {
    pub before: String,
    pub after: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct BringBackArgs {
    pub baseline: String,
    /// Those to bring back; if absent all that differ, but for timeframes that end before they begin.
    #[serde(default)]
    #[ts(optional)]
    pub cells: Option<Vec<CellName>>,
}

/// A cell of a difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, TS)]
pub struct CellName {
    pub record: String,
    pub field: String,
}

impl Host {
    /// Every baseline, the oldest first.
    pub fn baselines(&self, _: NoArgs) -> Outcome<Vec<BaselineInfo>> {
        let language = self.settings().language;
        self.with(|engine| {
            let query = engine.query(language);
            let mut found = Vec::new();
            for (id, fields) in query.records(Kind::Baseline)? {
                let records = query.cells_of(&id)?.map_or(0, |cells| cells.len()) as i32;
                let (title, date) = (fields.text("title", language).text, fields.line("date"));
                found.push(BaselineInfo { id, title, date, records });
            }
            Ok(found)
        })
    }

    /// Keeps the roadmap as it is, under a title.
    pub fn baseline_adopt(&self, args: AdoptArgs) -> Outcome<Changed> {
        let language = self.settings().language;
        let date = args.date.unwrap_or_else(today);
        self.write(|engine| {
            let cells = engine.query(language).cells_now()?;
            let fields = json!({ "title": args.title, "date": date, "cells": nested(&cells) });
            let fields: Map<String, Value> = fields.as_object().cloned().unwrap_or_default();
            engine.create_records(&[NewRecord { kind: Kind::Baseline, id: None, fields }], language.tag())
        })
    }

    /// What differs between two baselines, or a baseline and now.
    pub fn baseline_diff(&self, args: DiffArgs) -> Outcome<Difference> {
        self.with(|engine| Ok(difference(&state(engine, &args.before)?, &state(engine, &args.after)?)))
    }

    /// Sets what differs now to what the baseline holds; one step to undo.
    pub fn baseline_restore(&self, args: BringBackArgs) -> Outcome<Changed> {
        let wanted = args.cells.map(|cells| cells.into_iter().collect::<BTreeSet<_>>());
        let is_wanted = |cell: &Cell| {
            let name = CellName { record: cell.record.clone(), field: cell.field.clone() };
            wanted.as_ref().map_or(cell.can_return(), |wanted| wanted.contains(&name))
        };
        self.write(|engine| {
            let found = difference(&state(engine, &args.baseline)?, &state(engine, NOW)?);
            let edits: Vec<Edit> = found.cells.into_iter().filter(is_wanted).filter_map(brought_back).collect();
            engine.edit(&edits)
        })
    }
}

fn state(engine: &mut Engine, name: &str) -> Result<State, EngineError> {
    if let Some(end) = name.parse::<NaiveDate>().ok().and_then(|day| day.and_hms_opt(23, 59, 59)) {
        return engine.state_at(end.and_utc().timestamp());
    }
    let query = engine.query(Default::default());
    if name == NOW {
        return Ok(State { cells: query.cells_now()?, is_whole: true });
    }
    let hint =
        "`roadbook baseline list` shows the baselines; a day (2026-11-23) or `now` is the roadmap as it was or is.";
    let none = || Refusal::new(ErrorCode::NotFound, format!("There is no baseline `{name}`"), hint);
    Ok(State { cells: query.cells_of(name)?.ok_or_else(none)?, is_whole: false })
}

fn brought_back(cell: Cell) -> Option<Edit> {
    let (kind, id) = cell.record.split_once('/')?;
    let (path, value) = match cell.change {
        CellChange::Added => ("deleted".to_owned(), Value::Bool(true)),
        CellChange::Removed => ("deleted".to_owned(), Value::Null),
        CellChange::Changed | CellChange::Moved => (cell.field, cell.before),
    };
    Some(Edit { kind: kind.parse().ok()?, id: id.to_owned(), path, value })
}
