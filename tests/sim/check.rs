//! What must hold at any moment, and what must hold once everybody has met.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_feed::{Act, ActId, DeviceId, FeedId, Head, Members, VersionVector, entry, vector::Run};
use roadbook_model::{Kind, Language};
use roadbook_sync::Log;

use crate::{ledger::Place, replica::Replica, world::World};

/// Rounds after which nothing may be new: some ten are enough for keys and what waited to come round.
const ROUNDS: usize = 30;

/// What a device's rows are a function of: where each feed ends, and who takes part.
type Known = (BTreeMap<FeedId, (u64, Option<[u8; 32]>)>, BTreeSet<ActId>);

/// The records and lines somebody sees.
pub struct Seen {
    /// With their titles.
    records: BTreeMap<String, String>,
    lines: BTreeSet<String>,
}

impl Seen {
    pub fn by(replica: &mut Replica) -> Seen {
        let engine = replica.engine();
        let records = engine.query(Language::En).records(Kind::Action).unwrap();
        let blocks = engine.has(Kind::Meeting, "m").unwrap().then(|| engine.notes("m").unwrap().blocks);
        Seen {
            records: records.into_iter().map(|(id, fields)| (id, fields.text("title", Language::En).text)).collect(),
            lines: blocks.into_iter().flatten().map(|block| block.text).collect(),
        }
    }

    pub fn shows(&self, place: &Place) -> bool {
        match place {
            Place::Line(text) => self.lines.contains(text),
            // Nobody ever changes it: a record is called as its id says.
            Place::Record { id, .. } => self.records.get(id).is_some_and(|title| title == id),
        }
    }
}

fn applied(replica: &mut Replica) -> BTreeMap<FeedId, u64> {
    let progress = replica.engine().progress().unwrap().into_iter();
    progress.map(|(feed, progress)| (feed, progress.applied)).filter(|(_, applied)| *applied > 0).collect()
}

/// Feeds of which a device could take in more if it had the key: what their next entry builds on is
/// there. Others wait for what only devices that were removed ever held.
fn waits_for_keys(replica: &mut Replica, all: &VersionVector) -> Vec<FeedId> {
    let (applied, engine) = (applied(replica), replica.engine());
    let taken_in = |feed: &FeedId| applied.get(feed).copied().unwrap_or(0);
    let complete = |feed: &FeedId| {
        let at = taken_in(feed);
        let hash = engine.hash(feed, at).unwrap().unwrap_or_default();
        let run = Run { feed: *feed, from: at + 1, to: at + 1 };
        let next = engine.entries(&run, usize::MAX).unwrap().remove(0);
        let next = entry::verify(&engine.workspace(), feed, Head { seq: at, hash }, &next).unwrap();
        let seen = engine.members().seen(&next.seen).unwrap();
        seen.0.iter().all(|(other, seq)| other == feed || taken_in(other) >= *seq)
    };
    let waiting = all.0.iter().filter(|(feed, end)| taken_in(feed) < **end).map(|(feed, _)| *feed);
    waiting.filter(complete).collect()
}

/// Whether something in the past of an act no longer counts.
fn knew_of_what_fell(act: &ActId, acts: &BTreeMap<ActId, Act>, members: &Members) -> bool {
    let mut open: Vec<ActId> = vec![*act];
    let mut past = BTreeSet::new();
    while let Some(act) = open.pop().and_then(|id| acts.get(&id)).filter(|act| past.insert(act.id())) {
        open.extend(act.deps());
    }
    past.iter().any(|act| !members.counts(act))
}

impl World {
    /// What holds at any moment.
    pub fn check(&mut self) {
        (0..self.replicas.len()).for_each(|who| self.check_device(who));
        self.check_equal_rows();
    }

