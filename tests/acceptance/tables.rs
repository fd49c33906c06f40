//! Tables are taken in as one step, and what is written as a table is read again as it was.

use std::{fmt::Write as _, fs, path::PathBuf};

use roadbook_tests::Desk;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::features::Officer;

/// Texts that spreadsheets, delimiters and eyes take for something else.
const HOSTILE: [&str; 14] = [
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "+254 20",
    "-5",
    "@everybody",
    "\tindented",
    "\rreturned",
    "'quoted'",
    "''=twice",
    "NA",
    "a \"b\", c; d",
    "two\nlines\r\nor three",
    "  spaces  ",
    "خطة العمل 2021",
    "_x000D_ 0012 TRUE #REF!",
];
const KINDS: [&str; 3] = ["action", "organisation", "observation"];
const FORMATS: [&str; 2] = ["csv", "xlsx"];

struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

fn export(officer: &Officer, kind: &str, format: &str, file: PathBuf) -> Vec<u8> {
    officer.does("table_write", json!({ "kind": kind, "file": file, "format": format }));
    fs::read(file).unwrap()
}

/// What taking a file in does: made, changed and unchanged.
fn import(officer: &Officer, kind: &str, file: PathBuf, mapping: Value) -> [u64; 3] {
    let args = json!({ "kind": kind, "file": file, "mapping": mapping });
    let checked = officer.does("table_check", args.clone());
    let report = officer.does("table_read", args)["report"].clone();
    assert_eq!(report, checked);
    assert_eq!(report["problems"], json!([]), "{report:#}");
    ["created", "changed", "unchanged"].map(|count| report[count].as_u64().unwrap())
}

/// The reference workspace, with hostile texts in what was there, what is new, and observations.
fn with_hostile_texts() -> Officer {
    let officer = Officer::with("oer-dynamic-coalition");
    for (n, text) in HOSTILE.iter().enumerate() {
        let action = format!("act-2-{:02}", n % 10 + 1);
        officer.host.set("action", &action, ["title", "responsible"][n / 10], &json!(text)).unwrap();
        let fields = json!({ "id": format!("new-{n}"), "title": { "en": text, "ar": text }, "acronym": text });
        officer.host.add("organisation", fields).unwrap();
        let fields = json!({
            "indicator": "ind-1-1", "unit": "NA", "period": format!("20{:02}", n + 10),
            "breakdown": if n % 2 == 0 { "" } else { "sex:female" },
            "value": -1.5, "note": text, "source": text, "estimate": n % 2 == 0,
        });
        officer.host.add("observation", fields).unwrap();
    }
    officer
}

#[test]
fn what_is_exported_changes_nothing_when_it_is_imported_where_it_came_from() {
    let (officer, folder) = (with_hostile_texts(), Folder::new());
    let before = officer.host.status().unwrap();
    for (kind, format) in KINDS.iter().flat_map(|kind| FORMATS.map(|format| (kind, format))) {
        let file = folder.path(&format!("{kind}.{format}"));
        export(&officer, kind, format, file.clone());
        let [created, changed, unchanged] = import(&officer, kind, file, json!({}));
        let all = officer.host.list(kind).unwrap().as_array().unwrap().len() as u64;
        assert_eq!([created, changed, unchanged], [0, 0, all], "{kind} {format}");
    }
    let after = officer.host.status().unwrap();
    assert_eq!((&before["fingerprint"], &before["pending"]), (&after["fingerprint"], &after["pending"]));
}

