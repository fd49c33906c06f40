//! One command that checks everything, mends what it can, and says what it cannot.

use std::fs;

use roadbook_store::Unlock;
use roadbook_tests::Desk;
use serde_json::{Value, json};

use super::Officer;

const PAGE: usize = 4096;

fn outcome<'a>(repair: &'a Value, step: &str) -> &'a Value {
    let steps = repair["steps"].as_array().unwrap();
    &steps.iter().find(|found| found["step"] == step).unwrap()["outcome"]
}

#[test]
fn f80_a_repair_of_a_whole_workspace_changes_nothing() {
    let officer = Officer::with("oer-dynamic-coalition");
    let before = officer.host.status().unwrap();
    let repair = officer.does("repair", json!({}));
    assert_eq!(repair["ok"], true);
    for step in ["pages", "entries", "documents", "missing", "refused"] {
        assert_eq!(outcome(&repair, step), "fine", "{repair:#}");
    }
    assert_eq!(officer.host.status().unwrap(), before);
}

#[test]
fn f80_a_damaged_page_is_mended_where_it_held_what_can_be_made_again_and_named_where_it_did_not() {
    let officer = Officer::with("oer-dynamic-coalition");
    let bakary = officer.admits("Bakary", json!([]));
    officer.makes("action", json!({ "title": "Never sealed" }));
    let before = officer.host.status().unwrap();
    let unlock = Unlock::KeyFile(officer.folder.path().join("key"));
    let database = officer.folder.path().join("profile/roadbook.db");
    officer.does("lock", json!({}));
    let whole = fs::read(&database).unwrap();
    let slots = database.with_file_name("keyslots.json");
    let whole_slots = fs::read(&slots).unwrap();
    let (mut mended, mut named) = (0, 0);
    for page in (1..whole.len() / PAGE).step_by(41) {
        let mut bytes = whole.clone();
        bytes[page * PAGE + 1000..][..32].fill(0x5a);
        fs::write(&database, bytes).unwrap();
        fs::write(&slots, &whole_slots).unwrap();
        if officer.host.open(&unlock).is_err() {
            continue;
        }
        match officer.host.call("repair", json!({})) {
            Ok(repair) if repair["ok"] == true => {
                mended += 1;
                assert_eq!(outcome(&repair, "pages"), "mended", "page {page}: {repair:#}");
                assert_eq!(outcome(&officer.does("repair", json!({})), "pages"), "fine", "page {page}");
                assert_eq!(officer.host.status().unwrap()["fingerprint"], before["fingerprint"], "page {page}");
            }
            Ok(_) => named += 1,
            Err(error) => {
                assert_eq!(json!(error.code), "damaged", "page {page}");
                named += 1;
            }
        }
        officer.does("lock", json!({}));
    }
    assert!(mended > named, "{mended} mended, {named} named");
    fs::write(&database, &whole).unwrap();
    fs::write(&slots, &whole_slots).unwrap();
    officer.host.open(&unlock).unwrap();
    officer.meets(&bakary);
}

#[test]
fn f80_without_a_window_a_workspace_is_repaired_and_rescued_by_a_command_each() {
    let desk = Desk::found("oer-dynamic-coalition");
    assert_eq!(desk.run(&["repair"]).ok()["ok"], true);
    let database = desk.folder.path().join("profile/roadbook.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[..PAGE].fill(0x5a);
    fs::write(&database, bytes).unwrap();
    assert_eq!(desk.run(&["repair"]).code(), "header_damaged");
    let report = desk.run(&["rescue", &desk.path("out")]).ok();
    assert_eq!(report["damaged_pages"], json!([1]));
    assert!(report["records"].as_array().unwrap().iter().any(|kind| kind["kind"] == "action"), "{report:#}");
    assert_eq!(desk.run(&["rescue", &desk.path("out")]).code(), "already_exists");
    assert_eq!(desk.run(&["put-back-keys"]).code(), "header_damaged", "whole key slots stay as they are");
}

#[test]
fn f80_comparing_anew_brings_both_sides_level_again() {
    let officer = Officer::with("empty");
    let bakary = officer.admits("Bakary", json!([]));
    officer.makes("action", json!({ "title": "Plan" }));
    officer.meets(&bakary);
    assert_eq!(officer.does("compare_anew", json!({}))["phase"], "off");
    officer.makes("action", json!({ "title": "After it" }));
    officer.meets(&bakary);
    assert_eq!(outcome(&bakary.does("repair", json!({})), "missing"), "fine");
}
