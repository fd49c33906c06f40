//! Bugs that other offline-first programs had, as stories that must end well here.

use std::fs;

use roadbook_document::{Document, Writer};
use roadbook_engine::Engine;
use roadbook_feed::{DeviceKey, EpochKey, Frame, Head, Role, VersionVector, identity::random};
use roadbook_model::{ErrorCode, Kind};
use roadbook_store::{DocumentKey, Profile, Unlock};
use roadbook_sync::Log;
use roadbook_tests::{
    Colleague, clock,
    forge::{self, Forger},
};
use serde_json::{Value, json};
use tempfile::TempDir;

fn twenty_years_ahead() -> i64 {
    clock() + 20 * 365 * 86_400_000
}

fn two() -> (Colleague, Colleague) {
    let mut founder = Colleague::found();
    founder.create("x");
    let other = founder.invite("Bakary", Role::Contributor, &[]);
    (founder, other)
}

/// One round of `asking` with `answering`, with something done while the answer is on its way.
fn round(asking: &mut Colleague, answering: &mut Colleague, meanwhile: impl FnOnce(&mut Colleague)) {
    let request = asking.engine.sync_request("peer").unwrap();
    let (answer, _) = answering.engine.sync_answer(&request).unwrap();
    meanwhile(asking);
    asking.engine.sync_conclude("peer", &answer).unwrap();
}

/// A copy of the profile's files but those named.
fn files_without(of: &Colleague, left_out: &[&str]) -> Vec<(std::ffi::OsString, Vec<u8>)> {
    let entries = fs::read_dir(of.profile()).unwrap().map(|entry| entry.unwrap());
    let kept = entries.filter(|entry| !left_out.iter().any(|name| entry.file_name() == *name));
    kept.map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap())).collect()
}

/// Closes the program, puts these files in place of the profile's, and opens it again.
fn with_files(of: Colleague, files: &[(std::ffi::OsString, Vec<u8>)]) -> Colleague {
    let Colleague { folder, engine } = of;
    drop(engine);
    let profile = folder.path().join("p");
    for entry in fs::read_dir(&profile).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    files.iter().for_each(|(name, bytes)| fs::write(profile.join(name), bytes).unwrap());
    Colleague::open(folder)
}

#[test]
fn joplin_1358_656_an_empty_peer_deletes_nothing_and_is_filled_again() {
    let (mut founder, mut other) = two();
    round(&mut founder, &mut other, |_| {});
    let code = founder.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    let mut empty = Colleague::join(&code, "Wiped");
    founder.engine.met_peer("peer", &founder.engine.peer("peer").unwrap().0).unwrap();
    for _ in 0..3 {
        round(&mut founder, &mut empty, |_| {});
    }
    assert!(founder.shows("x") && empty.shows("x"));
}

#[test]
fn joplin_5293_anytype_ts_2241_a_folder_with_a_workspace_is_never_begun_anew() {
    let (founder, _) = two();
    let (folder, key) = (founder.profile(), Unlock::KeyFile(founder.folder.path().join("key")));
    let before = founder.engine.fingerprint().unwrap();
    let Colleague { folder: whole, engine } = founder;
    drop(engine);
    assert!(Engine::create(&folder, &key, "Another", "Chen", clock).is_err());
    assert!(Engine::ask(&folder, &key, "Chen").is_err());
    assert_eq!(Colleague::open(whole).engine.fingerprint().unwrap(), before);
}

#[test]
fn joplin_13531_an_edit_made_while_a_sync_is_under_way_is_kept_and_sent_next() {
    let (mut founder, mut other) = two();
    founder.set("x", "status", json!("agreed"));
    round(&mut other, &mut founder, |other| other.set("x", "note.en", json!("Typed meanwhile")));
    assert_eq!(other.value("x", "note.en"), json!("Typed meanwhile"));
    for _ in 0..2 {
        round(&mut other, &mut founder, |_| {});
    }
    assert_eq!(
        (founder.value("x", "note.en"), other.value("x", "status")),
        (json!("Typed meanwhile"), json!("agreed"))
    );
}

