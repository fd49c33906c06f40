//! The engine through its public face; each desk is a participant with a profile of its own.

mod bundles;
mod copies;
mod files;
mod membership;
mod moment;
mod repair;

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

    fn second_computer(&mut self) -> Desk {
        let file = DeviceFile::parse(&self.engine.add_device("").unwrap().to_bytes()).unwrap();
        let (folder, unlock) = folder_and_key();
        let engine = Engine::join_as_device(&folder.path().join("p"), &unlock, &file, clock).unwrap();
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
    assert_eq!(a.engine.can_undo().unwrap(), (false, true));
}

#[test]
fn observations_are_entered_by_unit_and_period_and_checked_against_their_measure() {
    let mut a = Desk::found();
    a.create(Kind::Indicator, "i", json!({"title": "Share", "measure": "percentage", "aggregation": "average"}));
    let observe = |a: &mut Desk, unit: &str, period: &str, value: Value| {
        let fields = vec![("value".to_owned(), value)];
        a.engine.observe(&[NewObservation {
            unit: unit.into(),
            breakdown: String::new(),
            period: period.into(),
            indicator: "i".into(),
            fields,
        }])
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
fn a_document_with_another_spelling_of_the_year_projects_nothing() {
    let mut a = Desk::found();
    a.create(Kind::Indicator, "i", json!({"title": "Share"}));
    let fields = vec![("value".to_owned(), json!(4))];
    a.engine
        .observe(&[NewObservation {
            unit: "KE".into(),
            breakdown: String::new(),
            period: "2021".into(),
            indicator: "i".into(),
            fields,
        }])
        .unwrap();
    let other = Edit { kind: Kind::Observation, id: "KE-02021".into(), path: "i@2021.value".into(), value: json!(9) };
    a.engine.edit(&[other]).unwrap();
    assert_eq!(a.engine.query(Language::En).observations("KE", 2021).unwrap()[0].value, Some(4.0));
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
    desk.engine.write_bundle(None, None, false).unwrap().remove(0).bytes
}

/// Everything of `from`, carried to `to`.
fn carry(from: &mut Desk, to: &mut Desk) -> Intake {
    let bytes = bundle(from);
    to.engine.read_bundle(&bytes).unwrap()
}

fn member(desk: &Desk) -> roadbook_feed::DeviceId {
    desk.engine.feed().device
}
