//! Hubs and database servers that end at once, under load.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::{
        atomic::{AtomicBool, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use roadbook_feed::FeedId;
use roadbook_hub::store::{HubStore, Placed, PostgresStore};
use roadbook_net::{Ended, HubClient};

use crate::{participant::Participant, postgres_server::PostgresServer};

const FEEDS: u32 = 4;
const DEADLINE: Duration = Duration::from_secs(120);

struct HubProcess {
    child: Child,
    client: HubClient,
}

impl HubProcess {
    fn start(postgres: &str) -> HubProcess {
        let mut child = Command::new(env!("CARGO_BIN_EXE_roadbook-hub"))
            .args(["--listen", "127.0.0.1:0", "--device-rate", "100000", "--address-rate", "100000"])
            .env("ROADBOOK_HUB_POSTGRES", postgres)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: serde_json::Value = serde_json::from_str(&line).unwrap();
        HubProcess { child, client: HubClient::new(said["url"].as_str().unwrap()).unwrap() }
    }
}

impl Drop for HubProcess {
    fn drop(&mut self) {
        // It may have been killed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes one feed through whichever hub answers, and tells what was acknowledged.
fn write(participant: &Participant, incarnation: u32, hubs: &[HubClient], told: &mpsc::Sender<(FeedId, u64)>) {
    let mut feed = participant.feed(incarnation);
    let mut turn = incarnation as usize;
    loop {
        let entries = participant.seal(&mut feed, 5, 100);
        let acknowledged = loop {
            match participant.send(&hubs[turn % hubs.len()], vec![entries.clone()]) {
                Ok(vector) if vector.get(&feed.id) >= feed.head.seq => break feed.head.seq,
                _ => turn += 1,
            }
        };
        if told.send((feed.id, acknowledged)).is_err() {
            return;
        }
    }
}

/// Reads on from the last place until `done`, and then to the end.
fn follow(store: &PostgresStore, participant: &Participant, done: &AtomicBool) -> Vec<Placed> {
    let mut seen: Vec<Placed> = Vec::new();
    loop {
        let last = done.load(SeqCst);
        // While the server is down, the reader asks again.
        let came = store.after(&participant.workspace, seen.len() as u64, 100).unwrap_or_default();
        if last && came.is_empty() {
            return seen;
        }
        seen.extend(came);
    }
}

#[test]
fn a_hub_killed_and_then_its_server_stopped_at_once_lose_nothing_acknowledged() {
    let server = PostgresServer::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = PostgresStore::open(&server.url(), runtime.handle().clone()).unwrap();
    let (mut first, second) = (HubProcess::start(&server.url()), HubProcess::start(&server.url()));
    let hubs = [first.client.clone(), second.client.clone()];
    let (participant, done) = (Participant::found(), AtomicBool::new(false));
    participant.send(&hubs[0], vec![]).unwrap();
    let (told, heard) = mpsc::channel();
    let (acknowledged, seen) = thread::scope(|scope| {
        for incarnation in 0..FEEDS {
            let (told, participant, hubs) = (told.clone(), &participant, &hubs);
            scope.spawn(move || write(participant, incarnation, hubs, &told));
        }
        let reading = scope.spawn(|| follow(&store, &participant, &done));
        let mut acknowledged: BTreeMap<FeedId, u64> = BTreeMap::new();
        let mut until = |count: usize| {
            for _ in 0..count {
                let (feed, seq) = heard.recv_timeout(DEADLINE).expect("writers go on");
                acknowledged.insert(feed, seq);
            }
        };
        until(60);
        first.child.kill().unwrap();
        until(60);
        server.stop_at_once();
        server.again();
        until(60);
        drop(heard);
        done.store(true, SeqCst);
        (acknowledged, reading.join().unwrap())
    });
    let (heads, state) = (store.heads(&participant.workspace).unwrap(), store.state(&participant.workspace).unwrap());
    assert_eq!(acknowledged.len(), FEEDS as usize);
    for (feed, seq) in acknowledged {
        assert!(heads[&feed].seq >= seq, "acknowledged up to {seq}, held up to {}", heads[&feed].seq);
    }
    let last = store.after(&participant.workspace, 0, usize::MAX >> 1).unwrap();
    assert_eq!(last.len() as u64, state.unwrap().seq);
    assert!(last.iter().zip(1..).all(|(placed, place)| placed.hub_seq == place), "places without gaps");
    assert_eq!(seen, last[..seen.len()], "who read along saw every entry, in the order of commits");
}

#[test]
fn news_stored_through_one_hub_is_told_by_another() {
    let server = PostgresServer::start();
    let hubs = [HubProcess::start(&server.url()), HubProcess::start(&server.url())];
    let participant = Participant::found();
    participant.send(&hubs[0].client, vec![]).unwrap();
    let (line, (told, heard)) = (participant.listen(&hubs[1].client), mpsc::channel());
    thread::spawn(move || told.send(line.wait(|| true)));
    let (started, mut feed) = (Instant::now(), participant.feed(0));
    let entries = participant.seal(&mut feed, 1, 100);
    participant.send(&hubs[0].client, vec![entries]).unwrap();
    assert_eq!(heard.recv_timeout(DEADLINE), Ok(Ended::News));
    assert!(started.elapsed() < DEADLINE);
}
