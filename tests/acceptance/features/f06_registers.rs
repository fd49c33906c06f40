//! Registers: networks, communities, mechanisms, sustainability, questions, funding, resources, events, gates,
//! instruments and review cycles; what they link to, and what is refused.

use serde_json::{Value, json};

use super::Officer;

fn records(officer: &Officer, kind: &str) -> Vec<Value> {
    officer.does("records", json!({ "kind": kind })).as_array().unwrap().clone()
}

fn is_refused(officer: &Officer, kind: &str, field: &str, value: Value) -> String {
    officer.is_refused("create", json!({ "kind": kind, "fields": { "title": "Title", field: value } }))
}

#[test]
fn f06_the_reference_workspace_registers_repositories_policies_and_portals() {
    let officer = Officer::with("oer-dynamic-coalition");
    let found = records(&officer, "network");
    assert!(found.len() >= 5, "{}", found.len());
    for record in &found {
        assert!(["network", "repository", "policy", "portal"].contains(&record["fields"]["type"].as_str().unwrap()));
    }
    assert_eq!(is_refused(&officer, "network", "type", json!("club")), "bad_value");
}

#[test]
fn f07_a_community_links_several_organisations_and_languages_and_an_organisation_several_communities() {
    let officer = Officer::with("empty");
    let organisations = ["One", "Two"].map(|title| officer.makes("organisation", json!({ "title": title })));
    let fields = json!({ "title": "Francophone teachers", "languages": "fr", "organisations": organisations });
    let first = officer.makes("community", fields);
    officer
        .makes("community", json!({ "title": "Chemistry", "languages": "en fr", "organisations": [organisations[0]] }));
    let of_one = records(&officer, "community");
    let linked =
        of_one.iter().filter(|record| record["fields"]["organisations"].to_string().contains(&organisations[0]));
    assert_eq!(linked.count(), 2);
    assert_eq!(officer.shows("community", &first)["organisations"].as_array().unwrap().len(), 2);
    assert_eq!(is_refused(&officer, "community", "organisations", json!(["nobody"])), "not_found");
}

#[test]
fn f11_mechanisms_are_of_four_types_and_link_to_each_other_stakeholders_and_actions() {
    let officer = Officer::with("oer-dynamic-coalition");
    let held = records(&officer, "mechanism");
    for word in ["regional", "peer_network", "funding", "international_framework"] {
        assert!(held.iter().any(|record| record["fields"]["type"] == word), "{word}");
    }
    let fields = json!({ "title": "Donor table", "type": "funding", "frequency": "Once a year",
        "mechanisms": [held[0]["id"]], "stakeholders": ["org-unesco"], "actions": ["act-4-01"] });
    let id = officer.makes("mechanism", fields);
    assert_eq!(officer.shows("mechanism", &id)["mechanisms"], json!([held[0]["id"]]));
}

#[test]
fn f12_a_sustainability_question_leads_to_actions_signs_of_progress_and_communication() {
    let officer = Officer::with("oer-dynamic-coalition");
    let held = records(&officer, "sustainability");
    assert!(!held.is_empty());
    for record in held {
        let fields = &record["fields"];
        assert!(!fields["progress"].is_null() && !fields["communication"].is_null(), "{}", record["title"]["text"]);
    }
}

#[test]
fn f13_lenses_are_set_on_actions_many_at_once_and_taken_back_as_one_step() {
    let officer = Officer::with("oer-dynamic-coalition");
    let lens = |id: &str| json!({ "kind": "action", "id": id, "path": "lenses.research", "value": true });
    officer.does("edit", json!({ "edits": [lens("act-1-01"), lens("act-2-01")] }));
    let has = |id: &str| officer.shows("action", id)["lenses"].to_string().contains("research");
    assert!(has("act-1-01") && has("act-2-01"));
    officer.does("undo", json!({}));
    assert!(!has("act-1-01") && !has("act-2-01"));
    let wrong = json!({ "edits": [{ "kind": "action", "id": "act-1-01", "path": "lenses.colour", "value": true }] });
    assert_eq!(officer.is_refused("edit", wrong), "unknown_field");
}

