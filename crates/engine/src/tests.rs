use super::*;
use roadbook_feed::{
    Frame,
    frame::{Blob, Entries},
    identity::{hex, random},
};
use roadbook_model::{ErrorCode, Kind};
use roadbook_sync::Log;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

fn clock() -> i64 {
    1_600_000_000_000
}

struct Desk {
    _folder: TempDir,
    engine: Engine,
}

impl Desk {
    fn unlock(folder: &TempDir) -> Unlock {
        Unlock::KeyFile(folder.path().join("key"))
    }

    fn found() -> Desk {
        let folder = TempDir::new().unwrap();
        let engine =
            Engine::create(&folder.path().join("p"), &Self::unlock(&folder), "Coalition", "Amina", clock).unwrap();
        Desk { _folder: folder, engine }
    }

    fn join(host: &mut Desk, name: &str, role: Role) -> Desk {
        let folder = TempDir::new().unwrap();
        let file = InvitationFile::parse(&host.engine.invite(role, &[], 0, 1, "").unwrap().to_bytes()).unwrap();
        let engine = Engine::join(&folder.path().join("p"), &Self::unlock(&folder), &file, name, clock).unwrap();
        Desk { _folder: folder, engine }
    }

    fn create(&mut self, kind: Kind, id: &str, fields: Value) {
        let fields: Map<String, Value> = fields.as_object().unwrap().clone();
        self.engine.create_records(&[NewRecord { kind, id: Some(id.into()), fields }], "en").unwrap();
    }

    fn set(&mut self, id: &str, path: &str, value: Value) {
        self.engine.edit(&[Edit { kind: Kind::Action, id: id.into(), path: path.into(), value }]).unwrap();
    }

    fn refused(&mut self, id: &str, path: &str, value: Value) -> ErrorCode {
        let edit = Edit { kind: Kind::Action, id: id.into(), path: path.into(), value };
        self.engine.edit(&[edit]).unwrap_err().refusal().code
    }

    fn reopen(self) -> Desk {
        let Desk { _folder, engine } = self;
        drop(engine);
        let engine = Engine::open(&_folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
        Desk { _folder, engine }
    }
}

fn exchange(a: &mut Desk, b: &mut Desk) {
    for _ in 0..8 {
        let peer = b.engine.feed().name();
        let request = a.engine.sync_request(&peer).unwrap();
        let (answer, _) = b.engine.sync_answer(&request).unwrap();
        if !a.engine.sync_conclude(&peer, &answer).unwrap().0.more {
            return;
        }
    }
    panic!("the exchange does not end");
}

#[test]
fn an_edit_is_there_after_reopening_and_rebuilding_changes_no_row() {
    let mut a = Desk::found();
    a.create(
        Kind::Action,
        "x",
        json!({"title": {"en": "Train teachers", "fr": "Former"}, "status": "draft", "timeframe": "2020-05/2020-12"}),
    );
    a.create(Kind::Meeting, "m", json!({"title": "Launch"}));
    a.engine.append_notes("m", "One\nTwo").unwrap();
    a.set("x", "status", json!("done"));
    let before = a.engine.fingerprint().unwrap();
    let mut a = a.reopen();
    assert_eq!(a.engine.fingerprint().unwrap(), before);
    assert_eq!(a.engine.rebuild().unwrap().problems, Vec::<String>::new());
    assert_eq!(a.engine.fingerprint().unwrap(), before);
    assert_eq!(a.engine.verify().unwrap().problems, Vec::<String>::new());
    let row = &a.engine.query(Language::Fr).actions().unwrap()[0];
    assert_eq!((row.title.text.as_str(), row.status.as_str(), row.changed_by.as_str()), ("Former", "done", "Amina"));
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "A"}));
    let before = a.engine.fingerprint().unwrap();
    assert_eq!(a.refused("x", "status", json!("finished")), ErrorCode::BadValue);
    assert_eq!(a.refused("x", "colour", json!("red")), ErrorCode::UnknownField);
    assert_eq!(a.refused("y", "status", json!("done")), ErrorCode::NotFound);
    assert_eq!(a.refused("x", "group", json!("no-such-group")), ErrorCode::NotFound);
    assert_eq!(a.refused("x", "timeframe", json!("2020-06/2020-05")), ErrorCode::InvertedRange);
    let both = ["done", "finished"].map(|status| Edit {
        kind: Kind::Action,
        id: "x".into(),
        path: "status".into(),
        value: json!(status),
    });
    assert!(a.engine.edit(&both).is_err());
    assert_eq!(a.engine.fingerprint().unwrap(), before);
}

