//! Two participants work offline and converge, through a hub and through files.

use roadbook_tests::{Desk, HubProcess};
use serde_json::{Value, json};

fn set(desk: &Desk, field: &str, value: &str) {
    desk.run(&["set", "action", "act-1-01", field, value]).ok();
}

/// Both offline: dates and notes here; owner, observation and notes there; the same title on both.
fn work_offline(a: &Desk, b: &Desk) {
    set(a, "timeframe", "2020-09/2021-03");
    set(a, "title", "Map the training material there is");
    a.run(&["notes", "meeting-launch", "--append", "Written by the facilitator."]).ok();
    set(b, "responsible", "National Commission");
    set(b, "title", "Take stock of training resources");
    let observation = json!({ "indicator": "ind-1-1", "unit": "NA", "year": 2021, "value": 12 });
    b.add("observation", &observation).ok();
    b.run(&["notes", "meeting-launch", "--append", "كتبه مسؤول اللجنة الوطنية."]).ok();
}

fn both_see_the_same(a: &Desk, b: &Desk) {
    assert_eq!(a.fingerprint(), b.fingerprint());
    for desk in [a, b] {
        let action = desk.run(&["show", "action", "act-1-01"]).ok();
        assert_eq!(
            (action["timeframe"].as_str(), action["responsible"].as_str()),
            (Some("2020-09/2021-03"), Some("National Commission"))
        );
        let notes = desk.run(&["show", "meeting", "meeting-launch"]).ok()["notes"].as_str().unwrap().to_owned();
        assert!(notes.contains("Written by the facilitator.") && notes.contains("كتبه مسؤول اللجنة الوطنية."));
        let observations = desk.run(&["list", "observation"]).ok();
        assert_eq!((observations[0]["unit"].as_str(), observations[0]["value"].as_f64()), (Some("NA"), Some(12.0)));
        let conflicts = desk.run(&["conflicts"]).ok();
        let mut sides: Vec<_> = conflicts[0]["values"].as_array().unwrap().iter().map(side).collect();
        sides.sort();
        assert_eq!(conflicts.as_array().unwrap().len(), 1);
        assert_eq!(conflicts[0]["field"], "title.en");
        assert_eq!(
            sides,
            [("Amina", "Map the training material there is"), ("Bakary", "Take stock of training resources")]
                .map(|(who, what)| (who.to_owned(), what.to_owned()))
        );
    }
}

fn side(value: &Value) -> (String, String) {
    assert!(value["time"].as_i64().is_some());
    (value["participant"].as_str().unwrap().to_owned(), value["value"].as_str().unwrap().to_owned())
}

#[test]
fn two_participants_converge_through_a_hub_that_is_killed_on_the_way() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let data = tempfile::TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    for desk in [&a, &b] {
        desk.run(&["sync", &hub.url]).ok();
    }
    let address = hub.kill();
    work_offline(&a, &b);
    assert_eq!(a.run(&["sync", &format!("http://{address}")]).code(), "hub_unreachable");
    let hub = HubProcess::start(data.path(), &address);
    a.run(&["sync", &hub.url]).ok();
    let address = hub.kill();
    let hub = HubProcess::start(data.path(), &address);
    b.run(&["sync", &hub.url]).ok();
    a.run(&["sync", &hub.url]).ok();
    both_see_the_same(&a, &b);
    let again = a.run(&["sync", &hub.url]).ok();
    assert_eq!(
        (again["rounds"].as_u64(), again["sent"].as_u64(), again["received"].as_u64()),
        (Some(1), Some(0), Some(0))
    );
}

#[test]
fn a_hub_that_lost_everything_is_filled_again_by_any_participant() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let data = tempfile::TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    for desk in [&a, &b, &a] {
        desk.run(&["sync", &hub.url]).ok();
    }
    let address = hub.kill();
    let empty = tempfile::TempDir::new().unwrap();
    let hub = HubProcess::start(empty.path(), &address);
    set(&b, "status", "agreed");
    b.run(&["sync", &hub.url]).ok();
    let newcomer = a.join("Chen");
    newcomer.run(&["sync", &hub.url]).ok();
    assert_eq!(newcomer.run(&["show", "action", "act-1-01"]).ok()["status"], "agreed");
}

