//! What participants do with records, and what some of them do that they may not.

use roadbook_document::{BlockKind, NoteOp};
use roadbook_engine::{Edit, EngineError, NewObservation, NewRecord};
use roadbook_feed::{Act, Deed, FeedId, Grant, Head, Role, VersionVector, bundle::BundleError};
use roadbook_model::Kind;
use roadbook_tests::forge::{self, Forger};
use serde_json::{Value, json};

use crate::{
    ledger::{Piece, Place},
    replica::if_allowed,
    world::{ACTIONS, World},
};

const UNITS: [&str; 3] = ["KE", "NA", "FR"];
const STATUSES: [&str; 4] = ["draft", "agreed", "in_progress", "done"];
const WORDS: [&str; 6] = ["open ", "أهداف ", "ресурс ", "教育", "é", "😀"];

impl World {
    /// Notes that device `who` was told its latest work is saved.
    fn acknowledge(&mut self, who: usize, place: Place) {
        let (feed, seq) = self.replicas[who].next_place();
        self.replicas[who].own.insert(self.ledger.len());
        self.ledger.push(Piece { place, feed, seq, made_again: false, one_of_two: None });
    }

    pub fn edit(&mut self, who: usize) {
        self.counter += 1;
        let id = (*self.random.pick(&ACTIONS)).to_owned();
        let edit = |path: &str, value: Value| Edit { kind: Kind::Action, id: id.clone(), path: path.into(), value };
        let choice = self.random.next(9);
        let engine = self.replicas[who].engine.as_mut().unwrap();
        match choice {
            0 => drop(if_allowed(engine.edit(&[edit("title.en", json!(format!("Title {}", self.counter)))]))),
            1..=2 => drop(if_allowed(engine.edit(&[edit("status", json!(STATUSES[self.counter % 4]))]))),
            3 => {
                let status = json!(STATUSES[self.counter % 4]);
                engine.forget_steps().unwrap();
                if if_allowed(engine.edit(&[edit("status", status)])).is_some() && engine.can_undo().unwrap().0 {
                    engine.undo().unwrap();
                }
            }
            4 => drop(if_allowed(engine.set_deleted(Kind::Action, &id, self.counter.is_multiple_of(3)))),
            5 => {
                let fields = vec![("value".to_owned(), json!(self.counter))];
                let unit = UNITS[self.counter % UNITS.len()].to_owned();
                let observation = NewObservation {
                    unit,
                    breakdown: String::new(),
                    period: "2021".into(),
                    indicator: "i".into(),
                    fields,
                };
                if_allowed(engine.observe(&[observation]));
            }
            _ => self.create(who),
        }
    }

    /// A record of one of the groups, or of none.
    fn create(&mut self, who: usize) {
        let group = *self.random.pick(&[None, Some("g1"), Some("g2")]);
        let id = format!("n{}", self.counter);
        let mut fields = json!({ "title": id }).as_object().unwrap().clone();
        fields.extend(group.map(|group| ("group".to_owned(), json!(group))));
        let new = NewRecord { kind: Kind::Action, id: Some(id.clone()), fields };
        if if_allowed(self.replicas[who].engine().create_records(&[new], "en")).is_some() {
            self.acknowledge(who, Place::Record { id, group });
        }
    }

    pub fn write_notes(&mut self, who: usize) {
        self.counter += 1;
        let words: String = (0..4).map(|_| *self.random.pick(&WORDS)).collect();
        let line = format!("{words}r{who}n{}", self.counter);
        let replica = &mut self.replicas[who];
        let written = match replica.editor.take() {
            // An editor that was opened a while ago goes on from what it showed then, unless that has
            // fallen out of the notes meanwhile: then it is opened again.
            Some(base) => {
                let split = NoteOp::Split { at: 1, kind: BlockKind::Bullet, indent: 0 };
                let typed = NoteOp::Splice { at: 2, delete: 0, insert: line.clone() };
                replica.engine().flush_notes("m", &base, &[split, typed]).ok()
            }
            None => if_allowed(replica.engine().append_notes("m", &line)),
        };
        if let Some(flushed) = written {
            replica.editor = Some(flushed.own.heads);
            self.acknowledge(who, Place::Line(line));
        }
    }