#[test]
fn what_is_exported_is_the_same_where_it_is_imported() {
    let (from, folder) = (with_hostile_texts(), Folder::new());
    for format in FORMATS {
        let to = Officer::with("oer-dynamic-coalition");
        for kind in KINDS {
            let file = folder.path(&format!("{kind}.{format}"));
            export(&from, kind, format, file.clone());
            import(&to, kind, file, json!({}));
            let shown = |officer: &Officer| {
                let mut list = officer.host.list(kind).unwrap();
                for row in list.as_array_mut().unwrap() {
                    // Where in lists, when and by whom: not what.
                    row.as_object_mut().unwrap().retain(|name, _| name != "order" && !name.starts_with("changed_"));
                }
                list
            };
            assert_eq!(shown(&from), shown(&to), "{kind} {format}");
            let written = |officer: &Officer, name: &str| export(officer, kind, "csv", folder.path(name));
            assert_eq!(written(&from, "from.csv"), written(&to, "to.csv"), "{kind} {format}");
        }
    }
}

#[test]
fn five_thousand_organisations_come_and_go_as_one_step() {
    const COUNT: usize = 5_000;
    let (officer, folder) = (Officer::with("oer-dynamic-coalition"), Folder::new());
    let before = officer.host.list("organisation").unwrap();
    let mut table = "title.en,country,constituency\n".to_owned();
    (0..COUNT).for_each(|n| writeln!(table, "Organisation {n},KE,civil_society").unwrap());
    fs::write(folder.path("table.csv"), table).unwrap();
    assert_eq!(import(&officer, "organisation", folder.path("table.csv"), json!({})), [COUNT as u64, 0, 0]);
    let count = || officer.host.list("organisation").unwrap().as_array().unwrap().len();
    assert_eq!(count(), before.as_array().unwrap().len() + COUNT);
    officer.does("undo", json!({}));
    assert_eq!(officer.host.list("organisation").unwrap(), before);
    officer.does("redo", json!({}));
    assert_eq!(count(), before.as_array().unwrap().len() + COUNT);
}

#[test]
fn what_a_table_makes_and_changes_is_taken_back_together() {
    let (officer, folder) = (Officer::with("oer-dynamic-coalition"), Folder::new());
    let before = officer.host.list("action").unwrap();
    let table =
        "id,title,status,indicators\nact-1-01,Changed,blocked,1.1\nnew-1,Made,Draft,ind-1-1; ind-2-1\nact-1-02,,,\n";
    fs::write(folder.path("table.csv"), table).unwrap();
    assert_eq!(import(&officer, "action", folder.path("table.csv"), json!({})), [1, 1, 1]);
    let action = |id| officer.host.show("action", id).unwrap();
    assert_eq!(action("act-1-01")["indicators"], json!(["ind-1-1"]));
    assert_eq!(action("new-1")["indicators"], json!(["ind-1-1", "ind-2-1"]));
    officer.does("undo", json!({}));
    assert_eq!(officer.host.list("action").unwrap(), before);
}

