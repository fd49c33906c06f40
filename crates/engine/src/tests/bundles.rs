//! Bundles: what they bring, in which order.

use super::*;

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
    let everything = a.engine.write_bundle(None, None, false).unwrap().remove(0);
    let for_chen = a.engine.write_bundle(Some(member(&c)), None, false).unwrap().remove(0);
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
    let news = |from: &mut Desk, to: &mut Desk| {
        from.engine.write_bundle(Some(member(to)), None, false).unwrap().remove(0).bytes
    };
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
    let parts = a.engine.write_bundle(None, Some(100_000), false).unwrap();
    assert!(parts.len() > 1 && parts.iter().all(|part| part.bytes.len() < 140_000), "{}", parts.len());
    let all: Vec<Vec<u8>> = parts.iter().map(|part| part.bytes.clone()).collect();
    let view = b.engine.look_into_bundle(&all).unwrap();
    assert_eq!((view.new_entries, view.needs.len()), (parts.iter().map(|part| part.entries).sum(), 0));
    for part in &parts {
        b.engine.read_bundle(&part.bytes).unwrap();
    }
    assert_eq!(b.engine.notes("m").unwrap().blocks.len(), a.engine.notes("m").unwrap().blocks.len());
}

#[test]
fn a_bundle_for_somebody_with_two_computers_brings_what_either_lacks() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let mut second = b.second_computer();
    exchange(&mut second, &mut b);
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    exchange(&mut b, &mut a);
    b.set("x", "status", json!("agreed"));
    exchange(&mut b, &mut a);
    exchange(&mut b, &mut a);
    let bytes = a.engine.write_bundle(Some(member(&b)), None, false).unwrap().remove(0).bytes;
    second.engine.read_bundle(&bytes).unwrap();
    assert_eq!(status(&second), "agreed", "the first computer had it long ago");
}