#[test]
fn two_participants_converge_and_see_each_others_title_as_a_conflict() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    assert_eq!(b.engine.query(Language::En).actions().unwrap()[0].title.text, "Start");
    a.set("x", "title.en", json!("A's"));
    b.set("x", "title.en", json!("B's"));
    b.set("x", "responsible", json!("Secretariat"));
    exchange(&mut b, &mut a);
    assert_eq!(a.engine.fingerprint().unwrap(), b.engine.fingerprint().unwrap());
    let conflicts = a.engine.conflicts().unwrap();
    let mut sides: Vec<_> =
        conflicts[0].values.iter().map(|s| (s.value.as_str().unwrap(), s.participant.as_str())).collect();
    sides.sort_unstable();
    assert_eq!((conflicts[0].field.as_str(), sides), ("title.en", vec![("A's", "Amina"), ("B's", "Bakary")]));
}

#[test]
fn a_viewer_reads_and_its_writing_counts_nowhere() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let mut v = Desk::join(&mut a, "Vera", Role::Viewer);
    exchange(&mut v, &mut a);
    assert_eq!(v.refused("x", "status", json!("done")), ErrorCode::NotAllowed);
    v.engine.forges = true;
    v.set("x", "status", json!("done"));
    exchange(&mut v, &mut a);
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "");
    assert_eq!(a.engine.quarantined().unwrap()[0].document.1, "x");
}

#[test]
fn a_bundle_read_before_what_it_builds_on_waits_and_twice_is_harmless() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let (mut b, mut c) =
        (Desk::join(&mut a, "Bakary", Role::Contributor), Desk::join(&mut a, "Chen", Role::Contributor));
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    let bytes = bundle(&mut b);
    let first = c.engine.read_bundle(&bytes).unwrap();
    assert!(first.new_entries > 0 && first.waiting == 0);
    let again = c.engine.read_bundle(&bytes).unwrap();
    assert_eq!((again.new_entries, again.changes), (0, 0));
    exchange(&mut c, &mut a);
    exchange(&mut b, &mut a);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    assert_eq!(c.engine.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    assert_eq!(b.engine.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
}

#[test]
fn undo_takes_the_last_step_back_and_redo_does_it_again() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "A", "status": "draft"}));
    a.set("x", "status", json!("done"));
    a.engine.undo().unwrap();
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "draft");
    a.engine.redo().unwrap();
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "done");
    a.engine.undo().unwrap();
    a.engine.undo().unwrap();
    assert!(a.engine.query(Language::En).actions().unwrap().is_empty());
    assert_eq!(a.engine.can_undo(), (false, true));
}

#[test]
fn observations_are_entered_by_unit_and_period_and_checked_against_their_measure() {
    let mut a = Desk::found();
    a.create(Kind::Indicator, "i", json!({"title": "Share", "measure": "percentage", "aggregation": "average"}));
    let observe = |a: &mut Desk, unit: &str, period: &str, value: Value| {
        let fields = vec![("value".to_owned(), value)];
        a.engine.observe(&[NewObservation { unit: unit.into(), period: period.into(), indicator: "i".into(), fields }])
    };
    observe(&mut a, "KE", "2021", json!(40)).unwrap();
    observe(&mut a, "NA", "2021", json!("60")).unwrap();
    for (unit, period, value) in
        [("KE", "2021", json!(140)), ("Kenya", "2021", json!(1)), ("KE", "soon", json!(1)), ("KE", "2021", json!("x"))]
    {
        assert!(observe(&mut a, unit, period, value.clone()).is_err(), "{unit} {period} {value}");
    }
    let series = a.engine.query(Language::En).series("i").unwrap();
    assert_eq!((series.points.len(), series.aggregate[0].value), (2, Some(50.0)));
}

