//! Versions of Roadbook beside one another, and after one another.

use std::{fs, path::Path};

use roadbook_engine::InvitationFile;
use roadbook_feed::{Frame, Head, Role, VersionVector, entry::FORMAT, frame::PROTOCOL};
use roadbook_sync::Log;
use roadbook_tests::{
    Colleague, Desk,
    forge::{self, Forger},
    root,
};
use serde_json::{Value, json};
use tempfile::TempDir;

const ACTION: [&str; 2] = ["action", "act-1-01"];

#[test]
fn work_of_a_newer_version_is_passed_on_and_waits_until_this_one_is_updated() {
    let mut a = Colleague::found();
    a.create("x");
    let (mut b, mut c) = (a.invite("Bakary", Role::Contributor, &[]), a.invite("Chen", Role::Contributor, &[]));
    let file: InvitationFile = a.engine.invite(Role::Viewer, &[], 0, 1, "").unwrap();
    let key = forge::keys_in(&file).remove(&0).unwrap();
    let newer =
        Forger { workspace: a.engine.workspace(), device: b.engine.device_key(), incarnation: 9, epoch: 0, key };
    let batch = newer.record("action", "x", &[("note.en".into(), "Written with the next version".into())]);
    let (first, head) =
        newer.entry_of_format(FORMAT + 1, Head::default(), VersionVector::default(), std::slice::from_ref(&batch));
    let (second, _) = newer.entry(head, VersionVector::default(), &[batch]);
    let mut frames = newer.hello();
    frames.extend([forge::run(newer.feed(), Head::default(), first), forge::run(newer.feed(), head, second)]);
    let intake = a.engine.read_bundle(&forge::bundle(&newer, &frames)).unwrap();
    assert_eq!((intake.new_entries, intake.waiting, intake.refused), (2, 2, 0));
    a.carry_to(&mut c);
    let bakary = b.engine.participant();
    for one in [&mut a, &mut c] {
        assert_eq!(one.engine.heads().unwrap()[&newer.feed()].seq, 2, "it is passed on");
        assert_eq!(one.engine.written_with_newer().unwrap(), [bakary.clone()].into());
        assert_eq!(one.engine.quarantined().unwrap(), []);
        let before = one.engine.fingerprint().unwrap();
        one.engine.rebuild().unwrap();
        assert_eq!(one.engine.fingerprint().unwrap(), before);
    }
    // Everybody else's work goes on meanwhile, also that of the same person on another computer.
    c.create("y");
    c.carry_to(&mut a);
    c.carry_to(&mut b);
    b.create("z");
    b.carry_to(&mut a);
    a.carry_to(&mut c);
    assert_eq!(a.engine.fingerprint().unwrap(), c.engine.fingerprint().unwrap());
}

