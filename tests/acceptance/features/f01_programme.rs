//! The programme: its areas of action, vision, objectives and goals.

use serde_json::{Value, json};

use super::Officer;

#[test]
fn f01_the_programme_has_five_areas_a_vision_objectives_and_goals_in_six_languages() {
    let officer = Officer::with("oer-dynamic-coalition");
    let record = officer.does("record", json!({ "kind": "programme", "id": "programme" }));
    let fields = &record["fields"];
    let length = |field: &str| fields[field].as_object().unwrap().len();
    assert_eq!((length("areas"), length("objectives"), length("vision")), (5, 5, 6));
    assert!(fields["goals"].as_str().unwrap().contains("SDG 4"));
}

#[test]
fn f01_an_area_is_added_renamed_and_taken_away_and_all_can_be_undone() {
    let officer = Officer::with("oer-dynamic-coalition");
    let titles = || -> Vec<String> {
        let areas = officer.does("roadmap", json!({}))["areas"].clone();
        areas.as_array().unwrap().iter().map(|area| area["title"]["text"].as_str().unwrap().to_owned()).collect()
    };
    let before = titles();
    let area = json!({ "number": "6", "title": { "en": "Emerging technologies" }, "order": "z" });
    officer.sets("programme", "programme", "areas.area-6", area);
    assert_eq!(titles().last().unwrap(), "Emerging technologies");
    officer.sets("programme", "programme", "areas.area-6.title.en", json!("New technologies"));
    assert_eq!(titles().last().unwrap(), "New technologies");
    officer.sets("programme", "programme", "areas.area-6", Value::Null);
    assert_eq!(titles(), before);
    officer.does("undo", json!({}));
    assert_eq!(titles().len(), 6);
}
