//! XLSX workbooks: read cell by cell, written with texts that are never formulas.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use roadbook_model::{ErrorCode, Refusal};
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::{Cell, Problem, Sheet, Table, layout::Layout, letters, parts};

/// Longest text of a cell, in the UTF-16 units in which Excel counts.
const MAX_CELL_TEXT: usize = 32_767;
/// Longest name of a sheet.
const MAX_SHEET_NAME: usize = 31;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads a sheet: the one of that name, or the first.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Table, Problem> {
    parts::check(bytes)?;
    // A malformed workbook must not end the program.
    catch_unwind(AssertUnwindSafe(|| read_checked(bytes, sheet))).unwrap_or_else(|_| Err(malformed("it is malformed")))
}

fn read_checked(bytes: &[u8], sheet: Option<&str>) -> Result<Table, Problem> {
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| parts::damaged(&error))?;
    let sheets = book.sheet_names();
    let sheet = match sheet {
        Some(name) => sheets.iter().find(|sheet| *sheet == name).ok_or_else(|| no_sheet(name, &sheets))?,
        None => sheets.first().ok_or_else(|| malformed("it has no sheet"))?,
    };
    let mut layout = Layout::default();
    cells(&mut book, sheet, &mut layout)?;
    merged(&mut book, sheet, &mut layout)?;
    let table = layout.finish()?;
    Ok(Table { sheet: sheet.clone(), sheets, ..table })
}

fn cells(book: &mut Book<'_>, sheet: &str, layout: &mut Layout) -> Result<(), Problem> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|error| parts::damaged(&error))?;
    while let Some(cell) = reader.next_cell().map_err(|error: XlsxError| parts::damaged(&error))? {
        let (row, column) = cell.get_position();
        let (row, column) = (row.saturating_add(1), column as usize);
        match held(cell.get_value()) {
            Ok(None) => {}
            Ok(Some(cell)) => layout.put(row, column, cell)?,
            Err(refusal) => layout.refuse(row, column, refusal)?,
        }
    }
    Ok(())
}

fn held(value: &DataRef<'_>) -> Result<Option<Cell>, Refusal> {
    Ok(Some(match value {
        DataRef::Empty => return Ok(None),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::DateTimeIso(text) => Cell::Date(text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()),
        DataRef::DateTime(moment) => Cell::Date(date(moment)?),
        DataRef::DurationIso(text) => return Err(duration(text)),
        DataRef::Error(error) => {
            let hint = "Correct the formula, or write the value in its place.";
            return Err(Refusal::new(ErrorCode::BadValue, format!("The cell holds the error {error}"), hint));
        }
    }))
}

/// ISO 8601: a day, with its time if it is not the beginning of the day.
fn date(moment: &ExcelDateTime) -> Result<String, Refusal> {
    let (year, month, day, hours, minutes, seconds, milliseconds) = moment.to_ymd_hms_milli();
    let found = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).filter(|_| moment.is_datetime());
    let found = found.ok_or_else(|| duration(&moment.as_f64().to_string()))?;
    let since =
        TimeDelta::hours(hours.into()) + TimeDelta::minutes(minutes.into()) + TimeDelta::seconds(seconds.into());
    // Spreadsheets keep moments as fractions of days, to the nearest second.
    let since = since + TimeDelta::seconds(i64::from(milliseconds >= 500));
    let moment = found.and_time(NaiveTime::MIN) + since;
    Ok(if moment.time() == NaiveTime::MIN { moment.date().to_string() } else { moment.format("%FT%T").to_string() })
}

fn duration(text: &str) -> Refusal {
    let hint = "Format the cell as a date, a number or text.";
    Refusal::new(ErrorCode::BadValue, format!("The cell holds the duration {text}"), hint)
}

fn merged(book: &mut Book<'_>, sheet: &str, layout: &mut Layout) -> Result<(), Problem> {
    for area in book.merge_cells_by_sheet_name(sheet).map_err(|error| parts::damaged(&error))? {
        let name = |(row, column): (u32, u32)| {
            format!("{}{}", letters(u16::try_from(column).unwrap_or(u16::MAX)), u64::from(row) + 1)
        };
        let message = format!("The cells {} to {} are merged", name(area.start), name(area.end));
        let hint = "Split them, and write into each cell what it is to hold.";
        let refusal = Refusal::new(ErrorCode::TableLayout, message, hint);
        layout.refuse(area.start.0.saturating_add(1), area.start.1 as usize, refusal)?;
    }
    Ok(())
}

fn malformed(what: &str) -> Problem {
    let message = format!("The file is no XLSX workbook that can be read: {what}");
    Problem::of_file(ErrorCode::NotATable, message, "Save it again as XLSX, or as CSV.")
}

fn no_sheet(name: &str, sheets: &[String]) -> Problem {
    let hint = format!("Its sheets are: {}.", sheets.join(", "));
    Problem::of_file(ErrorCode::TableLayout, format!("The workbook has no sheet `{name}`"), hint)
}

/// Writes a workbook of one sheet.
pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, Refusal> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let name: String = sheet.name.chars().take(MAX_SHEET_NAME).collect();
    page.set_name(name).map_err(|error| unwritten(&error))?;
    page.set_freeze_panes(1, 0).map_err(|error| unwritten(&error))?;
    let bold = Format::new().set_bold();
    for (column, header) in sheet.headers.iter().enumerate() {
        page.write_string_with_format(0, column as u16, header, &bold).map_err(|error| unwritten(&error))?;
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if let Some(cell) = cell {
                write_cell(page, row as u32 + 1, column, cell, sheet)?;
            }
        }
    }
    book.save_to_buffer().map_err(|error| unwritten(&error))
}

