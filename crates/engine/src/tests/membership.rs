//! Who may do what, joining and leaving.

use super::*;
use roadbook_feed::{
    Deed,
    wrap::{KemKey, KeyOfEpoch, Wrap},
};

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
fn a_participants_record_is_that_participants_own() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let rename = Edit { kind: Kind::Participant, id: a.engine.participant(), path: "title".into(), value: json!("X") };
    assert_eq!(b.engine.edit(&[rename]).unwrap_err().refusal().code, ErrorCode::NotAllowed);
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
            .observe(&[NewObservation {
                unit: unit.into(),
                breakdown: String::new(),
                period: "2021".into(),
                indicator: "i".into(),
                fields,
            }])
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
    let mut second = b.second_computer();
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

/// A founder, a steward, a viewer, and a key that the steward sealed to the viewer only, while the
/// founder removed it.
fn key_of_a_viewer_only() -> (Desk, Desk, Desk, u32) {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    let mut v = Desk::join(&mut a, "Vera", Role::Viewer);
    exchange(&mut b, &mut a);
    a.engine.appoint(member(&b), Role::Steward, &[]).unwrap();
    exchange(&mut v, &mut a);
    exchange(&mut b, &mut a);
    let viewer = v.engine.device.id();
    let rotation = b.engine.rotation_without(|device| *device != viewer);
    let act = b.engine.declare(Deed::Rotate { rotation }).unwrap();
    a.engine.remove(member(&b)).unwrap();
    let epoch = u32::from_be_bytes(act.0[..4].try_into().unwrap());
    (a, b, v, epoch)
}

#[test]
fn a_key_that_came_to_viewers_only_is_passed_on_by_them() {
    let (mut a, mut b, mut v, epoch) = key_of_a_viewer_only();
    carry(&mut b, &mut v);
    exchange(&mut v, &mut a);
    carry(&mut v, &mut a);
    assert!(a.engine.keys.contains_key(&epoch));
}

#[test]
fn a_wrong_key_that_somebody_passes_on_is_not_believed() {
    let (mut a, mut b, mut v, epoch) = key_of_a_viewer_only();
    carry(&mut b, &mut a);
    let wrong = KeyOfEpoch::new(epoch, &EpochKey([7; 32]));
    let (device, kem) = (a.engine.device.id(), KemKey::of(&a.engine.device));
    let wraps = vec![Wrap::seal(&v.engine.workspace, device, &kem, &[wrong]).unwrap()];
    v.engine.declare(Deed::Share { wraps }).unwrap();
    carry(&mut v, &mut a);
    assert!(!a.engine.keys.contains_key(&epoch));
    carry(&mut b, &mut v);
    exchange(&mut v, &mut a);
    carry(&mut v, &mut a);
    assert!(a.engine.keys.get(&epoch).is_some_and(|key| key.0 != [7; 32]));
}

#[test]
fn a_role_in_an_area_of_action_holds_in_the_themes_it_has() {
    let mut a = Desk::found();
    let set =
        |path: &str, value: Value| Edit { kind: Kind::Programme, id: "programme".into(), path: path.into(), value };
    a.create(Kind::Programme, "programme", json!({"title": "Programme"}));
    let programme =
        [set("areas.one.number", json!("1")), set("themes.t1.area", json!("one")), set("themes.t2.area", json!("two"))];
    a.engine.edit(&programme).unwrap();
    a.create(Kind::Action, "x", json!({"title": "Mine", "theme": "t1"}));
    a.create(Kind::Action, "y", json!({"title": "Theirs", "theme": "t2"}));
    let empty = a.engine.invite(Role::Contributor, &[Part::new("area", "three")], 0, 1, "");
    assert_eq!(empty.unwrap_err().refusal().code, ErrorCode::NotFound);
    let file = a.engine.invite(Role::Contributor, &[Part::new("area", "one")], 0, 1, "").unwrap();
    let (folder, unlock) = folder_and_key();
    let engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Bakary", clock).unwrap();
    let mut b = Desk { _folder: folder, engine };
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    assert_eq!(b.refused("y", "status", json!("done")), ErrorCode::NotAllowed);
}
