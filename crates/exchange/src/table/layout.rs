//! One header row with rows below: what every format is read into, within the bounds.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_model::{ErrorCode, Refusal};

use super::{Cell, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Problem, Problems, Row, Table, letters};

/// Takes in cells as they come and lays them out at the end.
#[derive(Default)]
pub(super) struct Layout {
    rows: BTreeMap<u32, BTreeMap<u16, Cell>>,
    cells: usize,
    /// What is wrong with cells, by row and column.
    wrong: Vec<(u32, u16, Refusal)>,
    total_wrong: usize,
}

impl Layout {
    /// Takes a cell in; `row` is its number from 1, `column` counts from 0.
    pub fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Problem> {
        if cell.text().is_empty() {
            return Ok(());
        }
        let column = self.column(row, column)?;
        self.cells += 1;
        if self.cells > MAX_CELLS {
            return Err(too_large(row, "", format!("The table has more than {MAX_CELLS} cells that hold something")));
        }
        self.rows.entry(row).or_default().insert(column, cell);
        // The header row is not counted.
        if self.rows.len() > MAX_ROWS + 1 {
            return Err(too_large(row, "", format!("The table has more than {MAX_ROWS} rows")));
        }
        Ok(())
    }

    /// Notes what is wrong with a cell.
    pub fn refuse(&mut self, row: u32, column: usize, refusal: Refusal) -> Result<(), Problem> {
        let column = self.column(row, column)?;
        self.total_wrong += 1;
        if self.wrong.len() < super::MAX_PROBLEMS {
            self.wrong.push((row, column, refusal));
        }
        Ok(())
    }

    fn column(&self, row: u32, column: usize) -> Result<u16, Problem> {
        if column < MAX_COLUMNS {
            return Ok(column as u16);
        }
        let letters = letters(u16::try_from(column).unwrap_or(u16::MAX));
        let message = format!("The row has a cell in column {letters}; a table has at most {MAX_COLUMNS} columns");
        Err(too_large(row, &letters, message))
    }

    /// The table: the first row that holds something has the headers.
    pub fn finish(mut self) -> Result<Table, Problem> {
        self.rows.retain(|_, cells| !cells.values().all(Cell::is_blank));
        let Some((header_row, header_cells)) = self.rows.pop_first() else {
            let hint = "Write the names of the columns into the first row.";
            return Err(Problem::of_file(ErrorCode::TableLayout, "The table is empty", hint));
        };
        let headers = headers(&header_cells);
        let mut problems = Problems::default();
        twice(header_row, &headers, &mut problems);
        without_header(&headers, &self.rows, &mut problems);
        let listed = self.wrong.len();
        for (row, column, refusal) in self.wrong {
            problems.push(Problem::at(row, &label(&headers, column), refusal));
        }
        problems.total += self.total_wrong - listed;
        problems.sort();
        let rows = self.rows.into_iter().map(|(number, cells)| Row { number, cells }).collect();
        Ok(Table { header_row, headers, rows, problems, ..Table::default() })
    }
}

fn headers(cells: &BTreeMap<u16, Cell>) -> Vec<String> {
    let count = cells.keys().last().map_or(0, |last| usize::from(*last) + 1);
    let mut headers = vec![String::new(); count];
    for (column, cell) in cells {
        headers[usize::from(*column)] = cell.text().trim().to_owned();
    }
    headers
}

/// What a column is called: its header, or its letters.
fn label(headers: &[String], column: u16) -> String {
    let header = headers.get(usize::from(column)).filter(|header| !header.is_empty());
    header.cloned().unwrap_or_else(|| letters(column))
}

fn twice(row: u32, headers: &[String], problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for (column, header) in headers.iter().enumerate().filter(|(_, header)| !header.is_empty()) {
        if let Some(first) = seen.insert(header, column) {
            let [first, second] = [first, column].map(|column| letters(column as u16));
            let message = format!("Columns {first} and {second} are both called `{header}`");
            problems.push(Problem::at(row, header, layout(message, "Give each column a name of its own.")));
        }
    }
}

fn without_header(headers: &[String], rows: &BTreeMap<u32, BTreeMap<u16, Cell>>, problems: &mut Problems) {
    let mut named = BTreeSet::new();
    for (row, cells) in rows {
        for (column, _) in cells.iter().filter(|(_, cell)| !cell.is_blank()) {
            let has_header = headers.get(usize::from(*column)).is_some_and(|header| !header.is_empty());
            if !has_header && named.insert(*column) {
                let column = letters(*column);
                let message = format!("Column {column} has no header, and row {row} has something in it");
                problems.push(Problem::at(*row, &column, layout(message, "Give the column a name, or empty it.")));
            }
        }
    }
}

fn layout(message: String, hint: &str) -> Refusal {
    Refusal::new(ErrorCode::TableLayout, message, hint)
}

fn too_large(row: u32, column: &str, message: String) -> Problem {
    Problem::at(row, column, Refusal::new(ErrorCode::TableTooLarge, message, "Divide it into several files."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(rows: &[&[&str]]) -> Table {
        let mut layout = Layout::default();
        for (row, cells) in rows.iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                layout.put(row as u32 + 1, column, Cell::Text((*text).to_owned())).unwrap();
            }
        }
        layout.finish().unwrap()
    }

    #[test]
    fn empty_rows_are_left_out_and_the_others_keep_their_numbers() {
        let table = laid_out(&[&[], &["id", "title"], &["a", "x"], &["", " "], &["b", ""]]);
        assert_eq!(table.headers, ["id", "title"]);
        assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 5]);
        assert!(table.problems.is_empty());
    }

    #[test]
    fn headers_that_stand_twice_or_not_at_all_are_named() {
        let table = laid_out(&[&["id", "title", "title", ""], &["a", "x", "y", "z"], &["b", "x", "y", "z"]]);
        let found: Vec<_> = table.problems.listed.iter().map(|p| (p.row, p.column.as_str(), p.code)).collect();
        let layout = ErrorCode::TableLayout;
        assert_eq!(found, [(Some(1), "title", layout), (Some(2), "D", layout)]);
        assert!(table.problems.listed[0].message.contains("B and C"));
    }

    #[test]
    fn the_last_row_and_column_within_the_bounds_are_read_and_the_next_refused() {
        let text = || Cell::Text("x".to_owned());
        let mut layout = Layout::default();
        layout.put(1, MAX_COLUMNS - 1, text()).unwrap();
        let problem = layout.put(1, MAX_COLUMNS, text()).unwrap_err();
        assert_eq!((problem.row, problem.column.as_str(), problem.code), (Some(1), "IW", ErrorCode::TableTooLarge));
        for row in 0..MAX_ROWS as u32 {
            layout.put(row + 2, 0, text()).unwrap();
        }
        let problem = layout.put(MAX_ROWS as u32 + 2, 0, text()).unwrap_err();
        assert!(problem.message.contains("100000 rows"), "{}", problem.message);
    }
}
