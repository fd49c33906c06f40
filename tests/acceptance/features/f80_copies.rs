//! Copies that are made by themselves, and the way back from a damaged database.

use std::{fs, path::PathBuf};

use roadbook_model::ErrorCode;
use roadbook_store::Unlock;
use serde_json::{Value, json};

use super::Officer;

fn profile(officer: &Officer) -> PathBuf {
    officer.folder.path().join("profile")
}

/// What a page that the disk lost looks like.
fn damage(officer: &Officer) {
    let path = profile(officer).join("roadbook.db");
    let mut bytes = fs::read(&path).unwrap();
    let from = bytes.len() / 2;
    bytes[..4096].fill(0x5a);
    bytes[from..from + 4096].fill(0x5a);
    fs::write(&path, bytes).unwrap();
    let _ = fs::remove_file(profile(officer).join("roadbook.db-wal"));
}

fn titles(officer: &Officer) -> String {
    officer.does("roadmap", json!({}))["actions"].to_string()
}

#[test]
fn f80_a_damaged_database_is_put_back_from_the_copy_of_a_day_and_others_bring_what_came_after_it() {
    let amina = Officer::with("empty");
    amina.makes("action", json!({ "title": "Before the copy" }));
    amina.host.keep_copy_of("2026-11-20").unwrap();
    let bakary = amina.admits("Bakary", json!([]));
    amina.makes("action", json!({ "title": "After the copy" }));
    amina.meets(&bakary);
    amina.does("lock", json!({}));
    damage(&amina);

    let unlock = Unlock::KeyFile(amina.folder.path().join("key"));
    assert_eq!(amina.host.open(&unlock).unwrap_err().code, ErrorCode::HeaderDamaged);
    let copies = amina.does("copies", json!({}));
    assert_eq!(copies.as_array().unwrap().len(), 1);
    assert_eq!(copies[0]["day"], "2026-11-20");
    assert_eq!(amina.is_refused("copy_put_back", json!({ "day": "2026-11-19" })), "not_found");
    assert_eq!(amina.is_refused("copy_put_back", json!({ "day": "../../etc" })), "not_found");
    let state = amina.does("copy_put_back", json!({ "day": "2026-11-20" }));
    assert_eq!(state["stage"], "open");
    assert!(titles(&amina).contains("Before the copy") && !titles(&amina).contains("After the copy"));
    let kept: Vec<PathBuf> = fs::read_dir(profile(&amina)).unwrap().map(|entry| entry.unwrap().path()).collect();
    let aside = kept.iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with("before-2026-11-20"));
    assert!(aside.unwrap().join("roadbook.db").is_file(), "what was damaged is kept");

    amina.meets(&bakary);
    assert!(titles(&amina).contains("After the copy"), "what others have comes back");
    amina.makes("action", json!({ "title": "Since then" }));
    amina.meets(&bakary);
    assert!(titles(&bakary).contains("Since then"), "and work goes on");
}

#[test]
fn f80_one_copy_a_day_is_made_and_a_disk_without_room_leaves_the_older_ones() {
    let officer = Officer::with("empty");
    assert!(officer.host.keep_copy_of("2026-11-20").unwrap());
    assert!(!officer.host.keep_copy_of("2026-11-20").unwrap(), "there is one");
    fs::create_dir_all(profile(&officer).join("copies/unfinished/half")).unwrap();
    assert!(officer.host.keep_copy_of("2026-11-21").unwrap(), "one that was interrupted is in nobody's way");
    let days = |copies: Value| -> Vec<String> {
        copies.as_array().unwrap().iter().map(|copy| copy["day"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(days(officer.does("copies", json!({}))), ["2026-11-21", "2026-11-20"]);
}
