//! The workspace as it was, against the workspace as it was seen then.

use std::cell::Cell;

use super::*;

const MOMENTS: usize = 100;
const ACTIONS: [&str; 4] = ["w", "x", "y", "z"];

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(1_600_000_000_000) };
}

fn ticking() -> i64 {
    NOW.get()
}

/// The next of a row of numbers that looks random and is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

fn does_something(desk: &mut Desk, n: usize, dice: &mut Dice) {
    let id = *dice.of(&ACTIONS);
    match dice.below(9) {
        0 => desk.set(id, "status", json!(*dice.of(&["draft", "agreed", "done"]))),
        1 => desk.set(id, "status", Value::Null),
        2 => desk.set(id, "title.en", json!(format!("Title {n}"))),
        3 => desk.set(id, "title.fr", json!(format!("Titre {n}"))),
        4 => drop(desk.engine.set_deleted(Kind::Action, id, dice.below(2) == 0).unwrap()),
        5 => drop(desk.engine.append_notes("m", &format!("Paragraph {n}")).unwrap()),
        6 => {
            let fields = vec![("value".to_owned(), json!(n))];
            let unit = (*dice.of(&["KE", "NA"])).into();
            let (breakdown, period) = (String::new(), (*dice.of(&["2020", "2021"])).into());
            let observation = NewObservation { unit, breakdown, period, indicator: "i".into(), fields };
            desk.engine.observe(&[observation]).unwrap();
        }
        7 => desk.create(Kind::Action, &format!("new-{n}"), json!({ "title": format!("New {n}") })),
        // There may be nothing to undo.
        _ => drop(desk.engine.undo()),
    }
}

#[test]
fn the_workspace_as_of_a_hundred_moments_is_what_the_entries_of_then_make() {
    let mut dice = Dice(2026);
    let mut a = Desk::found();
    a.create(Kind::Indicator, "i", json!({ "title": "Share" }));
    a.create(Kind::Meeting, "m", json!({ "title": "Launch" }));
    ACTIONS.iter().for_each(|id| a.create(Kind::Action, id, json!({ "title": id })));
    let (b, c) = (Desk::join(&mut a, "Bakary", Role::Contributor), Desk::join(&mut a, "Chipo", Role::Contributor));
    // Sees everything at once, while the others are without a connection for long.
    let mut mirror = Desk::join(&mut a, "Mirror", Role::Viewer);
    let mut desks = [a, b, c];
    let [a, b, c] = &mut desks;
    exchange(b, a);
    exchange(c, a);
    for desk in &mut desks {
        desk.engine.clock = ticking;
    }
    let mut seen = Vec::new();
    for n in 0..MOMENTS {
        NOW.set(NOW.get() + 60_000);
        for _ in 0..=dice.below(3) {
            does_something(&mut desks[dice.below(3)], n, &mut dice);
        }
        desks.iter_mut().for_each(|desk| drop(carry(desk, &mut mirror)));
        seen.push((NOW.get() / 1000, mirror.engine.shown_rows().unwrap()));
        if dice.below(5) == 0 {
            let [a, b, c] = &mut desks;
            match dice.below(3) {
                0 => exchange(a, b),
                1 => exchange(b, c),
                _ => exchange(c, a),
            }
        }
    }
    for desk in desks.iter_mut() {
        exchange(desk, &mut mirror);
    }
    let now = mirror.engine.shown_rows().unwrap();
    for desk in desks.iter_mut().chain([&mut mirror]) {
        for (n, (moment, rows)) in seen.iter().enumerate() {
            desk.engine.look_at(Some(*moment)).unwrap();
            assert_eq!(&desk.engine.shown_rows().unwrap(), rows, "moment {n}");
        }
        desk.engine.look_at(None).unwrap();
        assert_eq!(desk.engine.shown_rows().unwrap(), now);
    }
}

