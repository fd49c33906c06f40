//! What can be read of a damaged profile is saved, whatever was damaged.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use roadbook_api::Host;
use roadbook_model::ErrorCode;
use roadbook_store::Unlock;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::Officer;

const PAGE: usize = 4096;
const ENTRIES: u64 = 300;
const PENDING: usize = 3;
const DAMAGES: u64 = 200;

/// A small generator, so that a failing damage can be made again.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % most as u64) as usize
    }

    fn text(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b'a' + self.below(26) as u8)).collect()
    }
}

/// A profile as it stands on the disk while it is open, with its journal, and as it stands when it is closed.
struct Original {
    open: Vec<(&'static str, Vec<u8>)>,
    closed: Vec<(&'static str, Vec<u8>)>,
    copy: Vec<(&'static str, Vec<u8>)>,
    entries: u64,
    key: PathBuf,
    /// Least bytes of an entry's row.
    least: usize,
}

fn files(folder: &Path) -> Vec<(&'static str, Vec<u8>)> {
    let names = ["roadbook.db", "roadbook.db-wal", "keyslots.json"];
    names.into_iter().filter_map(|name| Some((name, fs::read(folder.join(name)).ok()?))).collect()
}

fn seal(officer: &Officer) {
    let file = officer.folder.path().join("sealed");
    officer.does("bundle_write", json!({ "file": file }));
}

fn work(officer: &Officer) {
    let mut random = Random(7);
    for n in 0..ENTRIES {
        let title = format!("Action {n} {}", random.text(20));
        let id = officer.makes("action", json!({ "title": title }));
        if n % 10 == 0 {
            officer.sets("action", &id, "note", json!(random.text(9_000)));
        }
        seal(officer);
        if n == ENTRIES / 2 {
            officer.host.keep_copy_of("2026-11-20").unwrap();
        }
    }
    for n in 0..PENDING {
        officer.makes("action", json!({ "title": format!("Never sealed {n}") }));
    }
}

fn original(officer: &Officer) -> Original {
    work(officer);
    let profile = officer.folder.path().join("profile");
    let open = files(&profile);
    let entries = officer.host.status().unwrap()["entries"].as_u64().unwrap();
    let copy = files(&profile.join("copies/2026-11-20"));
    // Closing by leaving, so that what is pending stays so.
    let folder = TempDir::new().unwrap();
    write(folder.path(), &open);
    let key = officer.folder.path().join("key");
    let host = Host::new(folder.path(), "test", |_| ());
    host.open(&Unlock::KeyFile(key.clone())).unwrap();
    drop(host);
    Original { open, closed: files(folder.path()), copy, entries, key, least: 200 }
}

fn write(folder: &Path, files: &[(&str, Vec<u8>)]) {
    fs::create_dir_all(folder).unwrap();
    files.iter().for_each(|(name, bytes)| fs::write(folder.join(name), bytes).unwrap());
}

fn rescue(profile: &Path, key: &Path, to: &Path) -> Value {
    let host = Host::new(profile, "test", |_| ());
    json!(host.rescue_with(&Unlock::KeyFile(key.to_owned()), to).unwrap())
}

/// Damages the files; returns the numbers of the database's pages that are not as they were.
fn damage(random: &mut Random, files: &mut [(&'static str, Vec<u8>)]) -> BTreeSet<usize> {
    let whole = files[0].1.clone();
    let has_journal = files.len() > 2;
    let kinds = if has_journal { 8 } else { 5 };
    match random.below(kinds) {
        0 => {
            for _ in 0..=random.below(20) {
                let at = random.below(whole.len());
                files[0].1[at] ^= 1 << random.below(8);
            }
        }
        1 => {
            for _ in 0..=random.below(6) {
                let page = random.below(whole.len() / PAGE);
                files[0].1[page * PAGE..][..PAGE].fill(0);
            }
        }
        2 => files[0].1.truncate(random.below(whole.len())),
        3 => files[0].1[..PAGE].fill(0x5a),
        4 => {
            let (from, length) = (random.below(whole.len()), random.below(10 * PAGE));
            files[0].1.iter_mut().skip(from).take(length).for_each(|byte| *byte = 0x5a);
        }
        5 => {
            let length = random.below(files[1].1.len());
            files[1].1.truncate(length);
        }
        6 => {
            for _ in 0..=random.below(5) {
                let at = random.below(files[1].1.len());
                files[1].1[at] ^= 0xff;
            }
        }
        _ => files[1].1.clear(),
    }
    let now = &files[0].1;
    let same = |page: &usize| now.get(page * PAGE..(page + 1) * PAGE) == Some(&whole[page * PAGE..(page + 1) * PAGE]);
    (0..whole.len() / PAGE).filter(|page| !same(page)).collect()
}

#[test]
fn f80_a_rescue_ends_with_a_report_after_200_random_damages_and_a_damaged_page_costs_no_more_than_lay_on_it() {
    let officer = Officer::with("empty");
    let member = officer.admits("Bakary", json!([]));
    let original = original(&officer);
    let mut imported = 0;
    for seed in 0..DAMAGES {
        let mut random = Random(seed);
        let with_journal = random.below(2) == 0;
        let mut files = if with_journal { original.open.clone() } else { original.closed.clone() };
        let damaged = damage(&mut random, &mut files);
        let journal_is_whole = !with_journal || files[1].1 == original.open[1].1;
        let folder = TempDir::new().unwrap();
        let (profile, out) = (folder.path().join("p"), folder.path().join("out"));
        write(&profile, &files);
        let has_copy = random.below(2) == 0;
        if has_copy {
            write(&profile.join("copies/2026-11-20"), &original.copy);
        }
        let report = rescue(&profile, &original.key, &out);
        let entries = report["entries"].as_u64().unwrap();
        let told = format!("damage {seed}: pages {damaged:?}, {report:#}");
        if journal_is_whole {
            let most_lost = damaged.len() * (PAGE / original.least + 1);
            assert!(entries + most_lost as u64 >= original.entries, "{told}");
            assert!(with_journal || damaged.is_empty() || report["whole"] == false, "{told}");
            if report["whole"] == true {
                assert_eq!((entries, &report["pending"]), (original.entries, &json!(PENDING)), "{told}");
            }
            let pending_is_whole = !report["incomplete"].as_array().unwrap().contains(&json!("pending"));
            assert!(!pending_is_whole || report["pending"] == PENDING, "{told}");
        }
        for file in ["report.txt", "report.json", "records.json", "records.csv", "observations.csv", "pending.json"] {
            assert!(out.join(file).is_file(), "{file} of {told}");
        }
        assert_eq!(files, files_again(&profile, files.len()), "the damaged files are as they were");
        let readable = report["closed_to_all"] == false;
        assert!(readable || !has_copy, "a copy holds the keys: {told}");
        if readable && entries > 0 {
            let looked = member.does("bundle_look", json!({ "file": out.join("rescued.bundle") }));
            assert_eq!(looked["entries"].as_u64().unwrap(), entries, "{told}");
            imported += 1;
        }
    }
    assert!(imported > DAMAGES * 9 / 10, "{imported} of {DAMAGES} could be read by a member");
}

fn files_again(profile: &Path, count: usize) -> Vec<(&'static str, Vec<u8>)> {
    let found = files(profile);
    assert_eq!(found.len(), count);
    found
}

#[test]
fn f80_a_member_takes_in_what_was_rescued_and_what_is_missing_comes_from_others() {
    let officer = Officer::with("empty");
    let bakary = officer.admits("Bakary", json!([]));
    for n in 0..40 {
        officer.makes("action", json!({ "title": format!("Action {n}") }));
        seal(&officer);
    }
    let chen = officer.admits("Chen", json!([]));
    let before = officer.host.status().unwrap()["fingerprint"].clone();
    officer.does("lock", json!({}));
    let profile = officer.folder.path().join("profile");
    let database = profile.join("roadbook.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[..PAGE].fill(0);
    fs::write(&database, bytes).unwrap();
    let key = officer.folder.path().join("key");
    assert_eq!(officer.host.open(&Unlock::KeyFile(key.clone())).unwrap_err().code, ErrorCode::HeaderDamaged);

    let out = officer.folder.path().join("out");
    let report = rescue(&profile, &key, &out);
    assert_eq!(report["missing"], json!([]), "{report:#}");
    assert_eq!(report["damaged_pages"], json!([1]));
    bakary.does("bundle_read", json!({ "file": out.join("rescued.bundle") }));
    assert_eq!(bakary.host.status().unwrap()["fingerprint"], before);
    assert_eq!(chen.host.status().unwrap()["fingerprint"], before);
    assert_eq!(officer.is_refused("rescue", json!({ "folder": out })), "already_exists");
}

#[test]
fn f80_a_journal_that_vanished_is_noticed_by_what_this_computer_noted_elsewhere() {
    let officer = Officer::with("empty");
    let profile = officer.folder.path().join("profile");
    let older = files(&profile);
    seal(&officer);
    officer.makes("action", json!({ "title": "Sealed later" }));
    seal(&officer);
    let sealed = officer.host.status().unwrap()["entries"].clone();
    drop(officer.host);
    write(&profile, &older);
    let out = officer.folder.path().join("out");
    let report = rescue(&profile, &officer.folder.path().join("key"), &out);
    assert_eq!((&report["whole"], &report["missing"][0]["to"]), (&json!(false), &sealed), "{report:#}");
}
