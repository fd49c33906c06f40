//! The queue of translations: what is missing in a language, and what says what its source said before.

use serde_json::{Value, json};

use super::Officer;

fn queue(officer: &Officer, language: &str) -> Vec<Value> {
    officer.does("translations", json!({ "language": language })).as_array().unwrap().clone()
}

#[test]
fn f74_the_queue_of_the_reference_workspace_is_empty_in_six_languages() {
    let officer = Officer::with("oer-dynamic-coalition");
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        assert_eq!(queue(&officer, language), Vec::<Value>::new(), "{language}");
    }
}

#[test]
fn f74_a_translation_is_stale_when_its_source_changed_after_it_until_it_is_changed_or_confirmed() {
    let officer = Officer::with("oer-dynamic-coalition");
    officer.sets("action", "act-1-01", "title.en", json!("Map the courses there are"));
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let due = queue(&officer, language);
        assert_eq!((due.len(), &due[0]["stale"], &due[0]["field"]), (1, &json!(true), &json!("title")), "{language}");
        assert_eq!(due[0]["source"]["text"], "Map the courses there are");
    }
    officer.sets("action", "act-1-01", "title.fr", json!("Recenser les cours existants"));
    assert_eq!(queue(&officer, "fr"), Vec::<Value>::new());
    let args = json!({ "kind": "action", "id": "act-1-01", "field": "title", "language": "es" });
    officer.does("translation_confirm", args);
    assert_eq!(queue(&officer, "es"), Vec::<Value>::new());
    officer.sets("action", "act-1-01", "title.en", json!("Map every course"));
    assert_eq!(queue(&officer, "es").len(), 1, "what was confirmed was another source");
}

#[test]
fn f74_two_people_who_change_a_source_and_its_translation_see_the_same_queue() {
    let amina = Officer::with("oer-dynamic-coalition");
    let bakary = amina.admits("Bakary", json!([]));
    amina.sets("action", "act-1-01", "title.en", json!("Map the courses there are"));
    bakary.sets("action", "act-1-01", "title.fr", json!("Dresser la carte des cours"));
    amina.meets(&bakary);
    for language in ["fr", "es"] {
        assert_eq!(queue(&amina, language), queue(&bakary, language), "{language}");
    }
}

#[test]
fn f74_a_text_written_in_one_language_is_due_in_the_others() {
    let officer = Officer::with("empty");
    officer.makes("action", json!({ "title": { "fr": "Recenser les cours" } }));
    let due = queue(&officer, "en");
    let source = &due[0]["source"];
    assert_eq!(
        (&source["text"], &source["language"], &due[0]["text"]),
        (&json!("Recenser les cours"), &json!("fr"), &json!(""))
    );
}