#[test]
fn joplin_12777_a_clock_that_is_wrong_by_years_decides_nothing() {
    let mut founder = Colleague::found();
    founder.create("x");
    let file = founder.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    let folder = TempDir::new().unwrap();
    let key = Unlock::KeyFile(folder.path().join("key"));
    let engine = Engine::join(&folder.path().join("p"), &key, &file, "Fast", twenty_years_ahead).unwrap();
    let mut fast = Colleague { folder, engine };
    founder.carry_to(&mut fast);
    fast.set("x", "status", json!("draft"));
    fast.carry_to(&mut founder);
    founder.set("x", "status", json!("agreed"));
    founder.carry_to(&mut fast);
    assert_eq!((founder.value("x", "status"), fast.value("x", "status")), (json!("agreed"), json!("agreed")));
}

#[test]
fn syncthing_6335_a_sequence_number_is_never_used_again_after_a_crash() {
    let (mut founder, mut other) = two();
    other = other.reopened();
    let (feed, older) = (other.engine.feed(), files_without(&other, &[]));
    other.set("x", "status", json!("agreed"));
    other.carry_to(&mut founder);
    let sent = founder.engine.heads().unwrap()[&feed];
    // The disk kept less than was sent.
    let mut other = with_files(other, &older);
    other.set("x", "note.en", json!("After the crash"));
    other.carry_to(&mut founder);
    assert_eq!(founder.engine.heads().unwrap()[&feed], sent, "the place in the feed holds what it held");
    assert_ne!(other.engine.feed(), feed);
    founder.carry_to(&mut other);
    for desk in [&founder, &other] {
        assert_eq!(
            (desk.value("x", "status"), desk.value("x", "note.en")),
            (json!("agreed"), json!("After the crash"))
        );
    }
}

#[test]
fn syncthing_7193_a_database_whose_latest_writes_are_gone_is_noticed_and_filled_again() {
    let (mut founder, mut other) = two();
    other = other.reopened();
    let feed = other.engine.feed();
    other.set("x", "status", json!("agreed"));
    other.carry_to(&mut founder);
    let files = files_without(&other, &["roadbook.db-wal", "roadbook.db-shm"]);
    let mut other = with_files(other, &files);
    assert!(other.engine.was_copied().unwrap() && other.engine.feed() != feed);
    founder.carry_to(&mut other);
    assert_eq!(other.value("x", "status"), json!("agreed"));
    assert_eq!(founder.engine.fingerprint().unwrap(), other.engine.fingerprint().unwrap());
}

#[test]
fn patchwork_785_element_ios_2814_a_restored_identity_goes_on_beside_the_first_without_a_fork() {
    let (mut founder, mut first) = two();
    let folder = TempDir::new().unwrap();
    first.engine.back_up(&folder.path().join("p")).unwrap();
    let mut restored = Colleague::open(folder);
    first.set("x", "note.en", json!("On the first"));
    restored.set("x", "governance.en", json!("On the restored"));
    first.carry_to(&mut founder);
    restored.carry_to(&mut founder);
    assert_eq!(founder.value("x", "note.en"), json!("On the first"));
    assert_eq!(founder.value("x", "governance.en"), json!("On the restored"));
    assert!(founder.engine.members().forks().is_empty() && founder.engine.quarantined().unwrap().is_empty());
}

#[test]
fn automerge_1269_897_what_is_loaded_is_what_was_saved() {
    let writer = |n: u8| Writer { author: format!("p{n}"), actor: [n; 16], time: i64::from(n) };
    let mut document = Document::new("action", "x");
    for n in 1..40u8 {
        let value = if n % 5 == 0 { Value::Null } else { json!(format!("{n} 教育 é")) };
        document.set(&writer(n % 3), "edit", &[(format!("title.l{}", n % 7), value)]).unwrap();
        let again = Document::load("action", "x", &document.save()).unwrap();
        assert_eq!((again.heads(), again.flat()), (document.heads(), document.flat()), "after edit {n}");
    }
}

#[test]
fn logseq_3709_a_second_window_on_one_profile_is_told_so() {
    let (founder, _) = two();
    let second = Engine::open(&founder.profile(), &Unlock::Remembered, clock).map(|_| ()).unwrap_err();
    assert_eq!(second.refusal().code, ErrorCode::InUse);
}

