//! What two people do at once is decided by people: both values stay, and both are told.

use serde_json::{Value, json};

use super::Officer;

const KEPT: &str = "What the coalition writes to ministries";

/// An operation on an action, and the value that a participant gives: theirs alone, or the same for both.
struct Operation {
    name: &'static str,
    path: &'static str,
    value: fn(&str) -> Value,
}

const fn operation(name: &'static str, path: &'static str, value: fn(&str) -> Value) -> Operation {
    Operation { name, path, value }
}

const OPERATIONS: [Operation; 12] = [
    operation("sets a value", "status", |_| json!("done")),
    operation("sets another value", "status", |_| json!("blocked")),
    operation("clears the value", "status", |_| Value::Null),
    operation("writes a text", "title.en", |who| json!(format!("Title of {who}"))),
    operation("translates it", "title.fr", |_| json!("Titre")),
    operation("adds to a set", "indicators.ind-1-2", |_| json!(true)),
    operation("takes from a set", "indicators.ind-1-1", |_| Value::Null),
    operation("edits an item", "communication.c1.text.en", |who| json!(format!("Text of {who}"))),
    operation("deletes an item", "communication.c1.deleted", |_| json!(true)),
    operation("moves it in its list", "order", |who| json!(who.to_lowercase())),
    operation("moves it to another theme", "theme", |who| {
        json!(if who == "Amina" { "theme-2-1" } else { "theme-3-1" })
    }),
    operation("deletes it", "deleted", |_| json!(true)),
];

/// The path on which both have to decide, and how many values or edits the card shows; `None` where all fits together.
fn card(a: &Operation, b: &Operation) -> Option<(&'static str, usize)> {
    let values = ((a.value)("Amina"), (b.value)("Bakary"));
    match (a.path, b.path) {
        (left, right) if left == right => (values.0 != values.1).then_some((left, 2)),
        ("deleted", _) | (_, "deleted") => Some(("deleted", 2)),
        ("communication.c1.deleted", "communication.c1.text.en")
        | ("communication.c1.text.en", "communication.c1.deleted") => Some(("communication.c1.deleted", 2)),
        _ => None,
    }
}

fn cards_of(officer: &Officer, id: &str) -> Vec<Value> {
    let all = officer.does("conflicts", json!({}));
    all.as_array().unwrap().iter().filter(|card| card["id"] == id).cloned().collect()
}

#[test]
fn f69_twelve_operations_against_twelve_each_keep_both_and_tell_both() {
    let amina = Officer::with("oer-dynamic-coalition");
    let fields = json!({ "title": { "en": KEPT }, "status": "agreed", "theme": "theme-1-1", "order": "k",
        "indicators": ["ind-1-1"], "communication": { "c1": { "text": { "en": "A letter" }, "order": "a" } } });
    let pairs: Vec<(&Operation, &Operation, String)> = OPERATIONS
        .iter()
        .flat_map(|a| OPERATIONS.iter().map(move |b| (a, b)))
        .map(|(a, b)| (a, b, amina.makes("action", fields.clone())))
        .collect();
    let bakary = amina.admits("Bakary", json!([]));
    for (a, b, id) in &pairs {
        for (officer, who, done) in [(&amina, "Amina", a), (&bakary, "Bakary", b)] {
            officer.sets("action", id, done.path, (done.value)(who));
        }
    }
    amina.meets(&bakary);
    for (a, b, id) in &pairs {
        let pair = format!("Amina {}, Bakary {}", a.name, b.name);
        assert_eq!(amina.shows("action", id), bakary.shows("action", id), "{pair}");
        let cards = cards_of(&amina, id);
        assert_eq!(cards, cards_of(&bakary, id), "{pair}: both are told the same");
        let told: Vec<(&str, usize)> = cards
            .iter()
            .map(|card| {
                let sides = card["values"].as_array().unwrap().len() + card["edits"].as_array().unwrap().len();
                (card["field"].as_str().unwrap(), sides)
            })
            .collect();
        assert_eq!(told, card(a, b).into_iter().collect::<Vec<_>>(), "{pair}");
        for card in &cards {
            let sides = card["values"].as_array().unwrap().iter().chain(card["edits"].as_array().unwrap());
            let mut people: Vec<&str> = sides.map(|side| side["participant"].as_str().unwrap()).collect();
            people.sort_unstable();
            assert_eq!(people, ["Amina", "Bakary"], "{pair}: both are named");
        }
        let is_gone = amina.shows("action", id)["deleted"] == json!(true);
        assert_eq!(is_gone, a.path == "deleted" && b.path == "deleted", "{pair}: an edit beats a deletion");
    }
    assert_eq!(pairs.len(), 144);
}

fn apart(path: &str, of_amina: Value, of_bakary: Value) -> (Officer, Officer, String) {
    let amina = Officer::with("oer-dynamic-coalition");
    let id = amina.makes("action", json!({ "title": { "en": KEPT }, "status": "agreed" }));
    let bakary = amina.admits("Bakary", json!([]));
    amina.sets("action", &id, path, of_amina);
    bakary.sets("action", &id, if path == "deleted" { "status" } else { path }, of_bakary);
    amina.meets(&bakary);
    (amina, bakary, id)
}

#[test]
fn f69_a_choice_is_synced_and_can_be_taken_back() {
    let (amina, bakary, id) = apart("title.en", json!("Letters"), json!("Messages"));
    let combined = json!({ "kind": "action", "id": id, "field": "title.en", "value": "Letters and messages" });
    let title =
        |officer: &Officer| officer.does("record", json!({ "kind": "action", "id": id }))["fields"]["title"].clone();
    let shown = title(&bakary);
    bakary.does("resolve", combined);
    amina.meets(&bakary);
    assert_eq!((cards_of(&amina, &id), cards_of(&bakary, &id)), (vec![], vec![]));
    assert_eq!(title(&amina)["en"], "Letters and messages");
    bakary.does("undo", json!({}));
    assert_eq!(title(&bakary), shown);
}

#[test]
fn f69_what_was_deleted_and_edited_is_kept_or_deleted_by_a_person_and_never_by_age() {
    let (amina, bakary, id) = apart("deleted", json!(true), json!("done"));
    let listed = |officer: &Officer| officer.does("roadmap", json!({}))["actions"].to_string().contains(&id);
    assert!(listed(&amina) && listed(&bakary), "it is there until somebody decides");
    let hits = |officer: &Officer| officer.does("search", json!({ "query": "ministries", "limit": 5 })).to_string();
    assert!(hits(&amina).contains(&id), "and it is found");
    let decide = |officer: &Officer, value: Value| {
        officer.does("resolve", json!({ "kind": "action", "id": id, "field": "deleted", "value": value }))
    };
    decide(&amina, json!(true));
    amina.meets(&bakary);
    assert!(!listed(&amina) && !listed(&bakary) && cards_of(&bakary, &id).is_empty());
    amina.does("undo", json!({}));
    amina.meets(&bakary);
    assert!(listed(&amina) && listed(&bakary));
}
