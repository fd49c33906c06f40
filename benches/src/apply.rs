//! Taking in 10,000 remote changes, against Automerge alone on the same changes.

use std::time::Instant;

use automerge::{Automerge, Change};
use roadbook_feed::{DeviceKey, Frame, Head, bundle, entry, wrap::keys_from_bytes};
use serde_json::json;

use crate::{Line, desk::Desk};

const ACTIONS: usize = 250;
const CHANGES: usize = 10_000;

/// Signature, chain, decryption, firewall, guard, projection, search and commit are ours; parsing,
/// applying and saving are the floor's.
pub fn measure() -> Vec<Line> {
    let mut author = Desk::found();
    author.actions(ACTIONS);
    let mut reader = author.join();
    for n in 0..CHANGES {
        let path = ["status", "title.en", "progress", "responsible"][n / ACTIONS % 4];
        let value = match path {
            "status" => json!(["agreed", "in_progress", "done", "blocked"][n / ACTIONS / 4 % 4]),
            "progress" => json!(n / ACTIONS),
            _ => json!(format!("Value {n} of this field")),
        };
        author.set(n % ACTIONS, path, value);
    }
    let bytes = author.engine.write_bundle(None, None, false).unwrap().remove(0).bytes;

    let start = Instant::now();
    let intake = reader.engine.read_bundle(&bytes).unwrap();
    let ours = start.elapsed().as_secs_f64();
    assert_eq!((intake.changes, intake.refused), (CHANGES, 0));

    let floor = floor(&author, &bytes);
    vec![Line {
        what: "10,000 remote changes to 250 records",
        ours: format!("{:.0} ms", ours * 1e3),
        floor: format!("{:.0} ms", floor * 1e3),
        against: "Automerge: parse, apply at once, save",
        ratio: ours / floor,
    }]
}

/// The same changes, read out of the bundle beforehand, per document; what the reader had already
/// (the author's first entry) is applied before the clock starts.
fn floor(author: &Desk, bytes: &[u8]) -> f64 {
    let keys = keys_from_bytes(&author.engine.recall("epoch_keys").unwrap().unwrap()).unwrap();
    let key = keys[0].key();
    let workspace = author.engine.workspace();
    let mut by_document: std::collections::BTreeMap<String, Vec<Vec<u8>>> = Default::default();
    for frame in bundle::parse(bytes).unwrap().open(|_| Some(key.clone()), &DeviceKey::generate()).unwrap() {
        let Frame::Entries(run) = frame else { continue };
        let mut head = Head::default();
        for blob in run.entries {
            let verified = entry::verify(&workspace, &run.feed, head, &blob.0).unwrap();
            head = verified.head;
            for batch in
                verified.open(&key, &|kind: &str, id: &str| roadbook_engine::genesis_hash(kind, id)).unwrap().batches
            {
                let changes = batch.changes.into_iter().map(|change| change.0);
                by_document.entry(batch.kind + "/" + &batch.id).or_default().extend(changes);
            }
        }
    }
    let bases: Vec<(Automerge, Vec<Vec<u8>>)> = by_document
        .into_iter()
        .map(|(name, changes)| {
            let (kind, id) = name.split_once('/').unwrap();
            let mut doc = Automerge::load(&roadbook_engine::genesis(kind, id)).unwrap();
            let had = usize::from(kind == "action" || kind == "participant");
            doc.apply_changes(changes[..had].iter().map(|bytes| Change::from_bytes(bytes.clone()).unwrap())).unwrap();
            (doc, changes[had..].to_vec())
        })
        .collect();
    let start = Instant::now();
    for (mut doc, changes) in bases {
        let parsed: Vec<Change> = changes.into_iter().map(|bytes| Change::from_bytes(bytes).unwrap()).collect();
        doc.apply_changes(parsed).unwrap();
        std::hint::black_box(doc.save());
    }
    start.elapsed().as_secs_f64()
}
