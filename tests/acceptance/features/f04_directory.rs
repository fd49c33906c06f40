//! The directory: a person may act for several organisations, and what was entered twice becomes one.

use serde_json::{Value, json};

use super::Officer;

fn organisation(officer: &Officer, title: &str) -> String {
    officer.makes("organisation", json!({ "title": title }))
}

fn names(officer: &Officer) -> Vec<String> {
    let rows = officer.does("organisations", json!({}));
    rows.as_array().unwrap().iter().map(|row| row["title"]["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn f04_a_person_acts_for_several_organisations() {
    let officer = Officer::with("empty");
    let ids = ["Ministry of Education", "National Commission"].map(|title| organisation(&officer, title));
    let person = officer.makes("person", json!({ "title": "OER focal point", "organisations": ids, "country": "KE" }));
    let held = officer.shows("person", &person)["organisations"].clone();
    assert_eq!(held.as_array().unwrap().len(), 2);
    officer.sets("person", &person, &format!("organisations.{}", ids[0]), Value::Null);
    assert_eq!(officer.shows("person", &person)["organisations"], json!([ids[1]]));
}

#[test]
fn f04_what_two_officers_entered_twice_is_found_and_made_one_with_nothing_lost() {
    let amina = Officer::with("empty");
    let bakary = amina.admits("Bakary", json!([]));
    let first = organisation(&amina, "Université Virtuelle de Tunis");
    let fields = json!({ "title": "universite virtuelle de TUNIS", "country": "TN" });
    let second = bakary.makes("organisation", fields);
    let person = bakary.makes("person", json!({ "title": "Rector", "organisations": [second] }));
    let action = bakary.makes("action", json!({ "title": "Translate", "responsible": second }));
    amina.meets(&bakary);
    let found = amina.does("duplicates", json!({ "kind": "organisation" }));
    let mut ids: Vec<&str> = found[0]["ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    ids.sort_unstable();
    let mut both = [first.as_str(), second.as_str()];
    both.sort_unstable();
    assert_eq!(ids, both);
    amina.does("records_merge", json!({ "kind": "organisation", "into": first, "ids": [second] }));
    assert_eq!(names(&amina), ["Université Virtuelle de Tunis"]);
    assert_eq!(amina.shows("organisation", &first)["country"], "TN", "what it lacked");
    assert_eq!(amina.shows("person", &person)["organisations"], json!([first]));
    assert_eq!(amina.shows("action", &action)["responsible"], json!(first));
    assert_eq!(amina.does("duplicates", json!({ "kind": "organisation" })), json!([]));
    amina.does("undo", json!({}));
    assert_eq!(names(&amina).len(), 2, "one step");
}

#[test]
fn f04_two_officers_who_make_each_of_two_the_other_lose_neither() {
    let amina = Officer::with("empty");
    let (a, b) = (organisation(&amina, "OER Africa"), organisation(&amina, "OER Africa"));
    let bakary = amina.admits("Bakary", json!([]));
    amina.does("records_merge", json!({ "kind": "organisation", "into": a, "ids": [b] }));
    bakary.does("records_merge", json!({ "kind": "organisation", "into": b, "ids": [a] }));
    amina.meets(&bakary);
    assert_eq!([&amina, &bakary].map(names), [["OER Africa"], ["OER Africa"]], "one of them stays for both");
}

#[test]
fn f04_an_action_is_not_made_one_with_an_organisation() {
    let officer = Officer::with("empty");
    let a = organisation(&officer, "OER Africa");
    let wrong = |kind: &str, ids: Value| json!({ "kind": kind, "into": a, "ids": ids });
    assert_eq!(officer.is_refused("records_merge", wrong("action", json!(["x"]))), "bad_value");
    assert_eq!(officer.is_refused("records_merge", wrong("organisation", json!([a]))), "bad_value");
    assert_eq!(officer.is_refused("records_merge", wrong("organisation", json!(["nobody"]))), "not_found");
}