#[test]
fn a_hub_that_was_set_back_to_an_earlier_day_is_filled_again_and_sets_nobody_back() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let data = tempfile::TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    for desk in [&a, &b, &a] {
        desk.run(&["sync", &hub.url]).ok();
    }
    let address = hub.kill();
    let earlier = tempfile::TempDir::new().unwrap();
    for file in std::fs::read_dir(data.path()).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), earlier.path().join(file.file_name())).unwrap();
    }
    let hub = HubProcess::start(data.path(), &address);
    for status in ["in_progress", "agreed"] {
        set(&a, "status", status);
        a.run(&["sync", &hub.url]).ok();
    }
    hub.kill();
    let hub = HubProcess::start(earlier.path(), &address);
    let newcomer = a.join("Chen");
    b.run(&["sync", &hub.url]).ok();
    a.run(&["sync", &hub.url]).ok();
    for desk in [&b, &newcomer] {
        desk.run(&["sync", &hub.url]).ok();
        assert_eq!(desk.run(&["show", "action", "act-1-01"]).ok()["status"], "agreed");
    }
    for desk in [&a, &b] {
        desk.run(&["sync", &hub.url]).ok();
    }
    assert_eq!(a.fingerprint(), b.fingerprint());
}

#[test]
fn the_same_through_files_carried_by_a_third_and_read_twice_and_out_of_order() {
    let a = Desk::found("oer-dynamic-coalition");
    let (b, courier) = (a.join("Bakary"), a.join("Chen"));
    let carry = |from: &Desk, to: &Desk, name: &str| {
        let file = from.path(name);
        from.run(&["bundle", "write", &file]).ok();
        to.run(&["bundle", "read", &file]).ok();
        file
    };
    let start = carry(&a, &b, "start.bundle");
    work_offline(&a, &b);
    let from_a = carry(&a, &courier, "a.bundle");
    let from_b = carry(&b, &courier, "b.bundle");
    let all = carry(&courier, &a, "all.bundle");
    b.run(&["bundle", "read", &all]).ok();
    let back = carry(&b, &a, "back.bundle");
    for desk in [&a, &b, &courier] {
        for file in [&back, &from_b, &start, &from_a, &from_b, &all] {
            desk.run(&["bundle", "read", file]).ok();
        }
        let again = desk.run(&["bundle", "read", &all]).ok();
        assert_eq!((again["new_entries"].as_u64(), again["nothing_new"].as_bool()), (Some(0), Some(true)));
    }
    both_see_the_same(&a, &b);
    assert_eq!(courier.fingerprint(), a.fingerprint());
}

#[test]
fn rebuilding_gives_equal_rows_and_verify_is_clean() {
    let a = Desk::found("oer-dynamic-coalition");
    set(&a, "status", "in_progress");
    a.run(&["notes", "meeting-launch", "--append", "One more line."]).ok();
    let before = a.fingerprint();
    let rebuilt = a.run(&["rebuild"]).ok();
    assert_eq!((rebuilt["ok"].as_bool(), a.fingerprint()), (Some(true), before));
    assert_eq!(a.run(&["verify"]).ok()["ok"], true);
}

#[test]
fn records_are_listed_with_the_names_of_the_glossary() {
    let a = Desk::found("oer-dynamic-coalition");
    let count = |kind| a.run(&["list", kind]).ok().as_array().unwrap().len();
    assert_eq!(["action", "indicator", "meeting", "group"].map(count), [56, 25, 1, 5]);
    let id =
        a.add("action", &json!({ "title": "Translate the toolkit", "group": "wg-1", "timeframe": "2021-Q2" })).ok();
    let action = a.run(&["show", "action", id["id"].as_str().unwrap()]).ok();
    assert_eq!(
        (action["title"].as_str(), action["timeframe"].as_str()),
        (Some("Translate the toolkit"), Some("2021-34"))
    );
    for field in ["status", "group", "responsible"] {
        assert!(action.get(field).is_some(), "{field}");
    }
    a.run(&["language", "fr"]).ok();
    let french = a.run(&["show", "action", "act-1-01"]).ok();
    assert_eq!(french["title"], french["translations"]["title"]["fr"]);
    let hits = a.run(&["search", "toolkit"]).ok();
    assert_eq!(hits[0]["id"], id["id"]);
    assert!(!a.run(&["history", "action", "act-1-01"]).ok()["entries"].as_array().unwrap().is_empty());
}
