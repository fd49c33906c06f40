//! Taking in 10,000 remote changes, against Automerge alone on the same changes.

use std::{collections::BTreeMap, time::Duration};

use automerge::{Automerge, Change, ReadDoc};
use roadbook_feed::{DeviceKey, Frame, Head, bundle, compact::Past, entry, wrap::keys_from_bytes};
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

use crate::{Line, desk::Desk};

const CHANGES: usize = 10_000;

/// Signature, chain, decryption, firewall, guard, projection, search and commit are ours; parsing,
/// applying and saving are the floor's, on one core.
pub fn measure() -> Vec<Line> {
    let few = ["10,000 remote changes to 250 records", "the same, CPU time of all cores"];
    let many = ["10,000 remote changes to 1,000 records", "the same, CPU time of all cores"];
    [case(few, 250), case(many, 1_000)].into_iter().flatten().collect()
}

fn case(what: [&'static str; 2], actions: usize) -> Vec<Line> {
    let mut author = Desk::found();
    author.actions(actions);
    let mut reader = author.join();
    for n in 0..CHANGES {
        let round = n / actions;
        let path = ["status", "title.en", "progress", "responsible"][round % 4];
        let value = match path {
            "status" => json!(["agreed", "in_progress", "done", "blocked"][round / 4 % 4]),
            "progress" => json!(round),
            _ => json!(format!("Value {n} of this field")),
        };
        author.set(n % actions, path, value);
    }
    let bytes = author.engine.write_bundle(None, None, false).unwrap().remove(0).bytes;
    let (intake, ours) = timed(|| reader.engine.read_bundle(&bytes).unwrap());
    assert_eq!((intake.changes, intake.refused), (CHANGES, 0));
    let floor = floor(&author, &bytes);
    let line = |((what, ours), floor): ((&'static str, f64), f64)| Line {
        what,
        ours: format!("{:.0} ms", ours * 1e3),
        floor: format!("{:.0} ms", floor * 1e3),
        against: "Automerge: parse, apply at once, save",
        ratio: ours / floor,
    };
    what.into_iter().zip(ours).zip(floor).map(line).collect()
}

/// Runs `work`; gives the seconds that passed, and those that all cores together spent.
fn timed<T>(work: impl FnOnce() -> T) -> (T, [f64; 2]) {
    let now = || [ClockId::Monotonic, ClockId::ProcessCPUTime].map(clock_gettime);
    let start = now();
    let done = work();
    let end = now();
    let seconds = |clock: usize| Duration::try_from(end[clock] - start[clock]).unwrap().as_secs_f64();
    (done, [0, 1].map(seconds))
}

/// Changes by document: what later ones name by the beginning of its hash.
#[derive(Default)]
struct Known(BTreeMap<(String, String), Vec<Change>>);

impl Past for Known {
    fn first(&self, kind: &str, id: &str) -> [u8; 32] {
        roadbook_engine::genesis_hash(kind, id)
    }

    fn named(&self, kind: &str, id: &str, name: &[u8]) -> Option<[u8; 32]> {
        let changes = self.0.get(&(kind.to_owned(), id.to_owned()))?;
        changes.iter().map(|change| change.hash().0).find(|hash| hash.starts_with(name))
    }
}

/// The same changes, read out of the bundle beforehand, per document; what the reader had already
/// (the author's first entry) is applied before the clock starts.
fn floor(author: &Desk, bytes: &[u8]) -> [f64; 2] {
    let keys = keys_from_bytes(&author.engine.recall("epoch_keys").unwrap().unwrap()).unwrap();
    let key = keys[0].key();
    let workspace = author.engine.workspace();
    let mut known = Known::default();
    for frame in bundle::parse(bytes).unwrap().open(|_| Some(key.clone()), &DeviceKey::generate()).unwrap() {
        let Frame::Entries(run) = frame else { continue };
        let mut head = Head::default();
        for blob in run.entries {
            let verified = entry::verify(&workspace, &run.feed, head, &blob.0).unwrap();
            head = verified.head;
            for batch in verified.open(&key, &known).unwrap().batches {
                let changes = batch.changes.into_iter().map(|change| Change::from_bytes(change.0).unwrap());
                known.0.entry((batch.kind, batch.id)).or_default().extend(changes);
            }
        }
    }
    let bases = known.0.into_iter().map(|((kind, id), mut changes)| {
        let mut doc = Automerge::load(&roadbook_engine::genesis(&kind, &id)).unwrap();
        let had = usize::from(kind == "action" || kind == "participant");
        doc.apply_changes(changes.drain(..had).collect::<Vec<_>>()).unwrap();
        (doc, changes.iter().map(|change| change.raw_bytes().to_vec()).collect())
    });
    let bases: Vec<(Automerge, Vec<Vec<u8>>)> = bases.collect();
    let apply = |(mut doc, changes): (Automerge, Vec<Vec<u8>>)| {
        let parsed: Vec<Change> = changes.into_iter().map(|bytes| Change::from_bytes(bytes).unwrap()).collect();
        doc.apply_changes(parsed).unwrap();
        assert!(doc.get_missing_deps(&[]).is_empty());
        std::hint::black_box(doc.save());
    };
    timed(|| bases.into_iter().for_each(apply)).1
}