#[test]
fn search_finds_titles_notes_and_observations_and_forgets_the_deleted() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": {"ar": "الموارد التعليمية المفتوحة"}}));
    a.create(Kind::Meeting, "m", json!({"title": "Launch"}));
    a.engine.append_notes("m", "The facilitator recalled the deadline").unwrap();
    let found = |a: &Desk, query: &str| {
        a.engine.query(Language::En).search(query, 10).unwrap().iter().map(|hit| hit.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(found(&a, "موارد"), ["x"]);
    assert_eq!(found(&a, "deadline"), ["m"]);
    a.engine.set_deleted(Kind::Action, "x", true).unwrap();
    assert!(found(&a, "موارد").is_empty());
}

#[test]
fn an_entry_that_twice_ended_the_program_is_set_aside() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    b.create(Kind::Action, "x", json!({"title": "B's"}));
    let bytes = bundle(&mut b);
    let frames = a.engine.open_bundle(&bytes).unwrap();
    let workspace = a.engine.workspace;
    roadbook_sync::take(&mut a.engine, &workspace, &frames).unwrap();
    a.engine.remember(meta::APPLYING, &[1, 1]).unwrap();
    let a = a.reopen();
    assert_eq!(a.engine.quarantined().unwrap()[0].reason, "ended the program twice");
}

#[test]
fn undo_leaves_what_somebody_else_changed_since() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "A", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    a.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("done"));
    exchange(&mut b, &mut a);
    a.engine.undo().unwrap();
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "done");
}

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
        let restored_bundle = restored.write_bundle(None, None).unwrap().remove(0).bytes;
        a.engine.read_bundle(&restored_bundle).unwrap();
        let current = bundle(&mut a);
        restored.read_bundle(&current).unwrap();
    }
    assert_eq!(restored.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].status, "done");
}

#[test]
fn a_document_with_another_spelling_of_the_year_projects_nothing() {
    let mut a = Desk::found();
    a.create(Kind::Indicator, "i", json!({"title": "Share"}));
    let fields = vec![("value".to_owned(), json!(4))];
    a.engine
        .observe(&[NewObservation { unit: "KE".into(), period: "2021".into(), indicator: "i".into(), fields }])
        .unwrap();
    let other = Edit { kind: Kind::Observation, id: "KE-02021".into(), path: "i@2021.value".into(), value: json!(9) };
    a.engine.edit(&[other]).unwrap();
    assert_eq!(a.engine.query(Language::En).observations("KE", 2021).unwrap()[0].value, Some(4.0));
}

#[test]
fn a_participants_record_is_that_participants_own() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let rename = Edit { kind: Kind::Participant, id: a.engine.participant(), path: "title".into(), value: json!("X") };
    assert_eq!(b.engine.edit(&[rename]).unwrap_err().refusal().code, ErrorCode::NotAllowed);
}

fn folder_and_key() -> (TempDir, Unlock) {
    let folder = TempDir::new().unwrap();
    let unlock = Desk::unlock(&folder);
    (folder, unlock)
}

fn status(desk: &Desk) -> String {
    desk.engine.query(Language::En).actions().unwrap()[0].status.clone()
}

/// Everything of a desk, as one file.
fn bundle(desk: &mut Desk) -> Vec<u8> {
    desk.engine.write_bundle(None, None).unwrap().remove(0).bytes
}

/// Everything of `from`, carried to `to`.
fn carry(from: &mut Desk, to: &mut Desk) -> Intake {
    let bytes = bundle(from);
    to.engine.read_bundle(&bytes).unwrap()
}

fn member(desk: &Desk) -> roadbook_feed::DeviceId {
    desk.engine.feed().device
}

#[test]
fn what_a_removed_participant_writes_later_counts_nowhere_whatever_arrives_first() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    a.engine.remove(member(&b)).unwrap();
    // Not having heard of it, and then not caring.
    b.set("x", "status", json!("done"));
    // Chen has what Bakary wrote before the removal arrives; the founder hears of it after.
    carry(&mut b, &mut c);
    assert_eq!(status(&c), "done");
    carry(&mut a, &mut c);
    carry(&mut b, &mut a);
    for desk in [&a, &c] {
        assert_eq!(status(desk), "agreed", "what was known at the removal stays, the rest falls out");
        assert_eq!(desk.engine.quarantined().unwrap().len(), 1, "and is listed");
    }
    assert_eq!(a.engine.fingerprint().unwrap(), {
        exchange(&mut c, &mut a);
        c.engine.fingerprint().unwrap()
    });
    assert_eq!(a.engine.rebuild().unwrap().problems, Vec::<String>::new());
    exchange(&mut b, &mut a);
    assert_eq!(status(&b), "agreed", "also with whoever was removed, who is told that much");
    b.engine.forges = false;
    assert_eq!(b.refused("x", "status", json!("cancelled")), ErrorCode::NotAllowed);
}

