//! Bad input gets a clear error with a code and a hint, and changes nothing.

use std::fs;

use roadbook_tests::{Desk, HubProcess};
use serde_json::json;

#[test]
fn what_cannot_be_meant_is_refused_by_name() {
    let a = Desk::found("oer-dynamic-coalition");
    let before = a.fingerprint();
    for (arguments, code) in [
        (&["list", "hologram"][..], "unknown_kind"),
        (&["show", "action", "nowhere"], "not_found"),
        (&["set", "action", "act-1-01", "colour", "red"], "unknown_field"),
        (&["set", "action", "act-1-01", "status", "finished"], "bad_value"),
        (&["set", "action", "act-1-01", "progress", "many"], "bad_value"),
        (&["set", "action", "act-1-01", "group", "wg-99"], "not_found"),
        (&["set", "action", "act-1-01", "timeframe", "2020-06/2020-05"], "inverted_range"),
        (&["set", "action", "act-1-01", "timeframe", "soon"], "bad_value"),
        (&["set", "indicator", "ind-1-1", "target", "\"many\""], "bad_value"),
        (&["notes", "nowhere", "--append", "x"], "not_found"),
        (&["bundle", "read", "/no/such/file"], "not_found"),
        (&["sync", "hub.example.org"], "bad_value"),
        (&["sync", "http://127.0.0.1:9"], "hub_unreachable"),
        (&["fly"], "bad_value"),
    ] {
        assert_eq!(a.run(arguments).code(), code, "{arguments:?}");
    }
    for (kind, fields, code) in [
        ("action", json!([1, 2]), "bad_value"),
        ("action", json!({ "title": 7 }), "bad_value"),
        ("action", json!({ "tittle": "x" }), "unknown_field"),
        ("observation", json!({ "unit": "KE", "year": 2021, "value": 1 }), "bad_value"),
        ("observation", json!({ "indicator": "nope", "unit": "KE", "year": 2021, "value": 1 }), "not_found"),
        ("observation", json!({ "indicator": "ind-1-1", "unit": "Kenya", "year": 2021, "value": 1 }), "bad_value"),
    ] {
        assert_eq!(a.add(kind, &fields).code(), code, "{kind} {fields}");
    }
    assert_eq!(a.fingerprint(), before);
}

#[test]
fn bundles_that_are_torn_altered_empty_or_foreign_are_told_apart_and_not_taken_in() {
    let (a, other) = (Desk::found("oer-dynamic-coalition"), Desk::found("empty"));
    let b = a.join("Bakary");
    let file = b.path("b.bundle");
    b.run(&["bundle", "write", &file]).ok();
    let before = a.fingerprint();
    let whole = fs::read(&file).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 4;
    let cases: [(&str, &[u8], &str); 5] = [
        ("torn", &whole[..whole.len() - 7], "bundle_torn"),
        ("flipped", &flipped, "bundle_torn"),
        ("empty", b"", "bundle_empty"),
        ("unrelated", b"PK\x03\x04 a spreadsheet", "not_a_bundle"),
        ("headless", &whole[20..], "not_a_bundle"),
    ];
    for (name, bytes, code) in cases {
        let bad = a.path(name);
        fs::write(&bad, bytes).unwrap();
        assert_eq!(a.run(&["bundle", "read", &bad]).code(), code, "{name}");
    }
    let foreign = other.path("other.bundle");
    other.run(&["bundle", "write", &foreign]).ok();
    assert_eq!(a.run(&["bundle", "read", &foreign]).code(), "bundle_foreign");
    assert_eq!(a.fingerprint(), before);
    assert!(a.run(&["bundle", "read", &file]).ok()["new_entries"].as_u64().unwrap() > 0);
}

#[test]
fn a_profile_tells_a_wrong_key_from_damage_from_another_program_and_from_a_second_instance() {
    let a = Desk::found("empty");
    let profile = a.folder.path().join("profile");
    fs::write(a.path("wrong"), "not the key").unwrap();
    assert_eq!(a.run(&["--open-with", &a.path("wrong"), "status"]).code(), "wrong_passphrase");
    assert_eq!(
        a.run(&["workspace", "create", "--template", "empty", "--participant", "B", "--key-file", &a.path("key")])
            .code(),
        "already_exists"
    );

    let lock = fs::File::options().write(true).open(profile.join("profile.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(a.run(&["status"]).code(), "in_use");
    drop(lock);

    let database = profile.join("roadbook.db");
    let healthy = fs::read(&database).unwrap();
    fs::remove_file(profile.join("roadbook.db-wal")).ok();
    fs::write(&database, vec![0x5a; 4096]).unwrap();
    assert_eq!(a.run(&["status"]).code(), "header_damaged");
    fs::remove_file(&database).unwrap();
    assert_eq!(a.run(&["status"]).code(), "database_missing");
    fs::write(&database, healthy).unwrap();
    a.run(&["status"]).ok();
    fs::remove_file(profile.join("keyslots.json")).unwrap();
    assert_eq!(a.run(&["status"]).code(), "key_slots_damaged");
    fs::remove_file(&database).unwrap();
    assert_eq!(a.run(&["status"]).code(), "not_found");
}

#[test]
fn a_hub_admits_only_the_devices_of_a_workspace_and_another_server_is_no_hub() {
    let (a, stranger) = (Desk::found("empty"), Desk::found("empty"));
    let data = tempfile::TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    a.run(&["sync", &hub.url]).ok();
    stranger.run(&["sync", &hub.url]).ok();
    assert_eq!(stranger.run(&["status"]).ok()["entries"], 1, "workspaces share a hub and nothing else");
    assert_eq!(a.run(&["sync", &format!("{}/elsewhere", hub.url)]).code(), "hub_foreign");
    let kept = fs::read(data.path().join("hub.db")).unwrap();
    let wal = fs::read(data.path().join("hub.db-wal")).unwrap_or_default();
    let all = [kept, wal].concat();
    assert!(!all.windows(5).any(|window| window == b"Amina"), "the hub holds ciphertext only");
}
