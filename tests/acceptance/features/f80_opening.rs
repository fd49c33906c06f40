//! Why a profile does not open: each reason told apart, each with its way out.

use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::Command,
};

use roadbook_api::Host;
use roadbook_model::ErrorCode;
use roadbook_store::Unlock;
use roadbook_tests::binary;
use serde_json::{Value, json};

use super::Officer;

const FIRST: &str = "the first passphrase";
const SECOND: &str = "the second passphrase";

/// An officer whose profile opens with a passphrase alone.
fn with_passphrase() -> Officer {
    let folder = tempfile::TempDir::new().unwrap();
    let host = Host::new(&folder.path().join("profile"), "test", |_| ());
    let unlock = Unlock::Passphrase(FIRST.into());
    host.found(&unlock, "empty", "Coalition", "Amina", roadbook_model::Language::En).unwrap();
    Officer { host, folder }
}

fn file(officer: &Officer, name: &str) -> PathBuf {
    officer.folder.path().join("profile").join(name)
}

fn opens_with(officer: &Officer, passphrase: &str) -> Result<Value, ErrorCode> {
    officer.host.call("unlock", json!({ "passphrase": passphrase })).map_err(|error| error.code)
}

fn with_key_file(officer: &Officer) -> Result<(), ErrorCode> {
    let key = officer.folder.path().join("key");
    officer.host.open(&Unlock::KeyFile(key)).map_err(|refusal| refusal.code)
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = fs::File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

/// Another way to the key than the one that was made.
fn change_slots(officer: &Officer, change: impl FnOnce(&mut Value)) {
    let path = file(officer, "keyslots.json");
    let mut slots: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut slots);
    fs::write(&path, slots.to_string()).unwrap();
}

#[test]
fn f80_a_wrong_passphrase_is_told_from_a_missing_key_file_and_from_a_missing_keychain() {
    let officer = with_passphrase();
    officer.does("lock", json!({}));
    assert_eq!(opens_with(&officer, "not the passphrase"), Err(ErrorCode::WrongPassphrase));
    change_slots(&officer, |slots| {
        let wrapped = slots["slots"][0]["wrapped"].clone();
        let slot = json!({ "kind": "keychain", "name": "roadbook test: never stored", "wrapped": wrapped });
        slots["slots"].as_array_mut().unwrap().push(slot);
    });
    officer.host.open_remembered().unwrap();
    let state = officer.does("app_state", json!({}));
    let missing = if roadbook_store::keychain_available() { "keychain_entry_missing" } else { "no_keychain" };
    assert_eq!((&state["stage"], &state["locked_by"]), (&json!("locked"), &json!(missing)));
    let before = fs::read(file(&officer, "keyslots.json")).unwrap();
    assert_eq!(opens_with(&officer, FIRST).unwrap()["stage"], "open", "the passphrase opens it still");
    assert_eq!(fs::read(file(&officer, "keyslots.json")).unwrap(), before, "and no key is made");

    let officer = Officer::with("empty");
    officer.does("lock", json!({}));
    let key = officer.folder.path().join("key");
    fs::rename(&key, key.with_extension("elsewhere")).unwrap();
    officer.host.open_remembered().unwrap();
    assert_eq!(officer.does("app_state", json!({}))["locked_by"], "key_file_missing");
    fs::rename(key.with_extension("elsewhere"), &key).unwrap();
    officer.host.open_remembered().unwrap();
    assert_eq!(officer.does("app_state", json!({}))["locked_by"], Value::Null);
}

#[test]
fn f80_key_slots_that_are_gone_or_damaged_come_back_from_a_copy_and_nothing_is_lost() {
    let officer = Officer::with("empty");
    officer.host.keep_copy_of("2026-11-20").unwrap();
    let action = officer.makes("action", json!({ "title": "After the copy" }));
    for damage in [None, Some(&b"{ \"format\": 1, \"che"[..])] {
        officer.does("lock", json!({}));
        match damage {
            None => fs::remove_file(file(&officer, "keyslots.json")).unwrap(),
            Some(bytes) => fs::write(file(&officer, "keyslots.json"), bytes).unwrap(),
        }
        assert_eq!(with_key_file(&officer), Err(ErrorCode::KeySlotsDamaged));
        assert_eq!(officer.does("app_state", json!({}))["stage"], "locked", "nobody is asked to begin anew");
        assert_eq!(officer.does("keys_put_back", json!({}))["stage"], "open");
        assert_eq!(officer.shows("action", &action)["title"], "After the copy");
    }
}

#[test]
fn f80_a_damaged_header_a_damaged_page_and_a_missing_database_are_told_apart() {
    let officer = Officer::with("oer-dynamic-coalition");
    officer.does("lock", json!({}));
    let database = file(&officer, "roadbook.db");
    let whole = fs::read(&database).unwrap();
    let damaged = |at: u64, bytes: &[u8]| {
        fs::write(&database, &whole).unwrap();
        overwrite(&database, at, bytes);
        with_key_file(&officer)
    };
    assert_eq!(damaged(100, &[0x5a; 8]), Err(ErrorCode::HeaderDamaged));
    assert_eq!(damaged(0, &[0x5a; 16]), Ok(()), "the first bytes are noted beside the database and come back");
    officer.does("lock", json!({}));
    fs::write(&database, &whole[..whole.len() / 4096 / 3 * 4096]).unwrap();
    assert_eq!(with_key_file(&officer), Err(ErrorCode::Damaged));
    fs::write(&database, []).unwrap();
    assert_eq!(with_key_file(&officer), Err(ErrorCode::HeaderDamaged));
    fs::remove_file(&database).unwrap();
    assert_eq!(with_key_file(&officer), Err(ErrorCode::DatabaseMissing));
    fs::write(&database, &whole).unwrap();
    assert_eq!(with_key_file(&officer), Ok(()));
}

