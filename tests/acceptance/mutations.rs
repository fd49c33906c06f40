//! Everything that reads what strangers send, fed with what once failed and with mutations: it
//! refuses or reads, and never ends the program. `scripts/fuzz` does so for a given time.

mod calls;
mod hub;
mod target;

use std::panic::catch_unwind;

use automerge::Change;
use roadbook_document::{Document, Foreign, Writer, guarded_apply};
use roadbook_feed::{Act, Frame, Head, Members, Role, VersionVector, WorkspaceId, bundle, entry, vector::Run};
use roadbook_sync::Log;
use roadbook_tests::{
    Colleague,
    forge::{self, Forger},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use target::Target;

struct Random(u64);

impl Random {
    /// Another one for each run if a seed is given.
    fn of_the_run() -> Random {
        Random(std::env::var("ROADBOOK_SEED").map_or(1, |text| text.parse().unwrap()))
    }

    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below.max(1) as u64) as usize
    }

    /// One of the seeds with a few bytes flipped, set to extremes, left out, doubled or taken from another.
    fn mutation(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.next(seeds.len())].clone();
        for _ in 0..=self.next(4) {
            let at = self.next(bytes.len());
            match self.next(6) {
                _ if bytes.is_empty() => bytes.push(self.next(256) as u8),
                0 => bytes[at] ^= 1 << self.next(8),
                1 => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][self.next(5)],
                2 => bytes.truncate(at),
                3 => drop(bytes.drain(at..(at + 1 + self.next(8)).min(bytes.len()))),
                4 => bytes.insert(at, self.next(256) as u8),
                _ => {
                    let other = &seeds[self.next(seeds.len())];
                    let from = self.next(other.len());
                    bytes.truncate(at);
                    bytes.extend(&other[from..]);
                }
            }
        }
        bytes
    }
}

/// Two participants with some work, and the entries of the first.
fn stage() -> (Colleague, Colleague, Vec<Vec<u8>>) {
    let mut founder = Colleague::found();
    founder.create("x");
    let other = founder.invite("Bakary", Role::Contributor, &[]);
    founder.set("x", "note.en", json!("Heard"));
    founder.engine.seal().unwrap();
    let feed = founder.engine.feed();
    let entries = founder.engine.entries(&Run { feed, from: 1, to: 9 }, usize::MAX).unwrap();
    (founder, other, entries)
}

#[test]
fn mutated_entries_are_refused() {
    let (founder, _, entries) = stage();
    let (workspace, feed) = (founder.engine.workspace(), founder.engine.feed());
    Target("entries").feed(1, &entries, |bytes| {
        let read = entry::verify(&workspace, &feed, Head::default(), bytes);
        assert!(read.is_err() || bytes == entries[0], "an altered entry passes");
    });
}

#[test]
fn mutated_bundles_are_refused() {
    let (mut founder, other, _) = stage();
    let device = other.engine.device_key();
    let seeds = [founder.file(), founder.file()];
    Target("bundles").feed(1, &seeds, |bytes| {
        let read = bundle::parse(bytes).and_then(|bundle| bundle.open(|_| None, &device));
        assert!(read.is_err() || seeds.iter().any(|seed| seed == bytes), "an altered bundle passes");
    });
}

#[test]
fn mutated_exchanges_are_answered_or_refused_and_change_nothing() {
    let (mut founder, mut other, _) = stage();
    other.set("x", "status", json!("agreed"));
    let seeds = [other.engine.sync_request("peer").unwrap(), founder.engine.sync_request("peer").unwrap()];
    let seeds: Vec<Vec<u8>> = seeds.iter().map(|frames| Frame::write_all(frames)).collect();
    Target("exchanges").feed(5, &seeds, |bytes| {
        // What is still whole of an honest request may be taken in.
        let _ = founder.engine.sync_answer(&Frame::read_all(bytes).0);
    });
    founder.engine.sync_answer(&Frame::read_all(&seeds[0]).0).unwrap();
    assert_eq!(founder.value("x", "status"), json!("agreed"), "the honest one is understood afterwards");
    assert_eq!(founder.engine.verify().unwrap().problems, Vec::<String>::new());
}

#[test]
fn mutated_acts_are_not_read_and_do_no_harm_when_they_are_judged() {
    let (mut founder, other, _) = stage();
    founder.engine.appoint(other.device(), Role::Steward, &[]).unwrap();
    founder.engine.add_device("").unwrap();
    founder.engine.remove(other.device()).unwrap();
    let (workspace, acts) = (founder.engine.workspace(), founder.engine.acts().unwrap());
    let seeds: Vec<Vec<u8>> = acts.iter().map(|act| act.bytes().to_vec()).collect();
    Target("acts").feed(1, &seeds, |bytes| {
        let honest = seeds.iter().any(|seed| seed == bytes);
        assert!(Act::read(&workspace, bytes).is_none() || honest, "an altered act passes");
        // As if its author had signed it so.
        judged(&workspace, &acts, bytes);
    });
}

