//! The plan in its views: what measures an action, the theme grid, the matrix and the timeline read the same rows.

use serde_json::{Value, json};

use super::Officer;

fn action(officer: &Officer, id: &str) -> Value {
    let roadmap = officer.does("roadmap", json!({}));
    roadmap["actions"].as_array().unwrap().iter().find(|action| action["id"] == id).unwrap().clone()
}

#[test]
fn f09_an_indicator_measures_several_actions_themes_and_areas() {
    let officer = Officer::with("oer-dynamic-coalition");
    for id in ["act-1-01", "act-2-01"] {
        officer.sets("action", id, "indicators.ind-1-1", json!(true));
        assert!(action(&officer, id)["indicators"].to_string().contains("ind-1-1"));
    }
    officer.sets("indicator", "ind-1-1", "themes", json!(["theme-1-1", "theme-2-1"]));
    officer.sets("indicator", "ind-1-1", "areas", json!(["area-1", "area-2"]));
    let held = officer.shows("indicator", "ind-1-1");
    assert_eq!((held["themes"].as_array().unwrap().len(), held["areas"].as_array().unwrap().len()), (2, 2));
}

#[test]
fn f10_one_row_of_the_theme_grid_is_edited_by_two_people_and_keeps_both_entries() {
    let amina = Officer::with("oer-dynamic-coalition");
    let bakary = amina.admits("Bakary", json!([]));
    amina.sets("action", "act-1-01", "indicators.ind-1-1", json!(true));
    bakary.sets("action", "act-1-01", "indicators.ind-1-2", json!(true));
    let says = |officer: &Officer, item: &str, text: &str| {
        officer.sets("action", "act-1-01", &format!("communication.{item}.text.en"), json!(text));
        officer.sets("action", "act-1-01", &format!("communication.{item}.order"), json!("m"));
    };
    says(&amina, "amina", "A letter to the ministries");
    says(&bakary, "bakary", "?");
    amina.meets(&bakary);
    let indicators = action(&amina, "act-1-01")["indicators"].to_string();
    assert!(indicators.contains("ind-1-1") && indicators.contains("ind-1-2"));
    assert_eq!(amina.does("conflicts", json!({})), json!([]), "several entries are no conflict");
    let entries = action(&amina, "act-1-01")["communication"].clone();
    let said: Vec<&str> =
        entries.as_array().unwrap().iter().map(|entry| entry["text"]["text"].as_str().unwrap()).collect();
    assert!(said.contains(&"A letter to the ministries") && said.contains(&"?"), "{said:?}");
    assert_eq!(action(&bakary, "act-1-01")["communication"], entries);
}

#[test]
fn f19_what_how_who_when_and_governance_are_cells_of_one_row() {
    let officer = Officer::with("oer-dynamic-coalition");
    let cell = |path: &str, value: &str| json!({ "kind": "action", "id": "act-1-01", "path": path, "value": value });
    let cells = [
        ("title.en", "Map"),
        ("how.en", "By survey"),
        ("responsible", "org-unesco"),
        ("timeframe", "2021-Q2"),
        ("governance.en", "Advisory group"),
    ];
    let edits: Vec<Value> = cells.map(|(path, value)| cell(path, value)).into();
    officer.does("edit", json!({ "edits": edits }));
    let row = action(&officer, "act-1-01");
    let text = |field: &str| row[field]["text"].as_str().unwrap().to_owned();
    assert_eq!([text("title"), text("how"), text("governance")], ["Map", "By survey", "Advisory group"]);
    assert_eq!((&row["timeframe"], &row["responsible"]), (&json!("2021-34"), &json!("org-unesco")));
    officer.does("undo", json!({}));
    assert_ne!(action(&officer, "act-1-01")["title"]["text"], "Map", "pasted cells are one step");
}

#[test]
fn f19_five_hundred_rows_of_eight_cells_are_one_step() {
    let officer = Officer::with("empty");
    let ids: Vec<String> =
        (0..500).map(|n| officer.makes("action", json!({ "title": format!("Action {n}") }))).collect();
    let cells = [
        "title.en",
        "description.en",
        "how.en",
        "governance.en",
        "responsible",
        "number",
        "communication.c1.text.en",
        "note.en",
    ];
    let edit = |id: &String, path: &str| json!({ "kind": "action", "id": id, "path": path, "value": format!("{path} of {id}") });
    let edits: Vec<Value> = ids.iter().flat_map(|id| cells.map(|path| edit(id, path))).collect();
    officer.does("edit", json!({ "edits": edits }));
    assert_eq!(action(&officer, &ids[499])["number"], json!(format!("number of {}", ids[499])));
    officer.does("undo", json!({}));
    let before = action(&officer, &ids[499]);
    assert_eq!((&before["title"]["text"], &before["number"]), (&json!("Action 499"), &json!("")));
}

#[test]
fn f20_a_saved_view_is_found_by_everybody_or_by_its_owner_alone() {
    let amina = Officer::with("empty");
    let bakary = amina.admits("Bakary", json!([]));
    let fields =
        json!({ "title": "Late actions", "screen": "roadmap", "query": "view=board&status=blocked", "owner": "" });
    let id = amina.makes("view", fields);
    amina.meets(&bakary);
    assert_eq!(bakary.shows("view", &id)["query"], json!("view=board&status=blocked"));
}
