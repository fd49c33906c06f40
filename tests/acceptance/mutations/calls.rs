//! Every command of the api, called with arguments that the interface would not send.

use std::{
    collections::BTreeMap,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
};

use roadbook_api::{Host, Unlock, names, read_invitation};
use roadbook_model::{ErrorCode, Language};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::{
    Random,
    target::{Effort, Target},
};

/// Calls with one open workspace: it grows and becomes slower.
const CALLS: usize = 1_000;
const TARGET: Target = Target("calls");
/// Stands for the folder of a run in a call that is kept.
const FOLDER: &str = "/FOLDER";
/// Commands that take long, and how rarely they are called.
const LONG: [&str; 7] = ["passphrase_set", "unlock_with_code", "rebuild", "verify", "repair", "rescue", "backup_write"];
const RARELY: usize = 16;
/// Addresses that lead nowhere, or to this computer: nothing may leave it.
const NOWHERE: [&str; 8] = ["", " ", "hub", "ftp://hub", "http://", "http://127.0.0.1:9", "127.0.0.1:9", "::1:"];
/// What stands in the place of a value.
const STRANGE: [&str; 20] = [
    "",
    " ",
    ".",
    "..",
    "../..",
    "a.b",
    "a@2020.b",
    "\0",
    "\u{202e}\u{301}",
    "🧭",
    "0",
    "-1",
    "1e999",
    "2021-02-30",
    "2021-10/2021-06",
    "9999999-01",
    "en",
    "deleted",
    "_notes",
    "__proto__",
];

/// A founder's open workspace with records and another participant, and files to name.
struct Stage {
    folder: TempDir,
    host: Arc<Host>,
    honest: BTreeMap<&'static str, Value>,
}

impl Stage {
    fn new() -> Stage {
        let folder = TempDir::new().unwrap();
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        host.found(&key(&folder), "empty", "Workspace", "Amina", Language::En).unwrap();
        fs::create_dir(folder.path().join("files")).unwrap();
        fs::write(folder.path().join("files/minutes.txt"), "Minutes").unwrap();
        let member = invited(&host, &folder);
        let chen = Host::new(&folder.path().join("chen"), "test", |_| ());
        chen.ask(&key(&folder), "Chen", Language::Zh, Path::new(&inside(folder.path(), "card"))).unwrap();
        let honest = honest(&host, folder.path(), &member);
        Stage { folder, host, honest }
    }

    /// Arguments of a command, or of another one, with a few values changed.
    fn arguments(&self, name: &str, random: &mut Random) -> Value {
        let seeds: Vec<&Value> = self.honest.values().collect();
        let mut arguments = match random.next(10) {
            0 => seeds[random.next(seeds.len())].clone(),
            _ => self.honest[name].clone(),
        };
        for _ in 0..random.next(4) {
            random.change(&mut arguments, &seeds);
        }
        contained(arguments, self.folder.path())
    }

    fn fingerprint(&self) -> Value {
        self.host.status().unwrap()["fingerprint"].clone()
    }

    /// Some commands close the workspace.
    fn reopen(&self) {
        if self.host.status().is_err() {
            self.host.open(&key(&self.folder)).unwrap();
        }
    }
}

fn key(folder: &TempDir) -> Unlock {
    Unlock::KeyFile(folder.path().join("key"))
}

fn made(host: &Host, kind: &str, fields: Value) -> Value {
    host.call("create", json!({ "kind": kind, "fields": fields })).unwrap()["ids"][0].clone()
}

/// Another participant, who comes with an invitation and is heard of by a bundle.
fn invited(host: &Host, folder: &TempDir) -> Value {
    let file = |name| json!({ "file": inside(folder.path(), name) });
    let invitation = inside(folder.path(), "invitation");
    host.call("invitation_write", json!({ "role": "contributor", "uses": 9, "file": invitation })).unwrap();
    let bakary = Host::new(&folder.path().join("bakary"), "test", |_| ());
    let read = read_invitation(Path::new(&invitation)).unwrap();
    bakary.join(&key(folder), &read, "Bakary", Language::Fr).unwrap();
    bakary.call("create", json!({ "kind": "action", "fields": { "title": "Former" } })).unwrap();
    bakary.call("bundle_write", file("bundle")).unwrap();
    host.call("bundle_read", file("bundle")).unwrap();
    let members = host.call("members", json!({})).unwrap();
    let all = members["participants"].as_array().unwrap();
    all.iter().find(|row| row["mine"] == false).unwrap()["member"].clone()
}