#[test]
fn work_that_builds_on_what_was_refused_keeps_its_ground() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    a.create(Kind::Action, "y", json!({"title": "Other", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    b.set("x", "note.en", json!("Written by Bakary, who is being removed"));
    b.set("y", "note.en", json!("Also by Bakary"));
    a.engine.remove(member(&b)).unwrap();
    // Chen meets Bakary before hearing of the removal and goes on from his note.
    carry(&mut b, &mut c);
    c.set("x", "status", json!("agreed"));
    let note = |desk: &Desk, id: &str| {
        let record = desk.engine.query(Language::En).full_record(Kind::Action, id).unwrap().unwrap();
        record.flat.contains_key("note.en")
    };
    carry(&mut b, &mut a);
    assert!(!note(&a, "x") && !note(&a, "y"));
    exchange(&mut c, &mut a);
    for desk in [&a, &c] {
        assert_eq!((note(desk, "x"), note(desk, "y")), (true, false), "only what honest work rests on");
        assert_eq!(desk.engine.quarantined().unwrap().len(), 1);
    }
    assert_eq!(a.engine.fingerprint().unwrap(), c.engine.fingerprint().unwrap());
    assert_eq!(a.engine.rebuild().unwrap().problems, Vec::<String>::new());
}

#[test]
fn what_is_written_after_a_removal_cannot_be_read_by_who_was_removed() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    a.engine.remove(member(&b)).unwrap();
    exchange(&mut c, &mut a);
    c.set("x", "status", json!("agreed"));
    exchange(&mut c, &mut a);
    assert_eq!(status(&a), "agreed");
    let bytes = bundle(&mut a);
    assert!(b.engine.read_bundle(&bytes).is_err(), "a bundle does not open");
    exchange(&mut b, &mut a);
    assert_eq!((status(&b), b.engine.grants().len()), ("draft".to_owned(), 0));
    // Who comes later reads everything, also with an invitation from before.
    let mut d = Desk::join(&mut a, "Dana", Role::Viewer);
    carry(&mut a, &mut d);
    assert_eq!(status(&d), "agreed");
}

#[test]
fn an_invitation_from_before_a_new_key_still_lets_read_what_came_after() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let file = a.engine.invite(Role::Viewer, &[], 0, 1, "").unwrap();
    a.engine.remove(member(&b)).unwrap();
    a.set("x", "status", json!("agreed"));
    let (folder, unlock) = folder_and_key();
    let engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Chen", clock).unwrap();
    let mut c = Desk { _folder: folder, engine };
    exchange(&mut c, &mut a);
    exchange(&mut c, &mut a);
    assert_eq!(status(&c), "agreed");
}

