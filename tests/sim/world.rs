//! The simulated world: replicas on disk, a hub in memory, files that are passed around.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use roadbook_document::{BlockKind, Heads, NoteOp};
use roadbook_engine::{Edit, Engine, InvitationFile, NewObservation, NewRecord};
use roadbook_feed::{Act, FeedId, Frame, Head, Members, Role, VersionVector, WorkspaceId, vector::Run};
use roadbook_model::{Kind, Language};
use roadbook_store::Unlock;
use roadbook_sync::{Accepted, ExchangeError, Log};
use serde_json::{Value, json};
use tempfile::TempDir;

const ACTIONS: [&str; 6] = ["a1", "a2", "a3", "a4", "a5", "a6"];
const UNITS: [&str; 3] = ["KE", "NA", "FR"];
const STATUSES: [&str; 4] = ["draft", "agreed", "in_progress", "done"];
const WORDS: [&str; 6] = ["open ", "أهداف ", "ресурс ", "教育", "é", "😀"];

pub struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below as u64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.next(from.len())]
    }
}

/// A hub's log in memory, wiped now and then: hubs are never needed for correctness.
struct MemoryHub {
    workspace: WorkspaceId,
    heads: BTreeMap<FeedId, Head>,
    entries: BTreeMap<(FeedId, u64), Vec<u8>>,
    hashes: BTreeMap<(FeedId, u64), [u8; 32]>,
    acts: Vec<Act>,
}

impl MemoryHub {
    fn new(workspace: WorkspaceId) -> MemoryHub {
        MemoryHub {
            workspace,
            heads: BTreeMap::new(),
            entries: BTreeMap::new(),
            hashes: BTreeMap::new(),
            acts: Vec::new(),
        }
    }
}

impl Log for MemoryHub {
    type Error = std::convert::Infallible;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, Self::Error> {
        Ok(self.heads.clone())
    }

    fn acts(&self) -> Result<Vec<Act>, Self::Error> {
        Ok(self.acts.clone())
    }

    fn members(&self) -> Result<Arc<Members>, Self::Error> {
        Ok(Arc::new(Members::of(&self.workspace, &self.acts)))
    }

    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, Self::Error> {
        Ok(self.hashes.get(&(*feed, seq)).copied())
    }

    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, Self::Error> {
        let mut size = 0;
        let range = self.entries.range((run.feed, run.from)..=(run.feed, run.to));
        Ok(range
            .map(|(_, bytes)| bytes.clone())
            .take_while(|bytes| {
                size += bytes.len();
                size <= max_bytes || size == bytes.len()
            })
            .collect())
    }

    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), Self::Error> {
        self.acts.extend_from_slice(acts);
        for entry in entries {
            self.heads.insert(entry.feed, entry.after);
            self.entries.insert((entry.feed, entry.after.seq), entry.bytes.clone());
            self.hashes.insert((entry.feed, entry.after.seq), entry.after.hash);
        }
        Ok(())
    }
}

struct Replica {
    folder: TempDir,
    engine: Option<Engine>,
    /// Heads of the notes as an open editor last saw them.
    editor: Option<Heads>,
    /// Paragraphs this replica wrote and was told are saved.
    written: BTreeSet<String>,
}

impl Replica {
    fn engine(&mut self) -> &mut Engine {
        self.engine.as_mut().unwrap()
    }

