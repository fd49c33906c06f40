//! Who takes part, through the programs: leaving, losing a laptop, coming back, joining without a secret.

use std::{fs, path::Path};

use roadbook_tests::{Desk, HubProcess};
use serde_json::{Value, json};
use tempfile::TempDir;

const ACTION: &str = "act-1-01";

fn set(desk: &Desk, status: &str) {
    desk.run(&["set", "action", ACTION, "status", status]).ok();
}

fn status(desk: &Desk) -> String {
    desk.run(&["show", "action", ACTION]).ok()["status"].as_str().unwrap().to_owned()
}

fn bundle(desk: &Desk, name: &str) -> String {
    let file = desk.path(name);
    desk.run(&["bundle", "write", &file]).ok();
    file
}

/// The participant of that name, as `workspace members` shows it.
fn member(desk: &Desk, title: &str) -> Value {
    let all = desk.run(&["workspace", "members"]).ok();
    let all = all["participants"].as_array().unwrap();
    all.iter().find(|row| row["title"] == title).cloned().unwrap_or_else(|| panic!("{title} in {all:?}"))
}

#[test]
fn a_leavers_later_work_is_refused_by_hub_and_stick_and_nothing_new_can_be_read() {
    let a = Desk::found("oer-dynamic-coalition");
    let (b, c) = (a.join("Bakary"), a.join("Chen"));
    let data = TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    for desk in [&a, &b, &c, &a, &c] {
        desk.run(&["sync", &hub.url]).ok();
    }
    set(&b, "agreed");
    b.run(&["sync", &hub.url]).ok();
    a.run(&["sync", &hub.url]).ok();
    a.run(&["workspace", "revoke", member(&a, "Bakary")["member"].as_str().unwrap()]).ok();
    // Not having heard of it, and then by stick.
    set(&b, "done");
    let stick = bundle(&b, "late.bundle");
    for desk in [&a, &c] {
        desk.run(&["sync", &hub.url]).ok();
        desk.run(&["bundle", "read", &stick]).ok();
        assert_eq!(status(desk), "agreed", "what was known at the removal stays, the rest is refused");
        assert_eq!(desk.run(&["quarantine"]).ok()[0]["id"], ACTION);
    }
    set(&a, "in_progress");
    a.run(&["sync", &hub.url]).ok();
    b.run(&["sync", &hub.url]).ok();
    assert_eq!(status(&b), "agreed", "a leaver hears of the removal and of nothing else");
    assert_eq!(b.run(&["set", "action", ACTION, "status", "draft"]).code(), "not_allowed");
    assert_eq!(b.run(&["bundle", "read", &bundle(&a, "new.bundle")]).code(), "bundle_not_for_us");
    c.run(&["sync", &hub.url]).ok();
    assert_eq!((status(&c), a.fingerprint()), ("in_progress".to_owned(), c.fingerprint()));
}

#[test]
fn a_role_is_given_anew_and_holds_for_what_is_written_from_then_on() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    b.run(&["bundle", "read", &bundle(&a, "start.bundle")]).ok();
    set(&b, "agreed");
    a.run(&["bundle", "read", &bundle(&b, "before.bundle")]).ok();
    let bakary = member(&a, "Bakary")["member"].as_str().unwrap().to_owned();
    a.run(&["workspace", "grant", &bakary, "--role", "viewer"]).ok();
    assert_eq!(member(&a, "Bakary")["role"], "viewer");
    b.run(&["bundle", "read", &bundle(&a, "news.bundle")]).ok();
    assert_eq!(status(&b), "agreed", "what was written before stays");
    assert_eq!(b.run(&["set", "action", ACTION, "status", "done"]).code(), "not_allowed");
    a.run(&["workspace", "grant", &bakary, "--role", "contributor", "--in", "area:area-1"]).ok();
    assert_eq!(a.run(&["workspace", "grant", &bakary, "--role", "viewer", "--in", "area:none"]).code(), "not_found");
    b.run(&["bundle", "read", &bundle(&a, "back.bundle")]).ok();
    set(&b, "done");
}