#[test]
fn a_role_in_one_part_writes_there_and_nowhere_else() {
    let mut a = Desk::found();
    for id in ["g1", "g2"] {
        a.create(Kind::Group, id, json!({"title": id}));
    }
    a.create(Kind::Indicator, "i", json!({"title": "Indicator"}));
    a.create(Kind::Action, "x", json!({"title": "Mine", "group": "g1"}));
    a.create(Kind::Action, "y", json!({"title": "Theirs", "group": "g2"}));
    a.create(Kind::Meeting, "m", json!({"title": "Meeting"}));
    let parts = [Part::new("group", "g1"), Part::new("country", "KE"), Part::new("meeting", "m")];
    let file = a.engine.invite(Role::Contributor, &parts, 0, 1, "").unwrap();
    let (folder, unlock) = folder_and_key();
    let engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Bakary", clock).unwrap();
    let mut b = Desk { _folder: folder, engine };
    exchange(&mut b, &mut a);
    let observe = |desk: &mut Desk, unit: &str| {
        let fields = vec![("value".to_owned(), json!(4))];
        desk.engine
            .observe(&[NewObservation { unit: unit.into(), period: "2021".into(), indicator: "i".into(), fields }])
            .map(|_| ())
    };
    b.set("x", "status", json!("agreed"));
    b.create(Kind::Action, "z", json!({"title": "New", "group": "g1"}));
    observe(&mut b, "KE").unwrap();
    b.engine.append_notes("m", "Heard").unwrap();
    assert_eq!(b.refused("y", "status", json!("done")), ErrorCode::NotAllowed);
    assert_eq!(b.refused("y", "group", json!("g1")), ErrorCode::NotAllowed);
    assert!(observe(&mut b, "FR").is_err());
    b.engine.forges = true;
    b.set("y", "status", json!("done"));
    b.set("y", "group", json!("g1"));
    observe(&mut b, "FR").unwrap();
    exchange(&mut b, &mut a);
    let refused: Vec<String> = a.engine.quarantined().unwrap().into_iter().map(|line| line.document.1).collect();
    assert_eq!(refused, ["y", "FR-2021"].map(str::to_owned).into_iter().collect::<Vec<_>>(), "exactly what was forged");
    let actions = a.engine.query(Language::En).actions().unwrap();
    let state: Vec<(&str, &str)> = actions.iter().map(|row| (row.title.text.as_str(), row.status.as_str())).collect();
    assert_eq!(state, [("Mine", "agreed"), ("Theirs", ""), ("New", "")]);
    assert_eq!(a.engine.rebuild().unwrap().problems, Vec::<String>::new());
    assert_eq!(
        b.engine.rebuild().unwrap().problems,
        [
            "the rows differed from the log and were replaced",
            "action/y was another before",
            "observation/FR-2021 was another before"
        ]
    );
    assert_eq!(a.engine.fingerprint().unwrap(), b.engine.fingerprint().unwrap());
}

#[test]
fn a_card_is_answered_with_a_welcome_that_only_its_device_opens() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let (folder, unlock) = folder_and_key();
    let (other_folder, other_unlock) = folder_and_key();
    let card = Engine::ask(&folder.path().join("p"), &unlock, "Bakary").unwrap();
    let other = Engine::ask(&other_folder.path().join("p"), &other_unlock, "Mallory").unwrap();
    assert_ne!(card.check_code(), other.check_code());
    let card = Card::parse(&card.to_bytes()).unwrap();
    let welcome = a.engine.admit(&card, Role::Contributor, &[], "").unwrap();
    let welcome = WelcomeFile::parse(&welcome.to_bytes()).unwrap();
    assert!(Engine::welcome(&other_folder.path().join("p"), &other_unlock, &welcome, clock).is_err());
    let engine = Engine::welcome(&folder.path().join("p"), &unlock, &welcome, clock).unwrap();
    let mut b = Desk { _folder: folder, engine };
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    assert_eq!((status(&a), status(&b)), ("agreed".into(), "agreed".into()));
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].changed_by, "Bakary");
}

#[test]
fn a_participant_works_under_one_name_on_two_computers() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let file = DeviceFile::parse(&b.engine.add_device("").unwrap().to_bytes()).unwrap();
    let (folder, unlock) = folder_and_key();
    let engine = Engine::join_as_device(&folder.path().join("p"), &unlock, &file, clock).unwrap();
    let mut second = Desk { _folder: folder, engine };
    assert_eq!(second.engine.participant(), b.engine.participant());
    exchange(&mut second, &mut b);
    second.create(Kind::Action, "x", json!({"title": "From the other computer"}));
    exchange(&mut second, &mut b);
    exchange(&mut b, &mut a);
    assert_eq!(a.engine.query(Language::En).actions().unwrap()[0].changed_by, "Bakary");
    b.engine.remove_device(member(&second)).unwrap();
    second.set("x", "status", json!("done"));
    carry(&mut second, &mut b);
    assert_eq!(status(&b), "", "what a removed computer writes does not count");
}

