//! CSV: RFC 4180, with a mark before texts that a spreadsheet would take for formulas.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use roadbook_model::{ErrorCode, Refusal};

use super::{
    Cell, Delimiter, Mapping, Problem, Sheet, Table,
    encoding::{Decoded, decode},
    layout::Layout,
    letters,
};

/// Stands before a text that begins like a formula.
const MARK: char = '\'';

/// Reads a file.
pub(super) fn read(bytes: &[u8], mapping: &Mapping) -> Result<Table, Problem> {
    if let Some(what) = known_other(bytes) {
        let hint = "Save it as CSV or as XLSX.";
        return Err(Problem::of_file(ErrorCode::NotATable, format!("The file is {what}"), hint));
    }
    match decode(bytes, mapping.encoding.as_deref())? {
        Decoded::Text(text) => lay_out(&text, mapping.delimiter).and_then(Layout::finish),
        Decoded::Broken(before, encoding) => Err(not_text(&before, encoding, mapping.delimiter)),
    }
}

/// Files that are often given in place of a table.
fn known_other(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Some("an older Excel workbook, or one with a password"),
        [b'%', b'P', b'D', b'F', ..] => Some("a PDF"),
        _ => None,
    }
}

fn lay_out(text: &str, delimiter: Option<Delimiter>) -> Result<Layout, Problem> {
    let delimiter = delimiter.unwrap_or_else(|| Delimiter::found_in(text));
    let mut layout = Layout::default();
    let mut last = (0, 1);
    each_record(text, delimiter, |row, from, record| {
        last = (from, row);
        record.iter().enumerate().try_for_each(|(column, cell)| layout.put(row, column, Cell::Text(without_mark(cell))))
    })?;
    let (from, row) = last;
    if ends_in_quotes(&text.as_bytes()[from..], delimiter) {
        let hint = "Close it: everything after it would be one cell.";
        let refusal = Refusal::new(ErrorCode::TableLayout, "A quote is opened in this row and never closed", hint);
        return Err(Problem::at(row, "", refusal));
    }
    Ok(layout)
}

/// Whether a record leaves a quote open.
fn ends_in_quotes(record: &[u8], delimiter: Delimiter) -> bool {
    let (mut quoted, mut at_start, mut after_quote) = (false, true, false);
    for &byte in record {
        let is_quote = byte == b'"';
        // A quote after one that closed is a quote inside the cell.
        let opens = is_quote && !quoted && (at_start || after_quote);
        after_quote = is_quote && quoted;
        quoted = if is_quote { opens } else { quoted };
        at_start = !quoted && (byte == delimiter.byte() || byte == b'\n' || byte == b'\r');
    }
    quoted
}

/// Calls `take` with the row of each record, where the record begins, and the record. Rows are counted
/// as a spreadsheet counts: lines that are empty count, lines inside a cell do not.
fn each_record(
    text: &str,
    delimiter: Delimiter,
    mut take: impl FnMut(u32, usize, &StringRecord) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(text.as_bytes());
    let (mut record, mut row) = (StringRecord::new(), 0);
    loop {
        let from = reader.position().byte() as usize;
        // Bytes that are text cannot fail to be read.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return Ok(());
        }
        row += 1 + empty_lines(text, from);
        take(row, from, &record)?;
    }
}

/// Lines without anything between the end of a record and the next.
fn empty_lines(text: &str, from: usize) -> u32 {
    let (before, rest) = text.as_bytes().split_at(from);
    // The reader leaves the second half of a line break to the next record.
    let rest = if before.ends_with(b"\r") { rest.strip_prefix(b"\n").unwrap_or(rest) } else { rest };
    line_breaks(rest)
}

/// Line breaks at the beginning, of one character or two.
fn line_breaks(bytes: &[u8]) -> u32 {
    let (mut lines, mut last) = (0, 0);
    for byte in bytes.iter().copied().take_while(|byte| matches!(byte, b'\r' | b'\n')) {
        lines += u32::from(!(byte == b'\n' && last == b'\r'));
        last = byte;
    }
    lines
}

/// Says in which row and column the text ends.
fn not_text(before: &str, encoding: &str, delimiter: Option<Delimiter>) -> Problem {
    let (mut headers, mut place) = (None, (1, 0));
    let delimiter = delimiter.unwrap_or_else(|| Delimiter::found_in(before));
    let counted = each_record(before, delimiter, |row, _, record| {
        headers.get_or_insert_with(|| record.clone());
        place = (row, record.len().saturating_sub(1));
        Ok(())
    });
    if let Err(problem) = counted {
        return problem;
    }
    let ended = before.trim_end_matches(['\n', '\r']).len();
    if ended < before.len() {
        place = (place.0 + line_breaks(&before.as_bytes()[ended..]), 0);
    }
    let (row, column) = place;
    let header = headers.as_ref().filter(|_| row > 1).and_then(|headers| headers.get(column)).map(str::trim);
    let letters = letters(u16::try_from(column).unwrap_or(u16::MAX));
    let label = header.filter(|header| !header.is_empty()).unwrap_or(&letters);
    let message = format!("The cell holds bytes that are no text in {encoding}");
    let hint = "Save the file as UTF-8, or name its encoding, such as windows-1252.";
    Problem::at(row, label, Refusal::new(ErrorCode::NotText, message, hint))
}

