//! What is wrong with a table, by row and column.

use roadbook_model::{ErrorCode, Refusal};
use serde::Serialize;
use ts_rs::TS;

/// Most problems that are listed.
pub const MAX_PROBLEMS: usize = 1_000;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "TableProblem")]
pub struct Problem {
    /// Row of the file, from 1; none if it is about the file.
    pub row: Option<u32>,
    /// Header of the column, or its letters where it has none; empty if it is about the row.
    pub column: String,
    /// Path of the field; empty if it is about none.
    pub field: String,
    /// What the interface switches on.
    pub code: ErrorCode,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Problem {
    /// A problem of the file.
    pub fn of_file(code: ErrorCode, message: impl Into<String>, hint: impl Into<String>) -> Problem {
        Problem {
            row: None,
            column: String::new(),
            field: String::new(),
            code,
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// A problem of a cell, or of a row where `column` is empty.
    pub fn at(row: u32, column: &str, refusal: Refusal) -> Problem {
        let Refusal { code, message, hint } = refusal;
        Problem { row: Some(row), column: column.to_owned(), field: String::new(), code, message, hint }
    }

    /// The same, about a field.
    pub fn about(self, field: &str) -> Problem {
        Problem { field: field.to_owned(), ..self }
    }

    /// The same as a refusal, which says the place.
    pub fn refusal(&self) -> Refusal {
        let place = match (self.row, self.column.as_str()) {
            (Some(row), "") => format!("Row {row}: "),
            (Some(row), column) => format!("Row {row}, column `{column}`: "),
            (None, _) => String::new(),
        };
        Refusal::new(self.code, format!("{place}{}", self.message), &self.hint)
    }
}

/// Problems in the order of their rows: the first of them, and how many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    /// At most [`MAX_PROBLEMS`].
    pub listed: Vec<Problem>,
    /// All.
    pub total: usize,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.total += 1;
        if self.listed.len() < MAX_PROBLEMS {
            self.listed.push(problem);
        }
    }

    /// Adds those of another list.
    pub fn append(&mut self, other: Problems) {
        let listed = other.listed.len();
        other.listed.into_iter().for_each(|problem| self.push(problem));
        self.total += other.total - listed;
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// Puts those listed in the order of the rows.
    pub fn sort(&mut self) {
        self.listed.sort_by_key(|problem| problem.row);
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems { listed: vec![problem], total: 1 }
    }
}
