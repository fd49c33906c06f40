//! 500 participants of one workspace, each of whom syncs every six seconds with one new entry: how
//! long a sync takes, and how much memory the hub needs.

use std::{
    collections::{BTreeMap, HashMap},
    convert::Infallible,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use roadbook_feed::{
    Act, DeviceKey, FeedId, Frame, Grant, Head, Members, Role, act::Deed, frame::Entries, vector::Run, wrap::KemKey,
};
use roadbook_net::HubClient;
use roadbook_sync::{Accepted, Log, Peer, request, request_message};

use crate::{
    Line,
    hub::{
        HubProcess, Keeps,
        participant::{Feed, Participant},
        postgres_server::PostgresServer,
    },
};

pub const PARTICIPANTS: usize = 500;
const SYNCS: u32 = 10;
const EVERY: Duration = Duration::from_secs(6);
const THREADS: usize = 25;
const SIZE: usize = 100;

/// A device that keeps its own entries and notes how far the others' have come.
struct Device {
    participant: Participant,
    feed: Feed,
    own: Vec<Entries>,
    heads: BTreeMap<FeedId, Head>,
    acts: Arc<Vec<Act>>,
    members: Arc<Members>,
    peer: Peer,
    hashes: Hashes,
}

/// Hashes of all entries, by whoever wrote them: devices of one process need not verify each other's.
type Hashes = Arc<Mutex<HashMap<(FeedId, u64), [u8; 32]>>>;

impl Log for Device {
    type Error = Infallible;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, Infallible> {
        Ok(self.heads.clone())
    }

    fn acts(&self) -> Result<Vec<Act>, Infallible> {
        Ok(self.acts.to_vec())
    }

    fn members(&self) -> Result<Arc<Members>, Infallible> {
        Ok(self.members.clone())
    }

    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, Infallible> {
        Ok(self.hashes.lock().unwrap().get(&(*feed, seq)).copied())
    }

    fn entries(&self, run: &Run, _: usize) -> Result<Vec<Vec<u8>>, Infallible> {
        let own = self.own.iter().filter(|entries| (run.from..=run.to).contains(&entries.from));
        Ok(own.flat_map(|entries| entries.entries.iter().map(|blob| blob.0.clone())).collect())
    }

    fn add(&mut self, _: &[Act], _: &[Accepted]) -> Result<(), Infallible> {
        Ok(())
    }
}

impl Device {
    fn write(&mut self) {
        let entries = self.participant.seal(&mut self.feed, 1, SIZE);
        self.own.push(entries);
        self.heads.insert(self.feed.id, self.feed.head);
        self.hashes.lock().unwrap().insert((self.feed.id, self.feed.head.seq), self.feed.head.hash);
    }

    /// Rounds until level; what comes is counted and not verified, there are 500 devices to one machine.
    fn sync(&mut self, client: &HubClient) {
        loop {
            let (workspace, device) = (self.participant.workspace, self.participant.key.id());
            let asked = request(self, workspace, device, &self.peer, &[]).unwrap();
            let body = Frame::write_all(&asked);
            let signature = self.participant.key.sign(&request_message(&workspace, &body));
            let answer = client.round(&body, &signature).unwrap();
            for frame in &answer {
                match frame {
                    Frame::Ack(vector) => self.peer.vector = vector.clone(),
                    Frame::End(Some(_)) => self.peer = level(self, &asked),
                    Frame::Entries(run) => {
                        let seq = run.from + run.entries.len() as u64 - 1;
                        let hash = self.hashes.lock().unwrap()[&(run.feed, seq)];
                        self.heads.insert(run.feed, Head { seq, hash });
                    }
                    _ => {}
                }
            }
            let own = roadbook_sync::vector(self).unwrap();
            if own == self.peer.vector {
                return;
            }
        }
    }
}

/// The founder of a workspace of so many, whose acts admit the others.
pub fn admit(participants: usize) -> (Participant, Vec<DeviceKey>) {
    let mut founder = Participant::found();
    let mut last = founder.acts[0].id();
    let mut others = Vec::new();
    for _ in 1..participants {
        let key = DeviceKey::generate();
        let kem = KemKey::of(&key);
        let grants = vec![Grant::everywhere(Role::Contributor)];
        let deed = Deed::Admit { device: key.id(), kem, grants, keys: None };
        let act = Act::sign(&founder.workspace, &founder.key, vec![last], deed);
        last = act.id();
        founder.acts.push(act);
        others.push(key);
    }
    (founder, others)
}

/// A workspace of 500, all known to the hub.
fn gather(hub: &HubProcess) -> Vec<Device> {
    let (founder, participants) = admit(PARTICIPANTS);
    let (workspace, acts) = (founder.workspace, founder.acts.clone());
    let members = Arc::new(Members::of(&workspace, &acts));
    let (shared, hashes) = (Arc::new(acts.clone()), Hashes::default());
    let others = participants.into_iter().map(|key| Participant { key, workspace, acts: acts.clone() });
    let arrive = |participant: Participant| {
        let peer = Peer { vector: participant.send(&hub.client(), vec![]).unwrap(), acts: None };
        let feed = participant.feed(0);
        let (acts, members, hashes) = (shared.clone(), members.clone(), hashes.clone());
        Device { feed, own: Vec::new(), heads: BTreeMap::new(), acts, members, peer, hashes, participant }
    };
    std::iter::once(founder).chain(others).map(arrive).collect()
}

/// p99 and memory over SQLite.
pub fn over_sqlite() -> Vec<Line> {
    let folder = tempfile::TempDir::new().unwrap();
    measured(&Keeps::Sqlite(folder.path()), ["500 desks over SQLite, p99", "memory of that hub"])
}

/// p99 and memory over PostgreSQL.
pub fn over_postgres() -> Vec<Line> {
    let server = PostgresServer::start();
    measured(&Keeps::Postgres(&server.url()), ["500 desks over PostgreSQL, p99", "memory of that hub"])
}

fn measured(keeps: &Keeps, [latency, memory]: [&'static str; 2]) -> Vec<Line> {
    let hub = HubProcess::start(keeps);
    let mut devices = gather(&hub);
    let start = Instant::now();
    let mut seconds: Vec<f64> = thread::scope(|scope| {
        let client = hub.client();
        let shares = devices.chunks_mut(PARTICIPANTS / THREADS).enumerate();
        let threads: Vec<_> = shares
            .map(|(share, devices)| {
                let client = client.clone();
                scope.spawn(move || work(devices, share, start, &client))
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    seconds.sort_by(f64::total_cmp);
    let at = |share: f64| seconds[((seconds.len() - 1) as f64 * share) as usize] * 1e3;
    let (p50, p99, (_, most)) = (at(0.5), at(0.99), hub.memory());
    vec![
        Line {
            what: latency,
            ours: format!("{p99:.0} ms"),
            floor: format!("{p50:.0} ms"),
            against: "its own p50",
            ratio: p99 / p50,
        },
        Line {
            what: memory,
            ours: format!("{most:.0} MiB"),
            floor: "512 MiB".into(),
            against: "target",
            ratio: most / 512.0,
        },
    ]
}

/// Each device in its turn, six seconds after its last; late if others take long.
fn work(devices: &mut [Device], share: usize, start: Instant, client: &HubClient) -> Vec<f64> {
    let mut seconds = Vec::new();
    let count = devices.len() as u32;
    for turn in 0..SYNCS {
        for (n, device) in (0..).zip(devices.iter_mut()) {
            let offset = EVERY * n / count + EVERY * share as u32 / (PARTICIPANTS as u32);
            let due = start + EVERY * turn + offset;
            thread::sleep(due.saturating_duration_since(Instant::now()));
            device.write();
            device.sync(client);
            seconds.push(due.elapsed().as_secs_f64());
        }
    }
    seconds
}

/// A peer that holds what was held here when it was asked.
fn level(desk: &Device, asked: &[Frame]) -> Peer {
    let acts = asked.iter().find_map(|frame| if let Frame::Probe(probe) = frame { Some(probe.acts()) } else { None });
    Peer { vector: roadbook_sync::vector(desk).unwrap(), acts }
}
