//! Who changed what and when; the workspace as it was; and bringing back what is looked for.

use std::{thread::sleep, time::Duration};

use serde_json::{Value, json};

use super::Officer;

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_millis() as i64
}

/// Changes are told apart by seconds.
fn a_second_later() -> i64 {
    let before = now();
    sleep(Duration::from_millis(1_001));
    before
}

fn titles(officer: &Officer) -> Vec<Value> {
    let roadmap = officer.does("roadmap", json!({}));
    roadmap["actions"].as_array().unwrap().iter().map(|action| action["title"]["text"].clone()).collect()
}

#[test]
fn f71_the_workspace_is_shown_as_it_was_and_not_changed_there() {
    let amina = Officer::with("empty");
    let id = amina.makes("action", json!({ "title": { "en": "Train teachers" } }));
    let indicator = amina.indicator(json!({ "title": "Teachers trained", "measure": "number" }));
    amina.observe(&indicator, "KE", "2021", json!(40));
    let then = a_second_later();
    amina.sets("action", &id, "title.en", json!("Train librarians"));
    amina.makes("action", json!({ "title": { "en": "Translate" } }));
    amina.observe(&indicator, "KE", "2021", json!(55));
    let value =
        |officer: &Officer| officer.does("observations", json!({ "unit": "KE", "year": 2021 }))[0]["value"].clone();
    let state = amina.does("look_at", json!({ "time": then }));
    assert_eq!(state["as_of"], json!(then / 1000 * 1000));
    assert_eq!((titles(&amina), value(&amina)), (vec![json!("Train teachers")], json!(40.0)));
    let edit = json!({ "edits": [{ "kind": "action", "id": id, "path": "title.en", "value": "No" }] });
    assert_eq!(amina.is_refused("edit", edit), "past");
    assert_eq!(amina.is_refused("undo", json!({})), "past");
    let found = amina.does("search", json!({ "query": "librarians", "limit": 5 }));
    assert_eq!(found, json!([]), "nothing of later is found");
    assert_eq!(amina.does("look_at", json!({ "time": null }))["as_of"], Value::Null);
    assert_eq!((titles(&amina).len(), value(&amina)), (2, json!(55.0)));
}

#[test]
fn f71_a_long_history_is_told_from_its_end_and_a_state_brought_back_from_it() {
    let amina = Officer::with("empty");
    let id = amina.makes("action", json!({ "title": { "en": "Train teachers" }, "responsible": "Secretariat" }));
    for n in 0..40 {
        amina.sets("action", &id, "title.en", json!(format!("Title {n}")));
    }
    let history = amina.does("history", json!({ "kind": "action", "id": id, "most": 10 }));
    let entries = history["entries"].as_array().unwrap();
    assert_eq!((entries.len(), &history["more"]), (10, &json!(true)));
    assert_eq!(entries[0]["changes"], json!([{ "path": "title.en", "value": "Title 39" }]));
    amina.sets("action", &id, "responsible", json!("Kenya"));
    let args = json!({ "kind": "action", "id": id, "change": entries[9]["change"] });
    amina.does("bring_back", args);
    let shown = || {
        let fields = amina.does("record", json!({ "kind": "action", "id": id }))["fields"].clone();
        (fields["title"]["en"].clone(), fields["responsible"].clone())
    };
    assert_eq!(shown(), (json!("Title 30"), json!("Secretariat")));
    amina.does("undo", json!({}));
    assert_eq!(shown(), (json!("Title 39"), json!("Kenya")));
}

#[test]
fn f71_an_observation_is_brought_back_without_the_others_of_its_country_and_year() {
    let amina = Officer::with("empty");
    let of = |title: &str| amina.indicator(json!({ "title": title, "measure": "number" }));
    let (teachers, schools) = (of("Teachers"), of("Schools"));
    amina.observe(&teachers, "KE", "2021", json!(40));
    amina.observe(&schools, "KE", "2021", json!(7));
    amina.observe(&teachers, "KE", "2021", json!(50));
    amina.observe(&schools, "KE", "2021", json!(8));
    let all = amina.does("observations", json!({ "unit": "KE", "year": 2021 }));
    let of = |all: &Value, indicator: &str| {
        all.as_array().unwrap().iter().find(|one| one["indicator"] == indicator).unwrap().clone()
    };
    let id = of(&all, &teachers)["id"].clone();
    let history = amina.does("history", json!({ "kind": "observation", "id": id }));
    let first = &history["entries"].as_array().unwrap().last().unwrap()["change"];
    amina.does("bring_back", json!({ "kind": "observation", "id": id, "change": first }));
    let all = amina.does("observations", json!({ "unit": "KE", "year": 2021 }));
    assert_eq!((&of(&all, &teachers)["value"], &of(&all, &schools)["value"]), (&json!(40.0), &json!(8.0)));
}

fn told(officer: &Officer) -> Vec<(String, bool)> {
    let home = officer.does("home", json!({}));
    let items = home["changed"].as_array().unwrap().iter().flat_map(|person| person["items"].as_array().unwrap());
    let item = |item: &Value| (item["title"]["text"].as_str().unwrap().to_owned(), item["mine"].as_bool().unwrap());
    items.map(item).collect()
}

#[test]
fn f71_since_you_were_away_tells_what_came_here_meanwhile_whenever_it_was_written() {
    let amina = Officer::with("empty");
    let id = amina.makes("action", json!({ "title": { "en": "Train teachers" } }));
    let indicator = amina.indicator(json!({ "title": "Teachers trained", "measure": "number" }));
    let bakary = amina.admits("Bakary", json!([]));
    // Written before Amina looks, brought after.
    bakary.makes("action", json!({ "title": { "en": "Translate" } }));
    bakary.sets("action", &id, "status", json!("agreed"));
    bakary.observe(&indicator, "KE", "2021", json!(40));
    a_second_later();
    amina.does("home_seen", json!({}));
    assert_eq!(told(&amina), []);
    amina.meets(&bakary);
    let expected =
        [("Train teachers", true), ("Teachers trained", false), ("Translate", false)].map(|(t, m)| (t.to_owned(), m));
    let mut news = told(&amina);
    assert_eq!(news[0], expected[0], "what she works on as well comes first");
    news.sort();
    assert_eq!(news, [&expected[1], &expected[0], &expected[2]].map(Clone::clone));
    let person = amina.does("home", json!({}))["changed"][0].clone();
    assert_eq!((&person["participant"], &person["count"]), (&json!("Bakary"), &json!(3)), "own work is no news");
    amina.does("home_seen", json!({}));
    assert_eq!(told(&amina), []);
}

#[test]
fn f71_what_came_with_the_template_is_not_the_founders_own_work() {
    let amina = Officer::with("oer-dynamic-coalition");
    let bakary = amina.admits("Bakary", json!([]));
    a_second_later();
    amina.does("home_seen", json!({}));
    amina.sets("action", "act-1-02", "status", json!("agreed"));
    bakary.sets("action", "act-1-01", "status", json!("agreed"));
    bakary.sets("action", "act-1-02", "responsible", json!("Kenya"));
    amina.meets(&bakary);
    let mine: Vec<bool> = told(&amina).into_iter().map(|(_, mine)| mine).collect();
    assert_eq!(mine, [true, false]);
}
