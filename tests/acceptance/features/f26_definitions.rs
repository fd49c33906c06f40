//! What an indicator is: measure, direction, level, stage, means of verification, bounds; and a theory of change.

use serde_json::{Value, json};

use super::Officer;

#[test]
fn f26_a_definition_has_measure_direction_parts_source_method_frequency_and_owner() {
    let officer = Officer::with("empty");
    let fields = json!({ "title": "Share of teachers trained", "measure": "percentage", "direction": "increase",
        "numerator": "Teachers trained", "denominator": "Teachers", "data_source": "School census",
        "method": "Counted once a year", "frequency": "yearly", "responsible": "Ministry", "aggregation": "weighted" });
    let indicator = officer.indicator(fields);
    let args = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": indicator, "value": 10, "numerator": 10.0, "denominator": 100.0 });
    officer.does("observe", args);
    let figures = officer.does("aggregate", json!({ "indicator": indicator, "by": "period" }));
    assert_eq!(figures["figures"][0]["value"], json!(10.0));
    for (field, value) in [("measure", "weight"), ("direction", "up"), ("frequency", "daily")] {
        let wrong = json!({ "kind": "indicator", "fields": { "title": "Wrong", field: value } });
        assert_eq!(officer.is_refused("create", wrong), "bad_value");
    }
}

#[test]
fn f26_a_value_outside_its_range_or_of_another_measure_is_refused_by_name() {
    let officer = Officer::with("empty");
    let refuses = |fields: Value, value: Value| {
        let indicator = officer.indicator(fields);
        let args = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": indicator, "value": value });
        let refusal = officer.host.call("observe", args).unwrap_err();
        assert!(refusal.message.contains("KE-2021"), "{}", refusal.message);
    };
    refuses(json!({ "title": "Share", "measure": "percentage" }), json!(101));
    refuses(json!({ "title": "Index", "measure": "number", "lowest": 0, "highest": 5 }), json!(6));
    refuses(json!({ "title": "Law", "measure": "yes_no" }), json!(2));
}

#[test]
fn f27_f29_level_stage_and_means_of_verification_are_words_everybody_shares() {
    let officer = Officer::with("empty");
    let fields = json!({ "title": "Use in schools", "level": "institutional", "stage": "used", "means_types": ["survey", "rating"] });
    let indicator = officer.indicator(fields);
    let held = officer.shows("indicator", &indicator);
    assert_eq!((&held["stage"], held["means_types"].as_array().unwrap().len()), (&json!("used"), 2));
    for (field, value) in [("level", json!("world")), ("stage", json!("loved")), ("means_types", json!(["guess"]))] {
        let wrong = json!({ "kind": "indicator", "fields": { "title": "Wrong", field: value } });
        assert!(["bad_value", "unknown_field"].contains(&officer.is_refused("create", wrong).as_str()), "{field}");
    }
}

fn theory(officer: &Officer) -> String {
    let node = |title: &str, level: &str| json!({ "title": title, "level": level, "order": title });
    let nodes = json!({ "a": node("Courses are open", "output"), "b": node("Teachers use them", "outcome"), "c": node("Pupils learn", "impact") });
    officer.makes("theory", json!({ "title": "How openness helps", "nodes": nodes }))
}

fn link(theory: &str, id: &str, from: &str, to: &str) -> Value {
    let edit = |field: &str, value: &str| json!({ "kind": "theory", "id": theory, "path": format!("edges.{id}.{field}"), "value": value });
    json!({ "edits": [edit("from", from), edit("to", to)] })
}

#[test]
fn f28_results_are_linked_with_assumptions_and_indicators_and_a_circle_is_refused() {
    let officer = Officer::with("empty");
    let id = theory(&officer);
    let indicator = officer.indicator(json!({ "title": "Teachers who use OER" }));
    officer.sets("theory", &id, "nodes.b.assumption.en", json!("Schools have time for it."));
    officer.sets("theory", &id, &format!("nodes.b.indicators.{indicator}"), json!(true));
    officer.does("edit", link(&id, "e1", "a", "b"));
    officer.does("edit", link(&id, "e2", "b", "c"));
    assert_eq!(officer.is_refused("edit", link(&id, "e3", "c", "a")), "circle");
    let record = officer.does("record", json!({ "kind": "theory", "id": id }));
    assert_eq!(record["fields"]["edges"].as_object().unwrap().len(), 2);
}