#[test]
fn a_participant_comes_back_with_a_recovery_code_and_removes_the_lost_computer() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let code = RecoveryCode::generate();
    b.engine.add_recovery_code(&code).unwrap();
    assert!(b.engine.has_recovery_code());
    exchange(&mut b, &mut a);
    let brought = bundle(&mut a);
    let (folder, unlock) = folder_and_key();
    let recover = |code: &RecoveryCode, folder: &TempDir| {
        let known = Known::from_bundle(&brought, code)?;
        Engine::recover(&folder.path().join("p"), &unlock, code, known, clock)
    };
    let (empty, _) = folder_and_key();
    assert!(recover(&RecoveryCode::generate(), &empty).is_err(), "a wrong code opens nothing");
    let typed = RecoveryCode::parse(&code.text().to_lowercase().replace('-', " ")).unwrap();
    let engine = recover(&typed, &folder).unwrap();
    let mut back = Desk { _folder: folder, engine };
    back.engine.read_bundle(&brought).unwrap();
    assert_eq!((back.engine.participant(), status(&back)), (b.engine.participant(), "draft".to_owned()));
    back.engine.remove_with_code(&typed, member(&b)).unwrap();
    back.set("x", "status", json!("agreed"));
    b.set("x", "status", json!("done"));
    carry(&mut b, &mut a);
    carry(&mut back, &mut a);
    assert_eq!(status(&a), "agreed", "the lost computer's later work counts nowhere");
    let bytes = bundle(&mut a);
    assert!(b.engine.read_bundle(&bytes).is_err(), "and it reads nothing new");
}

#[test]
fn a_code_of_less_than_300_bytes_is_enough_to_join() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let file = a.engine.invite(Role::Contributor, &[], 0, 1, "https://hub.example.org").unwrap();
    let code = file.code().unwrap();
    assert!(code.len() < 300, "{} bytes", code.len());
    let file = InvitationFile::parse(code.as_bytes()).unwrap();
    assert_eq!(file.hub, "https://hub.example.org");
    let (folder, unlock) = folder_and_key();
    let engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Bakary", clock).unwrap();
    let mut b = Desk { _folder: folder, engine };
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    assert_eq!(status(&a), "agreed");
}

#[test]
fn a_code_made_after_several_new_keys_reads_what_is_written_now() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    // Numbers of epochs say nothing of their order, so one time is not enough.
    for round in 0..6 {
        let mut leaver = Desk::join(&mut a, "Bakary", Role::Contributor);
        exchange(&mut leaver, &mut a);
        a.engine.remove(member(&leaver)).unwrap();
        let status_now = if round % 2 == 0 { "agreed" } else { "draft" };
        a.set("x", "status", json!(status_now));
        let code = a.engine.invite(Role::Viewer, &[], 0, 1, "").unwrap().code().unwrap();
        let (folder, unlock) = folder_and_key();
        let file = InvitationFile::parse(code.as_bytes()).unwrap();
        let engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Chen", clock).unwrap();
        let mut c = Desk { _folder: folder, engine };
        exchange(&mut c, &mut a);
        exchange(&mut c, &mut a);
        assert_eq!(status(&c), status_now, "after {} new keys", round + 1);
    }
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

#[test]
fn a_bundle_for_one_participant_holds_what_they_lack_and_says_so_before_it_is_read() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    c.set("x", "note.en", json!("Chen was here"));
    exchange(&mut c, &mut a);
    exchange(&mut a, &mut c);
    a.set("x", "status", json!("agreed"));
    let everything = a.engine.write_bundle(None, None).unwrap().remove(0);
    let for_chen = a.engine.write_bundle(Some(member(&c)), None).unwrap().remove(0);
    assert_eq!((for_chen.entries, everything.entries > 1), (1, true));
    let view = b.engine.look_into_bundle(std::slice::from_ref(&for_chen.bytes)).unwrap();
    let chen = member(&c).participant();
    assert_eq!((view.from, view.new_entries, view.changes), (a.engine.participant(), 1, 1));
    assert_eq!(view.needs, BTreeMap::from([(chen.clone(), 2)]), "it builds on what Chen wrote, which is not here");
    let view = c.engine.look_into_bundle(std::slice::from_ref(&for_chen.bytes)).unwrap();
    assert_eq!((view.new_entries, view.changes, view.needs.len()), (1, 1, 0));
    let before = c.engine.fingerprint().unwrap();
    assert_eq!(before, c.engine.fingerprint().unwrap(), "looking changes nothing");
    c.engine.read_bundle(&for_chen.bytes).unwrap();
    assert_eq!(status(&c), "agreed");
    // Only Amina's own feed: what it builds on is Chen's.
    let view = b.engine.look_into_bundle(std::slice::from_ref(&everything.bytes)).unwrap();
    assert!(view.authors.contains(&chen) && view.needs.is_empty());
}

