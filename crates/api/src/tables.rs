//! Records as tables: CSV and XLSX files looked at, checked, taken in as one step, and written.

#![allow(missing_docs, reason = "field names are the documentation the interface reads")]

mod names;
mod observations;
mod plan;
mod records;
mod write;

use std::{collections::BTreeMap, path::Path};

use roadbook_exchange::table::{self, Delimiter, Problem, Problems, Table};
use roadbook_model::{ErrorCode, Kind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use roadbook_exchange::table::{Format, Mapping};

use crate::{
    Host, Outcome,
    types::Changed,
    workspace::{read_file_of, write_file},
};

use plan::{Plan, plan};

/// Rows shown before a table is taken in.
const SHOWN_ROWS: usize = 20;

#[derive(Debug, Clone, Deserialize, TS)]
pub struct TableLookArgs {
    pub kind: Kind,
    pub file: String,
    /// The first if absent.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub encoding: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub delimiter: Option<Delimiter>,
}

/// What a file holds, and what its columns seem to mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableLook {
    pub format: Format,
    /// None in CSV.
    pub sheets: Vec<String>,
    pub sheet: String,
    /// In the order of the columns; empty where a column has none.
    pub headers: Vec<String>,
    /// The first rows.
    pub rows: Vec<LookedRow>,
    /// How many rows there are.
    pub total: i32,
    /// The path each header seems to mean, where it seems to mean one.
    pub columns: BTreeMap<String, String>,
    /// The paths that columns of the kind can hold; a text may be followed by a language, as in `title.fr`.
    pub paths: Vec<String>,
    /// What is wrong with the layout, and cells that hold errors.
    pub problems: Vec<Problem>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LookedRow {
    /// Its number in the file, from 1.
    pub row: u32,
    /// One text for each header.
    pub cells: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct TableArgs {
    pub kind: Kind,
    pub file: String,
    #[serde(default)]
    #[ts(optional, as = "Option<Mapping>")]
    pub mapping: Mapping,
    /// What the file must be; either if absent.
    #[serde(default)]
    #[ts(optional)]
    pub format: Option<Format>,
}

/// What taking a table in does, or what is wrong with it: then it does nothing.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct TableReport {
    /// Records that are made.
    pub created: i32,
    /// Records that are changed.
    pub changed: i32,
    /// Records of which the table holds what stands already.
    pub unchanged: i32,
    /// How many problems there are; no more than a thousand are listed.
    pub total: i32,
    pub problems: Vec<Problem>,
}

impl TableReport {
    fn with(self, problems: Problems) -> TableReport {
        TableReport { total: problems.total as i32, problems: problems.listed, ..self }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TableRead {
    pub report: TableReport,
    /// The step it was taken in as; none if there are problems.
    pub done: Option<Changed>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct TableFileArgs {
    pub kind: Kind,
    pub file: String,
    pub format: Format,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TableWritten {
    pub file: String,
    pub rows: i32,
}

impl Host {
    pub(crate) fn table_look(&self, args: TableLookArgs) -> Outcome<TableLook> {
        let TableLookArgs { kind, file, sheet, encoding, delimiter } = args;
        let (format, bytes) = open(&file)?;
        let mapping = Mapping { sheet, encoding, delimiter, ..Mapping::default() };
        let table = Table::read(&bytes, &mapping).map_err(|problem| problem.refusal())?;
        let guessed = |header: &String| Some((header.clone(), table::guess(kind, header)?));
        Ok(TableLook {
            format,
            rows: table.rows.iter().take(SHOWN_ROWS).map(|row| looked(row, table.headers.len())).collect(),
            total: table.rows.len() as i32,
            columns: table.headers.iter().filter_map(guessed).collect(),
            paths: table::paths(kind).into_iter().map(str::to_owned).collect(),
            problems: table.problems.listed,
            sheets: table.sheets,
            sheet: table.sheet,
            headers: table.headers,
        })
    }

    /// Says what taking a table in would do, and does nothing.
    pub fn table_check(&self, args: TableArgs) -> Outcome<TableReport> {
        let table = match read(&args)? {
            Ok(table) => table,
            Err(problem) => return Ok(TableReport::default().with(problem.into())),
        };
        let language = self.settings().language;
        self.with(|engine| {
            let Plan { batch, report } = plan(engine, &args, table, language)?;
            if let Some(batch) = &batch {
                engine.rehearse(batch)?;
            }
            Ok(report)
        })
    }

    /// Takes a table in as one step, or nothing of it if there are problems.
    pub fn table_read(&self, args: TableArgs) -> Outcome<TableRead> {
        let table = match read(&args)? {
            Ok(table) => table,
            Err(problem) => return Ok(TableRead { report: TableReport::default().with(problem.into()), done: None }),
        };
        let language = self.settings().language;
        let mut found = None;
        let changed = self.write(|engine| {
            let Plan { batch, report } = plan(engine, &args, table, language)?;
            found = Some(report);
            batch.map_or_else(|| Ok(Default::default()), |batch| engine.carry_out(batch))
        })?;
        let report = found.unwrap_or_default();
        let done = (report.total == 0).then_some(changed);
        Ok(TableRead { report, done })
    }

    /// Writes every record of a kind into a file, from which it can be taken in again.
    pub fn table_write(&self, args: TableFileArgs) -> Outcome<TableWritten> {
        let language = self.settings().language;
        let sheet = self.with(|engine| write::sheet(engine, args.kind, language))?;
        write_file(Path::new(&args.file), &sheet.write(args.format)?)?;
        Ok(TableWritten { file: args.file, rows: sheet.rows.len() as i32 })
    }
}

fn open(file: &str) -> Outcome<(Format, Vec<u8>)> {
    let bytes = read_file_of(Path::new(file), table::MAX_BYTES, || table::too_large_file().refusal())?;
    Ok((Format::of(&bytes), bytes))
}

fn read(args: &TableArgs) -> Outcome<Result<Table, Problem>> {
    let (format, bytes) = open(&args.file)?;
    match args.format {
        Some(wanted) if wanted != format => Ok(Err(other_format(wanted, format))),
        _ => Ok(Table::read(&bytes, &args.mapping)),
    }
}

fn other_format(wanted: Format, found: Format) -> Problem {
    let message = format!("The file is no {} file", wanted.name());
    let hint = format!("Read it as {}, or choose another file.", found.name());
    Problem::of_file(ErrorCode::NotATable, message, hint)
}

fn looked(row: &table::Row, columns: usize) -> LookedRow {
    let text = |column| row.cells.get(&column).map(|cell| cell.text().into_owned()).unwrap_or_default();
    LookedRow { row: row.number, cells: (0..columns as u16).map(text).collect() }
}
