//! The simulated world: replicas on disk, a hub in memory, files that are passed around.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_engine::{Engine, EngineError, InvitationFile, NewRecord, Part, RecoveryCode};
use roadbook_feed::{ActId, EpochKey, FeedId, Frame, Head, Role, WorkspaceId, bundle::BundleError};
use roadbook_model::Kind;
use roadbook_store::Unlock;
use roadbook_sync::ExchangeError;
use roadbook_tests::forge;
use serde_json::json;
use tempfile::TempDir;

use crate::{
    hub::MemoryHub,
    ledger::{Piece, Scopes},
    replica::{Backup, Replica, begin, clock, if_allowed, pass},
};

pub const ACTIONS: [&str; 6] = ["a1", "a2", "a3", "a4", "a5", "a6"];
/// What passes between two steps, in milliseconds: ninety days are 150 steps.
const STEP: i64 = 90 * 86_400_000 / 150;
/// Devices that may come to those a history begins with.
const MORE_DEVICES: usize = 4;

pub struct Random(u64);

impl Random {
    pub fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.next(from.len())]
    }
}

pub struct World {
    pub random: Random,
    pub workspace: WorkspaceId,
    pub replicas: Vec<Replica>,
    pub hub: MemoryHub,
    pub files: Vec<Vec<u8>>,
    pub invitations: Vec<InvitationFile>,
    pub codes: Vec<(RecoveryCode, Vec<u8>)>,
    pub backup: Option<Backup>,
    pub ledger: Vec<Piece>,
    /// Acts signed by devices that had no right to them, wherever they are known.
    pub forged_acts: Vec<ActId>,
    /// Feeds that devices keep beside the one their program writes.
    pub side_feeds: BTreeMap<FeedId, Head>,
    /// Feeds of which their device signed two histories.
    pub two_histories: BTreeSet<FeedId>,
    /// How many those are.
    pub twice: u32,
    /// What the hub shows to some, of another day and with other news.
    other_hub: MemoryHub,
    /// What it answered somebody once.
    old_answer: Vec<u8>,
    /// The one hash of each place in each feed.
    pub hashes: BTreeMap<(FeedId, u64), [u8; 32]>,
    pub first_key: EpochKey,
    pub scopes: Scopes,
    pub counter: usize,
    room: usize,
}

fn record(kind: Kind, id: &str, title: &str) -> NewRecord {
    NewRecord { kind, id: Some(id.into()), fields: json!({ "title": title }).as_object().unwrap().clone() }
}

fn founding_records() -> Vec<NewRecord> {
    let mut records: Vec<NewRecord> = ACTIONS.iter().map(|id| record(Kind::Action, id, "Action")).collect();
    records.extend(["g1", "g2"].map(|id| record(Kind::Group, id, id)));
    records.push(record(Kind::Meeting, "m", "Meeting"));
    records.push(record(Kind::Indicator, "i", "Indicator"));
    records
}

pub fn key_in(folder: &TempDir) -> Unlock {
    Unlock::KeyFile(folder.path().join("key"))
}

/// The parts of the workspace a limited role is given in.
pub fn parts() -> [Part; 3] {
    [Part::new("group", "g1"), Part::new("country", "KE"), Part::new("meeting", "m")]
}

impl World {
    pub fn new(seed: u64, count: usize) -> World {
        begin();
        let folder = TempDir::new().unwrap();
        let mut founder = Engine::create(&folder.path().join("p"), &key_in(&folder), "W", "r0", clock(0)).unwrap();
        founder.create_records(&founding_records(), "en").unwrap();
        let invitation = founder.invite(Role::Contributor, &[], 0, count as u32, "").unwrap();
        let first_key = forge::keys_in(&invitation).remove(&0).unwrap();
        let workspace = founder.workspace();
        let mut world = World {
            random: Random(seed),
            workspace,
            replicas: vec![Replica::new(folder, founder, clock(0))],
            hub: MemoryHub::new(workspace),
            other_hub: MemoryHub::new(workspace),
            old_answer: Vec::new(),
            two_histories: BTreeSet::new(),
            twice: 0,
            files: Vec::new(),
            invitations: vec![invitation],
            codes: Vec::new(),
            backup: None,
            ledger: Vec::new(),
            forged_acts: Vec::new(),
            side_feeds: BTreeMap::new(),
            hashes: BTreeMap::new(),
            scopes: Scopes { workspace, secret: first_key.0 },
            first_key,
            counter: 0,
            room: count + MORE_DEVICES,
        };
        (1..count).for_each(|_| world.join(0));
        world.meet_all();
        world.appoint_the_first();
        world.meet_all();
        world
    }

    /// Everybody meets the founder.
    fn meet_all(&mut self) {
        (1..self.replicas.len()).chain(1..self.replicas.len()).for_each(|who| self.meet(who, 0));
    }

    /// Two more stewards, a facilitator, a viewer, and somebody who writes in a part.
    fn appoint_the_first(&mut self) {
        let parts = parts();
        let first: [(Role, &[Part]); 5] = [
            (Role::Steward, &[]),
            (Role::Steward, &[]),
            (Role::Facilitator, &[]),
            (Role::Viewer, &[]),
            (Role::Contributor, &parts),
        ];
        let devices: Vec<_> = self.replicas.iter_mut().skip(1).map(|replica| replica.engine().feed().device).collect();
        for (device, (role, parts)) in devices.into_iter().zip(first) {
            self.replicas[0].engine().appoint(device, role, parts).unwrap();
        }
    }