/// A workspace as this version of the formats writes it: a profile, a bundle and an invitation, with
/// what is to be found in them. Written anew only where no version was released that wrote the old.
fn golden() -> std::path::PathBuf {
    root().join("tests/fixtures/golden-1")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// What must be there, whatever version reads it.
fn found(desk: &Desk) -> Value {
    let [kind, id] = ACTION;
    let files = desk.run(&["attachment", "list", kind, id]).ok();
    let content = files[0]["content"].as_str().unwrap().to_owned();
    let saved = desk.path("saved");
    desk.run(&["attachment", "save", &content, &saved]).ok();
    let observations = desk.run(&["list", "observation"]).ok();
    json!({
        "action": desk.run(&["show", kind, id]).ok(),
        "conflicts": desk.run(&["conflicts"]).ok(),
        "notes": desk.run(&["notes", "meeting-launch"]).ok()["blocks"],
        "observations": observations.as_array().unwrap().len(),
        "file": fs::read_to_string(saved).unwrap(),
        "refused": desk.run(&["quarantine"]).ok().as_array().unwrap().len(),
    })
}

fn write_golden() {
    let a = Desk::found("oer-dynamic-coalition");
    let (b, leaver) = (a.join("Bakary"), a.join("Chen"));
    let pass = |from: &Desk, to: &Desk| {
        let file = from.path("passed.bundle");
        from.run(&["bundle", "write", &file, "--with-files"]).ok();
        to.run(&["bundle", "read", &file]).ok();
    };
    pass(&a, &b);
    pass(&a, &leaver);
    let [kind, id] = ACTION;
    fs::write(a.path("terms.txt"), "Terms of reference, as agreed.").unwrap();
    a.run(&["attachment", "add", kind, id, &a.path("terms.txt")]).ok();
    a.run(&["set", kind, id, "title", "Map the OER that teachers use"]).ok();
    b.run(&["set", kind, id, "title", "List OER for teacher training"]).ok();
    b.run(&["notes", "meeting-launch", "--append", "الموارد التعليمية المفتوحة — ООР — 开放式教育资源 — REL"]).ok();
    b.add(
        "observation",
        &json!({ "indicator": "ind-1-1", "unit": "KE", "year": 2021, "value": 71.3, "note": "survey" }),
    )
    .ok();
    pass(&b, &a);
    leaver.run(&["set", kind, id, "status", "agreed"]).ok();
    pass(&leaver, &a);
    let members = a.run(&["workspace", "members"]).ok();
    let gone = members["participants"].as_array().unwrap().iter().find(|row| row["title"] == "Chen").unwrap().clone();
    a.run(&["workspace", "revoke", gone["member"].as_str().unwrap()]).ok();
    leaver.run(&["set", kind, id, "status", "done"]).ok();
    pass(&leaver, &a);
    a.run(&["set", kind, id, "progress", "40"]).ok();
    let to = golden();
    let _ = fs::remove_dir_all(&to);
    fs::create_dir_all(&to).unwrap();
    let place = |name: &str| to.join(name).to_str().unwrap().to_owned();
    a.run(&["bundle", "write", &place("workspace.bundle"), "--with-files"]).ok();
    a.run(&["workspace", "invite", "--role", "viewer", "--uses", "1000000", "--out", &place("invitation")]).ok();
    let expected = json!({ "fingerprint": a.fingerprint(), "found": found(&a) });
    fs::write(to.join("expected.json"), serde_json::to_string_pretty(&expected).unwrap()).unwrap();
    copy(&a.folder.path().join("profile"), &to.join("profile"));
    fs::copy(a.path("key"), to.join("key")).unwrap();
    move_key(&to.join("profile"), &a.path("key"), KEY);
}

#[test]
fn somebody_who_speaks_a_newer_protocol_is_answered_and_told_what_is_understood_here() {
    let mut a = Colleague::found();
    let mut b = a.invite("Bakary", Role::Contributor, &[]);
    a.create("x");
    let mut request = b.engine.sync_request("a").unwrap();
    let Some(Frame::Hello(hello)) = request.first_mut() else { panic!("a request opens with a hello") };
    hello.protocol = PROTOCOL + 1;
    let (answer, _) = a.engine.sync_answer(&request).unwrap();
    let said =
        answer.iter().find_map(|frame| if let Frame::Hello(hello) = frame { Some(hello.protocol) } else { None });
    assert_eq!(said, Some(PROTOCOL));
    b.engine.sync_conclude("a", &answer).unwrap();
    assert!(b.shows("x"), "and what it brings is taken in");
}

/// Where the key file of the kept profile is said to be.
const KEY: &str = "/key";

/// The profile remembers where its key file is.
fn move_key(profile: &Path, from: &str, to: &str) {
    let slots = profile.join("keyslots.json");
    let text = fs::read_to_string(&slots).unwrap();
    fs::write(&slots, text.replace(&format!("\"{from}\""), &format!("\"{to}\""))).unwrap();
}

#[test]
fn a_profile_a_bundle_and_an_invitation_of_format_1_hold_what_was_put_into_them() {
    if std::env::var_os("ROADBOOK_WRITE_GOLDEN").is_some() {
        write_golden();
    }
    let expected: Value = serde_json::from_slice(&fs::read(golden().join("expected.json")).unwrap()).unwrap();
    let a = Desk { folder: TempDir::new().unwrap() };
    copy(&golden().join("profile"), &a.folder.path().join("profile"));
    fs::copy(golden().join("key"), a.path("key")).unwrap();
    move_key(&a.folder.path().join("profile"), KEY, &a.path("key"));
    a.run(&["verify"]).ok();
    assert_eq!(json!(a.fingerprint()), expected["fingerprint"]);
    assert_eq!(found(&a), expected["found"]);
    a.run(&["rebuild"]).ok();
    assert_eq!(json!(a.fingerprint()), expected["fingerprint"], "every entry of the log reads as it did");
    let late = Desk { folder: TempDir::new().unwrap() };
    let place = |name: &str| golden().join(name).to_str().unwrap().to_owned();
    let key = late.path("key");
    late.run(&["workspace", "join", &place("invitation"), "--participant", "Dana", "--key-file", &key]).ok();
    late.run(&["bundle", "read", &place("workspace.bundle")]).ok();
    assert_eq!(found(&late), expected["found"]);
}