#[test]
fn nothing_is_changed_while_an_earlier_moment_is_looked_at_and_others_work_arrives_all_the_same() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({ "title": "Before", "status": "draft" }));
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let then = clock() / 1000;
    b.engine.clock = || clock() + 3_600_000;
    a.engine.look_at(Some(then)).unwrap();
    assert_eq!(a.refused("x", "status", json!("done")), ErrorCode::Past);
    assert_eq!(a.engine.append_notes("x", "More").unwrap_err().refusal().code, ErrorCode::NotFound);
    assert_eq!(a.engine.undo().unwrap_err().refusal().code, ErrorCode::Past);
    b.set("x", "status", json!("done"));
    exchange(&mut b, &mut a);
    assert_eq!(status(&a), "draft", "what is looked at stays");
    a.engine.look_at(None).unwrap();
    assert_eq!(status(&a), "done");
    a.engine.look_at(Some(then)).unwrap();
    assert_eq!(status(&a), "draft");
    assert!(a.engine.verify().unwrap().problems.is_empty());
    assert!(a.engine.rebuild().unwrap().problems.is_empty());
}

#[test]
fn a_record_is_brought_back_as_a_step_that_can_be_undone() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({ "title": "First", "status": "draft" }));
    a.set("x", "title.en", json!("Second"));
    let (before, more) = a.engine.history(Kind::Action, "x", "", 1).unwrap();
    assert!(more && before[0].changes == [("title.en".to_owned(), json!("Second"))]);
    a.set("x", "title.en", json!("Third"));
    a.set("x", "responsible", json!("Secretariat"));
    a.engine.bring_back(Kind::Action, "x", "", before[0].change).unwrap();
    let shown = |a: &mut Desk| {
        let flat = a.engine.flat(Kind::Action, "x").unwrap();
        (flat["title.en"].clone(), flat.get("responsible").cloned())
    };
    assert_eq!(shown(&mut a), (json!("Second"), None));
    a.engine.undo().unwrap();
    assert_eq!(shown(&mut a), (json!("Third"), Some(json!("Secretariat"))));
    let unknown = a.engine.bring_back(Kind::Action, "x", "", [7; 32]).unwrap_err();
    assert_eq!(unknown.refusal().code, ErrorCode::NotFound);
}

#[test]
fn yesterdays_paragraph_is_found_with_who_wrote_it_and_what_became_of_it() {
    let mut a = Desk::found();
    a.engine.clock = ticking;
    a.create(Kind::Meeting, "m", json!({ "title": "Launch" }));
    a.engine.append_notes("m", "Agreed by all").unwrap();
    a.engine.append_notes("m", "The deadline is May").unwrap();
    NOW.set(NOW.get() + 86_400_000);
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    b.engine.clock = ticking;
    exchange(&mut b, &mut a);
    // Bakary takes the first paragraph away and writes into the second.
    let text = b.engine.notes("m").unwrap();
    let [_, first, second] = text.blocks.as_slice() else { panic!("{text:?}") };
    let (length, end) = (first.text.len(), 2 + first.text.len() + 1 + second.text.len());
    let heads = text.heads;
    let ops = [
        roadbook_document::NoteOp::Splice { at: end, delete: 0, insert: " or June".into() },
        roadbook_document::NoteOp::Splice { at: 2, delete: length, insert: String::new() },
        roadbook_document::NoteOp::Join { at: 1 },
    ];
    b.engine.flush_notes("m", &heads, &ops).unwrap();
    exchange(&mut b, &mut a);
    let versions = a.engine.notes_versions("m").unwrap();
    let told: Vec<(&str, bool)> =
        versions.iter().map(|version| (version.author.participant.as_str(), version.author.mine)).collect();
    assert_eq!(told, [("Bakary", false), ("Amina", true)]);
    let then = a.engine.notes_as_of("m", versions[1].change).unwrap();
    let told: Vec<(&str, Option<usize>, bool)> =
        then.iter().map(|past| (past.block.text.as_str(), past.now, past.same)).collect();
    assert_eq!(told[1..], [("Agreed by all", None, false), ("The deadline is May", Some(1), false)]);
}