/// Writes a file: UTF-8 with a mark, by which spreadsheets know it, and lines that end in CR LF.
pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, Refusal> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
    let failed = |error: csv::Error| Refusal::new(ErrorCode::Bug, error.to_string(), "Report this.");
    writer.write_record(&sheet.headers).map_err(failed)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| cell.as_ref().map(written).unwrap_or_default())).map_err(failed)?;
    }
    writer.flush().map_err(|error| failed(error.into()))?;
    drop(writer);
    Ok(bytes)
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if needs_mark(text) => format!("{MARK}{text}"),
        cell => cell.text().into_owned(),
    }
}

/// Whether a spreadsheet would take the text for a formula, or for one that was marked.
fn needs_mark(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', MARK])
}

/// Takes off the mark that [`written`] puts on, and no other apostrophe.
fn without_mark(text: &str) -> String {
    text.strip_prefix(MARK).filter(|rest| needs_mark(rest)).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Table {
        read(text.as_bytes(), &Mapping::default()).unwrap()
    }

    fn texts(table: &Table) -> Vec<(u32, Vec<String>)> {
        let cells = |row: &super::super::Row| row.cells.values().map(|cell| cell.text().into_owned()).collect();
        table.rows.iter().map(|row| (row.number, cells(row))).collect()
    }

    #[test]
    fn what_is_written_is_read_again_as_it_was() {
        let hostile = [
            "=1+1",
            "+1",
            "-1",
            "@x",
            "\tx",
            "\rx",
            "\nx",
            "'",
            "'=x",
            "''",
            "'Ndrangheta",
            "NA",
            "a\"b",
            "a,b;c\td",
            "two\nlines",
            "two\r\nlines",
            " both ",
            "عنوان",
            "\u{202e}x",
            "1,5",
            "0012",
            "",
        ];
        let cell = |text: &&str| (!text.is_empty()).then(|| Cell::Text((*text).to_owned()));
        let headers = (0..hostile.len()).map(|n| format!("h{n}")).collect();
        let sheet = Sheet { name: String::new(), headers, rows: vec![hostile.iter().map(cell).collect()] };
        let bytes = write(&sheet).unwrap();
        let table = read(&bytes, &Mapping::default()).unwrap();
        let found = (0..hostile.len() as u16).map(|n| table.rows[0].cells.get(&n).cloned());
        assert_eq!(found.collect::<Vec<_>>(), sheet.rows[0]);
        assert!(table.problems.is_empty());
    }

    #[test]
    fn no_cell_begins_like_a_formula() {
        let sheet = |cell| Sheet { name: String::new(), headers: vec!["h".to_owned()], rows: vec![vec![Some(cell)]] };
        let line = |cell| String::from_utf8(write(&sheet(cell)).unwrap()).unwrap().lines().nth(1).unwrap().to_owned();
        assert_eq!(line(Cell::Text("=cmd|' /C calc'!A0".to_owned())), "'=cmd|' /C calc'!A0");
        assert_eq!(line(Cell::Number(-1.5)), "-1.5");
    }

    #[test]
    fn an_apostrophe_that_marks_nothing_stays() {
        assert_eq!(without_mark("'Ndrangheta"), "'Ndrangheta");
        assert_eq!(without_mark("''Ndrangheta"), "'Ndrangheta");
        assert_eq!(without_mark("'=x"), "=x");
        assert_eq!(without_mark("'"), "'");
    }

    #[test]
    fn rows_have_the_numbers_a_spreadsheet_shows() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "id,title", "", "a,\"two\n\nlines\"", "", "", ",", "b,x"].join(end);
            let found: Vec<_> = texts(&read_text(&text)).into_iter().map(|(row, _)| row).collect();
            assert_eq!(found, [4, 8], "{end:?}");
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_is_named_by_the_row_it_opens_in() {
        let problem = read(b"id,title\n\na,\"open\nb,x\nc,y\n", &Mapping::default()).unwrap_err();
        assert_eq!((problem.row, problem.code), (Some(3), ErrorCode::TableLayout));
        for closed in ["a,\"x\"", "a,\"x \"\"y\"\"\"", "a,5\" pipe", "a,\"\"", "\"\"\"\",x\n", "a,\"x\"\n"] {
            assert_eq!(read_text(&format!("id,title\n{closed}")).rows.len(), 1, "{closed}");
        }
    }

    #[test]
    fn a_semicolon_or_tab_in_the_header_row_is_the_delimiter_of_all() {
        assert_eq!(texts(&read_text("id;title\na;x,y")), [(2, vec!["a".to_owned(), "x,y".to_owned()])]);
        assert_eq!(texts(&read_text("id\ttitle\na\tx;y")), [(2, vec!["a".to_owned(), "x;y".to_owned()])]);
    }

    #[test]
    fn the_cell_where_text_ends_is_named_by_row_and_header() {
        let problem = read(b"id,title\r\na,x\r\n\r\nb,caf\xe9\r\n", &Mapping::default()).unwrap_err();
        assert_eq!((problem.row, problem.column.as_str(), problem.code), (Some(4), "title", ErrorCode::NotText));
        let problem = read(b"id,title\n\n\xe9", &Mapping::default()).unwrap_err();
        assert_eq!((problem.row, problem.column.as_str()), (Some(3), "id"));
        let problem = read(b"id,titr\xe9\n", &Mapping::default()).unwrap_err();
        assert_eq!((problem.row, problem.column.as_str()), (Some(1), "B"));
        let problem = read(&[0xd0, 0xcf, 0x11, 0xe0, 0], &Mapping::default()).unwrap_err();
        assert_eq!(problem.code, ErrorCode::NotATable);
    }
}