fn write_cell(page: &mut Worksheet, row: u32, column: usize, cell: &Cell, sheet: &Sheet) -> Result<(), Refusal> {
    let at = column as u16;
    let written = match cell {
        Cell::Number(number) => page.write_number(row, at, *number),
        Cell::Flag(flag) => page.write_boolean(row, at, *flag),
        Cell::Text(text) | Cell::Date(text) if text.encode_utf16().count() <= MAX_CELL_TEXT => {
            page.write_string(row, at, text)
        }
        Cell::Text(_) | Cell::Date(_) => {
            let header = sheet.headers.get(column).map(String::as_str).unwrap_or_default();
            let message = format!("Row {}, column `{header}`: the text is too long for a cell of XLSX", row + 1);
            return Err(Refusal::new(ErrorCode::TableTooLarge, message, "Write the table as CSV."));
        }
    };
    written.map(|_| ()).map_err(|error| unwritten(&error))
}

fn unwritten(error: &rust_xlsxwriter::XlsxError) -> Refusal {
    let message = format!("The workbook cannot be written: {error}");
    Refusal::new(ErrorCode::TableTooLarge, message, "Write the table as CSV.")
}

#[cfg(test)]
mod tests {
    use super::super::{Mapping, Row};
    use super::*;
    use rust_xlsxwriter::{ExcelDateTime as Moment, Formula};

    fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save_to_buffer().unwrap()
    }

    fn texts(row: &Row) -> Vec<String> {
        row.cells.values().map(|cell| cell.text().into_owned()).collect()
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
            "''x",
            "NA",
            "a\"b<&>",
            "two\nlines",
            "two\r\nlines",
            " both ",
            "\u{a0}x\u{a0}",
            "عنوان",
            "\u{202e}x",
            "_x000D_",
            "_x0041_",
            "\u{1}",
            "1,5",
            "0012",
            "TRUE",
            "#REF!",
            "😀",
            "x\t",
            "x\r",
            "x\n",
        ];
        let mut cells: Vec<_> = hostile.iter().map(|text| Some(Cell::Text((*text).to_owned()))).collect();
        cells.extend([Some(Cell::Number(-1.5)), None, Some(Cell::Flag(true)), Some(Cell::Number(3.0))]);
        let headers = (0..cells.len()).map(|n| format!("h{n}")).collect();
        let sheet = Sheet { name: "action".to_owned(), headers, rows: vec![cells] };
        let table = read(&write(&sheet).unwrap(), None).unwrap();
        for (n, cell) in sheet.rows[0].iter().enumerate() {
            assert_eq!(table.rows[0].cells.get(&(n as u16)), cell.as_ref(), "{n}");
        }
        assert!(table.problems.is_empty());
    }

    #[test]
    fn dates_are_iso_formulas_their_last_value_and_errors_are_named() {
        let bytes = book(|page| {
            let day = Format::new().set_num_format("dd/mm/yyyy");
            let headers = ["day", "moment", "sum", "broken", "length"];
            for (n, header) in headers.iter().enumerate() {
                page.write_string(0, n as u16, *header).unwrap();
            }
            page.write_datetime_with_format(2, 0, Moment::from_ymd(2021, 3, 4).unwrap(), &day).unwrap();
            let moment = Moment::from_ymd(2021, 3, 4).unwrap().and_hms(9, 30, 0).unwrap();
            page.write_datetime_with_format(2, 1, moment, &day).unwrap();
            page.write_formula(2, 2, Formula::new("=1+2").set_result("3")).unwrap();
            page.write_formula(2, 3, Formula::new("=A1/0").set_result("#DIV/0!")).unwrap();
            page.write_number_with_format(2, 4, 1.5, &Format::new().set_num_format("[h]:mm")).unwrap();
        });
        let table = read(&bytes, None).unwrap();
        assert_eq!(table.rows[0].number, 3);
        assert_eq!(texts(&table.rows[0]), ["2021-03-04", "2021-03-04T09:30:00", "3"]);
        let found: Vec<_> = table.problems.listed.iter().map(|p| (p.row, p.column.as_str(), p.code)).collect();
        assert_eq!(found, [(Some(3), "broken", ErrorCode::BadValue), (Some(3), "length", ErrorCode::BadValue)]);
    }

    #[test]
    fn merged_cells_are_named() {
        let bytes = book(|page| {
            page.write_string(0, 0, "id").unwrap();
            page.write_string(0, 1, "title").unwrap();
            page.merge_range(1, 1, 3, 1, "x", &Format::new()).unwrap();
        });
        let table = read(&bytes, None).unwrap();
        let problem = &table.problems.listed[0];
        assert_eq!((problem.row, problem.column.as_str(), problem.code), (Some(2), "title", ErrorCode::TableLayout));
        assert!(problem.message.contains("B2 to B4"));
    }

    #[test]
    fn a_sheet_is_found_by_its_name_and_the_first_is_read_without_one() {
        let mut book = Workbook::new();
        book.add_worksheet().set_name("Ideas").unwrap().write_string(0, 0, "id").unwrap();
        book.add_worksheet().set_name("Plan").unwrap().write_string(0, 0, "title").unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let headers = |sheet| read(&bytes, sheet).map(|table| table.headers);
        assert_eq!(headers(None).unwrap(), ["id"]);
        assert_eq!(headers(Some("Plan")).unwrap(), ["title"]);
        assert_eq!(headers(Some("Other")).unwrap_err().code, ErrorCode::TableLayout);
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        for bytes in [&b"PK\x03\x04"[..], &book(|_| ())[..200]] {
            let problem = Table::read(bytes, &Mapping::default()).unwrap_err();
            assert_eq!(problem.code, ErrorCode::NotATable);
        }
        assert_eq!(read(&book(|_| ()), None).unwrap_err().code, ErrorCode::TableLayout);
    }
}