#[test]
fn f14_a_key_question_is_open_until_it_is_answered_with_evidence() {
    let officer = Officer::with("oer-dynamic-coalition");
    let question =
        records(&officer, "question").into_iter().find(|record| record["fields"]["state"] == "open").unwrap();
    let id = question["id"].as_str().unwrap();
    let set = |path: &str, value: &str| json!({ "kind": "question", "id": id, "path": path, "value": value });
    officer.does(
        "edit",
        json!({ "edits": [set("state", "answered"), set("answer.en", "Yes."), set("evidence.en", "Survey")] }),
    );
    let history = officer.does("history", json!({ "kind": "question", "id": id })).to_string();
    assert!(history.contains("answered") && history.contains("Survey"));
}

#[test]
fn f17_funding_has_a_funder_a_type_an_amount_and_a_currency() {
    let officer = Officer::with("oer-dynamic-coalition");
    let fields = json!({ "title": "Grant for teacher training", "funder": "org-unesco", "type": "foundation",
        "state": "promised", "amount": "250000", "currency": "USD", "timeframe": "2021/2022" });
    let id = officer.makes("funding", fields);
    assert_eq!(officer.shows("funding", &id)["amount"], json!(250000.0));
    assert_eq!(is_refused(&officer, "funding", "amount", json!("a lot")), "bad_value");
    assert_eq!(is_refused(&officer, "funding", "funder", json!("nobody")), "not_found");
}

#[test]
fn f18_a_resource_has_a_licence_languages_and_what_it_was_adapted_from() {
    let officer = Officer::with("empty");
    let original = officer.makes(
        "resource",
        json!({ "title": "OER basics", "type": "course", "licence": "CC-BY-4.0", "languages": "en" }),
    );
    let fields = json!({ "title": "Initiation aux REL", "type": "course", "licence": "CC-BY-SA-4.0", "languages": "fr",
        "country": "SN", "adaptation_of": original });
    let id = officer.makes("resource", fields);
    assert_eq!(officer.shows("resource", &id)["adaptation_of"], json!(original));
}

#[test]
fn f22_the_calendar_has_the_frameworks_and_conferences_of_the_report_with_fuzzy_dates() {
    let officer = Officer::with("oer-dynamic-coalition");
    let events = records(&officer, "event");
    assert!(events.len() >= 5);
    assert!(events.iter().any(|event| event["fields"]["type"] == "conference"));
    let id = events[0]["id"].as_str().unwrap();
    officer.sets("milestone", "ms-interregional-2021", "event", json!(id));
    assert_eq!(officer.shows("milestone", "ms-interregional-2021")["event"], json!(id));
}

#[test]
fn f24_a_gate_says_what_it_evaluates_how_it_was_decided_and_what_it_revises() {
    let officer = Officer::with("oer-dynamic-coalition");
    let gate = records(&officer, "gate").remove(0);
    let id = gate["id"].as_str().unwrap();
    assert_eq!(gate["fields"]["evaluates"].as_array().unwrap().len(), 56, "the report evaluates all activities");
    officer.sets("gate", id, "decision", json!("revise"));
    officer.sets("gate", id, "revises", json!(["act-1-01"]));
    assert_eq!(officer.shows("gate", id)["revises"], json!(["act-1-01"]));
    assert_eq!(is_refused(&officer, "gate", "decision", json!("maybe")), "bad_value");
}

#[test]
fn f37_an_instrument_is_shared_with_its_licence_and_the_indicators_it_measures() {
    let officer = Officer::with("oer-dynamic-coalition");
    let fields = json!({ "title": "Questionnaire for teachers", "type": "survey", "licence": "CC-BY-4.0", "indicators": ["ind-1-1"] });
    let id = officer.makes("instrument", fields);
    assert_eq!(officer.shows("instrument", &id)["indicators"], json!(["ind-1-1"]));
}

#[test]
fn f38_a_review_cycle_names_who_reports_on_what_and_until_when() {
    let officer = Officer::with("oer-dynamic-coalition");
    let fields = json!({ "title": "Member State report 2023", "timeframe": "2022/2023", "state": "open",
        "countries": "KE NA", "indicators": ["ind-1-1", "ind-2-1"] });
    let id = officer.makes("cycle", fields);
    let round = officer.does("completeness", json!({ "year": 2023, "cycle": id }));
    assert_eq!((round["units"].as_array().unwrap().len(), round["indicators"].as_array().unwrap().len()), (2, 2));
    assert_eq!(officer.is_refused("completeness", json!({ "year": 2023, "cycle": "nothing" })), "not_found");
}