    /// A device seals a record without asking its program, in a feed beside the program's: whether
    /// it counts depends on its rights alone. Anybody may carry it.
    pub fn forge_entry(&mut self, who: usize) {
        self.counter += 1;
        let engine = self.replicas[who].engine.as_mut().unwrap();
        let device = engine.device_key();
        let group = *self.random.pick(&[None, Some("g1"), Some("g2")]);
        let id = format!("f{}", self.counter);
        let feed = FeedId { device: device.id(), incarnation: 1 };
        let head = self.side_feeds.get(&feed).copied().unwrap_or_default();
        let forger =
            Forger { workspace: self.workspace, device, incarnation: 1, epoch: 0, key: self.first_key.clone() };
        let mut values = vec![("title.en".to_owned(), json!(id))];
        values.extend(group.map(|group| ("group".to_owned(), json!(group))));
        let (bytes, after) = forger.entry(head, VersionVector::default(), &[forger.record("action", &id, &values)]);
        self.side_feeds.insert(feed, after);
        let place = Place::Record { id, group };
        self.ledger.push(Piece { place, feed, seq: after.seq, made_again: false, one_of_two: None });
        self.carry(&forger, &[], Some((head, bytes)));
    }

    /// A device signs two histories of a new feed and shows each to some of the others.
    pub fn equivocate(&mut self, who: usize) {
        self.twice += 1;
        let device = self.replicas[who].engine().device_key();
        let (workspace, key) = (self.workspace, self.first_key.clone());
        let forger = Forger { workspace, device, incarnation: 1 + self.twice, epoch: 0, key };
        self.two_histories.insert(forger.feed());
        for _ in 0..2 {
            let (mut head, mut frames) = (Head::default(), forger.hello());
            for _ in 0..1 + self.random.next(2) {
                self.counter += 1;
                let id = format!("t{}", self.counter);
                let values = [("title.en".to_owned(), json!(id))];
                let record = forger.record("action", &id, &values);
                let (bytes, after) = forger.entry(head, VersionVector::default(), &[record]);
                frames.push(forge::run(forger.feed(), head, bytes));
                head = after;
                let place = Place::Record { id, group: None };
                let (feed, seq, one_of_two) = (forger.feed(), after.seq, Some(after.hash));
                self.ledger.push(Piece { place, feed, seq, made_again: false, one_of_two });
            }
            let file = forge::bundle(&forger, &frames);
            for reader in 0..self.replicas.len() {
                if self.random.next(3) == 0 {
                    self.hand(reader, &file);
                }
            }
            self.files.push(file);
        }
    }

    /// A steward chooses a history of a feed that has two.
    pub fn adopt(&mut self, who: usize) {
        let engine = self.replicas[who].engine();
        let open = engine.members().forks().iter().find(|(_, fork)| fork.adopted.is_none()).map(|(feed, _)| *feed);
        if let Some(feed) = open {
            if_allowed(engine.adopt_history(feed));
        }
    }

    /// A device signs an act it has no right to.
    pub fn forge_act(&mut self, who: usize) {
        let founder = self.replicas[0].engine().feed().device;
        let engine = self.replicas[who].engine.as_mut().unwrap();
        let device = engine.device_key();
        if engine.members().role(&device.id()).is_none_or(Role::invites) {
            return;
        }
        let own = engine.members().participant(&device.id());
        let steward = vec![Grant::everywhere(Role::Steward)];
        let deed = match self.random.next(3) {
            // Everybody may leave.
            1 if own == founder => return,
            0 => Deed::Appoint { participant: own, grants: steward, at: VersionVector::default(), rotation: None },
            1 => Deed::Appoint { participant: founder, grants: vec![], at: VersionVector::default(), rotation: None },
            _ => Deed::Invite { key: device.id(), grants: steward, expires: 0, uses: 9 },
        };
        let act = Act::sign(&self.workspace, &device, engine.members().heads().to_vec(), deed);
        self.forged_acts.push(act.id());
        let forger =
            Forger { workspace: self.workspace, device, incarnation: 1, epoch: 0, key: self.first_key.clone() };
        self.carry(&forger, &[act], None);
    }

    /// Somebody reads a file with what was forged.
    fn carry(&mut self, forger: &Forger, acts: &[Act], entry: Option<(Head, Vec<u8>)>) {
        let mut frames = forger.hello();
        frames.push(forge::acts(acts));
        frames.extend(entry.map(|(after, bytes)| forge::run(forger.feed(), after, bytes)));
        let file = forge::bundle(forger, &frames);
        let reader = self.random.next(self.replicas.len());
        self.hand(reader, &file);
    }

    fn hand(&mut self, reader: usize, file: &[u8]) {
        match self.replicas[reader].engine().read_bundle(file) {
            Ok(_) | Err(EngineError::Bundle(BundleError::NotForUs)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}
