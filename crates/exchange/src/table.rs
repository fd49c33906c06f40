//! Tables: CSV and XLSX files as one header row with rows below (docs/formats/tables.md).
//!
//! Reading is bounded in rows, columns, cells and bytes; what is wrong with a table is named by row
//! and column as a spreadsheet shows them.

mod cell;
mod columns;
mod csv;
mod encoding;
mod guess;
mod layout;
mod mapping;
mod parts;
mod problem;
mod values;
mod xlsx;

use std::collections::BTreeMap;

use roadbook_model::{ErrorCode, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use cell::Cell;
pub use columns::{Column, NAMING, Target, columns, paths};
pub use guess::guess;
pub use mapping::{Delimiter, Mapping};
pub use problem::{MAX_PROBLEMS, Problem, Problems};
pub use values::{references, value};

/// Most bytes of a file.
pub const MAX_BYTES: usize = 64 << 20;
/// Most rows below the header row.
pub const MAX_ROWS: usize = 100_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 256;
/// Most cells that hold something.
pub const MAX_CELLS: usize = 2_000_000;
/// Most bytes of an XLSX file once it is unpacked.
pub const MAX_UNPACKED: u64 = 256 << 20;

/// The formats of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TableFormat")]
pub enum Format {
    /// Text with delimiters.
    Csv,
    /// A workbook of Office Open XML.
    Xlsx,
}

impl Format {
    /// The format of a file, by how it begins.
    pub fn of(bytes: &[u8]) -> Format {
        if bytes.starts_with(b"PK\x03\x04") { Format::Xlsx } else { Format::Csv }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "CSV",
            Format::Xlsx => "XLSX",
        }
    }
}

/// A row below the header row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub number: u32,
    /// What its cells hold, by column from 0; empty ones are left out.
    pub cells: BTreeMap<u16, Cell>,
}

/// A table that was read.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The sheets of the file; none in CSV.
    pub sheets: Vec<String>,
    /// The sheet it is on.
    pub sheet: String,
    /// The row the headers are in.
    pub header_row: u32,
    /// The header of each column; empty where it has none.
    pub headers: Vec<String>,
    /// The rows that hold something.
    pub rows: Vec<Row>,
    /// What is wrong with its layout and cells.
    pub problems: Problems,
}

impl Table {
    /// Reads a file. What is wrong with the file as a whole is the error.
    pub fn read(bytes: &[u8], mapping: &Mapping) -> Result<Table, Problem> {
        match Format::of(bytes) {
            _ if bytes.len() > MAX_BYTES => Err(too_large_file()),
            Format::Csv => csv::read(bytes, mapping),
            Format::Xlsx => xlsx::read(bytes, mapping.sheet.as_deref()),
        }
    }
}

/// A table to write: headers, and of each row a cell for each header.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Name of the sheet in a workbook.
    pub name: String,
    /// Headers.
    pub headers: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Option<Cell>>>,
}

impl Sheet {
    /// The bytes of the file.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Refusal> {
        match format {
            Format::Csv => csv::write(self),
            Format::Xlsx => xlsx::write(self),
        }
    }
}

/// The problem of a file of more than [`MAX_BYTES`].
pub fn too_large_file() -> Problem {
    let message = format!("The file is larger than {} MB", MAX_BYTES >> 20);
    Problem::of_file(ErrorCode::TableTooLarge, message, "Divide it into several files.")
}

/// The letters of a column, as spreadsheets show them.
fn letters(column: u16) -> String {
    let (mut left, mut letters) = (u32::from(column) + 1, String::new());
    while left > 0 {
        left -= 1;
        letters.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_spreadsheets_give_them() {
        let found = [0, 25, 26, 255, 701, 702].map(letters);
        assert_eq!(found, ["A", "Z", "AA", "IV", "ZZ", "AAA"]);
    }

    #[test]
    fn a_file_is_what_it_begins_like_whatever_it_is_called() {
        assert_eq!(Format::of(b"PK\x03\x04"), Format::Xlsx);
        assert_eq!(Format::of(b"PK,title"), Format::Csv);
        assert_eq!(Format::of(b""), Format::Csv);
    }

    #[test]
    fn a_file_over_the_bound_is_not_looked_into() {
        let problem = Table::read(&vec![b'x'; MAX_BYTES + 1], &Mapping::default()).unwrap_err();
        assert_eq!(problem.code, ErrorCode::TableTooLarge);
        assert!(problem.message.contains("64 MB"));
    }
}