/// What the interface would send, for each command.
fn honest(host: &Host, folder: &Path, member: &Value) -> BTreeMap<&'static str, Value> {
    let group = made(host, "group", json!({ "title": "Capacity" }));
    let action = made(host, "action", json!({ "title": "Train", "timeframe": "2021-06/2021-10", "group": group }));
    let indicator = made(host, "indicator", json!({ "title": { "en": "Teachers", "fr": "Enseignants" } }));
    let meeting = made(
        host,
        "meeting",
        json!({ "title": "Launch", "agenda": { "a1": { "minutes": 15 } },
        "action_items": { "i1": { "text": "Book a room", "due": "2021-06" } } }),
    );
    let history = host.call("history", json!({ "kind": "action", "id": action })).unwrap();
    let change = &history["entries"][0]["change"];
    let notes = host.append_notes(meeting.as_str().unwrap(), "Heard").unwrap();
    let observed = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": indicator, "value": 12 });
    host.call("observe", observed.clone()).unwrap();
    let file = json!({ "file": "minutes.txt" });
    let attached = json!({ "kind": "action", "id": action, "file": "minutes.txt" });
    let rows = host.call("attachment_add", contained(attached.clone(), folder)).unwrap();
    let content = rows[0]["content"].clone();
    let record = json!({ "kind": "action", "id": action });
    let (stranger, passphrase) = ("ab".repeat(32), "correct horse battery");
    let open = json!({ "file": "minutes.txt", "passphrase": passphrase, "language": "en" });
    let part = json!([{ "kind": "group", "id": group }]);
    let appoint = json!({ "member": member, "role": "contributor", "parts": part });
    let ops = json!([{ "op": "splice", "at": 1, "delete": 0, "insert": "Also " }]);
    let edits = json!([
        { "kind": "action", "id": action, "path": "title.fr", "value": "Former" },
        { "kind": "meeting", "id": meeting, "path": "agenda.a1.minutes", "value": 20 }
    ]);
    let mut all: BTreeMap<&str, Value> = names().iter().map(|name| (*name, json!({}))).collect();
    all.extend([
        (
            "workspace_create",
            json!({ "template": "empty", "name": "Other", "participant": "Amina",
            "passphrase": passphrase, "language": "fr" }),
        ),
        (
            "workspace_join",
            json!({ "file": "minutes.txt", "code": "RB1", "participant": "Bakary",
            "passphrase": passphrase, "language": "fr" }),
        ),
        ("unlock", json!({ "passphrase": passphrase })),
        ("settings_set", json!({ "language": "en", "theme": "dark", "density": "compact" })),
        ("passphrase_set", json!({ "current": "", "next": passphrase })),
        ("keychain_set", json!({ "enabled": false })),
        (
            "invitation_write",
            json!({ "role": "contributor", "parts": part, "expires": null, "uses": 3,
            "file": "invitation" }),
        ),
        ("invitation_read", json!({ "file": "invitation", "code": null })),
        ("invitation_close", json!({ "key": stranger })),
        ("waiting_admit", appoint.clone()),
        ("card_write", json!({ "participant": "Chen", "passphrase": passphrase, "language": "zh", "file": "asked" })),
        ("card_again", file.clone()),
        ("card_read", json!({ "file": "card" })),
        ("welcome_write", json!({ "card": "card", "role": "viewer", "parts": part, "file": "welcome" })),
        ("welcome_read", open.clone()),
        ("member_appoint", appoint),
        ("member_remove", json!({ "member": member })),
        ("device_write", json!({ "file": "device" })),
        ("device_join", open.clone()),
        ("device_remove", json!({ "device": member })),
        ("recovery_confirm", json!({ "code": "ABCD-EFGH" })),
        (
            "workspace_recover",
            json!({ "code": "ABCD-EFGH", "file": "bundle", "passphrase": passphrase,
            "language": "ru" }),
        ),
        ("unlock_with_code", json!({ "code": "ABCD-EFGH", "passphrase": passphrase })),
        ("rescue", json!({ "folder": "rescued", "passphrase": null })),
        ("fork_choose", json!({ "feed": stranger })),
        ("backup_write", json!({ "file": "backup" })),
        ("observations", json!({ "unit": "KE", "year": 2021 })),
        ("series", json!({ "indicator": indicator })),
        ("aggregate", json!({ "indicator": indicator, "by": "region" })),
        ("baseline_adopt", json!({ "title": "As agreed", "date": "2020-03" })),
        ("baseline_diff", json!({ "before": "now", "after": "now" })),
        ("baseline_restore", json!({ "baseline": "now", "cells": [{ "record": "action/x", "field": "title.en" }] })),
        ("chart_save", json!({ "file": "chart.svg", "bytes": [60, 115, 118, 103] })),
        ("record", record.clone()),
        ("create", json!({ "kind": "indicator", "fields": { "title": "Schools", "measure": "number" } })),
        ("edit", json!({ "edits": edits })),
        ("observe", observed),
        ("delete", record.clone()),
        ("restore", record.clone()),
        ("promote_item", json!({ "meeting": meeting, "item": "i1" })),
        ("resolve", json!({ "kind": "action", "id": action, "field": "status", "value": "agreed" })),
        ("history", record.clone()),
        ("holders", record.clone()),
        ("sync_log", json!({ "most": 3 })),
        ("sync_log_write", json!({ "file": "log.csv" })),
        ("bring_back", json!({ "kind": "action", "id": action, "change": change })),
        ("look_at", json!({ "time": null })),
        ("notes_versions", json!({ "meeting": meeting })),
        ("notes_as_of", json!({ "meeting": meeting, "change": notes.heads[0] })),
        ("search", json!({ "query": "train", "limit": 20 })),
        ("notes_open", json!({ "meeting": meeting })),
        ("notes_flush", json!({ "meeting": meeting, "base": notes.heads, "ops": ops })),
        ("sync_set_hub", json!({ "url": "" })),
        ("sync_pause", json!({ "paused": true })),
        ("sync_metered", json!({ "metered": true })),
        ("lan_set", json!({ "on": false, "gathers": false })),
        ("lan_sync", json!({ "address": "" })),
        ("bundle_plan", json!({ "member": null, "max_bytes": 100_000, "with_files": true })),
        ("bundle_write", json!({ "file": "written", "max_bytes": 100_000, "with_files": true })),
        ("bundle_look", json!({ "file": "bundle" })),
        ("bundle_read", json!({ "file": "bundle" })),
        ("attachments", record),
        ("attachment_add", attached),
        ("attachment_remove", json!({ "kind": "action", "id": action, "content": content })),
        ("attachment_want", json!({ "content": content, "wanted": true })),
        ("attachment_drop", json!({ "content": content })),
        ("attachment_save", json!({ "content": content, "file": "saved" })),
        ("files_keep_all", json!({ "keep_all": true })),
    ]);
    all
}

