//! Terms of roles: appointed, renewed, until; and which constituency and region each seat covers.

use serde_json::{Value, json};

use super::Officer;

fn seat(officer: &Officer, fields: Value) -> Value {
    let title = format!("Group {}", officer.does("seats", json!({})).as_array().unwrap().len());
    officer.makes("group", json!({ "title": title, "leads": { "l1": fields } }));
    officer.does("seats", json!({})).as_array().unwrap().last().unwrap().clone()
}

/// A day so many days from today.
fn day(days: i64) -> String {
    (chrono::Utc::now().date_naive() + chrono::Duration::days(days)).to_string()
}

#[test]
fn f03_a_term_that_is_over_or_ends_within_sixty_days_says_so() {
    let officer = Officer::with("empty");
    for (days, term) in [(-1, "ended"), (30, "ends_soon"), (300, "held")] {
        let held = seat(&officer, json!({ "holder": "Ministry", "appointed": "2024-01", "until": day(days) }));
        assert_eq!(held["term"], term, "{days} days from now");
    }
    assert_eq!(
        seat(&officer, json!({ "until": day(300) }))["term"],
        "vacant",
        "a term without a holder is a vacant seat"
    );
}

#[test]
fn f03_a_seat_covers_the_region_of_its_holder_or_the_one_it_is_for() {
    let officer = Officer::with("empty");
    let person = officer.makes("person", json!({ "title": "Lead of teacher training", "country": "KE" }));
    let held = seat(&officer, json!({ "person": person, "constituency": "government" }));
    assert_eq!((&held["region"], &held["holder"]), (&json!("AFRICA"), &json!("Lead of teacher training")));
    assert_eq!(seat(&officer, json!({ "person": person, "region": "ARAB" }))["region"], "ARAB");
}
