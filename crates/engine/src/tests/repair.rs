//! Mending what is damaged inside a database that opens.

use roadbook_model::{RepairOutcome, RepairStep};

use super::*;

/// Does to the database what only damage does.
fn damage(desk: &Desk, statement: &str) {
    assert!(desk.engine.profile().store.connection().execute(statement, []).unwrap() > 0, "it damaged nothing");
}

fn outcome(desk: &mut Desk, step: RepairStep) -> RepairOutcome {
    let steps = desk.engine.repair().unwrap();
    steps.iter().find(|done| done.step == step).unwrap().outcome
}

fn feed_of(desk: &Desk) -> String {
    let hex = desk.engine.feed().device.hex();
    format!("(SELECT n FROM feed WHERE device = x'{hex}' AND incarnation = {})", desk.engine.feed().incarnation)
}

fn two_at_work() -> (Desk, Desk) {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    for status in ["proposed", "agreed", "in_progress", "done"] {
        a.set("x", "status", json!(status));
        exchange(&mut a, &mut b);
        b.set("x", "note.en", json!(format!("when {status}")));
        exchange(&mut b, &mut a);
    }
    exchange(&mut a, &mut b);
    (a, b)
}

#[test]
fn a_lost_or_altered_entry_of_somebody_else_is_asked_for_again() {
    for damaging in ["DELETE FROM entry WHERE", "UPDATE entry SET bytes = zeroblob(length(bytes)) WHERE"] {
        let (mut a, mut b) = two_at_work();
        let before = a.engine.fingerprint().unwrap();
        let statement = format!("{damaging} seq = 2 AND feed = {}", feed_of(&a));
        damage(&b, &statement);
        assert_eq!(outcome(&mut b, RepairStep::Entries), RepairOutcome::Mended);
        exchange(&mut a, &mut b);
        exchange(&mut b, &mut a);
        assert_eq!(b.engine.fingerprint().unwrap(), before);
        assert_eq!(outcome(&mut b, RepairStep::Entries), RepairOutcome::Fine);
        assert_eq!(outcome(&mut b, RepairStep::Missing), RepairOutcome::Fine);
    }
}

#[test]
fn an_altered_entry_of_ones_own_comes_back_from_others_and_work_goes_on_in_another_feed() {
    let (mut a, mut b) = two_at_work();
    let (before, feed) = (a.engine.fingerprint().unwrap(), a.engine.feed());
    let statement = format!("UPDATE entry SET bytes = zeroblob(9) WHERE seq = 2 AND feed = {}", feed_of(&a));
    damage(&a, &statement);
    assert_eq!(outcome(&mut a, RepairStep::Entries), RepairOutcome::Mended);
    assert_ne!(a.engine.feed(), feed);
    for _ in 0..2 {
        exchange(&mut a, &mut b);
        exchange(&mut b, &mut a);
    }
    assert_eq!(a.engine.fingerprint().unwrap(), before);
    a.set("x", "status", json!("blocked"));
    exchange(&mut a, &mut b);
    assert_eq!(b.engine.fingerprint().unwrap(), a.engine.fingerprint().unwrap());
    assert!(a.engine.members().forks().is_empty() && b.engine.members().forks().is_empty());
}

#[test]
fn an_entry_that_nobody_else_has_is_never_let_go() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    a.engine.seal().unwrap();
    a.set("x", "status", json!("done"));
    a.engine.seal().unwrap();
    let feed = a.engine.feed();
    damage(&a, &format!("UPDATE entry SET bytes = zeroblob(9) WHERE seq = 1 AND feed = {}", feed_of(&a)));
    assert_eq!(outcome(&mut a, RepairStep::Entries), RepairOutcome::Open);
    assert!(a.engine.rebuild().is_err(), "documents may be all that is left of it");
    damage(&a, "UPDATE record SET body = '{}' WHERE kind = 'action'");
    assert_eq!(outcome(&mut a, RepairStep::Documents), RepairOutcome::Open);
    assert_eq!(a.engine.feed(), feed);
}

#[test]
fn a_row_that_is_not_what_its_document_says_is_made_again() {
    let (mut a, _) = two_at_work();
    let before = a.engine.fingerprint().unwrap();
    damage(&a, "UPDATE record SET body = '{}' WHERE kind = 'action'");
    assert_eq!(outcome(&mut a, RepairStep::Documents), RepairOutcome::Mended);
    assert_eq!(a.engine.fingerprint().unwrap(), before);
    assert_eq!(outcome(&mut a, RepairStep::Documents), RepairOutcome::Fine);
}