    /// Ends the process at once and starts it again. Everything is dropped that is not on disk.
    fn crash(&mut self) {
        drop(self.engine.take());
        let engine = Engine::open(&self.folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
        self.engine = Some(engine);
        self.editor = None;
    }
}

pub struct World {
    random: Random,
    workspace: WorkspaceId,
    replicas: Vec<Replica>,
    hub: MemoryHub,
    files: Vec<Vec<u8>>,
    counter: usize,
}

fn clock() -> i64 {
    1_600_000_000_000
}

impl World {
    pub fn new(seed: u64, count: usize) -> World {
        let founder = TempDir::new().unwrap();
        let key = |folder: &TempDir| Unlock::KeyFile(folder.path().join("key"));
        let mut engine = Engine::create(&founder.path().join("p"), &key(&founder), "W", "r0", clock).unwrap();
        let record = |kind, id: &str, title: &str| NewRecord {
            kind,
            id: Some(id.into()),
            fields: json!({ "title": title }).as_object().unwrap().clone(),
        };
        let mut records: Vec<NewRecord> = ACTIONS.iter().map(|id| record(Kind::Action, id, "Action")).collect();
        records.push(record(Kind::Meeting, "m", "Meeting"));
        records.push(record(Kind::Indicator, "i", "Indicator"));
        engine.create_records(&records, "en").unwrap();
        let workspace = engine.workspace();
        let mut replicas =
            vec![Replica { folder: founder, engine: Some(engine), editor: None, written: BTreeSet::new() }];
        for n in 1..count {
            let file = replicas[0].engine().invite(Role::Contributor, &[], 0, 1, "").unwrap().to_bytes();
            let (folder, file) = (TempDir::new().unwrap(), InvitationFile::parse(&file).unwrap());
            let engine = Engine::join(&folder.path().join("p"), &key(&folder), &file, &format!("r{n}"), clock).unwrap();
            replicas.push(Replica { folder, engine: Some(engine), editor: None, written: BTreeSet::new() });
        }
        let mut world = World {
            random: Random(seed),
            workspace,
            replicas,
            hub: MemoryHub::new(workspace),
            files: Vec::new(),
            counter: 0,
        };
        // Everybody starts from the founder's records.
        let first = world.replicas[0].engine().write_bundle(None, None).unwrap().remove(0).bytes;
        for replica in &mut world.replicas[1..] {
            replica.engine().read_bundle(&first).unwrap();
        }
        world
    }

    pub fn step(&mut self) {
        let who = self.random.next(self.replicas.len());
        match self.random.next(100) {
            0..=44 => self.edit(who),
            45..=54 => self.write_notes(who),
            55..=69 => self.sync_with_hub(who, true),
            70..=76 => self.meet(who),
            77..=84 => {
                let file = self.replicas[who].engine().write_bundle(None, None).unwrap().remove(0).bytes;
                self.files.push(file);
            }
            85..=92 if !self.files.is_empty() => {
                let file = self.random.next(self.files.len());
                let mut bytes = self.files[file].clone();
                if self.random.next(4) == 0 {
                    let at = self.random.next(bytes.len());
                    bytes[at] ^= 1 << self.random.next(8);
                    assert!(self.replicas[who].engine().read_bundle(&bytes).is_err(), "an altered file is refused");
                } else {
                    self.replicas[who].engine().read_bundle(&bytes).unwrap();
                }
            }
            93..=97 => self.replicas[who].crash(),
            98 => self.hub = MemoryHub::new(self.workspace),
            _ => {
                self.replicas[who].engine().rebuild().unwrap();
            }
        }
    }

    fn edit(&mut self, who: usize) {
        self.counter += 1;
        let id = (*self.random.pick(&ACTIONS)).to_owned();
        let edit = |path: &str, value: Value| Edit { kind: Kind::Action, id: id.clone(), path: path.into(), value };
        let choice = self.random.next(8);
        let engine = self.replicas[who].engine.as_mut().unwrap();
        match choice {
            0 => drop(engine.edit(&[edit("title.en", json!(format!("Title {}", self.counter)))]).unwrap()),
            1..=3 => drop(engine.edit(&[edit("status", json!(STATUSES[self.counter % 4]))]).unwrap()),
            4 => drop(engine.set_deleted(Kind::Action, &id, self.counter.is_multiple_of(3)).unwrap()),
            5 => {
                let fields = json!({ "title": format!("New {}", self.counter) }).as_object().unwrap().clone();
                engine.create_records(&[NewRecord { kind: Kind::Action, id: None, fields }], "en").unwrap();
            }
            6 => {
                let fields = vec![("value".to_owned(), json!(self.counter))];
                let unit = UNITS[self.counter % UNITS.len()].to_owned();
                engine
                    .observe(&[NewObservation { unit, period: "2021".into(), indicator: "i".into(), fields }])
                    .unwrap();
            }
            _ => {
                if engine.can_undo().0 {
                    engine.undo().unwrap();
                }
            }
        }
    }