fn judged(workspace: &WorkspaceId, acts: &[Act], bytes: &[u8]) {
    if let Some(act) = Act::stored(workspace, bytes) {
        let all: Vec<Act> = acts.iter().cloned().chain([act]).collect();
        let backwards: Vec<Act> = all.iter().rev().cloned().collect();
        assert_eq!(Members::of(workspace, &all), Members::of(workspace, &backwards), "in any order");
    }
}

/// Frames a chunk body as Automerge would: magic, checksum (SHA-256), type, length (LEB128).
pub fn chunk(body: &[u8]) -> Vec<u8> {
    let mut inner = vec![1];
    let mut length = body.len();
    loop {
        let more = length > 0x7f;
        inner.push((length & 0x7f) as u8 | if more { 0x80 } else { 0 });
        length >>= 7;
        if !more {
            break;
        }
    }
    inner.extend(body);
    let digest = Sha256::digest(&inner);
    [&[0x85, 0x6f, 0x4a, 0x83], &digest[..4], &inner].concat()
}

/// The body of a chunk: what follows magic, checksum, type and length.
fn body(chunk: &[u8]) -> Vec<u8> {
    let length = chunk[9..].iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
    chunk[9 + length..].to_vec()
}

/// Bodies of changes that somebody really made.
fn changes(document: &Document) -> Vec<Vec<u8>> {
    let writer = Writer { author: "p".into(), actor: [2; 16], time: 1 };
    let bodies = (0..12).map(|n| {
        let values = [("title.en".to_owned(), json!(format!("Title {n}"))), (format!("k{n}"), json!(n))];
        body(&document.clone().set(&writer, "edit", &values).unwrap().unwrap())
    });
    bodies.collect()
}

#[test]
fn mutated_changes_are_refused_or_leave_a_document_that_loads() {
    let mut document = Document::new("action", "x");
    let writer = Writer { author: "p".into(), actor: [1; 16], time: 1 };
    document.set(&writer, "", &[("title.en".into(), json!("Honest work"))]).unwrap();
    let before = document.save();
    let (mut taken, mut refused) = (0, 0);
    Target("changes").feed(1, &changes(&document), |body| {
        let change = chunk(body);
        let parsed = catch_unwind(|| Change::from_bytes(change.clone()).ok().map(|c| c.actor_id().to_bytes().to_vec()));
        let claimed = parsed.ok().flatten().and_then(|actor| actor.try_into().ok());
        let applied = guarded_apply(&document, &[Foreign { actor: claimed.unwrap_or([2; 16]), changes: &[change] }]);
        match applied.accepted {
            Some((_, saved)) => {
                Document::load("action", "x", &saved).unwrap();
                taken += 1;
            }
            None => refused += 1,
        }
        assert_eq!(document.heads(), Document::load("action", "x", &before).unwrap().heads());
    });
    assert!(refused > taken, "{refused} refused, {taken} taken in");
}

#[test]
fn mutated_changes_in_signed_entries_never_stop_the_program() {
    let (mut founder, other, _) = stage();
    let workspace = founder.engine.workspace();
    let key = forge::keys_in(&founder.engine.invite(Role::Viewer, &[], 0, 1, "").unwrap()).remove(&0).unwrap();
    let forger = Forger { workspace, device: other.engine.device_key(), incarnation: 5, epoch: 0, key };
    let honest = forger.record("action", "made", &[("title.en".into(), json!("Made"))]);
    let (seeds, mut head) = (vec![body(&honest.changes[0].0)], Head::default());
    Target("changes").feed(10, &seeds, |body| {
        let mut batch = honest.clone();
        batch.changes[0].0 = chunk(body);
        let (bytes, after) = forger.entry(head, VersionVector::default(), &[batch]);
        let mut frames = forger.hello();
        frames.push(forge::run(forger.feed(), head, bytes));
        head = after;
        founder.engine.sync_answer(&frames).unwrap();
    });
    assert_eq!(founder.engine.heads().unwrap()[&forger.feed()], head, "all are kept");
    assert_eq!(founder.engine.verify().unwrap().problems, Vec::<String>::new());
    assert_eq!(founder.engine.rebuild().unwrap().problems, Vec::<String>::new());
}