    pub fn has_room(&self) -> bool {
        self.replicas.len() < self.room
    }

    pub fn step(&mut self) {
        pass(STEP);
        let who = self.random.next(self.replicas.len());
        match self.random.next(100) {
            0..=33 => self.edit(who),
            34..=43 => self.write_notes(who),
            44..=58 => self.sync_with_hub(who, true),
            59..=66 => {
                let other = (who + 1 + self.random.next(self.replicas.len() - 1)) % self.replicas.len();
                self.meet(who, other);
            }
            67..=72 => self.write_file(who),
            73..=80 if !self.files.is_empty() => self.read_file(who),
            81..=83 => self.replicas[who].crash(),
            84 => self.change_hub(),
            85 => self.rebuild(who),
            86 | 87 => self.forge_entry(who),
            88 => self.forge_act(who),
            89 if self.random.next(3) == 0 => self.equivocate(who),
            89 => self.adopt(who),
            90 => self.copy_or_restore(who),
            _ => self.change_membership(who),
        }
    }

    /// The hub is wiped, put back to an earlier day, or shows another face.
    fn change_hub(&mut self) {
        match self.random.next(4) {
            0 => self.hub = MemoryHub::new(self.workspace),
            1 => self.other_hub = self.hub.clone(),
            _ => std::mem::swap(&mut self.hub, &mut self.other_hub),
        }
    }

    pub fn rebuild(&mut self, who: usize) {
        let check = self.replicas[who].engine().rebuild().unwrap();
        assert_eq!(check.problems, Vec::<String>::new(), "the rows of device {who} are a function of the log");
    }

    /// One round with the hub; with `lossy`, the answer is sometimes lost, cut, altered, or an old
    /// one to somebody else.
    pub fn sync_with_hub(&mut self, who: usize, lossy: bool) {
        let engine = self.replicas[who].engine.as_mut().unwrap();
        let Some(request) = if_allowed(engine.sync_request("hub")) else { return };
        self.hub.follow_choices();
        let answer = match roadbook_sync::answer(&mut self.hub, self.workspace, &request) {
            Ok((answer, _)) => answer,
            // Who was removed is told nothing; a hub that was wiped asks for an introduction.
            Err(ExchangeError::NotAMember) => {
                engine.forget_peer("hub").unwrap();
                return;
            }
            Err(error) => panic!("{error}"),
        };
        let mut bytes = Frame::write_all(&answer);
        let honest = bytes.clone();
        match self.random.next(if lossy { 15 } else { 1 }) {
            1..=3 => bytes.truncate(self.random.next(bytes.len())),
            4 => {
                let at = self.random.next(bytes.len());
                bytes[at] ^= 1 << self.random.next(8);
            }
            5 => std::mem::swap(&mut bytes, &mut self.old_answer),
            6 => self.old_answer = honest.clone(),
            _ => {}
        }
        let (answer, _) = Frame::read_all(&bytes);
        if !answer.is_empty() {
            let concluded = engine.sync_conclude("hub", &answer);
            if bytes == honest {
                concluded.unwrap();
            }
        }
    }

    /// Two devices on one network.
    pub fn meet(&mut self, who: usize, other: usize) {
        let Some(request) = if_allowed(self.replicas[who].engine().sync_request(&format!("r{other}"))) else {
            return;
        };
        let asking = self.replicas[who].engine().feed().device;
        let answering = self.replicas[other].engine();
        let answer = match answering.sync_answer(&request) {
            Ok((answer, _)) => answer,
            Err(EngineError::NotAPeer) => {
                assert_eq!(answering.members().role(&asking), None, "a participant is answered");
                self.replicas[who].engine().forget_peer(&format!("r{other}")).unwrap();
                return;
            }
            Err(EngineError::NoKey) => return,
            Err(error) => panic!("{error}"),
        };
        self.replicas[who].engine().sync_conclude(&format!("r{other}"), &answer).unwrap();
    }

    /// A file for everybody, for one participant, or in parts.
    fn write_file(&mut self, who: usize) {
        let reader = self.random.next(self.replicas.len());
        let reader = self.replicas[reader].engine().feed().device;
        let choice = self.random.next(4);
        let engine = self.replicas[who].engine();
        let participant = engine.members().participant(&reader);
        let written = match choice {
            0 | 1 => engine.write_bundle(None, None, false),
            2 => engine.write_bundle(Some(participant), None, false),
            _ => engine.write_bundle(None, Some(1), false),
        };
        let Some(parts) = if_allowed(written) else { return };
        self.files.extend(parts.into_iter().map(|part| part.bytes));
    }

    fn read_file(&mut self, who: usize) {
        let file = self.random.next(self.files.len());
        let mut bytes = self.files[file].clone();
        let engine = self.replicas[who].engine.as_mut().unwrap();
        if self.random.next(4) == 0 {
            let at = self.random.next(bytes.len());
            bytes[at] ^= 1 << self.random.next(8);
            assert!(engine.read_bundle(&bytes).is_err(), "an altered file is refused");
            return;
        }
        match engine.read_bundle(&bytes) {
            Ok(_) | Err(EngineError::Bundle(BundleError::NotForUs)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}
