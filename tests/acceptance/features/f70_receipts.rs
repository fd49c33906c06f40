//! Who has what, since when and over what it is known; and a log of everything that came together.

use serde_json::{Value, json};

use super::Officer;

fn row(receipts: &Value, participant: &str) -> Value {
    let rows = receipts["devices"].as_array().unwrap();
    rows.iter().find(|row| row["participant"] == participant).unwrap().clone()
}

fn holders(officer: &Officer, id: &str) -> Vec<(String, bool)> {
    let rows = officer.does("holders", json!({ "kind": "action", "id": id }));
    let row = |row: &Value| (row["participant"].as_str().unwrap().to_owned(), row["has"].as_bool().unwrap());
    rows.as_array().unwrap().iter().map(row).collect()
}

#[test]
fn f70_receipts_say_who_has_which_record_over_what_and_what_is_lacking_since_when() {
    let amina = Officer::with("empty");
    let (bakary, chipo) = (amina.admits("Bakary", json!([])), amina.admits("Chipo", json!([])));
    amina.meets(&bakary);
    amina.meets(&chipo);
    let id = amina.makes("action", json!({ "title": { "en": "Train teachers" } }));
    assert_eq!(holders(&amina, &id), [("Bakary".to_owned(), false), ("Chipo".to_owned(), false)]);
    assert_eq!(amina.does("receipts", json!({}))["safe_to_wipe"], false);
    amina.meets(&bakary);
    // What Bakary has is known once something of his that says so is here.
    bakary.sets("action", &id, "status", json!("agreed"));
    amina.meets(&bakary);
    assert_eq!(holders(&amina, &id), [("Bakary".to_owned(), true), ("Chipo".to_owned(), false)]);
    let receipts = amina.does("receipts", json!({}));
    assert_eq!(receipts["safe_to_wipe"], true);
    let (bakary, chipo) = (row(&receipts, "Bakary"), row(&receipts, "Chipo"));
    assert_eq!((&bakary["lacks"], &bakary["lacks_since"]), (&json!(0), &Value::Null));
    assert_eq!(bakary["told"]["means"], "bundle_read");
    assert!(chipo["lacks"].as_u64().unwrap() >= 2 && chipo["lacks_since"].is_i64(), "{chipo}");
    let history = amina.does("history", json!({ "kind": "action", "id": id }));
    let came: Vec<&Value> =
        history["entries"].as_array().unwrap().iter().map(|entry| &entry["came"]["means"]).collect();
    assert_eq!(came, [&json!("bundle_read"), &Value::Null], "{history}");
}

#[test]
fn f70_the_sync_log_outlives_the_program_and_is_written_as_a_table() {
    let amina = Officer::with("empty");
    let bakary = amina.admits("Bakary", json!([]));
    amina.makes("action", json!({ "title": { "en": "Train teachers" } }));
    amina.meets(&bakary);
    let refused = amina.does("sync_set_hub", json!({ "url": "http://127.0.0.1:9" }));
    assert_eq!(refused["hub"], "http://127.0.0.1:9");
    assert_eq!(amina.is_refused("sync_now", json!({})), "hub_unreachable");
    assert_eq!(amina.is_refused("sync_now", json!({})), "hub_unreachable");
    let amina = amina.reopened();
    let log = amina.does("sync_log", json!({}));
    let failed = &log[0];
    assert_eq!((&failed["means"], &failed["problem"]), (&json!("hub"), &json!("hub_unreachable")));
    assert_eq!(failed["times"], 2, "what fails the same way again is one line");
    assert!(log.as_array().unwrap().iter().any(|line| line["means"] == "bundle_read"), "{log}");
    let received = bakary.does("sync_log", json!({}));
    let brought: u64 = received.as_array().unwrap().iter().map(|line| line["received"].as_u64().unwrap()).sum();
    assert!(brought > 0, "{received}");
    let file = amina.path("log.csv");
    let report = amina.does("sync_log_write", json!({ "file": file }));
    let written = std::fs::read_to_string(file).unwrap();
    assert_eq!(written.lines().count() as u64, report["lines"].as_u64().unwrap() + 1);
    assert!(written.contains("hub_unreachable"), "{written}");
}