/// The same arguments, with every path inside the folder, every address nowhere, and nothing shown to others.
fn contained(mut arguments: Value, folder: &Path) -> Value {
    for value in arguments.as_array_mut().into_iter().flatten() {
        // A list is read as the fields in their order: any text of it may be a path.
        *value = match value.take() {
            Value::String(path) => json!(inside(folder, &path)),
            value => contained(value, folder),
        };
    }
    for (name, value) in arguments.as_object_mut().into_iter().flatten() {
        *value = contained(value.take(), folder);
        match (name.as_str(), &*value) {
            ("file" | "card" | "folder", Value::String(path)) => *value = json!(inside(folder, path)),
            ("url" | "address", Value::String(text)) => *value = json!(NOWHERE[text.len() % NOWHERE.len()]),
            // The keychain is the system's, and so is the network.
            ("enabled" | "on", Value::Bool(_)) => *value = json!(false),
            _ => {}
        }
    }
    arguments
}

fn inside(folder: &Path, path: &str) -> String {
    let name: String = path.chars().filter(|character| !r"/\".contains(*character)).collect();
    let name = if name == ".." { "." } else { &name };
    format!("{}/files/{name}", folder.display())
}

impl Random {
    /// Changes one value somewhere inside.
    fn change(&mut self, value: &mut Value, seeds: &[&Value]) {
        match value {
            Value::Object(map) if !map.is_empty() && self.next(6) > 0 => self.change_field(map, seeds),
            Value::Array(list) if !list.is_empty() && self.next(4) > 0 => {
                let at = self.next(list.len());
                self.change(&mut list[at], seeds);
            }
            Value::String(text) if !text.is_empty() && self.next(2) == 0 => {
                *text = String::from_utf8_lossy(&self.mutation(&[text.as_bytes().to_vec()])).into_owned();
            }
            _ => *value = self.value(seeds),
        }
    }

    fn change_field(&mut self, map: &mut Map<String, Value>, seeds: &[&Value]) {
        let name = map.keys().nth(self.next(map.len())).cloned().unwrap_or_default();
        match self.next(8) {
            0 => drop(map.remove(&name)),
            1 => drop(map.insert(STRANGE[self.next(STRANGE.len())].to_owned(), self.value(seeds))),
            _ => self.change(map.get_mut(&name).unwrap(), seeds),
        }
    }

    /// Something of any type; now and then what another command is called with.
    fn value(&mut self, seeds: &[&Value]) -> Value {
        match self.next(12) {
            0 => Value::Null,
            1 => json!(self.next(2) == 0),
            2 => json!([i64::MIN, -1, 0, 1, 9_999, i64::from(u32::MAX), i64::MAX][self.next(7)]),
            3 => json!([u64::MAX as f64, -0.0, 0.5, 1e308, f64::MIN_POSITIVE][self.next(5)]),
            4 => json!("x".repeat(1 << self.next(18))),
            5 => json!({ "en": STRANGE[self.next(STRANGE.len())] }),
            6 => (0..self.next(100)).fold(json!([]), |inner, _| json!([inner])),
            7 => seeds[self.next(seeds.len())].clone(),
            _ => json!(STRANGE[self.next(STRANGE.len())]),
        }
    }
}

/// Calls a command; `None` if it was refused with a reason a person can read.
fn call(host: &Host, name: &str, arguments: &Value) -> Option<Value> {
    let said = catch_unwind(AssertUnwindSafe(|| host.call(name, arguments.clone())));
    let shown = || arguments.to_string().chars().take(2_000).collect::<String>();
    let said = said.unwrap_or_else(|_| panic!("{name} ends the program, called with {}", shown()));
    if let Err(error) = &said {
        let readable = !error.message.is_empty() && !error.hint.is_empty();
        assert!(readable && error.code != ErrorCode::Bug, "{name} says {error:?}, called with {}", shown());
    }
    said.ok()
}

fn any(random: &mut Random) -> &'static str {
    let name = names()[random.next(names().len())];
    if LONG.contains(&name) && random.next(RARELY) > 0 { any(random) } else { name }
}

