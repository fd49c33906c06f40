//! Working groups with two leads each, the leads of the coalition, the secretariat, and an advisory group of eight
//! constituencies.

use serde_json::json;

use super::Officer;

#[test]
fn f02_four_working_groups_have_two_seats_each_and_vacant_ones_are_seen() {
    let officer = Officer::with("oer-dynamic-coalition");
    let seats = officer.does("seats", json!({}));
    let seats = seats.as_array().unwrap();
    for group in ["wg-1", "wg-2", "wg-3", "wg-4"] {
        let own: Vec<_> = seats.iter().filter(|seat| seat["group"] == group).collect();
        assert_eq!(own.len(), 2, "{group}");
        assert!(own.iter().all(|seat| seat["term"] == "vacant"), "the report names no person");
    }
    let of = |role: &str| seats.iter().find(|seat| seat["role"]["text"] == role).unwrap();
    assert_eq!((&of("Secretariat")["holder"], &of("Secretariat")["term"]), (&json!("UNESCO"), &json!("held")));
    for role in ["Communication lead", "Monitoring lead", "Emerging technology lead"] {
        assert_eq!(of(role)["term"], "vacant");
    }
}

#[test]
fn f02_an_advisory_group_has_a_seat_for_each_of_eight_constituencies() {
    let officer = Officer::with("empty");
    let words = [
        "government",
        "igo",
        "civil_society",
        "professional_body",
        "institution",
        "category_2_centre",
        "oer_chair",
        "funding_body",
    ];
    let seats: serde_json::Map<_, _> =
        words.iter().map(|word| (format!("seat-{word}"), json!({ "constituency": word, "order": word }))).collect();
    officer.makes("group", json!({ "title": "Advisory group", "type": "advisory_group", "leads": seats }));
    let held = officer.does("seats", json!({}));
    assert_eq!(held.as_array().unwrap().len(), 8);
    let bad = json!({ "kind": "group", "fields": { "title": "Other", "leads": { "a": { "constituency": "press" } } } });
    assert_eq!(officer.is_refused("create", bad), "bad_value");
}
