//! What every store of a hub must do; run against each.

use std::{
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    thread,
};

use roadbook_feed::{DeviceId, FeedId, Head, PieceId, WorkspaceId, identity::random, vector::Run};
use roadbook_hub::store::{Addition, HubStore, HubStoreError, LogEntry, Placed, PostgresStore, SqliteStore, State};
use tempfile::TempDir;

use crate::postgres_server::PostgresServer;

type Open<'a> = &'a dyn Fn() -> Box<dyn HubStore>;

/// A rule by its name.
type Rule = (&'static str, fn(Open));

const RULES: &[Rule] = &[
    ("nothing_is_known_of_a_workspace_nobody_brought", nothing_is_known_of_a_workspace_nobody_brought),
    ("what_was_added_is_there_after_a_restart", what_was_added_is_there_after_a_restart),
    ("an_entry_follows_the_head_or_nothing_is_stored", an_entry_follows_the_head_or_nothing_is_stored),
    ("an_act_counts_once", an_act_counts_once),
    ("a_workspace_holds_its_quota_and_not_a_byte_more", a_workspace_holds_its_quota_and_not_a_byte_more),
    ("a_history_that_was_not_chosen_is_taken_back", a_history_that_was_not_chosen_is_taken_back),
    ("a_piece_of_a_file_is_kept_once_for_its_workspace_alone", a_piece_of_a_file_is_kept_once_for_its_workspace_alone),
    ("a_run_is_read_in_pieces", a_run_is_read_in_pieces),
    ("of_two_writers_of_a_feed_one_is_first", of_two_writers_of_a_feed_one_is_first),
    ("a_reader_of_places_misses_nothing", a_reader_of_places_misses_nothing),
];

#[test]
fn sqlite_keeps_the_rules() {
    let folder = TempDir::new().unwrap();
    keeps_the_rules(&|| Box::new(SqliteStore::open(folder.path()).unwrap()));
}

#[test]
fn postgres_keeps_the_rules() {
    let (server, runtime) = (PostgresServer::start(), tokio::runtime::Runtime::new().unwrap());
    keeps_the_rules(&|| Box::new(PostgresStore::open(&server.url(), runtime.handle().clone()).unwrap()));
}

fn keeps_the_rules(open: Open) {
    for (name, rule) in RULES {
        eprintln!("{name}");
        rule(open);
    }
}

fn workspace() -> WorkspaceId {
    WorkspaceId(random())
}

fn feed(incarnation: u32) -> FeedId {
    FeedId { device: DeviceId([1; 32]), incarnation }
}

fn head(seq: u64) -> Head {
    Head { seq, hash: if seq == 0 { [0; 32] } else { [seq as u8; 32] } }
}

/// Entry `seq` of a feed, of ten bytes.
fn addition(incarnation: u32, seq: u64) -> Addition {
    let Head { hash, .. } = head(seq);
    (feed(incarnation), head(seq - 1), LogEntry { seq, hash, bytes: vec![seq as u8; 10] })
}

fn add(store: &dyn HubStore, workspace: &WorkspaceId, entries: &[Addition]) -> Result<State, HubStoreError> {
    store.add(workspace, &[], entries, u64::MAX)
}

fn nothing_is_known_of_a_workspace_nobody_brought(open: Open) {
    let (store, workspace) = (open(), workspace());
    add(&*store, &WorkspaceId(random()), &[addition(0, 1)]).unwrap();
    assert_eq!(store.state(&workspace).unwrap(), None);
    assert!(store.heads(&workspace).unwrap().is_empty() && store.acts(&workspace).unwrap().is_empty());
    assert!(store.after(&workspace, 0, 9).unwrap().is_empty() && store.stands(&[workspace]).unwrap().is_empty());
    let run = Run { feed: feed(0), from: 1, to: 9 };
    assert!(store.entries(&workspace, &run, 99).unwrap().is_empty());
    store.ready().unwrap();
}

fn what_was_added_is_there_after_a_restart(open: Open) {
    let workspace = workspace();
    let entries = [addition(0, 1), addition(0, 2), addition(7, 1)];
    let state = open().add(&workspace, &[vec![9; 5]], &entries, u64::MAX).unwrap();
    assert_eq!(state, State { seq: 3, acts: 1, bytes: 35 });
    let store = open();
    assert_eq!(store.state(&workspace).unwrap(), Some(state));
    assert_eq!(store.stands(&[workspace]).unwrap(), [(workspace, 4)]);
    assert_eq!(store.acts(&workspace).unwrap(), [vec![9; 5]]);
    assert_eq!(store.heads(&workspace).unwrap(), [(feed(0), head(2)), (feed(7), head(1))].into());
    let placed = |hub_seq, incarnation, seq| Placed { hub_seq, feed: feed(incarnation), head: head(seq) };
    assert_eq!(store.after(&workspace, 1, 9).unwrap(), [placed(2, 0, 2), placed(3, 7, 1)]);
    assert_eq!(store.after(&workspace, 0, 1).unwrap(), [placed(1, 0, 1)]);
}

fn an_entry_follows_the_head_or_nothing_is_stored(open: Open) {
    let (store, workspace) = (open(), workspace());
    let state = add(&*store, &workspace, &[addition(0, 1), addition(0, 2)]).unwrap();
    let mut forged = addition(0, 3);
    forged.1.hash = [9; 32];
    for bad in [addition(0, 1), addition(0, 2), addition(0, 4), addition(3, 2), forged] {
        let outcome = add(&*store, &workspace, &[addition(5, 1), bad]);
        assert!(matches!(outcome, Err(HubStoreError::Conflict)), "{outcome:?}");
    }
    assert_eq!(store.state(&workspace).unwrap(), Some(state));
    assert_eq!(store.heads(&workspace).unwrap(), [(feed(0), head(2))].into());
    assert_eq!(add(&*store, &workspace, &[addition(0, 3)]).unwrap().seq, 3);
}

fn an_act_counts_once(open: Open) {
    let (store, workspace) = (open(), workspace());
    let acts = [vec![1; 4], vec![2; 4], vec![1; 4]];
    assert_eq!(store.add(&workspace, &acts, &[], u64::MAX).unwrap(), State { seq: 0, acts: 2, bytes: 8 });
    assert_eq!(store.add(&workspace, &acts[..1], &[], u64::MAX).unwrap(), State { seq: 0, acts: 2, bytes: 8 });
}

fn a_workspace_holds_its_quota_and_not_a_byte_more(open: Open) {
    let (store, workspace) = (open(), workspace());
    store.add(&workspace, &[vec![1; 5]], &[addition(0, 1)], 25).unwrap();
    let state = store.add(&workspace, &[], &[addition(0, 2)], 25).unwrap();
    for (acts, entries) in [(vec![], vec![addition(0, 3)]), (vec![vec![2; 1]], vec![])] {
        let outcome = store.add(&workspace, &acts, &entries, 25);
        assert!(matches!(outcome, Err(HubStoreError::OverQuota)), "{outcome:?}");
    }
    assert_eq!(store.state(&workspace).unwrap(), Some(state));
    assert_eq!(store.heads(&workspace).unwrap(), [(feed(0), head(2))].into());
    assert_eq!(store.add(&workspace, &[], &[addition(0, 3)], 35).unwrap().bytes, 35);
}

fn a_history_that_was_not_chosen_is_taken_back(open: Open) {
    let (store, workspace, other) = (open(), workspace(), workspace());
    let entries: Vec<Addition> = (1..=4).map(|seq| addition(0, seq)).chain([addition(5, 1)]).collect();
    add(&*store, &workspace, &entries).unwrap();
    add(&*store, &other, &entries).unwrap();
    let state = store.take_back(&workspace, &feed(0), head(2)).unwrap();
    assert_eq!(state, State { seq: 6, acts: 0, bytes: 30 });
    let store = open();
    assert_eq!(store.heads(&workspace).unwrap(), [(feed(0), head(2)), (feed(5), head(1))].into());
    let places: Vec<u64> = store.after(&workspace, 0, 9).unwrap().iter().map(|placed| placed.hub_seq).collect();
    assert_eq!((places, store.hash(&workspace, &feed(0), 3).unwrap()), (vec![1, 2, 5], None));
    let mut chosen = addition(0, 3);
    chosen.2.hash = [77; 32];
    assert_eq!(add(&*store, &workspace, &[chosen]).unwrap(), State { seq: 7, acts: 0, bytes: 40 });
    assert_eq!(store.heads(&other).unwrap()[&feed(0)], head(4));
}

fn a_piece_of_a_file_is_kept_once_for_its_workspace_alone(open: Open) {
    let (store, workspace, other) = (open(), workspace(), workspace());
    let piece = |n: u8| {
        let sealed = vec![n; 10];
        (PieceId::of(&sealed), sealed)
    };
    let ids: Vec<PieceId> = (1..=3).map(|n| piece(n).0).collect();
    add(&*store, &workspace, &[addition(0, 1)]).unwrap();
    add(&*store, &other, &[addition(0, 1)]).unwrap();
    assert_eq!(store.keep_pieces(&workspace, &[piece(1), piece(2)], 30).unwrap(), 2);
    assert_eq!(store.keep_pieces(&workspace, &[piece(2)], 30).unwrap(), 0, "and costs nothing more");
    let outcome = store.keep_pieces(&workspace, &[piece(1), piece(3)], 39);
    assert!(matches!(outcome, Err(HubStoreError::OverQuota)), "{outcome:?}");
    assert_eq!(store.state(&workspace).unwrap().unwrap().bytes, 30);
    let store = open();
    assert_eq!(store.lacking_pieces(&workspace, &ids).unwrap(), ids[2..]);
    assert_eq!(store.lacking_pieces(&other, &ids).unwrap(), ids);
    assert_eq!(store.piece(&workspace, &ids[1]).unwrap(), Some(vec![2; 10]));
    assert_eq!((store.piece(&workspace, &ids[2]).unwrap(), store.piece(&other, &ids[0]).unwrap()), (None, None));
}

fn a_run_is_read_in_pieces(open: Open) {
    let (store, workspace) = (open(), workspace());
    add(&*store, &workspace, &(1..=5).map(|seq| addition(0, seq)).collect::<Vec<_>>()).unwrap();
    let read = |from, to, most| store.entries(&workspace, &Run { feed: feed(0), from, to }, most).unwrap().len();
    assert_eq!((read(1, 5, 1000), read(2, 4, 1000), read(1, 5, 30), read(1, 5, 29)), (5, 3, 3, 2));
    assert_eq!((read(1, 5, 0), read(5, 9, 1000), read(6, 9, 1000)), (1, 1, 0), "at least one if there is any");
    let run = Run { feed: feed(0), from: 2, to: 3 };
    assert_eq!(store.entries(&workspace, &run, 1000).unwrap(), [vec![2; 10], vec![3; 10]]);
    let hash = |seq| store.hash(&workspace, &feed(0), seq).unwrap();
    assert_eq!((hash(2), hash(6)), (Some(head(2).hash), None));
}

fn of_two_writers_of_a_feed_one_is_first(open: Open) {
    let (first, second, workspace) = (open(), open(), workspace());
    for seq in 1..=20 {
        let entries = [addition(0, seq)];
        let outcomes = thread::scope(|scope| {
            let other = scope.spawn(|| add(&*second, &workspace, &entries));
            [add(&*first, &workspace, &entries), other.join().unwrap()]
        });
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
        assert!(outcomes.iter().any(|outcome| matches!(outcome, Err(HubStoreError::Conflict))), "{outcomes:?}");
    }
    assert_eq!(first.state(&workspace).unwrap().unwrap().seq, 20);
}

fn a_reader_of_places_misses_nothing(open: Open) {
    let (stores, workspace, done) = ([open(), open()], workspace(), AtomicBool::new(false));
    let reader = open();
    let seen = thread::scope(|scope| {
        let writers = [0, 1, 2, 3].map(|incarnation| {
            let store = &stores[incarnation as usize % 2];
            scope.spawn(move || {
                for seq in 1..=50 {
                    add(&**store, &workspace, &[addition(incarnation, seq)]).unwrap();
                }
            })
        });
        let reading = scope.spawn(|| {
            let mut seen: Vec<Placed> = Vec::new();
            loop {
                let last = done.load(SeqCst);
                seen.extend(reader.after(&workspace, seen.len() as u64, 7).unwrap());
                if last && seen.len() as u64 == reader.state(&workspace).unwrap().unwrap().seq {
                    return seen;
                }
            }
        });
        writers.into_iter().for_each(|writer| writer.join().unwrap());
        done.store(true, SeqCst);
        reading.join().unwrap()
    });
    assert_eq!(seen.len(), 200);
    assert!(seen.iter().zip(1..).all(|(placed, place)| placed.hub_seq == place), "places without gaps");
    for incarnation in 0..4 {
        let own = seen.iter().filter(|placed| placed.feed == feed(incarnation));
        assert!(own.zip(1..).all(|(placed, seq)| placed.head == head(seq)), "each feed in its order");
    }
}