/// A call as it is kept: without the folder of this run.
fn kept(stage: &Stage, name: &str, arguments: &Value) -> Vec<u8> {
    let call = json!([name, arguments]).to_string();
    call.replace(&stage.folder.path().display().to_string(), FOLDER).into_bytes()
}

/// Makes a call and looks whether what is refused changed nothing; whether it was answered.
fn make(stage: &Stage, before: &mut Value, name: &str, arguments: &Value) -> bool {
    let said = call(&stage.host, name, arguments);
    stage.reopen();
    let after = stage.fingerprint();
    assert!(said.is_some() || after == *before, "{name} is refused and changes something: {arguments}");
    *before = after;
    said.is_some()
}

/// Makes calls that once failed.
fn replay(stage: &Stage) {
    let mut before = stage.fingerprint();
    for input in TARGET.corpus() {
        let text = String::from_utf8(input).unwrap().replace(FOLDER, &stage.folder.path().display().to_string());
        let (name, arguments): (String, Value) = serde_json::from_str(&text).unwrap();
        make(stage, &mut before, &name, &arguments);
    }
}

/// Calls with one workspace; returns how many were answered.
fn sitting(random: &mut Random) -> usize {
    let stage = Stage::new();
    replay(&stage);
    let mut before = stage.fingerprint();
    let mut answered = 0;
    for _ in 0..CALLS {
        let name = any(random);
        let arguments = stage.arguments(name, random);
        TARGET.give(&kept(&stage, name, &arguments), |_| {
            answered += usize::from(make(&stage, &mut before, name, &arguments));
        });
    }
    for name in ["verify", "rebuild", "verify"] {
        assert_eq!(stage.host.call(name, json!({})).unwrap()["problems"], json!([]), "{name}");
    }
    answered
}

#[test]
fn mutated_calls_are_answered_or_refused_with_a_reason_and_what_is_refused_changes_nothing() {
    let (mut random, effort, mut answered, mut sittings) = (Random::of_the_run(), Effort::of(CALLS), 0, 0);
    while effort.goes_on(sittings) {
        answered += sitting(&mut random);
        sittings += 1;
    }
    assert!(answered > sittings * CALLS / 10, "{answered} are answered: the others test little");
}

#[test]
fn mutated_calls_with_no_workspace_open_are_answered_or_refused_with_a_reason() {
    let (stage, mut random, effort) = (Stage::new(), Random::of_the_run(), Effort::of(10));
    let nobody = Host::new(&stage.folder.path().join("nobody"), "test", |_| ());
    for n in 0.. {
        if !effort.goes_on(n) {
            break;
        }
        let name = any(&mut random);
        let arguments = stage.arguments(name, &mut random);
        TARGET.give(&kept(&stage, name, &arguments), |_| drop(call(&nobody, name, &arguments)));
    }
}
