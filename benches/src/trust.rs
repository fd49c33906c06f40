//! What is asked after weeks without a connection: five hundred values to decide, the history of a record with ten
//! thousand changes, five thousand changes by somebody else, and the workspace as it was. The floor is the time the
//! specification gives each.

use std::{path::Path, sync::Arc};

use roadbook_api::{Host, read_invitation};
use roadbook_model::Language;
use roadbook_store::Unlock;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Line, large::median};

const ACTIONS: usize = 500;
const CHANGES: usize = 10_000;
const NEWS: usize = 5_000;
/// Milliseconds each may take.
const LIMIT: f64 = 200.0;

fn desk(folder: &Path, name: &str) -> (Arc<Host>, Unlock) {
    (Host::new(&folder.join(name), "bench", |_| ()), Unlock::KeyFile(folder.join(format!("{name}.key"))))
}

fn does(host: &Host, command: &str, args: Value) -> Value {
    host.call(command, args).unwrap()
}

fn carry(folder: &Path, from: &Host, to: &Host) {
    let file = folder.join("bundle");
    does(from, "bundle_write", json!({ "file": file }));
    does(to, "bundle_read", json!({ "file": file }));
}

fn set(host: &Host, ids: &[String], path: &str, value: &Value) {
    let edit = |id: &String| json!({ "kind": "action", "id": id, "path": path, "value": value });
    does(host, "edit", json!({ "edits": ids.iter().map(edit).collect::<Vec<_>>() }));
}

/// Two participants who worked apart, the second of whom has just brought everything.
fn apart(folder: &Path) -> (Arc<Host>, Vec<String>) {
    let ((amina, unlock), (bakary, second)) = (desk(folder, "amina"), desk(folder, "bakary"));
    amina.found(&unlock, "empty", "Apart", "Amina", Language::En).unwrap();
    let record = |n| json!({ "kind": "action", "fields": { "title": { "en": format!("Action {n}") } } });
    let records: Vec<Value> = (0..ACTIONS).map(record).collect();
    let made = does(&amina, "create_many", json!({ "records": records, "edits": [] }));
    let ids: Vec<String> = made["ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
    let file = folder.join("invitation");
    let invitation = json!({ "role": "contributor", "parts": [], "expires": null, "uses": 1, "file": file });
    does(&amina, "invitation_write", invitation);
    bakary.join(&second, &read_invitation(&file).unwrap(), "Bakary", Language::En).unwrap();
    carry(folder, &amina, &bakary);
    does(&amina, "home_seen", json!({}));
    set(&amina, &ids, "status", &json!("agreed"));
    set(&bakary, &ids, "status", &json!("blocked"));
    for n in 0..(NEWS - ACTIONS) / 10 {
        let at = n * 10 % ACTIONS;
        set(&bakary, &ids[at..at + 10], "title.fr", &json!(format!("Titre {n}")));
    }
    for n in 0..CHANGES {
        set(&amina, &ids[..1], "title.es", &json!(format!("Título {n}")));
    }
    carry(folder, &bakary, &amina);
    (amina, ids)
}

/// Medians through the commands of the window.
pub fn measure() -> Vec<Line> {
    let folder = TempDir::new().unwrap();
    let (host, ids) = apart(folder.path());
    assert_eq!(does(&host, "conflicts", json!({})).as_array().unwrap().len(), ACTIONS);
    let told = does(&host, "home", json!({}))["changed"][0]["count"].as_u64().unwrap();
    assert!(told >= NEWS as u64, "{told} changes are told");
    let time = json!({ "time": does(&host, "sync_log", json!({}))[0]["at"] });
    let line = |what, took: f64| Line {
        what,
        ours: format!("{took:.1} ms"),
        floor: format!("{LIMIT:.0} ms"),
        against: "the limit",
        ratio: took / LIMIT,
    };
    let history = json!({ "kind": "action", "id": ids[0], "most": 100 });
    let shown = vec![
        line("500 values to decide", median(&host, "conflicts", |_| json!({}))),
        line("history of 10,000 changes, the first 100", median(&host, "history", |_| history.clone())),
        line("what 5,000 changes were since", median(&host, "home", |_| json!({}))),
        line("500 actions as of a moment", median(&host, "look_at", |_| time.clone())),
    ];
    does(&host, "look_at", json!({ "time": null }));
    shown
}
