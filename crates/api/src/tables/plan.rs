//! What taking a table in means: every row checked, and one batch if nothing is wrong.

use roadbook_engine::{Batch, Engine, EngineError, MAX_EDITS};
use roadbook_exchange::table::{Cell, Column, Problem, Problems, Row, Table, columns};
use roadbook_model::{ErrorCode, Kind, Language, Refusal};
use serde_json::Value;

use super::{TableArgs, TableReport, observations, records};
use crate::records::known_unit;

/// What a table does: a batch, unless there are problems.
pub(super) struct Plan {
    pub batch: Option<Batch>,
    pub report: TableReport,
}

/// What was found of the rows.
#[derive(Default)]
pub(super) struct Found {
    pub report: TableReport,
    pub problems: Problems,
}

impl Found {
    /// Notes what is wrong with a cell.
    pub fn refuse(&mut self, row: &Row, column: &Column, refusal: Refusal) {
        self.problems.push(Problem::at(row.number, &column.header, refusal).about(&column.path));
    }

    /// Counts a row of which nothing is wrong.
    pub fn count(&mut self, is_new: bool, sets_something: bool) {
        match (is_new, sets_something) {
            (true, _) => self.report.created += 1,
            (false, true) => self.report.changed += 1,
            (false, false) => self.report.unchanged += 1,
        }
    }
}

/// Checks a table and says what it does.
pub(super) fn plan(
    engine: &mut Engine,
    args: &TableArgs,
    table: Table,
    language: Language,
) -> Result<Plan, EngineError> {
    let (columns, wrong) = columns(args.kind, &table, &args.mapping, language.tag());
    let named = wrong.is_empty();
    let mut found = Found::default();
    found.problems.append(wrong);
    found.problems.append(table.problems);
    let batch = if !named {
        None
    } else if args.kind == Kind::Observation {
        observations::batch(engine, &columns, &table.rows, &mut found)?
    } else {
        records::batch(engine, args.kind, &columns, &table.rows, &mut found)?
    };
    let values = batch.as_ref().map_or(0, Batch::values);
    if values > MAX_EDITS {
        found.problems.push(too_many(values));
    }
    let Found { report, mut problems } = found;
    if problems.is_empty() {
        return Ok(Plan { batch, report });
    }
    problems.sort();
    Ok(Plan { batch: None, report: TableReport::default().with(problems) })
}

fn too_many(values: usize) -> Problem {
    let message = format!("The table sets {values} values; one step sets at most {MAX_EDITS}");
    Problem::of_file(ErrorCode::TableTooLarge, message, "Divide it into several files.")
}

/// Whether the cell holds what stands already. A text of digits that a spreadsheet made a number of,
/// such as `1.10`, still stands.
pub(super) fn stands(held: Option<&Value>, cell: &Cell) -> bool {
    match (held, cell) {
        (Some(Value::String(text)), Cell::Number(number)) => text.parse() == Ok(*number),
        (held, cell) => held.and_then(Cell::of).is_some_and(|held| held.text() == cell.text()),
    }
}

/// Refuses what is no country where a country is meant.
pub(super) fn check_country(path: &str, value: &Value) -> Result<(), Refusal> {
    match value {
        Value::String(code) if path == "country" => known_unit(code),
        _ => Ok(()),
    }
}

/// Keeps what was refused apart from what failed.
pub(super) fn refused<T>(result: Result<T, EngineError>) -> Result<Result<T, Refusal>, EngineError> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(EngineError::Refused(refusal)) => Ok(Err(refusal)),
        Err(error) => Err(error),
    }
}