    fn write_notes(&mut self, who: usize) {
        self.counter += 1;
        let words: String = (0..4).map(|_| *self.random.pick(&WORDS)).collect();
        let line = format!("{words}r{who}n{}", self.counter);
        let replica = &mut self.replicas[who];
        match replica.editor.take() {
            // An editor that was opened a while ago goes on from what it showed then.
            Some(base) => {
                let split = NoteOp::Split { at: 1, kind: BlockKind::Bullet, indent: 0 };
                let typed = NoteOp::Splice { at: 2, delete: 0, insert: line.clone() };
                replica.editor = Some(replica.engine().flush_notes("m", &base, &[split, typed]).unwrap().own.heads);
            }
            None => {
                replica.engine().append_notes("m", &line).unwrap();
                replica.editor = Some(replica.engine().notes("m").unwrap().heads);
            }
        }
        replica.written.insert(line);
    }

    /// One round with the hub; with `lossy`, the answer is sometimes lost or cut.
    fn sync_with_hub(&mut self, who: usize, lossy: bool) {
        let engine = self.replicas[who].engine.as_mut().unwrap();
        let request = engine.sync_request("hub").unwrap();
        let answer = match roadbook_sync::answer(&mut self.hub, self.workspace, &request) {
            Ok((answer, _)) => answer,
            Err(ExchangeError::NotAMember) => {
                assert!(engine.forget_peer("hub").unwrap(), "a device that introduces itself is admitted");
                return;
            }
            Err(error) => panic!("{error}"),
        };
        let mut bytes = Frame::write_all(&answer);
        if lossy && self.random.next(5) == 0 {
            bytes.truncate(self.random.next(bytes.len()));
        }
        let (answer, _) = Frame::read_all(&bytes);
        if !answer.is_empty() {
            engine.sync_conclude("hub", &answer).unwrap();
        }
    }

    fn meet(&mut self, who: usize) {
        let other = (who + 1 + self.random.next(self.replicas.len() - 1)) % self.replicas.len();
        let request = self.replicas[who].engine().sync_request(&format!("r{other}")).unwrap();
        let (answer, _) = self.replicas[other].engine().sync_answer(&request).unwrap();
        self.replicas[who].engine().sync_conclude(&format!("r{other}"), &answer).unwrap();
    }

    pub fn converge(&mut self) {
        for _ in 0..6 {
            for who in 0..self.replicas.len() {
                self.sync_with_hub(who, false);
            }
        }
    }

    pub fn check(&mut self) {
        let vectors: Vec<VersionVector> =
            self.replicas.iter_mut().map(|r| roadbook_sync::vector(r.engine()).unwrap()).collect();
        assert!(vectors.windows(2).all(|pair| pair[0] == pair[1]), "everybody has everything");
        let fingerprints: BTreeSet<String> =
            self.replicas.iter_mut().map(|r| r.engine().fingerprint().unwrap()).collect();
        assert_eq!(fingerprints.len(), 1, "equal vectors mean equal rows");
        let written: BTreeSet<String> = self.replicas.iter().flat_map(|replica| replica.written.clone()).collect();
        for replica in &mut self.replicas {
            let blocks = replica.engine().notes("m").unwrap().blocks;
            let lines: BTreeSet<String> = blocks.into_iter().map(|block| block.text).collect();
            assert!(written.is_subset(&lines), "every acknowledged line is there: {:?}", written.difference(&lines));
            assert_eq!(replica.engine().quarantined().unwrap(), [], "honest work is never refused");
        }
        let last = &mut self.replicas[0];
        let before = last.engine().fingerprint().unwrap();
        assert_eq!(last.engine().rebuild().unwrap().problems, Vec::<String>::new());
        assert_eq!(last.engine().fingerprint().unwrap(), before, "the rows are a function of the log");
        last.engine().query(Language::En).roadmap().unwrap();
    }
}