    fn check_device(&mut self, who: usize) {
        let replica = &mut self.replicas[who];
        for (feed, head) in replica.engine().heads().unwrap() {
            if self.two_histories.contains(&feed) {
                continue;
            }
            let first = *self.hashes.entry((feed, head.seq)).or_insert(head.hash);
            assert_eq!(first, head.hash, "one hash for each place in a feed: {feed:?} {}", head.seq);
        }
        let (seen, applied) = (Seen::by(replica), applied(replica));
        for (n, piece) in self.ledger.iter().enumerate() {
            let this_one = || piece.one_of_two.is_none_or(|hash| replica.has(piece, hash));
            let arrived = applied.get(&piece.feed).is_some_and(|seq| *seq >= piece.seq) && this_one();
            let reached = replica.own.contains(&n) || arrived;
            let entitled = piece.entitled(replica.members(), &self.scopes) && this_one();
            let shown = seen.shows(&piece.place);
            if reached && entitled && !shown {
                let refused = replica.engine().quarantined().unwrap();
                panic!("device {who} has lost {piece:?}; it refuses {refused:?}");
            }
            // A line that was refused stays while honest lines build on it; nothing builds on these records.
            if matches!(piece.place, Place::Record { .. }) && !piece.made_again {
                assert!(entitled || !shown, "device {who} shows what does not count: {piece:?}");
            }
        }
        let acts: BTreeMap<ActId, Act> =
            replica.engine().acts().unwrap().into_iter().map(|act| (act.id(), act)).collect();
        let members = replica.engine().members();
        let forged = self.forged_acts.iter().filter(|act| members.counts(act));
        // Whose demotion was overruled had the right after all.
        let mut unfounded = forged.filter(|act| !knew_of_what_fell(act, &acts, members));
        assert_eq!(unfounded.next(), None, "device {who} counts a forged act");
    }

    /// The same entries and acts give the same rows.
    fn check_equal_rows(&mut self) {
        let mut rows: BTreeMap<Known, String> = BTreeMap::new();
        for (who, replica) in self.replicas.iter_mut().enumerate() {
            if replica.engine().pending().unwrap() > 0 {
                continue;
            }
            let acts = replica.engine().acts().unwrap().iter().map(|act| act.id()).collect();
            let ends = applied(replica).into_iter().map(|(feed, seq)| {
                let hash = replica.engine.as_ref().unwrap().hash(&feed, seq).unwrap();
                (feed, (seq, hash))
            });
            let known = (ends.collect(), acts);
            let fingerprint = replica.engine().fingerprint().unwrap();
            let same = rows.entry(known).or_insert_with(|| fingerprint.clone());
            assert_eq!(*same, fingerprint, "device {who} has other rows of the same entries and acts");
        }
    }

    /// Everybody meets the hub until nothing is new to anybody, three times: one meeting may only tell
    /// that the hub lacks something, the next brings it there, and the third takes it to the others.
    pub fn converge(&mut self) {
        let mut quiet = 0;
        for round in 0.. {
            assert!(round < ROUNDS, "there is no end to the news");
            let before = self.everything();
            (0..self.replicas.len()).for_each(|who| self.sync_with_hub(who, false));
            quiet = if self.everything() == before { quiet + 1 } else { 0 };
            if quiet == 3 {
                return;
            }
        }
    }

    /// What each device holds.
    fn everything(&mut self) -> Vec<(VersionVector, usize)> {
        let of = |replica: &mut Replica| {
            let engine = replica.engine();
            (roadbook_sync::vector(engine).unwrap(), engine.acts().unwrap().len())
        };
        self.replicas.iter_mut().map(of).collect()
    }

    /// Devices that take part in the eyes of the hub, which everybody has met.
    fn members(&mut self) -> Vec<usize> {
        let devices: Vec<DeviceId> = self.replicas.iter_mut().map(|r| r.engine().feed().device).collect();
        let Ok(members) = self.hub.members();
        (0..devices.len()).filter(|who| members.role(&devices[*who]).is_some()).collect()
    }

    /// What holds once everybody who takes part has met.
    pub fn check_end(&mut self) {
        self.check();
        let members = self.members();
        let Some(first) = members.first().copied() else { return };
        let all: VersionVector = roadbook_sync::vector(self.replicas[first].engine()).unwrap();
        let rows = self.replicas[first].engine().fingerprint().unwrap();
        for who in members {
            let replica = &mut self.replicas[who];
            let vector = roadbook_sync::vector(replica.engine()).unwrap();
            assert_eq!(vector.beyond(&all), [], "device {who} has nothing alone");
            assert_eq!(all.beyond(&vector), [], "device {who} has everything");
            assert!(waits_for_keys(replica, &all).is_empty(), "device {who} has everything and cannot read it");
            assert_eq!(replica.engine().fingerprint().unwrap(), rows, "device {who} has the rows of the others");
            let own: Vec<_> = replica.own.iter().map(|n| self.ledger[*n].clone()).collect();
            assert!(own.iter().all(|piece| replica.holds(piece)), "what device {who} acknowledged is in its log");
            assert_eq!(replica.engine().verify().unwrap().problems, Vec::<String>::new());
            self.rebuild(who);
        }
    }
}