#[test]
fn a_stolen_laptop_is_removed_with_the_recovery_code_from_a_new_one() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    b.run(&["bundle", "read", &bundle(&a, "start.bundle")]).ok();
    let kit = b.run(&["workspace", "recovery-code"]).ok();
    let lost = b.run(&["status"]).ok()["device"].as_str().unwrap().to_owned();
    a.run(&["bundle", "read", &bundle(&b, "b.bundle")]).ok();
    let brought = bundle(&a, "a.bundle");
    let back = Desk { folder: TempDir::new().unwrap() };
    let (key, wrong) = (back.path("key"), "0000-0000-0000-0000-0000-0000-0000-0000");
    let recover =
        |code: &str| back.run(&["workspace", "recover", &brought, "--code", code, "--key-file", &key, "--lost", &lost]);
    assert_eq!(recover(wrong).code(), "wrong_passphrase");
    recover(kit["code"].as_str().unwrap()).ok();
    assert_eq!(member(&back, "Bakary")["mine"], true);
    set(&b, "done");
    let thiefs = bundle(&b, "thief.bundle");
    a.run(&["bundle", "read", &bundle(&back, "back.bundle")]).ok();
    for desk in [&a, &back] {
        desk.run(&["bundle", "read", &thiefs]).ok();
        assert_ne!(status(desk), "done");
    }
    let computers = member(&a, "Bakary")["devices"].as_array().unwrap().clone();
    let removed = computers.iter().filter(|row| row["removed"] == true).count();
    assert_eq!((computers.len(), removed), (3, 1), "the lost one, the code and the new one");
}

#[test]
fn a_card_and_a_welcome_join_without_any_secret_on_the_way() {
    let a = Desk::found("oer-dynamic-coalition");
    let newcomer = Desk { folder: TempDir::new().unwrap() };
    let (card, welcome, key) = (newcomer.path("card"), a.path("welcome"), newcomer.path("key"));
    newcomer.run(&["workspace", "card", &card, "--participant", "Bakary", "--key-file", &key]).ok();
    a.run(&["workspace", "admit", &card, "--role", "contributor", "--in", "country:KE", "--out", &welcome]).ok();
    let stranger = Desk { folder: TempDir::new().unwrap() };
    let other = stranger.path("key");
    stranger.run(&["workspace", "card", &stranger.path("card"), "--participant", "Mallory", "--key-file", &other]).ok();
    assert_eq!(stranger.run(&["workspace", "welcome", &welcome]).code(), "foreign");
    newcomer.run(&["workspace", "welcome", &welcome]).ok();
    newcomer.run(&["bundle", "read", &bundle(&a, "a.bundle")]).ok();
    let observation = |unit: &str| json!({ "indicator": "ind-1-1", "unit": unit, "year": 2021, "value": 3 });
    newcomer.add("observation", &observation("KE")).ok();
    assert_eq!(newcomer.add("observation", &observation("FR")).code(), "not_allowed");
    a.run(&["bundle", "read", &bundle(&newcomer, "b.bundle")]).ok();
    assert_eq!(a.fingerprint(), newcomer.fingerprint());
}

#[test]
fn nothing_that_was_written_shows_in_the_hubs_database_a_bundle_or_the_profile() {
    const CANARY: &str = "canary-7f3a";
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join(&format!("Bakary {CANARY}"));
    a.run(&["set", "action", ACTION, "title", &format!("Title {CANARY}")]).ok();
    a.run(&["notes", "meeting-launch", "--append", &format!("Notes {CANARY}")]).ok();
    a.add("organisation", &json!({ "title": format!("Organisation {CANARY}") })).ok();
    let observation = json!({ "indicator": "ind-1-1", "unit": "KE", "year": 2021, "value": 3, "note": CANARY });
    a.add("observation", &observation).ok();
    let data = TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    for desk in [&a, &b, &a] {
        desk.run(&["sync", &hub.url]).ok();
    }
    drop(hub);
    bundle(&a, "all.bundle");
    let mut searched = 0;
    for folder in [data.path(), a.folder.path(), b.folder.path()] {
        searched += search(folder, CANARY.as_bytes());
    }
    assert!(searched > 100_000, "{searched} bytes");
    assert!(a.run(&["search", CANARY]).ok().as_array().unwrap().len() > 2);
}

/// Bytes searched; the test ends where the needle is found.
fn search(folder: &Path, needle: &[u8]) -> usize {
    let mut searched = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            searched += search(&path, needle);
        } else {
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{}", path.display());
            searched += bytes.len();
        }
    }
    searched
}
