//! Numbers of actions: they stay when actions are re-ordered, and are given anew when asked for.

use serde_json::json;

use super::Officer;

fn numbers(officer: &Officer, area: &str) -> Vec<(String, String)> {
    let roadmap = officer.does("roadmap", json!({}));
    let prefix = format!("theme-{area}-");
    let actions = roadmap["actions"].as_array().unwrap().iter();
    let line = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    actions
        .filter(|action| line(&action["theme"]).starts_with(&prefix))
        .map(|action| (line(&action["id"]), line(&action["number"])))
        .collect()
}

#[test]
fn f08_the_reference_workspace_has_56_actions_and_25_indicators_in_four_areas() {
    let officer = Officer::with("oer-dynamic-coalition");
    let count = |area: &str| numbers(&officer, area).len();
    assert_eq!(["1", "2", "3", "4"].map(count), [11, 10, 19, 16]);
    let indicators = officer.host.list("indicator").unwrap();
    let of = |area: &str| {
        let is_of = |row: &&serde_json::Value| row["number"].as_str().unwrap().starts_with(&format!("{area}."));
        indicators.as_array().unwrap().iter().filter(is_of).count()
    };
    assert_eq!(["1", "2", "3", "4"].map(of), [5, 3, 6, 11]);
}

#[test]
fn f08_a_number_stays_when_its_action_moves_and_changes_when_asked_for_and_leads_to_it_all_the_same() {
    let officer = Officer::with("oer-dynamic-coalition");
    let before = numbers(&officer, "1");
    let moved = json!({ "id": "act-1-03", "theme": "theme-1-1", "after": null });
    officer.does("action_move", moved);
    let after = numbers(&officer, "1");
    assert_eq!(after[0], ("act-1-03".to_owned(), "1.3".to_owned()), "first now, its number as it was");
    assert_eq!(after.len(), before.len());
    officer.does("renumber", json!({ "area": "area-1" }));
    let again = numbers(&officer, "1");
    assert_eq!(again[0], ("act-1-03".to_owned(), "1.1".to_owned()));
    let counted: Vec<String> = (1..=11).map(|n| format!("1.{n}")).collect();
    assert_eq!(again.iter().map(|(_, number)| number.clone()).collect::<Vec<_>>(), counted);
    let trace = officer.does("trace", json!({ "action": "1.3" }));
    let found: Vec<&str> = trace.as_array().unwrap().iter().map(|node| node["id"].as_str().unwrap()).collect();
    assert!(found.contains(&"act-1-03"), "the number it had leads to it: {found:?}");
    officer.does("undo", json!({}));
    assert_eq!(numbers(&officer, "1"), after, "one step");
    assert_eq!(officer.is_refused("renumber", json!({ "area": "area-9" })), "not_found");
}