#[test]
fn f28_two_people_add_to_one_theory_and_nothing_is_lost() {
    let amina = Officer::with("empty");
    let id = theory(&amina);
    let bakary = amina.admits("Bakary", json!([]));
    amina.does("edit", link(&id, "e1", "a", "b"));
    bakary.does("edit", link(&id, "e2", "b", "c"));
    amina.meets(&bakary);
    let record = bakary.does("record", json!({ "kind": "theory", "id": id }));
    assert_eq!(record["fields"]["edges"].as_object().unwrap().len(), 2);
    assert_eq!(record["conflicts"], json!([]));
}

#[test]
fn f32_evidence_is_a_link_a_narrative_or_a_file_and_never_holds_the_value_back() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Policies", "measure": "number" }));
    let args = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": indicator, "value": 3,
        "note": "Counted by the ministry", "link": "https://example.org/policies", "source": "Gazette" });
    officer.does("observe", args);
    let row = officer.does("observations", json!({ "unit": "KE", "year": 2021 }))[0].clone();
    assert_eq!(
        (&row["link"], &row["note"], &row["source"]),
        (&json!("https://example.org/policies"), &json!("Counted by the ministry"), &json!("Gazette"))
    );
    let hits = officer.does("search", json!({ "query": "gazette", "limit": 5 }));
    assert_eq!(hits[0]["kind"], "observation");
}

/// A picture of one red pixel.
const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2,
    0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 12, b'I', b'D', b'A', b'T', 8, 0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1,
    1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn f32_a_file_is_evidence_of_one_observation_and_a_picture_can_be_looked_at() {
    let amina = Officer::with("empty");
    let bakary = amina.admits("Bakary", json!([]));
    let indicator = amina.indicator(json!({ "title": "Policies", "measure": "number" }));
    amina.observe(&indicator, "KE", "2021", json!(3));
    amina.observe(&indicator, "KE", "2021-Q1", json!(1));
    let [id, other] = ["2021", "2021-Q1"].map(|period| format!("KE-2021/{indicator}@{period}"));
    let file = |name: &str, bytes: &[u8]| {
        let path = amina.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let attach = |path: String| {
        amina.does("attachment_add", json!({ "kind": "observation", "id": id, "file": path }))[0].clone()
    };
    let picture = attach(file("stamp.png", PIXEL));
    assert_eq!((&picture["name"], &picture["media_type"]), (&json!("stamp.png"), &json!("image/png")));
    let of = |officer: &Officer, id: &str| officer.does("attachments", json!({ "kind": "observation", "id": id }));
    assert_eq!(of(&amina, &other), json!([]), "it is no evidence of another period");
    let seen = amina.does("attachment_picture", json!({ "content": picture["content"] }));
    assert_eq!((&seen["width"], &seen["height"]), (&json!(1), &json!(1)));
    assert!(seen["data"].as_str().unwrap().starts_with("data:image/png;base64,iVBOR"));

    amina.meets(&bakary);
    let there = of(&bakary, &id)[0].clone();
    assert_eq!((&there["name"], &there["whole"]), (&json!("stamp.png"), &json!(false)), "what it says came first");
    assert_eq!(bakary.does("attachment_picture", json!({ "content": picture["content"] })), json!(null));
    assert_eq!(bakary.does("observations", json!({ "unit": "KE", "year": 2021 }))[0]["value"], json!(3.0));

    let huge = [&PIXEL[..16], &[0, 1, 0, 0, 0, 1, 0, 0], &PIXEL[24..]].concat();
    let claims =
        amina.does("attachment_add", json!({ "kind": "observation", "id": other, "file": file("huge.png", &huge) }));
    let asked = json!({ "content": claims[0]["content"] });
    assert_eq!(amina.does("attachment_picture", asked), json!(null), "what says it has 4 billion pixels is not opened");

    let gone = json!({ "kind": "observation", "id": id, "content": picture["content"] });
    amina.does("attachment_remove", gone);
    assert_eq!(of(&amina, &id), json!([]));
    amina.does("undo", json!({}));
    assert_eq!(of(&amina, &id)[0]["name"], json!("stamp.png"));
}