#[test]
fn anytype_heart_699_an_index_that_was_left_half_made_is_made_again_at_the_start() {
    let (mut founder, mut other) = two();
    other.set("x", "status", json!("agreed"));
    other.carry_to(&mut founder);
    let before = founder.engine.fingerprint().unwrap();
    // The mark that the program leaves while it makes rows anew.
    founder.engine.remember("judging", &[]).unwrap();
    let mut founder = founder.reopened();
    assert_eq!(founder.engine.fingerprint().unwrap(), before);
    assert_eq!(founder.engine.verify().unwrap().problems, Vec::<String>::new());
}

#[test]
fn anytype_heart_699_a_damaged_index_is_found_and_made_again_and_keeps_nobody_out() {
    let (founder, _) = two();
    let (before, profile) = (founder.engine.fingerprint().unwrap(), founder.profile());
    let Colleague { folder, engine } = founder;
    drop(engine);
    let mut damaged = Profile::open(&profile, &Unlock::Remembered).unwrap();
    let key = DocumentKey::new("action", "x");
    damaged
        .store
        .write(|tx| tx.save_document(&key, b"heads", b"no document").and_then(|()| tx.drop_document(&key)))
        .unwrap();
    drop(damaged);
    let mut founder = Colleague::open(folder);
    assert!(!founder.engine.rebuild().unwrap().problems.is_empty(), "it says what was wrong");
    assert_eq!(founder.engine.rebuild().unwrap().problems, Vec::<String>::new());
    assert_eq!(founder.engine.verify().unwrap().problems, Vec::<String>::new());
    assert_eq!(founder.engine.fingerprint().unwrap(), before);
}

#[test]
fn getodk_1017_work_that_was_not_sent_is_known_to_be_only_here() {
    let (mut founder, mut other) = two();
    other.set("x", "status", json!("agreed"));
    assert!(other.engine.only_here().unwrap() > 0);
    let mut other = other.reopened();
    assert!(other.engine.only_here().unwrap() > 0, "also after the program ended");
    other.carry_to(&mut founder);
    founder.set("x", "note.en", json!("Seen"));
    founder.carry_to(&mut other);
    assert_eq!(other.engine.only_here().unwrap(), 0);
}

#[test]
fn getodk_collect_6038_a_draft_never_lands_in_another_workspace() {
    let ((mut founder, _), (mut stranger, _)) = (two(), two());
    founder.set("x", "status", json!("agreed"));
    let file = founder.file();
    let before = stranger.engine.fingerprint().unwrap();
    assert_eq!(stranger.engine.read_bundle(&file).unwrap_err().refusal().code, ErrorCode::BundleForeign);
    assert_eq!(stranger.engine.fingerprint().unwrap(), before);
}

#[test]
fn atuin_1199_an_entry_with_a_wrong_key_does_not_stop_the_others() {
    let (mut founder, mut other) = two();
    let device: DeviceKey = other.engine.device_key();
    let workspace = founder.engine.workspace();
    let forger = Forger { workspace, device, incarnation: 9, epoch: 0, key: EpochKey(random()) };
    let batch = forger.record("action", "unreadable", &[("title.en".into(), json!("?"))]);
    let (bytes, _) = forger.entry(Head::default(), VersionVector::default(), &[batch]);
    let frames: Vec<Frame> = [forger.hello(), vec![forge::run(forger.feed(), Head::default(), bytes)]].concat();
    founder.engine.sync_answer(&frames).unwrap();
    other.set("x", "status", json!("agreed"));
    for _ in 0..2 {
        round(&mut other, &mut founder, |_| {});
    }
    assert_eq!(founder.value("x", "status"), json!("agreed"));
    assert_eq!(founder.engine.quarantined().unwrap().len(), 1, "and it is listed");
}

#[test]
fn hedgedoc_6803_indico_1827_minutes_written_by_two_at_once_are_both_kept() {
    let (mut founder, mut other) = two();
    founder.create_with(Kind::Meeting, "m", &json!({ "title": "Launch" }));
    founder.carry_to(&mut other);
    founder.engine.append_notes("m", "Written by Amina").unwrap();
    other.engine.append_notes("m", "Written by Bakary").unwrap();
    founder.carry_to(&mut other);
    other.carry_to(&mut founder);
    let mut founder = founder.reopened();
    for desk in [&mut founder, &mut other] {
        let lines: Vec<String> = desk.engine.notes("m").unwrap().blocks.into_iter().map(|block| block.text).collect();
        assert!(["Written by Amina", "Written by Bakary"].iter().all(|line| lines.contains(&(*line).to_owned())));
    }
}
