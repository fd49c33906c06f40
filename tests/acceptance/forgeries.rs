//! Entries and acts that nobody had the right to make: many of each kind, none counts.
//! `ROADBOOK_FORGERIES` makes so many times more of them.

use std::collections::BTreeMap;

use roadbook_engine::{Intake, Part};
use roadbook_feed::{
    Act, Batch, Deed, DeviceKey, EpochKey, Frame, Grant, Head, Role, VersionVector, WorkspaceId, frame::Entries,
    identity::random, vector::Run,
};
use roadbook_model::{Kind, Language};
use roadbook_sync::Log;
use roadbook_tests::{
    Colleague,
    forge::{self, Forger},
};
use serde_json::json;

/// Forged entries in one exchange.
const AT_ONCE: usize = 1_000;

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below as u64) as usize
    }
}

/// A workspace with somebody of each sort, seen by the founder.
struct Stage {
    founder: Colleague,
    contributor: Colleague,
    viewer: Colleague,
    limited: Colleague,
    removed: Colleague,
    key: EpochKey,
    times: usize,
    made: BTreeMap<&'static str, usize>,
}

/// Everything a reader of the workspace can see, and who takes part.
fn visible(colleague: &Colleague) -> (Vec<String>, Vec<String>) {
    let query = colleague.engine.query(Language::En);
    let all = [Kind::Action, Kind::Group, Kind::Meeting, Kind::Indicator, Kind::Participant].map(|kind| {
        let ids: Vec<String> = query.records(kind).unwrap().into_iter().map(|(id, _)| id).collect();
        let full = |id: &String| format!("{:?}", query.full_record(kind, id).unwrap().map(|record| record.flat));
        ids.iter().map(full).collect::<Vec<String>>()
    });
    let members = colleague.engine.members();
    let roles = members.participants().map(|of| format!("{of:?} {:?}", members.grants(of))).collect();
    (all.concat(), roles)
}

impl Stage {
    fn new() -> Stage {
        let mut founder = Colleague::found();
        founder.create_with(Kind::Group, "g1", &json!({ "title": "Ours" }));
        founder.create_with(Kind::Action, "x", &json!({ "title": "Start", "status": "draft" }));
        let key = forge::keys_in(&founder.engine.invite(Role::Viewer, &[], 0, 1, "").unwrap()).remove(&0).unwrap();
        let removed = founder.invite("Removed", Role::Contributor, &[]);
        let contributor = founder.invite("Contributor", Role::Contributor, &[]);
        let viewer = founder.invite("Viewer", Role::Viewer, &[]);
        let limited = founder.invite("Limited", Role::Contributor, &[Part::new("group", "g1")]);
        founder.engine.remove(removed.device()).unwrap();
        let times = std::env::var("ROADBOOK_FORGERIES").map_or(1, |text| text.parse().unwrap());
        Stage { founder, contributor, viewer, limited, removed, key, times, made: BTreeMap::new() }
    }

    fn forger(&self, who: &Colleague, incarnation: u32) -> Forger {
        self.forger_with(who.engine.device_key(), incarnation)
    }

    fn forger_with(&self, device: DeviceKey, incarnation: u32) -> Forger {
        Forger { workspace: self.founder.engine.workspace(), device, incarnation, epoch: 0, key: self.key.clone() }
    }

    /// Delivers frames as a courier's exchange, or as a file, by turns.
    fn deliver(&mut self, frames: Vec<Frame>) -> Intake {
        let courier = self.forger(&self.contributor, 0);
        let whole = [courier.hello(), frames].concat();
        if self.made.len().is_multiple_of(2) {
            self.founder.engine.sync_answer(&whole).unwrap().1
        } else {
            self.founder.engine.read_bundle(&forge::bundle(&courier, &whole)).unwrap()
        }
    }

    /// Entries none of which may even be kept.
    fn never_kept(&mut self, name: &'static str, count: usize, mut make: impl FnMut(usize) -> Frame) {
        let count = count * self.times;
        for from in (0..count).step_by(AT_ONCE) {
            let to = count.min(from + AT_ONCE);
            let intake = self.deliver((from..to).map(&mut make).collect());
            assert_eq!((intake.new_entries, intake.refused), (0, to - from), "{name}");
        }
        *self.made.entry(name).or_default() += count;
    }

