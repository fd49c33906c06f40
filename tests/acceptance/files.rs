//! Files attached to records, through the programs.

use std::{fs, path::Path};

use roadbook_feed::identity::random;
use roadbook_tests::{Desk, HubProcess};
use serde_json::Value;
use tempfile::TempDir;

const ACTION: [&str; 2] = ["action", "act-1-01"];
const CANARY: &[u8] = b"canary-51c0-minutes-of-the-launch";

/// A file whose content nobody can guess, with a text in it that can be searched for.
fn file(folder: &Path, name: &str, length: usize) -> (String, Vec<u8>) {
    let mut bytes = CANARY.to_vec();
    while bytes.len() < length {
        bytes.extend(random::<1024>());
    }
    bytes.truncate(length);
    let path = folder.join(name);
    fs::write(&path, &bytes).unwrap();
    (path.to_str().unwrap().to_owned(), bytes)
}

fn attach(desk: &Desk, name: &str, length: usize) -> (String, Vec<u8>) {
    let (path, bytes) = file(desk.folder.path(), name, length);
    let [kind, id] = ACTION;
    let rows = desk.run(&["attachment", "add", kind, id, &path]).ok();
    let row = rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    (row["content"].as_str().unwrap().to_owned(), bytes)
}

fn row(desk: &Desk, content: &str) -> Value {
    let [kind, id] = ACTION;
    let rows = desk.run(&["attachment", "list", kind, id]).ok();
    rows.as_array().unwrap().iter().find(|row| row["content"] == content).cloned().unwrap_or_default()
}

fn saved(desk: &Desk, content: &str) -> Vec<u8> {
    let path = desk.path("saved");
    desk.run(&["attachment", "save", content, &path]).ok();
    fs::read(path).unwrap()
}

#[test]
fn a_file_waits_at_the_hub_for_whoever_asks_for_it_and_nobody_there_can_read_it() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let data = TempDir::new().unwrap();
    let hub = HubProcess::start(data.path(), "127.0.0.1:0");
    let (content, bytes) = attach(&a, "minutes.pdf", 700_000);
    a.run(&["sync", &hub.url]).ok();
    b.run(&["sync", &hub.url]).ok();
    assert_eq!((row(&b, &content)["held"].as_u64(), row(&b, &content)["added_by"].as_str().is_some()), (Some(0), true));
    assert_eq!(b.run(&["attachment", "save", &content, &b.path("early")]).code(), "not_found");
    b.run(&["attachment", "fetch", &content]).ok();
    b.run(&["sync", &hub.url]).ok();
    assert_eq!(saved(&b, &content), bytes);
    // The one who attached it need not keep it: the hub does.
    a.run(&["attachment", "drop", &content]).ok();
    assert_eq!(row(&a, &content)["held"], 0);
    a.run(&["attachment", "fetch", &content]).ok();
    a.run(&["sync", &hub.url]).ok();
    assert_eq!(saved(&a, &content), bytes);
    hub.kill();
    for entry in fs::read_dir(data.path()).unwrap() {
        let stored = fs::read(entry.unwrap().path()).unwrap();
        assert!(!stored.windows(CANARY.len()).any(|window| window == CANARY));
    }
    assert_eq!(a.fingerprint(), b.fingerprint());
}

#[test]
fn a_wiped_hub_gets_files_again_from_who_has_them() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let (first, second) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let hub = HubProcess::start(first.path(), "127.0.0.1:0");
    let (content, bytes) = attach(&a, "plan.xlsx", 300_000);
    a.run(&["sync", &hub.url]).ok();
    let url = hub.url.clone();
    let address = hub.kill();
    let _hub = HubProcess::start(second.path(), &address);
    a.run(&["sync", &url]).ok();
    b.run(&["attachment", "keep", "all"]).ok();
    b.run(&["sync", &url]).ok();
    assert_eq!(saved(&b, &content), bytes);
}

#[test]
fn any_sync_700_a_file_that_the_hub_has_no_room_for_keeps_no_work_back() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let data = TempDir::new().unwrap();
    let hub = HubProcess::start_with(data.path(), "127.0.0.1:0", &["--quota", "1000000"]);
    let (content, _) = attach(&a, "film.mp4", 3_000_000);
    let [kind, id] = ACTION;
    for status in ["agreed", "in_progress", "done"] {
        a.run(&["set", kind, id, "status", status]).ok();
        a.run(&["sync", &hub.url]).ok();
        b.run(&["sync", &hub.url]).ok();
        assert_eq!(b.run(&["show", kind, id]).ok()["status"], status);
    }
    b.run(&["attachment", "fetch", &content]).ok();
    b.run(&["sync", &hub.url]).ok();
    assert!(row(&b, &content)["held"].as_u64().unwrap() < 3_000_000);
    assert_eq!(a.run(&["attachment", "drop", &content]).code(), "not_allowed", "the only whole copy stays");
}

#[test]
fn a_stick_brings_a_file_to_somebody_who_is_never_online() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let (content, bytes) = attach(&a, "plan.pdf", 200_000);
    let stick = a.path("stick.bundle");
    let with = a.run(&["bundle", "write", &stick, "--with-files"]).ok();
    assert!(with["bytes"].as_u64().unwrap() > 200_000);
    b.run(&["bundle", "read", &stick]).ok();
    assert_eq!(saved(&b, &content), bytes);
    assert_eq!(b.run(&["bundle", "read", &stick]).ok()["nothing_new"], true);
}

#[test]
fn what_is_no_file_or_too_large_is_refused_by_name_and_changes_nothing() {
    let a = Desk::found("oer-dynamic-coalition");
    let before = a.fingerprint();
    let [kind, id] = ACTION;
    let large = a.path("large.bin");
    fs::File::create(&large).unwrap().set_len((64 << 20) + 1).unwrap();
    for (path, code) in
        [(a.path("."), "disk"), (a.path("missing"), "not_found"), (large, "bad_value"), ("/dev/zero".into(), "disk")]
    {
        assert_eq!(a.run(&["attachment", "add", kind, id, &path]).code(), code, "{path}");
    }
    assert_eq!(a.fingerprint(), before);
}
