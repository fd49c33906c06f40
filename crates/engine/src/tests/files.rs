//! Attached files.

use super::*;

fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let step = |state: &mut u64| {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        *state as u8
    };
    (0..length).map(|_| step(&mut state)).collect()
}

/// Moves pieces from and to a neighbour until nothing more moves; says how many rounds that took.
fn fetch(from: &mut Desk, by: &mut Desk) -> usize {
    let mut rounds = 0;
    while let Some((request, said)) = by.engine.pieces_request("neighbour", false, 64 << 10).unwrap() {
        rounds += 1;
        let answer = from.engine.pieces_answer(&request).unwrap();
        if !by.engine.pieces_conclude("neighbour", &said, &answer).unwrap().more {
            break;
        }
    }
    rounds
}

fn attached(desk: &mut Desk) -> Attachment {
    desk.engine.attachments(Kind::Action, "x").unwrap().remove(0)
}

#[test]
fn a_file_is_fetched_where_it_is_wanted_and_nowhere_else() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let bytes = noise(300_000, 1);
    a.engine.attach(Kind::Action, "x", "../plan.pdf", &bytes).unwrap();
    let mut b = Desk::join(&mut a, "Bakary", Role::Viewer);
    exchange(&mut b, &mut a);
    fetch(&mut a, &mut b);
    let file = attached(&mut b);
    assert_eq!((file.name.as_str(), file.size, file.held, file.wanted), ("plan.pdf", 300_000, 0, false));
    assert_eq!(file.added_by, a.engine.participant());
    b.engine.want_file(file.content, true).unwrap();
    fetch(&mut a, &mut b);
    assert_eq!(b.engine.file_bytes(file.content).unwrap(), bytes);
    assert!(attached(&mut b).elsewhere && !attached(&mut a).elsewhere);
    assert_eq!(
        a.engine.drop_file(file.content).unwrap_err().refusal().code,
        ErrorCode::NotAllowed,
        "the only known copy"
    );
    b.engine.drop_file(file.content).unwrap();
    assert_eq!((attached(&mut b).held, attached(&mut b).wanted), (0, false));
    assert_eq!(a.engine.fingerprint().unwrap(), b.engine.fingerprint().unwrap());
}

#[test]
fn a_transfer_that_breaks_goes_on_where_it_was_also_after_a_restart() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    a.engine.attach(Kind::Action, "x", "film.mp4", &noise(1_000_000, 2)).unwrap();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    b.engine.keep_all_files(true).unwrap();
    let mut sent = 0;
    for _ in 0..100 {
        let Some((request, said)) = b.engine.pieces_request("a", false, 64 << 10).unwrap() else { break };
        let answer = a.engine.pieces_answer(&request).unwrap();
        let pieces = roadbook_sync::Said::of(&answer).pieces;
        sent += pieces.iter().map(|(_, sealed)| sealed.len()).sum::<usize>();
        // The line breaks after the first piece of each answer.
        let cut: Vec<Frame> =
            roadbook_sync::Said { pieces: pieces[..pieces.len().min(1)].to_vec(), ..Default::default() }.frames(None);
        if !b.engine.pieces_conclude("a", &said, &cut).unwrap().more {
            break;
        }
        b = b.reopen();
    }
    let content = attached(&mut b).content;
    assert_eq!(b.engine.file_bytes(content).unwrap().len(), 1_000_000);
    assert_eq!(b.engine.files_state().unwrap().missing, 0);
    assert!(sent > 1_000_000);
}

#[test]
fn the_same_file_twice_is_kept_once_and_taking_it_off_one_record_leaves_the_other() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    a.create(Kind::Action, "y", json!({"title": "Second"}));
    let bytes = noise(200_000, 3);
    a.engine.attach(Kind::Action, "x", "a.bin", &bytes).unwrap();
    let count = |desk: &Desk| desk.engine.pieces_here().unwrap().len();
    let before = count(&a);
    a.engine.attach(Kind::Action, "y", "b.bin", &bytes).unwrap();
    assert_eq!(count(&a), before);
    let content = attached(&mut a).content;
    a.engine.detach(Kind::Action, "x", content).unwrap();
    assert_eq!(
        (a.engine.attachments(Kind::Action, "x").unwrap().len(), a.engine.file_bytes(content).unwrap()),
        (0, bytes)
    );
    a.engine.undo().unwrap();
    assert_eq!(attached(&mut a).name, "a.bin");
}

#[test]
fn nobody_fills_a_disk_with_pieces_that_no_record_asks_for() {
    let mut a = Desk::found();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let sealed = noise(1_000, 4);
    let said =
        roadbook_sync::Said { pieces: vec![(roadbook_feed::PieceId::of(&sealed), sealed)], ..Default::default() };
    let request = said.frames(Some((b.engine.workspace, b.engine.device.id())));
    a.engine.pieces_answer(&request).unwrap();
    let held: i64 =
        a.engine.profile.store.connection().query_row("SELECT count(*) FROM piece", [], |row| row.get(0)).unwrap();
    assert_eq!(held, 0);
    let stranger = DeviceKey::generate();
    let request = roadbook_sync::Said::default().frames(Some((a.engine.workspace, stranger.id())));
    assert!(a.engine.pieces_answer(&request).is_err());
}

#[test]
fn a_record_that_is_not_there_or_not_ones_own_gets_no_file_and_leaves_nothing_behind() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let mut b = Desk::join(&mut a, "Bakary", Role::Viewer);
    exchange(&mut b, &mut a);
    for (desk, id) in [(&mut a, "nowhere"), (&mut b, "x")] {
        assert!(desk.engine.attach(Kind::Action, id, "a", b"bytes").is_err());
        let held: i64 = desk
            .engine
            .profile
            .store
            .connection()
            .query_row("SELECT count(*) FROM piece", [], |row| row.get(0))
            .unwrap();
        assert_eq!(held, 0);
    }
    let large = vec![0; roadbook_feed::limits::MAX_FILE + 1];
    assert_eq!(a.engine.attach(Kind::Action, "x", "a", &large).unwrap_err().refusal().code, ErrorCode::BadValue);
}

#[test]
fn a_bundle_brings_files_if_asked_to_in_parts_read_in_any_order() {
    let mut a = Desk::found();
    a.create(Kind::Action, "x", json!({"title": "Start"}));
    let bytes = noise(500_000, 5);
    a.engine.attach(Kind::Action, "x", "plan.pdf", &bytes).unwrap();
    let mut b = Desk::join(&mut a, "Bakary", Role::Contributor);
    exchange(&mut b, &mut a);
    let without = a.engine.write_bundle(None, None, false).unwrap();
    let parts = a.engine.write_bundle(None, Some(300_000), true).unwrap();
    assert!(parts.len() > 1 && without[0].bytes.len() < 100_000);
    for part in parts.iter().rev().chain(&parts) {
        b.engine.read_bundle(&part.bytes).unwrap();
    }
    let content = attached(&mut b).content;
    assert_eq!(b.engine.file_bytes(content).unwrap(), bytes);
}
