//! 500 participants of one workspace, each of whom syncs every six seconds with one new entry: how
//! long a sync takes, and how much memory the hub needs.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use roadbook_feed::{
    Certificate, DeviceKey, FeedId, Frame, Head, Invitation, Role, VersionVector, WorkspaceId, frame::Entries,
    vector::Run,
};
use roadbook_net::HubClient;
use roadbook_sync::{Accepted, Log, request, request_message};

use crate::{
    Line,
    hub::{
        HubProcess, Keeps,
        participant::{Feed, Participant},
        postgres_server::PostgresServer,
    },
};

const PARTICIPANTS: usize = 500;
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
    certificates: Arc<Vec<Certificate>>,
    peer: VersionVector,
}

impl Log for Device {
    type Error = Infallible;

    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, Infallible> {
        Ok(self.heads.clone())
    }

    fn certificates(&self) -> Result<Vec<Certificate>, Infallible> {
        Ok(self.certificates.to_vec())
    }

    fn entries(&self, run: &Run, _: usize) -> Result<Vec<Vec<u8>>, Infallible> {
        let own = self.own.iter().filter(|entries| (run.from..=run.to).contains(&entries.from));
        Ok(own.flat_map(|entries| entries.entries.iter().map(|blob| blob.0.clone())).collect())
    }

    fn add(&mut self, _: &[Certificate], _: &[Accepted]) -> Result<(), Infallible> {
        Ok(())
    }
}

impl Device {
    fn write(&mut self) {
        let entries = self.participant.seal(&mut self.feed, 1, SIZE);
        self.own.push(entries);
        self.heads.insert(self.feed.id, self.feed.head);
    }

    /// Rounds until level; what comes is counted and not verified, there are 500 devices to one machine.
    fn sync(&mut self, client: &HubClient) {
        loop {
            let (workspace, device) = (self.participant.workspace, self.participant.key.id());
            let body = Frame::write_all(&request(self, workspace, device, &self.peer).unwrap());
            let signature = self.participant.key.sign(&request_message(&workspace, &body));
            let answer = client.round(&workspace, &device, &body, &signature).unwrap();
            for frame in &answer {
                match frame {
                    Frame::Ack(vector) => self.peer = vector.clone(),
                    Frame::Probe(_) => self.peer = roadbook_sync::vector(self).unwrap(),
                    Frame::Entries(run) => {
                        let seq = run.from + run.entries.len() as u64 - 1;
                        self.heads.insert(run.feed, Head { seq, hash: [1; 32] });
                    }
                    _ => {}
                }
            }
            let own = roadbook_sync::vector(self).unwrap();
            if own.covers(&self.peer) && self.peer.covers(&own) {
                return;
            }
        }
    }
}

/// A workspace of 500, all known to the hub.
fn gather(hub: &HubProcess) -> Vec<Device> {
    let founder = Participant::found();
    let joined: Vec<Participant> = (1..PARTICIPANTS).map(|_| join(&founder, founder.workspace)).collect();
    let mut certificates = founder.certificates.clone();
    certificates.extend(joined.iter().map(|participant| participant.certificates[1].clone()));
    let all = Arc::new(certificates);
    std::iter::once(founder).chain(joined).map(|participant| arrive(participant, hub, &all)).collect()
}

fn join(founder: &Participant, workspace: WorkspaceId) -> Participant {
    let key = DeviceKey::generate();
    let (invitation, secret) = Invitation::issue(&workspace, &founder.key, Role::Contributor);
    let certificate = Certificate::join(&workspace, invitation, &secret, key.id());
    let certificates = vec![founder.certificates[0].clone(), certificate];
    Participant { key, workspace, certificates }
}

fn arrive(participant: Participant, hub: &HubProcess, all: &Arc<Vec<Certificate>>) -> Device {
    let peer = participant.send(&hub.client(), vec![]).unwrap();
    let feed = participant.feed(0);
    Device { feed, own: Vec::new(), heads: BTreeMap::new(), certificates: all.clone(), peer, participant }
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
