//! Quotas: meetings planned against meetings held.

use serde_json::{Value, json};

use super::Officer;

fn quota(officer: &Officer, milestone: &str) -> Value {
    let quotas = officer.does("quotas", json!({}));
    quotas.as_array().unwrap().iter().find(|quota| quota["milestone"] == milestone).unwrap().clone()
}

#[test]
fn f21_five_regional_and_one_inter_regional_meeting_are_planned_and_those_held_are_counted() {
    let officer = Officer::with("oer-dynamic-coalition");
    let planned: i64 = ["ms-regional-2021", "ms-regional-2022"]
        .map(|id| quota(&officer, id)["planned"].as_i64().unwrap())
        .iter()
        .sum();
    assert_eq!((planned, &quota(&officer, "ms-interregional-2021")["planned"]), (5, &json!(1)));
    let meeting = |status: &str| {
        let fields = json!({ "title": "Regional meeting", "milestone": "ms-regional-2021", "status": status });
        officer.makes("meeting", fields)
    };
    let ids = ["held", "converted", "planned"].map(meeting);
    let quota = quota(&officer, "ms-regional-2021");
    assert_eq!((&quota["held"], &quota["planned"]), (&json!(2), &json!(3)), "a meeting moved online was held");
    assert_eq!(quota["meetings"], json!(ids));
}
