//! A table with anything wrong in it is not taken in; each thing is named by row and column.

use std::{
    fmt::Write as _,
    fs::{self, File},
    io::{BufWriter, Write},
    path::PathBuf,
};

use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use serde_json::{Value, json};
use tempfile::TempDir;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::features::Officer;

/// Where something is wrong: row, column, field and code.
type Place = (Option<u64>, String, String, String);

fn at(row: u64, column: &str, field: &str, code: &str) -> Place {
    (Some(row), column.to_owned(), field.to_owned(), code.to_owned())
}

/// Somebody with tables in a folder.
struct Desk {
    officer: Officer,
    folder: TempDir,
}

impl Desk {
    fn with(template: &str) -> Desk {
        Desk { officer: Officer::with(template), folder: TempDir::new().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn fingerprint(&self) -> Value {
        self.officer.host.status().unwrap()["fingerprint"].clone()
    }

    /// The report about a file that is refused; nothing has changed, and a dry run says the same.
    fn refused(&self, kind: &str, file: &str, mapping: Value) -> Value {
        let before = self.fingerprint();
        let args = json!({ "kind": kind, "file": self.path(file), "mapping": mapping });
        let checked = self.officer.does("table_check", args.clone());
        let read = self.officer.does("table_read", args);
        assert_eq!(read["report"], checked);
        assert_eq!(read["done"], Value::Null);
        assert_eq!(self.fingerprint(), before);
        let counts = ["created", "changed", "unchanged"].map(|count| checked[count].as_i64().unwrap());
        assert_eq!(counts, [0, 0, 0]);
        checked
    }

    fn places(&self, kind: &str, file: &str, mapping: Value) -> Vec<Place> {
        let report = self.refused(kind, file, mapping);
        let text = |problem: &Value, name: &str| problem[name].as_str().unwrap().to_owned();
        let place = |problem: &Value| {
            assert!(!text(problem, "message").is_empty() && !text(problem, "hint").is_empty(), "{problem}");
            (problem["row"].as_u64(), text(problem, "column"), text(problem, "field"), text(problem, "code"))
        };
        report["problems"].as_array().unwrap().iter().map(place).collect()
    }

    fn csv(&self, kind: &str, bytes: impl AsRef<[u8]>) -> Vec<Place> {
        fs::write(self.path("table.csv"), bytes).unwrap();
        self.places(kind, "table.csv", json!({}))
    }

    fn xlsx(&self, kind: &str, fill: impl FnOnce(&mut Worksheet)) -> Vec<Place> {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save(self.path("table.xlsx")).unwrap();
        self.places(kind, "table.xlsx", json!({}))
    }

    fn indicator(&self, measure: &str) -> String {
        self.officer.indicator(json!({ "title": "Teachers trained", "number": "1.1", "measure": measure }))
    }
}

fn line(page: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in cells.iter().enumerate() {
        page.write_string(row, column as u16, *text).unwrap();
    }
}

#[test]
fn a_number_with_its_unit_of_measure_is_no_number() {
    let desk = Desk::with("empty");
    desk.indicator("number");
    let table = "unit,period,indicator,value\nKE,2021,1.1,12\n\nKE,2022,1.1,12 km\nKE,2023,1.1,\"1,5\"\n";
    let value = |row| at(row, "value", "value", "bad_value");
    assert_eq!(desk.csv("observation", table), [value(4), value(5)]);
    let found = desk.xlsx("action", |page| {
        line(page, 0, &["title", "progress"]);
        line(page, 1, &["Map open textbooks", "45%"]);
    });
    assert_eq!(found, [at(2, "progress", "progress", "bad_value")]);
}

#[test]
fn a_period_that_cannot_be_is_named() {
    let desk = Desk::with("empty");
    desk.indicator("number");
    let table = "unit,period,indicator,value\nKE,2021-13,1.1,1\nKE,2021/2022,1.1,1\nKE,,1.1,1\nKE,2021-Q4,1.1,1\n";
    let period = |row| at(row, "period", "period", "bad_value");
    assert_eq!(desk.csv("observation", table), [period(2), period(3), period(4)]);
    let table = "title,timeframe\nA,2021-02-30\nB,2021-06/2021-05\n";
    let timeframe = |row, code| at(row, "timeframe", "timeframe", code);
    assert_eq!(desk.csv("action", table), [timeframe(2, "bad_value"), timeframe(3, "inverted_range")]);
}

#[test]
fn a_value_outside_its_range_is_named() {
    let desk = Desk::with("empty");
    desk.indicator("percentage");
    let table = "unit,period,indicator,value\nKE,2021,1.1,100\nKE,2022,1.1,140\nKE,2023,1.1,-1\n";
    let value = |row| at(row, "value", "value", "bad_value");
    assert_eq!(desk.csv("observation", table), [value(3), value(4)]);
    assert_eq!(desk.csv("action", "title,progress\nA,101\n"), [at(2, "progress", "progress", "bad_value")]);
}

#[test]
fn a_country_there_is_not_is_named() {
    let desk = Desk::with("empty");
    desk.indicator("number");
    let table = "title,country\nA,NA\nB,XX\nC,Kenya\nD,ke\n";
    let country = |row| at(row, "country", "country", "unknown_country");
    assert_eq!(desk.csv("organisation", table), [country(3), country(4), country(5)]);
    let table = "unit,period,indicator,value\nNA,2021,1.1,1\nZZ,2021,1.1,1\nKenya,2021,1.1,1\n";
    let unit = |row| at(row, "unit", "unit", "unknown_country");
    assert_eq!(desk.csv("observation", table), [unit(3), unit(4)]);
}

#[test]
fn a_number_code_or_record_that_stands_twice_is_named() {
    let desk = Desk::with("oer-dynamic-coalition");
    let table = "id,number,title\n,1.1,Of another\nnew-1,99.1,A\nnew-2,99.1,B\nact-1-01,1.1,C\nact-1-01,,D\n";
    let number = |row| at(row, "number", "number", "duplicate");
    let expected = [number(2), number(3), number(4), at(6, "id", "id", "duplicate")];
    assert_eq!(desk.csv("action", table), expected);
    let table = "unit,period,indicator,value\nKE,2021,ind-1-1,1\nKE,2021,ind-1-1,2\n";
    assert_eq!(desk.csv("observation", table), [at(3, "indicator", "indicator", "duplicate")]);
    assert_eq!(desk.csv("group", "code,title\nWG,A\nWG,B\n").len(), 2);
}

#[test]
fn what_is_referred_to_must_be_one_record_and_be_there() {
    let desk = Desk::with("oer-dynamic-coalition");
    for _ in 0..2 {
        desk.officer.indicator(json!({ "title": "Called twice" }));
    }
    let table = "title,group,indicators\nA,wg-99,1.1;nowhere\nB,,Called twice\n";
    let expected = [
        at(2, "group", "group", "not_found"),
        at(2, "indicators", "indicators", "not_found"),
        at(3, "indicators", "indicators", "ambiguous"),
    ];
    assert_eq!(desk.csv("action", table), expected);
}

#[test]
fn a_number_of_which_a_spreadsheet_lost_the_last_zero_names_no_record() {
    let desk = Desk::with("oer-dynamic-coalition");
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    line(page, 0, &["number", "title"]);
    page.write_number(1, 0, 1.10).unwrap();
    page.write_string(1, 1, "Map open textbooks").unwrap();
    book.save(desk.path("table.xlsx")).unwrap();
    let found = desk.places("action", "table.xlsx", json!({ "key": "number" }));
    assert_eq!(found, [at(2, "number", "number", "ambiguous")]);
}

#[test]
fn a_row_about_a_deleted_record_is_named() {
    let desk = Desk::with("oer-dynamic-coalition");
    desk.officer.does("delete", json!({ "kind": "action", "id": "act-1-01" }));
    assert_eq!(desk.csv("action", "id,title\nact-1-01,A\n"), [at(2, "id", "id", "already_exists")]);
    desk.officer.observe("ind-1-1", "KE", "2021", json!(1));
    let id = "KE-2021/ind-1-1@2021";
    desk.officer.does("delete", json!({ "kind": "observation", "id": id }));
    let table = "unit,period,indicator,value\nKE,2021,ind-1-1,2\n";
    assert_eq!(desk.csv("observation", table), [at(2, "indicator", "indicator", "already_exists")]);
}

#[test]
fn a_table_of_300_columns_is_not_read() {
    let desk = Desk::with("empty");
    let headers: Vec<String> = (0..300).map(|n| format!("h{n}")).collect();
    let expected = [at(1, "IW", "", "table_too_large")];
    assert_eq!(desk.csv("action", headers.join(",")), expected);
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    assert_eq!(desk.xlsx("action", |page| line(page, 0, &headers)), expected);
}

#[test]
fn a_table_of_a_million_rows_is_left_at_the_first_too_many() {
    const ROWS: u32 = 1_000_000;
    let desk = Desk::with("empty");
    let mut file = BufWriter::new(File::create(desk.path("rows.csv")).unwrap());
    file.write_all(b"title\n").unwrap();
    (0..ROWS).for_each(|n| writeln!(file, "A {n}").unwrap());
    drop(file);
    let expected = [at(100_002, "", "", "table_too_large")];
    assert_eq!(desk.places("action", "rows.csv", json!({})), expected);
    million_rows(&desk.path("rows.xlsx"), ROWS);
    assert_eq!(desk.places("action", "rows.xlsx", json!({})), expected);
}

/// A sheet of that many rows, with one text each.
fn million_rows(path: &std::path::Path, rows: u32) {
    let mut book = Workbook::new();
    book.add_worksheet();
    let small = book.save_to_buffer().unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(small)).unwrap();
    let mut written = ZipWriter::new(BufWriter::new(File::create(path).unwrap()));
    let fast = SimpleFileOptions::default().compression_level(Some(1));
    for at in 0..parts.len() {
        let part = parts.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        if !name.ends_with("sheet1.xml") {
            written.raw_copy_file(part).unwrap();
            continue;
        }
        written.start_file(name, fast).unwrap();
        let head = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        written.write_all(head.as_bytes()).unwrap();
        let mut text = String::new();
        for row in 1..=rows {
            text.clear();
            write!(text, "<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>title</t></is></c></row>").unwrap();
            written.write_all(text.as_bytes()).unwrap();
        }
        written.write_all(b"</sheetData></worksheet>").unwrap();
    }
    written.finish().unwrap().flush().unwrap();
}

#[test]
fn a_workbook_that_unpacks_to_more_than_is_read_is_refused_before_it_is() {
    let desk = Desk::with("empty");
    let mut written = ZipWriter::new(File::create(desk.path("bomb.xlsx")).unwrap());
    let fast = SimpleFileOptions::default().compression_level(Some(1));
    written.start_file("xl/sharedStrings.xml", fast).unwrap();
    let zeros = vec![0; 1 << 20];
    (0..300).for_each(|_| written.write_all(&zeros).unwrap());
    written.finish().unwrap();
    let report = desk.refused("action", "bomb.xlsx", json!({}));
    assert_eq!(report["problems"][0]["code"], "table_too_large");
    assert!(report["problems"][0]["message"].as_str().unwrap().contains("256 MB"));
}

#[test]
fn a_table_that_sets_more_than_a_step_may_is_refused() {
    let desk = Desk::with("empty");
    let mut table = "number,title,responsible\n".to_owned();
    (0..60_000).for_each(|n| writeln!(table, "{n},A,B").unwrap());
    let found = desk.csv("action", table);
    assert_eq!(found, [(None, String::new(), String::new(), "table_too_large".to_owned())]);
}

#[test]
fn merged_cells_are_named() {
    let desk = Desk::with("empty");
    let found = desk.xlsx("action", |page| {
        line(page, 0, &["number", "title"]);
        page.merge_range(1, 1, 3, 1, "Map open textbooks", &Format::new()).unwrap();
    });
    assert_eq!(found, [at(2, "title", "", "table_layout")]);
}

#[test]
fn cells_that_hold_errors_are_named() {
    let desk = Desk::with("empty");
    let found = desk.xlsx("action", |page| {
        line(page, 0, &["title", "progress"]);
        line(page, 1, &["Map open textbooks"]);
        page.write_formula(1, 1, Formula::new("=Z1").set_result("#REF!")).unwrap();
    });
    assert_eq!(found, [at(2, "progress", "", "bad_value")]);
}

#[test]
fn headers_that_are_missing_double_or_of_no_field_are_named() {
    let desk = Desk::with("empty");
    let found = desk.csv("action", "title.en,title.en,,Cost\nA,B,C,D\n");
    let expected = [
        at(1, "title.en", "title.en", "duplicate"),
        at(1, "Cost", "Cost", "unknown_field"),
        at(1, "title.en", "", "table_layout"),
        at(2, "C", "", "table_layout"),
    ];
    assert_eq!(found, expected);
    assert_eq!(desk.csv("observation", "unit,value\nKE,1\n").len(), 2);
}

#[test]
fn text_in_another_encoding_is_named_where_it_begins_and_read_when_the_encoding_is_said() {
    let desk = Desk::with("empty");
    let table = b"title,responsible\nA,B\nCaf\xe9,D\n";
    assert_eq!(desk.csv("action", table), [at(3, "title", "", "not_text")]);
    let without_mark: Vec<u8> = "title\nA\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(desk.csv("action", without_mark), [at(1, "A", "", "not_text")]);
    fs::write(desk.path("table.csv"), table).unwrap();
    let args = json!({ "kind": "action", "file": desk.path("table.csv"), "mapping": { "encoding": "windows-1252" } });
    assert_eq!(desk.officer.does("table_read", args)["report"]["created"], 2);
    assert!(desk.officer.host.list("action").unwrap().to_string().contains("Café"));
}

#[test]
fn every_problem_is_counted_and_the_first_thousand_listed() {
    let desk = Desk::with("empty");
    let mut table = "title,status\n".to_owned();
    (0..1_500).for_each(|_| table.push_str("A,finished\n"));
    fs::write(desk.path("table.csv"), table).unwrap();
    let report = desk.refused("action", "table.csv", json!({}));
    assert_eq!((report["total"].as_u64(), report["problems"].as_array().unwrap().len()), (Some(1_500), 1_000));
    assert_eq!(report["problems"][999]["row"], 1_001);
}