#[test]
fn a_later_bundle_of_the_same_author_waits_for_the_earlier_one_also_over_a_restart() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    exchange(&mut b, &mut a);
    let news =
        |from: &mut Desk, to: &mut Desk| from.engine.write_bundle(Some(member(to)), None).unwrap().remove(0).bytes;
    c.set("x", "note.en", json!("First"));
    let first = news(&mut c, &mut a);
    carry(&mut c, &mut a);
    a.set("x", "number", json!("1"));
    carry(&mut a, &mut c);
    c.set("x", "status", json!("agreed"));
    let second = news(&mut c, &mut a);
    let view = b.engine.look_into_bundle(std::slice::from_ref(&second)).unwrap();
    let chen = member(&c).participant();
    assert_eq!((view.new_entries, view.needs.get(&chen)), (1, Some(&1)), "{view:?}");
    let intake = b.engine.read_bundle(&second).unwrap();
    assert_eq!((intake.new_entries, intake.waiting, intake.refused), (1, 1, 0));
    assert_eq!(b.engine.read_bundle(&second).unwrap().new_entries, 0, "twice is harmless");
    let mut b = b.reopen();
    let intake = b.engine.read_bundle(&first).unwrap();
    assert_eq!(intake.waiting, 1, "it builds on what Amina wrote");
    carry(&mut a, &mut b);
    assert_eq!(status(&b), "agreed", "the second file need not be read again");
    exchange(&mut a, &mut c);
    assert_eq!(b.engine.fingerprint().unwrap(), c.engine.fingerprint().unwrap());
}

#[test]
fn what_somebody_else_made_up_for_an_entry_that_waits_does_not_keep_it_out() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let parts = |a: &mut Desk| {
        let known = b.engine.heads().unwrap().into_iter().map(|(feed, head)| (feed, head.seq)).collect();
        roadbook_sync::parts(&a.engine, a.engine.workspace, a.engine.device.id(), &VersionVector(known), 1 << 20)
            .unwrap()
            .remove(0)
    };
    a.set("x", "number", json!("1"));
    a.engine.seal().unwrap();
    let first = parts(&mut a);
    a.set("x", "status", json!("agreed"));
    a.engine.seal().unwrap();
    let both = parts(&mut a);
    let run =
        both.iter().find_map(|frame| if let Frame::Entries(run) = frame { Some(run.clone()) } else { None }).unwrap();
    let late = |bytes: Vec<u8>| Entries { feed: run.feed, from: run.from + 1, entries: vec![Blob(bytes)] };
    let mut forged = run.entries[1].0.clone();
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(b.engine.keep_early(vec![late(forged), late(run.entries[1].0.clone())]).unwrap(), 2);
    let workspace = b.engine.workspace;
    let taken = roadbook_sync::take(&mut b.engine, &workspace, &first).unwrap();
    b.engine.finish(taken).unwrap();
    assert_eq!((status(&b), b.engine.waiting_early().unwrap()), ("agreed".to_owned(), 0));
}

