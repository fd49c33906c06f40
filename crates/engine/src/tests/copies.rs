//! Copies, restored states, two histories, and what is safe to wipe.

use super::*;

#[test]
fn a_restored_backup_goes_on_in_a_feed_of_its_own() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "A"}));
    let copy = a._folder.path().join("copy");
    a.engine.back_up(&copy).unwrap();
    let mut restored = Engine::open(&copy, &Unlock::Remembered, clock).unwrap();
    assert_ne!(restored.feed(), a.engine.feed());
    assert_eq!(restored.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    let edit = |status: &str| Edit { kind: Kind::Action, id: "x".into(), path: "status".into(), value: json!(status) };
    restored.edit(&[edit("done")]).unwrap();
    a.set("x", "title.en", json!("B"));
    for _ in 0..2 {
        let restored_bundle = restored.write_bundle(None, None, false).unwrap().remove(0).bytes;
        a.engine.read_bundle(&restored_bundle).unwrap();
        let current = bundle(&mut a);
        restored.read_bundle(&current).unwrap();
    }
    assert_eq!(restored.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "done");
}

#[test]
fn work_is_safe_to_wipe_once_another_computer_has_it() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    b.create(Kind::Action, "x", json!({"title": "Start"}));
    assert!(b.engine.only_here().unwrap() > 0);
    carry(&mut b, &mut a);
    assert!(b.engine.only_here().unwrap() > 0, "nobody has said so yet");
    a.set("x", "status", json!("agreed"));
    carry(&mut a, &mut b);
    assert_eq!(b.engine.only_here().unwrap(), 0);
}

#[test]
fn what_was_made_before_a_restore_is_not_safe_to_wipe_before_somebody_has_it() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let copy = a._folder.path().join("copy");
    a.engine.back_up(&copy).unwrap();
    let restored = Engine::open(&copy, &Unlock::Remembered, clock).unwrap();
    assert_eq!(restored.heads().unwrap().get(&restored.feed()), None);
    assert!(restored.only_here().unwrap() > 0);
}

#[test]
fn a_file_that_is_nowhere_else_is_not_safe_to_wipe() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    a.engine.attach(Kind::Action, "x", "plan.pdf", b"%PDF-").unwrap();
    assert_eq!(a.engine.files_only_here().unwrap(), 1);
}

#[test]
fn what_a_neighbour_acknowledged_is_safe_to_wipe_though_it_never_writes() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Viewer);
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let name = Engine::peer_name(&member(&b));
    for _ in 0..3 {
        let request = a.engine.sync_request(&name).unwrap();
        let (answer, _) = b.engine.sync_answer(&request).unwrap();
        a.engine.sync_conclude(&name, &answer).unwrap();
    }
    assert_eq!(a.engine.only_here().unwrap(), 0);
}

/// A folder copied file by file, as people do.
fn copy_folder(from: &TempDir) -> TempDir {
    let to = TempDir::new().unwrap();
    std::fs::create_dir(to.path().join("p")).unwrap();
    for entry in std::fs::read_dir(from.path().join("p")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.path().join("p").join(entry.file_name())).unwrap();
    }
    to
}

#[test]
fn a_profile_copied_by_hand_goes_on_in_a_feed_of_its_own_and_loses_nothing() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    a.create(Kind::Meeting, "m", json!({"title": "Launch"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    // Saved and never sealed when the copy is made.
    b.set("x", "status", json!("agreed"));
    b.engine.append_notes("m", "Written before the copy").unwrap();
    let Desk { _folder, engine } = b;
    drop(engine);
    let copied = copy_folder(&_folder);
    let open = |folder: &TempDir| Engine::open(&folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
    let mut original = Desk { engine: open(&_folder), _folder };
    let mut copy = Desk { engine: open(&copied), _folder: copied };
    assert!(!original.engine.was_copied().unwrap() && copy.engine.was_copied().unwrap());
    assert_ne!(original.engine.feed(), copy.engine.feed());
    assert_eq!(copy.engine.participant(), original.engine.participant());
    assert_eq!(status(&copy), "agreed");
    original.set("x", "note.en", json!("On the original"));
    copy.set("x", "governance.en", json!("On the copy"));
    copy.engine.append_notes("m", "Written on the copy").unwrap();
    for desk in [&mut original, &mut copy] {
        exchange(desk, &mut a);
    }
    exchange(&mut original, &mut a);
    let fields = a.engine.query(Language::En).full_record(Kind::Action, "x").unwrap().unwrap().flat;
    assert!(fields.contains_key("note.en") && fields.contains_key("governance.en"));
    assert_eq!(status(&a), "agreed");
    let notes = a.engine.notes("m").unwrap().blocks;
    for line in ["Written before the copy", "Written on the copy"] {
        assert!(notes.iter().any(|block| block.text == line), "{line}");
    }
    assert_eq!(a.engine.quarantined().unwrap(), []);
    exchange(&mut copy, &mut a);
    assert_eq!(a.engine.fingerprint().unwrap(), copy.engine.fingerprint().unwrap());
    assert_eq!(a.engine.fingerprint().unwrap(), original.engine.fingerprint().unwrap());
}

#[test]
fn an_older_state_put_back_in_place_fetches_its_own_lost_work_from_others() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let Desk { _folder, engine } = b;
    drop(engine);
    let backup = copy_folder(&_folder);
    let open = |folder: &TempDir| Engine::open(&folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
    let mut b = Desk { engine: open(&_folder), _folder };
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    let Desk { _folder, engine } = b;
    drop(engine);
    for entry in std::fs::read_dir(backup.path().join("p")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), _folder.path().join("p").join(entry.file_name())).unwrap();
    }
    let mut b = Desk { engine: open(&_folder), _folder };
    assert!(b.engine.was_copied().unwrap());
    assert_eq!(status(&b), "draft");
    b.set("x", "note.en", json!("Written on the restored state"));
    exchange(&mut b, &mut a);
    assert_eq!((status(&a), status(&b)), ("agreed".to_owned(), "agreed".to_owned()));
    assert_eq!(a.engine.fingerprint().unwrap(), b.engine.fingerprint().unwrap());
    assert_eq!(a.engine.quarantined().unwrap(), []);
}

#[test]
fn opening_again_and_again_in_one_place_stays_one_feed() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let feed = a.engine.feed();
    for _ in 0..5 {
        a = a.reopen();
        a.set("x", "number", json!("1"));
        a.engine.seal().unwrap();
        assert_eq!((a.engine.feed(), a.engine.was_copied().unwrap()), (feed, false));
    }
}

