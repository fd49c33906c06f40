//! Baselines: adopt, compare, restore; the reference case's draft against its final process table.

use roadbook_tests::Desk;
use serde_json::{Value, json};

use super::Officer;

fn counts(difference: &Value) -> [i64; 4] {
    ["added", "changed", "moved", "removed"].map(|what| difference[what].as_i64().unwrap())
}

#[test]
fn f23_the_draft_and_the_final_process_table_differ_in_five_dates_of_which_one_runs_backwards() {
    let desk = Desk::found("oer-dynamic-coalition");
    let baselines = desk.run(&["baseline", "list"]).ok();
    let ids: Vec<&str> =
        baselines.as_array().unwrap().iter().map(|baseline| baseline["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["baseline-draft", "baseline-final"]);
    let found = desk.run(&["baseline", "diff", "baseline-draft", "baseline-final"]).ok();
    assert_eq!(counts(&found), [0, 5, 0, 0]);
    let cells = found["cells"].as_array().unwrap();
    assert!(cells.iter().all(|cell| cell["field"] == "timeframe" && cell["change"] == "changed"));
    let inverted: Vec<&Value> = cells.iter().filter(|cell| cell["inverted"] == true).collect();
    assert_eq!(inverted.len(), 1);
    assert_eq!(inverted[0]["before"], json!("2020-06/2020-05"));
    assert_eq!(
        counts(&desk.run(&["baseline", "diff", "baseline-final"]).ok()),
        [0, 0, 0, 0],
        "the plan is the final one"
    );
    desk.run(&["baseline", "restore", "baseline-draft"]).ok();
    let left = desk.run(&["baseline", "diff", "baseline-draft"]).ok();
    assert_eq!(
        (counts(&left), &left["cells"][0]["inverted"]),
        ([0, 1, 0, 0], &json!(true)),
        "what cannot be meant stays"
    );
    assert_eq!(desk.run(&["baseline", "diff", "baseline-draft", "nothing"]).code(), "not_found");
}

#[test]
fn f23_what_was_added_changed_moved_and_removed_since_is_told_apart_and_all_of_it_brought_back_in_one_step() {
    let officer = Officer::with("oer-dynamic-coalition");
    let adopted = officer.does("baseline_adopt", json!({ "title": "As agreed in March" }));
    let baseline = adopted["ids"][0].as_str().unwrap().to_owned();
    let difference = || officer.does("baseline_diff", json!({ "before": baseline, "after": "now" }));
    assert_eq!(counts(&difference()), [0, 0, 0, 0]);

    let actions = officer.does("roadmap", json!({}))["actions"].clone();
    let id = |at: usize| actions[at]["id"].as_str().unwrap().to_owned();
    let theme =
        actions.as_array().unwrap().iter().rev().find_map(|action| action["theme"].as_str()).unwrap().to_owned();
    let edit =
        |id: String, path: &str, value: Value| json!({ "kind": "action", "id": id, "path": path, "value": value });
    officer.does(
        "edit",
        json!({ "edits": [edit(id(0), "timeframe", json!("2030")), edit(id(1), "theme", json!(theme))] }),
    );
    officer.does("delete", json!({ "kind": "action", "id": id(2) }));
    officer.does("create", json!({ "kind": "action", "fields": { "title": "New since" } }));
    let found = difference();
    assert_eq!(counts(&found), [1, 1, 1, 1]);

    let cell = json!([{ "record": format!("action/{}", id(0)), "field": "timeframe" }]);
    officer.does("baseline_restore", json!({ "baseline": baseline, "cells": cell }));
    assert_eq!(counts(&difference()), [1, 0, 1, 1], "one cell");
    officer.does("baseline_restore", json!({ "baseline": baseline }));
    assert_eq!(counts(&difference()), [0, 0, 0, 0], "all of it");
    officer.does("undo", json!({}));
    assert_eq!(counts(&difference()), [1, 0, 1, 1], "as one step");
}

#[test]
fn f23_any_two_days_are_compared_without_a_baseline() {
    let officer = Officer::with("oer-dynamic-coalition");
    let today = chrono::Utc::now().date_naive().to_string();
    let compare =
        |before: &str, after: &str| counts(&officer.does("baseline_diff", json!({ "before": before, "after": after })));
    assert_eq!(compare("2020-01-01", &today), [72, 0, 0, 0], "56 actions and 16 steps came since");
    officer.sets("action", "act-1-01", "status", json!("done"));
    officer.does("delete", json!({ "kind": "action", "id": "act-1-02" }));
    assert_eq!(compare(&today, "now"), [0, 0, 0, 0], "the day has not ended");
    assert_eq!(compare(&today, "2020-01-01"), [0, 0, 0, 71]);
    assert_eq!(compare("baseline-final", &today)[1], 0, "a baseline that keeps only dates is compared by them");
    let wrong = json!({ "before": "2020-13-01", "after": "now" });
    assert_eq!(officer.is_refused("baseline_diff", wrong), "not_found");
}