#[test]
fn a_mapping_says_which_column_is_which_field_and_which_names_the_record() {
    let (officer, folder) = (Officer::with("oer-dynamic-coalition"), Folder::new());
    let mut book = Workbook::new();
    book.add_worksheet();
    let page = book.add_worksheet().set_name("Feuille 2").unwrap();
    for (column, header) in ["N°", "Intitulé", "Date", "Groupe", "Coût"].iter().enumerate() {
        page.write_string(0, column as u16, *header).unwrap();
    }
    page.write_number(1, 0, 1.3).unwrap();
    page.write_string(1, 1, "Recenser").unwrap();
    let day = ExcelDateTime::from_ymd(2021, 3, 4).unwrap();
    page.write_datetime_with_format(1, 2, day, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    page.write_string(1, 4, "1 000").unwrap();
    book.save(folder.path("plan.xlsx")).unwrap();
    let mapping = json!({
        "sheet": "Feuille 2", "language": "fr", "key": "N°",
        "columns": { "N°": "number", "Intitulé": "title", "Date": "timeframe", "Groupe": "group" },
    });
    assert_eq!(import(&officer, "action", folder.path("plan.xlsx"), mapping), [0, 1, 0]);
    let action = officer.host.show("action", "act-1-03").unwrap();
    assert_eq!(action["translations"]["title"]["fr"], "Recenser");
    assert_eq!((&action["timeframe"], &action["number"]), (&json!("2021-03-04"), &json!("1.3")));
    assert_ne!(action["group"], json!(""), "an empty cell leaves the field as it is");
}

#[test]
fn a_file_is_looked_at_before_it_is_taken_in() {
    let (officer, folder) = (Officer::with("empty"), Folder::new());
    let mut table = "id;Titre;When;Cost\n".to_owned();
    (0..30).for_each(|n| writeln!(table, "a-{n};A;2021;1").unwrap());
    fs::write(folder.path("table.csv"), table).unwrap();
    let look = officer.does("table_look", json!({ "kind": "action", "file": folder.path("table.csv") }));
    assert_eq!(look["headers"], json!(["id", "Titre", "When", "Cost"]));
    assert_eq!(look["columns"], json!({ "id": "id", "Titre": "title", "When": "timeframe" }));
    assert_eq!((&look["total"], look["rows"].as_array().unwrap().len()), (&json!(30), 20));
    assert_eq!(look["rows"][0], json!({ "row": 2, "cells": ["a-0", "A", "2021", "1"] }));
    assert!(look["paths"].as_array().unwrap().contains(&json!("indicators")));
    let args = json!({ "kind": "action", "file": folder.path("nowhere.csv") });
    assert_eq!(officer.is_refused("table_look", args), "not_found");
}

#[test]
fn tables_are_taken_in_and_written_without_a_window() {
    let desk = Desk::found("empty");
    let (table, written) = (desk.path("table.csv"), desk.path("written.xlsx"));
    fs::write(&table, "id,Name\na,Ministry\nb,\n").unwrap();
    fs::write(desk.path("mapping.json"), r#"{ "columns": { "Name": "title" } }"#).unwrap();
    let mapping = desk.path("mapping.json");
    let import = ["import", "csv", "organisation", &table, "--mapping", &mapping];
    let dry_run = desk.run(&[&import[..], &["--dry-run"]].concat()).ok();
    assert_eq!((&dry_run["created"], &desk.run(&["list", "organisation"]).ok()), (&json!(2), &json!([])));
    assert_eq!(desk.run(&import).ok(), dry_run);
    assert_eq!(desk.run(&["export", "xlsx", "organisation", &written]).ok()["rows"], 2);
    assert_eq!(desk.run(&["import", "xlsx", "organisation", &written]).ok()["unchanged"], 2);
    desk.run(&["undo"]).ok();
    assert_eq!(desk.run(&["list", "organisation"]).ok(), json!([]));

    let refused = desk.run(&["import", "csv", "organisation", &table]);
    assert_eq!(refused.code(), "unknown_field");
    let report: Value = serde_json::from_slice(&refused.output.stdout).unwrap();
    assert_eq!((&report["problems"][0]["row"], &report["problems"][0]["column"]), (&json!(1), &json!("Name")));
    assert_eq!(desk.run(&["import", "csv", "organisation", &written]).code(), "not_a_table");
    assert_eq!(desk.run(&["import", "csv", "hologram", &table]).code(), "unknown_kind");
    let unreadable = ["import", "csv", "organisation", &table, "--mapping", &table];
    assert_eq!(desk.run(&unreadable).code(), "bad_value");
}

#[test]
fn whoever_may_only_read_is_told_before_and_takes_nothing_in() {
    let (desk, viewer) = (Desk::found("oer-dynamic-coalition"), Desk { folder: TempDir::new().unwrap() });
    let (invitation, table) = (desk.path("invitation.json"), desk.path("table.csv"));
    desk.run(&["workspace", "invite", "--role", "viewer", "--out", &invitation]).ok();
    viewer.run(&["workspace", "join", &invitation, "--participant", "Vera", "--key-file", &viewer.path("key")]).ok();
    fs::write(&table, "title\nMap open textbooks\n").unwrap();
    for dry_run in [&["--dry-run"][..], &[]] {
        let import = [&["import", "csv", "action", &table][..], dry_run].concat();
        assert_eq!(viewer.run(&import).code(), "not_allowed");
    }
}