    /// Entries of one feed that are kept, since others may build on them, and never count.
    fn never_counted(
        &mut self,
        name: &'static str,
        count: usize,
        forger: &Forger,
        mut make: impl FnMut(usize) -> Batch,
    ) {
        let (mut head, count) = (Head::default(), count * self.times);
        for from in (0..count).step_by(AT_ONCE) {
            let to = count.min(from + AT_ONCE);
            let mut frames = Vec::new();
            for n in from..to {
                let (bytes, after) = forger.entry(head, VersionVector::default(), &[make(n)]);
                frames.push(forge::run(forger.feed(), head, bytes));
                head = after;
            }
            let intake = self.deliver(frames);
            let counts = (intake.new_entries, intake.refused, intake.changes, intake.waiting);
            assert_eq!(counts, (to - from, to - from, 0, 0), "{name}");
        }
        *self.made.entry(name).or_default() += count;
    }
}

/// Entries that a device really made next, and the founder does not have.
fn genuine(stage: &mut Stage) -> Vec<Entries> {
    for n in 0..3 {
        stage.contributor.set("x", "note.en", json!(format!("An honest note {n}")));
        stage.contributor.engine.seal().unwrap();
    }
    let feed = stage.contributor.engine.feed();
    let held = stage.founder.engine.heads().unwrap()[&feed].seq;
    let run = Run { feed, from: held + 1, to: held + 3 };
    let entries = stage.contributor.engine.entries(&run, usize::MAX).unwrap();
    let blobs = entries.into_iter().map(roadbook_feed::frame::Blob);
    (run.from..).zip(blobs).map(|(from, blob)| Entries { feed, from, entries: vec![blob] }).collect()
}

fn forged_record(forger: &Forger, n: usize) -> Batch {
    forger.record("action", &format!("forged-{n}"), &[("title.en".into(), json!("Forged"))])
}

#[test]
fn of_20_000_forged_entries_and_acts_none_counts() {
    let mut stage = Stage::new();
    let mut random_of = Random(20_000);
    let real = genuine(&mut stage);
    let before = visible(&stage.founder);
    let workspace = stage.founder.engine.workspace();
    let contributor = stage.forger(&stage.contributor, stage.contributor.engine.feed().incarnation);
    let held = stage.founder.engine.heads().unwrap()[&contributor.feed()];

    stage.never_kept("one bit of an honest entry flipped", 5_000, |n| {
        let mut run = real[0].clone();
        let bytes = &mut run.entries[0].0;
        // Every bit in turn, then bits at random.
        let bit = if n < bytes.len() * 8 { n } else { random_of.next(bytes.len() * 8) };
        bytes[bit / 8] ^= 1 << (bit % 8);
        Frame::Entries(run)
    });
    stage.never_kept("an honest entry cut short or grown", 1_000, |n| {
        let mut run = real[0].clone();
        let bytes = &mut run.entries[0].0;
        if n.is_multiple_of(2) {
            bytes.truncate(n / 2 % bytes.len())
        } else {
            bytes.insert(n % bytes.len(), n as u8)
        }
        Frame::Entries(run)
    });
    stage.never_kept("an honest entry in a place before its own", 1_000, |n| {
        let mut run = real[1 + n % 2].clone();
        run.from = held.seq + 1;
        Frame::Entries(run)
    });
    let stranger = stage.forger_with(DeviceKey::generate(), 7);
    stage.never_kept("by a stranger", 2_000, |n| {
        let (bytes, _) = stranger.entry(Head::default(), VersionVector::default(), &[forged_record(&stranger, n)]);
        forge::run(stranger.feed(), Head::default(), bytes)
    });
    stage.never_kept("by a stranger under a participant's name", 3_000, |n| {
        let (bytes, _) = stranger.entry(held, VersionVector::default(), &[forged_record(&stranger, n)]);
        forge::run(contributor.feed(), held, bytes)
    });
    let viewer = stage.forger(&stage.viewer, contributor.incarnation);
    stage.never_kept("by a participant under another's name", 1_000, |n| {
        let (bytes, _) = viewer.entry(held, VersionVector::default(), &[forged_record(&viewer, n)]);
        forge::run(contributor.feed(), held, bytes)
    });
    let elsewhere =
        Forger { workspace: WorkspaceId(random()), ..stage.forger(&stage.contributor, contributor.incarnation) };
    stage.never_kept("a participant's own, from another workspace", 2_000, |n| {
        let (bytes, _) = elsewhere.entry(held, VersionVector::default(), &[forged_record(&elsewhere, n)]);
        forge::run(contributor.feed(), held, bytes)
    });

    let viewer = stage.forger(&stage.viewer, 1);
    stage.never_counted("by a viewer", 1_000, &viewer, |n| forged_record(&viewer, n));
    let removed = stage.forger(&stage.removed, 1);
    stage.never_counted("by a removed device, beyond the cut", 1_000, &removed, |n| forged_record(&removed, n));
    let limited = stage.forger(&stage.limited, 1);
    stage.never_counted("outside the part of the workspace", 1_000, &limited, |n| forged_record(&limited, n));
    let liar = stage.forger(&stage.contributor, 1);
    let actor = stage.founder.engine.feed().actor();
    stage.never_counted("under another's actor id", 500, &liar, |n| {
        liar.record_as(actor, "action", &format!("forged-{n}"), &[("title.en".into(), json!("Forged"))])
    });
    let liar = stage.forger(&stage.contributor, 2);
    let founder = stage.founder.engine.participant();
    stage.never_counted("another participant's record", 500, &liar, |n| {
        let mut batch = liar.record("participant", &founder, &[("title".into(), json!(format!("Forged {n}")))]);
        batch.changes.truncate(1);
        batch
    });
    let wrong_key = Forger { key: EpochKey(random()), ..stage.forger(&stage.contributor, 3) };
    stage.never_counted("sealed with a key that is not the epoch's", 500, &wrong_key, |n| forged_record(&wrong_key, n));

    forge_acts(&mut stage, &workspace);
    assert_eq!(visible(&stage.founder), before, "nothing to see, and nobody's rights are others");
    assert_eq!(stage.founder.engine.rebuild().unwrap().problems, Vec::<String>::new());
    assert_eq!(visible(&stage.founder), before, "also after everything was made again from the log");
    let file = stage.contributor.file();
    assert_eq!(stage.founder.engine.read_bundle(&file).unwrap().new_entries, 3, "the honest entries fit still");
    assert_eq!(stage.founder.value("x", "note.en"), json!("An honest note 2"));
    let total: usize = stage.made.values().sum();
    eprintln!("{total} forged, none counts: {:#?}", stage.made);
    assert!(total >= 20_000 * stage.times, "{total}");
}