/// Two desks of one device with one key and one feed: what a dishonest program can do.
fn twins(host: &mut Desk) -> (Desk, Desk) {
    let mut one = Desk::join(host, "Mallory", Role::Contributor);
    exchange(&mut one, host);
    let Desk { _folder, engine } = one;
    let feed = engine.feed();
    drop(engine);
    let copied = copy_folder(&_folder);
    let open = |folder: &TempDir| Engine::open(&folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
    let one = Desk { engine: open(&_folder), _folder };
    let mut other = Desk { engine: open(&copied), _folder: copied };
    other.engine.incarnation = feed.incarnation;
    assert_eq!(one.engine.feed(), other.engine.feed());
    (one, other)
}

#[test]
fn two_histories_of_one_feed_are_proved_passed_on_and_count_nowhere_until_a_steward_chooses() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    let (mut one, mut other) = twins(&mut a);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    let feed = one.engine.feed();
    one.set("x", "status", json!("agreed"));
    other.set("x", "status", json!("done"));
    // Bakary hears one history, Chen the other.
    carry(&mut one, &mut b);
    carry(&mut other, &mut c);
    assert_eq!((status(&b), status(&c)), ("agreed".to_owned(), "done".to_owned()));
    for _ in 0..3 {
        exchange(&mut b, &mut c);
        exchange(&mut b, &mut a);
        exchange(&mut c, &mut a);
    }
    for desk in [&a, &b, &c] {
        assert_eq!(status(desk), "draft", "neither counts");
        assert!(desk.engine.members().forks().contains_key(&feed));
        assert_eq!(desk.engine.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    }
    assert_eq!(b.engine.quarantined().unwrap()[0].reason, rejudge::TWO_HISTORIES);
    assert!(b.engine.adopt_history(feed).is_err(), "only a steward chooses");
    carry(&mut one, &mut a);
    a.engine.appoint(member(&b), Role::Steward, &[]).unwrap();
    exchange(&mut b, &mut a);
    b.engine.adopt_history(feed).unwrap();
    for _ in 0..3 {
        exchange(&mut b, &mut a);
        exchange(&mut b, &mut c);
        exchange(&mut c, &mut a);
    }
    for desk in [&a, &b, &c] {
        assert_eq!(status(desk), "agreed", "the chosen history counts everywhere");
        assert_eq!(desk.engine.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    }
    for desk in [&mut a, &mut b, &mut c] {
        assert_eq!(desk.engine.rebuild().unwrap().problems, Vec::<String>::new());
    }
}

#[test]
fn a_copy_of_a_workspace_of_which_nothing_was_sealed_yet_loses_nothing() {
    let mut a = Desk::found();
    let record = |kind, id: &str, fields: Value| NewRecord {
        kind,
        id: Some(id.into()),
        fields: fields.as_object().unwrap().clone(),
    };
    // An action that refers to a group which comes after it in order.
    let records = [
        record(Kind::Group, "g", json!({"title": "Group"})),
        record(Kind::Action, "x", json!({"title": "Start", "status": "draft", "group": "g"})),
        record(Kind::Meeting, "m", json!({"title": "Launch"})),
    ];
    a.engine.create_records(&records, "en").unwrap();
    a.engine.append_notes("m", "One\nTwo").unwrap();
    let before = a.engine.notes("m").unwrap().blocks;
    let Desk { _folder, engine } = a;
    drop(engine);
    let copied = copy_folder(&_folder);
    let mut copy =
        Desk { engine: Engine::open(&copied.path().join("p"), &Unlock::Remembered, clock).unwrap(), _folder: copied };
    assert!(copy.engine.was_copied().unwrap());
    for _ in 0..2 {
        let row = &copy.engine.query(Language::En).actions().unwrap()[0];
        assert_eq!((row.title.text.as_str(), row.changed_by.as_str()), ("Start", "Amina"));
        assert_eq!(copy.engine.notes("m").unwrap().blocks, before);
        assert_eq!(copy.engine.rebuild().unwrap().problems, Vec::<String>::new());
        copy = copy.reopen();
    }
}

#[test]
fn a_file_with_the_other_history_of_what_is_held_proves_the_fork() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let (mut one, mut other) = twins(&mut a);
    exchange(&mut one, &mut a);
    one.set("x", "status", json!("agreed"));
    other.set("x", "status", json!("done"));
    carry(&mut one, &mut a);
    assert!(a.engine.members().forks().is_empty());
    carry(&mut other, &mut a);
    assert!(a.engine.members().forks().contains_key(&one.engine.feed()));
    assert_eq!(status(&a), "draft", "neither counts");
}