#[test]
fn a_bundle_is_split_into_parts_that_are_read_one_after_the_other() {
    let mut a = Desk::found();
    a.create(Kind::Meeting, "m", json!({"title": "Launch"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    for n in 0..12 {
        let noise: String = (0..6_000).map(|k| char::from(b'a' + ((k * 7919 + n * 31) % 26) as u8)).collect();
        a.engine.append_notes("m", &format!("{n} {noise} {}", hex(&random::<8192>()))).unwrap();
        a.engine.seal().unwrap();
    }
    let parts = a.engine.write_bundle(None, Some(100_000)).unwrap();
    assert!(parts.len() > 1 && parts.iter().all(|part| part.bytes.len() < 140_000), "{}", parts.len());
    let all: Vec<Vec<u8>> = parts.iter().map(|part| part.bytes.clone()).collect();
    let view = b.engine.look_into_bundle(&all).unwrap();
    assert_eq!((view.new_entries, view.needs.len()), (parts.iter().map(|part| part.entries).sum(), 0));
    for part in &parts {
        b.engine.read_bundle(&part.bytes).unwrap();
    }
    assert_eq!(b.engine.notes("m").unwrap().blocks.len(), a.engine.notes("m").unwrap().blocks.len());
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
fn two_stewards_together_remove_a_more_senior_one_and_one_of_them_waits_for_the_other() {
    let mut a = Desk::found();
    let mut desks: Vec<Desk> = ["Bakary", "Chen", "Dana"].map(|name| Desk::join(&mut a, name, Role::Viewer)).into();
    for desk in &mut desks {
        exchange(desk, &mut a);
        a.engine.appoint(member(desk), Role::Steward, &[]).unwrap();
    }
    for desk in &mut desks {
        exchange(desk, &mut a);
    }
    let senior = member(&desks[0]);
    desks[2].engine.remove(senior).unwrap();
    exchange(&mut desks[2], &mut a);
    assert_eq!(a.engine.members().role(&senior), Some(Role::Steward), "one junior is not enough");
    desks[1].engine.remove(senior).unwrap();
    exchange(&mut desks[1], &mut a);
    assert_eq!(a.engine.members().role(&senior), None);
    let founder = member(&a);
    assert!(desks[1].engine.remove(founder).is_err(), "nobody removes the founder");
}

/// Makes record `x` be judged as a whole: honest work builds on what `leaves` writes after leaving.
fn judged_anew(a: &mut Desk, leaves: &mut Desk) {
    let mut d = Desk::join(a, "Dana", Role::Contributor);
    exchange(leaves, a);
    exchange(&mut d, a);
    a.engine.remove(member(leaves)).unwrap();
    leaves.set("x", "governance.en", json!("Written while removed"));
    carry(leaves, &mut d);
    d.set("x", "responsible", json!("Dana, who goes on from it"));
    carry(leaves, a);
    exchange(&mut d, a);
    let record = a.engine.query(Language::En).full_record(Kind::Action, "x").unwrap().unwrap();
    assert!(record.flat.contains_key("governance.en") && record.flat.contains_key("responsible"));
}

#[test]
fn who_was_removed_and_came_back_goes_on_in_the_same_records() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    exchange(&mut b, &mut a);
    exchange(&mut c, &mut a);
    a.engine.remove(member(&b)).unwrap();
    b.set("x", "note.en", json!("Written while removed"));
    let late = bundle(&mut b);
    a.engine.read_bundle(&late).unwrap();
    exchange(&mut b, &mut a);
    a.engine.appoint(member(&b), Role::Contributor, &[]).unwrap();
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    judged_anew(&mut a, &mut c);
    exchange(&mut b, &mut a);
    let feed = b.engine.feed();
    let mut b = b.reopen();
    assert_eq!((b.engine.feed(), b.engine.was_copied().unwrap()), (feed, false), "it is no copy");
    for desk in [&mut a, &mut b] {
        assert_eq!(status(desk), "agreed");
        assert_eq!(desk.engine.rebuild().unwrap().problems, Vec::<String>::new());
    }
    assert_eq!(a.engine.fingerprint().unwrap(), b.engine.fingerprint().unwrap());
}

#[test]
fn a_change_under_a_number_that_was_refused_before_is_judged_alike_by_everybody() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start", "status": "draft"}));
    let mut v = Desk::join(&mut a, "Mallory", Role::Viewer);
    exchange(&mut v, &mut a);
    let feed = v.engine.feed();
    v.engine.forges = true;
    v.set("x", "status", json!("done"));
    exchange(&mut v, &mut a);
    a.engine.appoint(member(&v), Role::Contributor, &[]).unwrap();
    exchange(&mut v, &mut a);
    // The same numbers of operations once more, as a dishonest program might.
    v.engine.incarnation = feed.incarnation;
    v.set("x", "status", json!("blocked"));
    exchange(&mut v, &mut a);
    let mut c = Desk::join(&mut a, "Chen", Role::Contributor);
    judged_anew(&mut a, &mut c);
    exchange(&mut v, &mut a);
    assert_eq!(a.engine.rebuild().unwrap().problems, Vec::<String>::new());
    assert_eq!(a.engine.fingerprint().unwrap(), v.engine.fingerprint().unwrap());
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
