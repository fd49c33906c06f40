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