#[test]
fn f80_a_damaged_page_is_told_at_the_opening_or_when_it_is_read_and_by_a_check() {
    let officer = Officer::with("oer-dynamic-coalition");
    let fingerprint = officer.host.status().unwrap()["fingerprint"].clone();
    officer.does("lock", json!({}));
    let database = file(&officer, "roadbook.db");
    let whole = fs::read(&database).unwrap();
    let mut told = 0;
    let pages: Vec<usize> = (1..whole.len() / 4096).step_by(29).collect();
    for page in &pages {
        fs::write(&database, &whole).unwrap();
        overwrite(&database, *page as u64 * 4096 + 2000, &[0x5a; 16]);
        let Ok(()) = with_key_file(&officer).map_err(|code| assert_eq!(code, ErrorCode::Damaged)) else {
            told += 1;
            continue;
        };
        match officer.host.call("verify", json!({})) {
            Ok(checked) if checked["ok"] == true => {
                let status = officer.host.status().unwrap();
                assert_eq!(status["fingerprint"], fingerprint, "page {page} held nothing");
            }
            Ok(_) => told += 1,
            Err(error) => {
                assert_eq!(error.code, ErrorCode::Damaged);
                told += 1;
            }
        }
        officer.does("lock", json!({}));
    }
    assert!(told * 2 > pages.len(), "{told} of {} damaged pages were told", pages.len());
}

#[test]
fn f80_a_newer_version_and_another_program_are_told_apart() {
    let officer = Officer::with("empty");
    officer.does("lock", json!({}));
    change_slots(&officer, |slots| slots["format"] = json!(2));
    assert_eq!(with_key_file(&officer), Err(ErrorCode::NewerVersion));
    change_slots(&officer, |slots| slots["format"] = json!(1));
    let second = Host::new(&officer.folder.path().join("profile"), "test", |_| ());
    assert_eq!(with_key_file(&officer), Ok(()));
    let key = officer.folder.path().join("key");
    assert_eq!(second.open(&Unlock::KeyFile(key)).unwrap_err().code, ErrorCode::InUse);
}

#[test]
fn f80_a_disk_that_cannot_be_written_to_is_named_as_that() {
    const SCRIPT: &str = r#"
set -eu
mount -t tmpfs -o size=8m tmpfs "$DISK"
R="$ROADBOOK --profile $DISK/p --json"
$R workspace create --template empty --participant Amina --key-file "$DISK/key" >/dev/null
mount -o remount,ro "$DISK"
$R status 2>&1 || true
"#;
    let disk = tempfile::TempDir::new().unwrap();
    let mut run = Command::new("unshare");
    run.args(["--mount", "bash", "-c", SCRIPT]).env("DISK", disk.path()).env("ROADBOOK", binary("roadbook"));
    let output = run.output().unwrap();
    if String::from_utf8_lossy(&output.stderr).contains("Operation not permitted") {
        return eprintln!("skipped: a disk of its own needs the right to mount one");
    }
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("\"read_only\""), "{said}");
}

#[test]
fn f80_a_changed_passphrase_rewrites_no_database_and_the_old_one_opens_no_copy_either() {
    let officer = with_passphrase();
    officer.host.keep_copy_of("2026-11-20").unwrap();
    let database = fs::read(file(&officer, "roadbook.db")).unwrap();
    officer.does("passphrase_set", json!({ "current": FIRST, "next": SECOND }));
    assert_eq!(fs::read(file(&officer, "roadbook.db")).unwrap(), database);
    officer.does("lock", json!({}));
    assert_eq!(opens_with(&officer, FIRST), Err(ErrorCode::WrongPassphrase));
    officer.does("copy_put_back", json!({ "day": "2026-11-20" }));
    assert_eq!(opens_with(&officer, FIRST), Err(ErrorCode::WrongPassphrase));
    assert_eq!(opens_with(&officer, SECOND).unwrap()["stage"], "open");
}

#[test]
fn f73_a_recovery_code_opens_the_profile_of_somebody_who_forgot_the_passphrase() {
    let officer = with_passphrase();
    let kit = officer.does("recovery_begin", json!({}));
    let open = json!({ "code": kit["code"], "passphrase": SECOND });
    officer.does("lock", json!({}));
    assert_eq!(officer.is_refused("unlock_with_code", open.clone()), "wrong_passphrase", "it was never typed back");
    opens_with(&officer, FIRST).unwrap();
    officer.does("unlock_with_code", open.clone());
    officer.does("lock", json!({}));
    opens_with(&officer, FIRST).unwrap();
    let kit = officer.does("recovery_begin", json!({}));
    let open = json!({ "code": kit["code"], "passphrase": SECOND });
    officer.does("recovery_confirm", json!({ "code": kit["code"] }));
    officer.does("lock", json!({}));
    let other = json!({ "code": "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", "passphrase": SECOND });
    assert_eq!(officer.is_refused("unlock_with_code", other), "wrong_passphrase");
    assert_eq!(officer.does("unlock_with_code", open.clone())["stage"], "open");
    officer.does("lock", json!({}));
    assert_eq!(opens_with(&officer, FIRST), Err(ErrorCode::WrongPassphrase), "the forgotten one opens nothing more");
    assert_eq!(opens_with(&officer, SECOND).unwrap()["stage"], "open");
}