/// Acts altered on the way, by strangers, and by participants whose role does not suffice.
fn forge_acts(stage: &mut Stage, workspace: &WorkspaceId) {
    let steward = || vec![Grant::everywhere(Role::Steward)];
    let (founder, heads) = (stage.founder.device(), stage.founder.engine.members().heads().to_vec());
    let devices = [
        stage.viewer.engine.device_key(),
        stage.limited.engine.device_key(),
        stage.contributor.engine.device_key(),
        stage.removed.engine.device_key(),
        DeviceKey::generate(),
    ];
    let count = 1_000 * stage.times;
    let acts = (0..count).map(|n| {
        let (device, at) = (&devices[n % devices.len()], VersionVector::default());
        let deed = match n / devices.len() % 4 {
            0 => Deed::Appoint { participant: device.id(), grants: steward(), at, rotation: None },
            1 => Deed::Appoint { participant: founder, grants: Vec::new(), at, rotation: None },
            2 => Deed::Invite { key: DeviceKey::generate().id(), grants: steward(), expires: n as i64, uses: 9 },
            _ => Deed::RemoveDevice { device: founder, at, rotation: None },
        };
        Act::sign(workspace, device, heads.clone(), deed)
    });
    let forged: Vec<Act> = acts.collect();
    stage.deliver(vec![forge::acts(&forged)]);
    let members = stage.founder.engine.members();
    assert!(!forged.iter().any(|act| members.counts(&act.id())), "an act without the right to it counts");
    *stage.made.entry("acts without the right to them").or_default() += count;

    let held = stage.founder.engine.acts().unwrap();
    let mut random_of = Random(7);
    let altered = (0..count).map(|n| {
        let mut bytes = held[n % held.len()].bytes().to_vec();
        let bit = random_of.next(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        roadbook_feed::frame::Blob(bytes)
    });
    let frame = Frame::Acts(altered.collect());
    assert_eq!(stage.deliver(vec![frame]).new_acts, 0, "an altered act is kept");
    *stage.made.entry("acts altered on the way").or_default() += count;
}
