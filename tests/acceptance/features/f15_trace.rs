//! Moving, merging and splitting actions, with an answer to "where did it go?".

use serde_json::{Value, json};

use super::Officer;

fn action(officer: &Officer, title: &str, number: &str) -> String {
    officer.makes("action", json!({ "title": title, "number": number, "status": "draft" }))
}

fn ids(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn trace(officer: &Officer, action: &str) -> Vec<Value> {
    officer.does("trace", json!({ "action": action })).as_array().unwrap().clone()
}

fn titles(officer: &Officer) -> Vec<String> {
    let actions = officer.does("roadmap", json!({}))["actions"].clone();
    actions.as_array().unwrap().iter().map(|action| action["title"]["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn f15_a_merged_action_says_what_it_became_and_the_one_that_stays_has_all_indicators() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Teachers trained" }));
    let (stays, goes) = (action(&officer, "Train teachers", "1.1"), action(&officer, "Train trainers", "1.2"));
    officer.sets("action", &goes, "indicators", json!([indicator]));
    officer.does("actions_merge", json!({ "into": stays, "ids": [goes] }));
    assert_eq!(titles(&officer), ["Train teachers"]);
    assert_eq!(officer.shows("action", &stays)["indicators"], json!([indicator]));
    let nodes = trace(&officer, "1.2");
    assert_eq!((&nodes[0]["id"], &nodes[0]["gone"]), (&json!(goes), &json!(true)));
    assert_eq!(nodes[0]["became"], json!([stays]));
    assert_eq!(trace(&officer, &stays)[1]["was"], json!([goes]), "from the other end as well");
    officer.does("undo", json!({}));
    assert_eq!(titles(&officer), ["Train teachers", "Train trainers"]);
    assert_eq!(officer.shows("action", &stays)["indicators"], json!([]));
    assert_eq!(officer.is_refused("actions_merge", json!({ "into": stays, "ids": [stays] })), "bad_value");
}

#[test]
fn f15_a_split_action_says_what_it_became_and_its_parts_stand_in_its_place() {
    let officer = Officer::with("empty");
    let (first, last) = (action(&officer, "Map policies", "1.1"), action(&officer, "Report", "1.2"));
    officer.sets("action", &first, "timeframe", json!("2021"));
    officer.does("action_split", json!({ "id": first, "titles": ["Map national policies", "Map school policies"] }));
    assert_eq!(titles(&officer), ["Map national policies", "Map school policies", "Report"]);
    let parts = ids(&trace(&officer, "1.1")[0]["became"]);
    assert_eq!(parts.len(), 2);
    assert_eq!(officer.shows("action", &parts[0])["timeframe"], json!("2021"));
    assert_eq!(officer.is_refused("action_split", json!({ "id": last, "titles": ["One", " "] })), "bad_value");
    assert_eq!(officer.is_refused("action_split", json!({ "id": first, "titles": ["A", "B"] })), "not_found");
    officer.does("undo", json!({}));
    assert_eq!(titles(&officer), ["Map policies", "Report"]);
}

#[test]
fn f15_one_merges_what_another_splits_and_both_traces_are_kept() {
    let amina = Officer::with("empty");
    let (stays, goes) = (action(&amina, "Train teachers", "1.1"), action(&amina, "Train trainers", "1.2"));
    let bakary = amina.admits("Bakary", json!([]));
    amina.does("actions_merge", json!({ "into": stays, "ids": [goes] }));
    bakary
        .does("action_split", json!({ "id": goes, "titles": ["Train trainers in schools", "Train trainers at work"] }));
    amina.meets(&bakary);
    let both = [&amina, &bakary].map(titles);
    assert_eq!(both[0], both[1]);
    assert_eq!(both[0], ["Train teachers", "Train trainers in schools", "Train trainers at work"]);
    let became = ids(&trace(&amina, "1.2").iter().find(|node| node["id"] == json!(goes)).unwrap()["became"]);
    assert_eq!((became.len(), became.contains(&stays)), (3, true), "what both made of it");
}

#[test]
fn f15_an_action_moved_to_two_places_keeps_one_and_shows_both() {
    let amina = Officer::with("oer-dynamic-coalition");
    let bakary = amina.admits("Bakary", json!([]));
    for (officer, theme) in [(&amina, "theme-1-2"), (&bakary, "theme-1-3")] {
        officer.does("action_move", json!({ "id": "act-1-01", "theme": theme, "after": null }));
    }
    amina.meets(&bakary);
    let conflicts = [&amina, &bakary].map(|officer| officer.does("conflicts", json!({})));
    assert_eq!(conflicts[0], conflicts[1]);
    let theme = conflicts[0].as_array().unwrap().iter().find(|conflict| conflict["field"] == "theme").unwrap();
    let mut themes: Vec<&str> =
        theme["values"].as_array().unwrap().iter().map(|side| side["value"].as_str().unwrap()).collect();
    themes.sort_unstable();
    assert_eq!(themes, ["theme-1-2", "theme-1-3"]);
}
