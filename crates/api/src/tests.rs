use roadbook_model::Language;
use serde_json::json;

use super::*;
use crate::sync::Bell;

fn founded() -> (tempfile::TempDir, Arc<Host>) {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::new(&folder.path().join("profile"), "test", |_| ());
    let key = Unlock::KeyFile(folder.path().join("key"));
    host.found(&key, "empty", "Workspace", "Amina", Language::En).unwrap();
    (folder, host)
}

#[test]
fn a_profile_that_asks_to_take_part_has_no_workspace_to_unlock() {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::new(&folder.path().join("profile"), "test", |_| ());
    let key = Unlock::KeyFile(folder.path().join("key"));
    host.ask(&key, "Chen", Language::Zh, &folder.path().join("card")).unwrap();
    assert_eq!(host.open(&key).unwrap_err().code, ErrorCode::NotFound);
}

/// Whether something is asked of a peer about files.
fn asks_about_files(host: &Host, is_hub: bool) -> bool {
    let mut asked = false;
    let talk = |_: &[roadbook_feed::Frame]| {
        asked = true;
        Err(locked())
    };
    let _ = host.move_pieces("peer", is_hub, &Bell::default(), talk);
    asked
}

#[test]
fn files_wait_where_the_connection_costs_and_when_the_battery_is_nearly_empty() {
    let (folder, host) = founded();
    let file = folder.path().join("minutes.txt");
    std::fs::write(&file, "Minutes").unwrap();
    let made = host.call("create", json!({ "kind": "action", "fields": { "title": "Train" } })).unwrap();
    host.call("attachment_add", json!({ "kind": "action", "id": made["ids"][0], "file": file })).unwrap();
    let asked = |host: &Host| [true, false].map(|is_hub| asks_about_files(host, is_hub));
    assert_eq!(asked(&host), [true, true], "the hub and a neighbour are asked");
    let state = host.call("sync_metered", json!({ "metered": true })).unwrap();
    assert_eq!((state["metered"].as_bool(), asked(&host)), (Some(true), [false, true]), "a neighbour costs nothing");
    host.call("sync_metered", json!({ "metered": false })).unwrap();
    host.note_surroundings(true, false);
    let state = host.call("sync_state", json!({})).unwrap();
    assert_eq!((state["low_battery"].as_bool(), asked(&host)), (Some(true), [false, false]));
    host.note_surroundings(false, false);
    assert_eq!(asked(&host), [true, true]);
    host.note_surroundings(false, true);
    assert_eq!(asked(&host), [false, true], "the system knows that it costs");
    host.call("sync_metered", json!({ "metered": false })).unwrap();
    assert_eq!(asked(&host), [true, true], "whoever sits here knows better");
    host.call("sync_metered", json!({ "metered": true })).unwrap();
    host.note_surroundings(false, false);
    assert_eq!(asked(&host), [true, true], "who said the same as the system follows it again");
}

#[test]
fn the_interfaces_types_are_those_of_the_core() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/generated.ts");
    let generated = typescript();
    if std::env::var_os("ROADBOOK_WRITE_TYPES").is_some() {
        std::fs::write(path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == generated, "ui/src/backend/generated.ts is stale: run `make types`");
}
