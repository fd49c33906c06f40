//! Targets and baselines whose revisions keep the old value and the reason.

use serde_json::{Value, json};

use super::Officer;

fn aim(indicator: &str, period: &str, value: i32, reason: &str) -> Value {
    json!({ "indicator": indicator, "of": "target", "period": period, "unit": "", "value": value, "reason": reason })
}

fn target(officer: &Officer, indicator: &str) -> Value {
    officer.does("aims", json!({ "indicator": indicator }))[0].clone()
}

#[test]
fn f30_a_target_of_10_revised_to_8_keeps_the_10_and_the_reason() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Teachers trained", "measure": "number" }));
    officer.does("aim_set", aim(&indicator, "2024", 10, ""));
    assert_eq!(officer.is_refused("aim_set", aim(&indicator, "2024", 8, "")), "bad_value");
    officer.does("aim_set", aim(&indicator, "2024", 8, "Two colleges closed."));
    let held = target(&officer, &indicator);
    let told: Vec<(f64, &str)> = held["revisions"].as_array().unwrap().iter().map(said).collect();
    assert_eq!((held["value"].as_f64(), told), (Some(8.0), vec![(10.0, ""), (8.0, "Two colleges closed.")]));
    let series = officer.does("series", json!({ "indicator": indicator }));
    assert_eq!((&series["target"], &series["target_year"]), (&json!(8.0), &json!(2024)), "charts show it");
    officer.does("undo", json!({}));
    assert_eq!(target(&officer, &indicator)["value"], json!(10.0));
}

fn said(revision: &Value) -> (f64, &str) {
    (revision["value"].as_f64().unwrap(), revision["reason"].as_str().unwrap())
}

#[test]
fn f30_a_value_set_without_a_word_is_kept_when_it_is_revised() {
    let officer = Officer::with("empty");
    let fields = json!({ "title": "Teachers trained", "measure": "number", "target": 12, "target_year": 2024 });
    let indicator = officer.indicator(fields);
    officer.does("aim_set", aim(&indicator, "2024", 9, "Fewer funds."));
    let held = target(&officer, &indicator);
    let values: Vec<f64> = held["revisions"].as_array().unwrap().iter().map(|revision| said(revision).0).collect();
    assert_eq!(values, [12.0, 9.0]);
}

#[test]
fn f30_targets_are_set_by_period_and_country_and_bad_ones_are_named() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Teachers trained", "measure": "number" }));
    for (period, unit, value) in [("2023", "", 5), ("2024", "", 10), ("2024", "KE", 3)] {
        officer.does("aim_set", Value::Object(with(aim(&indicator, period, value, ""), "unit", json!(unit))));
    }
    assert_eq!(officer.does("aims", json!({ "indicator": indicator })).as_array().unwrap().len(), 3);
    assert_eq!(officer.does("series", json!({ "indicator": indicator }))["target"], json!(10.0), "the newest");
    let wrong = |field: &str, value: &str| Value::Object(with(aim(&indicator, "2025", 1, ""), field, json!(value)));
    assert_eq!(officer.is_refused("aim_set", wrong("unit", "ZZ")), "unknown_country");
    assert_eq!(officer.is_refused("aim_set", wrong("period", "2021-13")), "bad_value");
    assert_eq!(officer.is_refused("aim_set", wrong("indicator", "nothing")), "not_found");
}

fn with(value: Value, field: &str, other: Value) -> serde_json::Map<String, Value> {
    let mut fields = value.as_object().unwrap().clone();
    fields.insert(field.to_owned(), other);
    fields
}

#[test]
fn f30_two_revisions_made_without_knowing_of_each_other_are_both_kept_and_marked() {
    let amina = Officer::with("empty");
    let indicator = amina.indicator(json!({ "title": "Teachers trained", "measure": "number" }));
    amina.does("aim_set", aim(&indicator, "2024", 10, ""));
    let bakary = amina.admits("Bakary", json!([]));
    amina.does("aim_set", aim(&indicator, "2024", 8, "Two colleges closed."));
    bakary.does("aim_set", aim(&indicator, "2024", 12, "A college opened."));
    amina.meets(&bakary);
    let both = [&amina, &bakary].map(|officer| target(officer, &indicator));
    assert_eq!(both[0], both[1]);
    assert_eq!((&both[0]["contested"], both[0]["revisions"].as_array().unwrap().len()), (&json!(true), 3));
}
