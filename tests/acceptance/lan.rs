//! Participants on one network without internet, server or default route.

use std::{
    io::{self, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    process::Child,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use roadbook_api::{Host, Unlock};
use roadbook_feed::{Role, identity};
use roadbook_model::Language;
use roadbook_net::lan::Listener;
use roadbook_tests::{Colleague, Desk, Network, Said};
use serde_json::json;
use tempfile::TempDir;

const PEERS: usize = 8;

fn discover(network: &Network, host: usize, desk: &Desk, seconds: u32, gathers: bool) -> Child {
    let seconds = seconds.to_string();
    let mut arguments = vec!["lan", "discover", "--seconds", &seconds];
    if gathers {
        arguments.push("--gather");
    }
    network.on(host, &desk.command(&arguments)).spawn().unwrap()
}

fn fingerprints(desks: &[Desk]) -> Vec<String> {
    desks.iter().map(Desk::fingerprint).collect()
}

#[test]
fn eight_peers_find_each_other_without_a_default_route_and_converge_though_one_is_unplugged_in_the_middle() {
    /// Bytes of work that the one who is unplugged has to send, and after how many the plug is pulled.
    const WORK: u64 = 600_000;
    const LONG: u64 = 20;
    const PULLED_AFTER: u64 = 100_000;
    let founder = Desk::found("oer-dynamic-coalition");
    let others: Vec<Desk> = (1..PEERS).map(|n| founder.join(&format!("Peer {n}"))).collect();
    let desks: Vec<Desk> = std::iter::once(founder).chain(others).collect();
    for (n, desk) in desks.iter().enumerate() {
        desk.add("action", &json!({ "title": format!("Written by peer {n}") })).ok();
    }
    let (last, network) = (PEERS - 1, Network::of(PEERS));
    for n in 0..LONG {
        desks[last].add("action", &json!({ "title": format!("Long {n}"), "note": noise(WORK / LONG) })).ok();
    }
    network.slow_down(last, "2mbit");
    // The first gathers the room.
    let running: Vec<Child> = (0..PEERS).map(|host| discover(&network, host, &desks[host], 20, host == 0)).collect();
    let deadline = Instant::now() + Duration::from_secs(10);
    while network.sent_bytes(last) < PULLED_AFTER && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(2));
    }
    network.unplug(last);
    let sent = network.sent_bytes(last);
    assert!((PULLED_AFTER..WORK).contains(&sent), "unplugged after {sent} bytes of at least {WORK}");
    thread::sleep(Duration::from_secs(2));
    network.plug(last);
    let said: Vec<Said> = running.into_iter().map(|child| Said { output: child.wait_with_output().unwrap() }).collect();
    let found: Vec<usize> = said.iter().map(|said| said.ok()["neighbours"].as_array().unwrap().len()).collect();
    assert_eq!(found, [PEERS - 1; PEERS], "each finds all others");
    let level = fingerprints(&desks);
    assert!(level.iter().all(|fingerprint| *fingerprint == level[0]), "all are level: {level:?}");
    assert!(desks.iter().all(|desk| desk.run(&["verify"]).ok()["ok"] == true));
    let titles = desks[1].run(&["search", "Written by peer"]).ok();
    assert!(titles.as_array().unwrap().len() >= PEERS, "{titles}");
}

/// A text of which so many bytes remain when it is compressed.
fn noise(bytes: u64) -> String {
    (0..bytes / 32).map(|_| identity::hex(&identity::random::<32>())).collect()
}

#[test]
fn two_who_gather_meet_also_where_nobody_hands_out_addresses() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    b.add("action", &json!({ "title": "On one cable" })).ok();
    let network = Network::of(2);
    (0..2).for_each(|host| network.take_address(host));
    let running = [(0, &a), (1, &b)].map(|(host, desk)| discover(&network, host, desk, 8, true));
    for child in running {
        Said { output: child.wait_with_output().unwrap() }.ok();
    }
    assert_eq!(a.fingerprint(), b.fingerprint());
}

#[test]
fn an_address_by_hand_is_enough_and_a_stranger_on_the_network_gets_nothing() {
    let a = Desk::found("oer-dynamic-coalition");
    let b = a.join("Bakary");
    let stranger = Desk::found("empty");
    b.add("action", &json!({ "title": "Carried by hand" })).ok();
    let network = Network::of(3);
    let open = discover(&network, 0, &a, 6, true);
    let deadline = Instant::now() + Duration::from_secs(5);
    let synced = loop {
        let said = Said { output: network.on(1, &b.command(&["lan", "sync", "192.168.77.1"])).output().unwrap() };
        if said.output.status.success() || Instant::now() > deadline {
            break said;
        }
        thread::sleep(Duration::from_millis(100));
    };
    synced.ok();
    let refused = network.on(2, &stranger.command(&["lan", "sync", "192.168.77.1"])).output().unwrap();
    assert_eq!(Said { output: refused }.code(), "neighbour_stranger");
    Said { output: open.wait_with_output().unwrap() }.ok();
    assert_eq!(a.fingerprint(), b.fingerprint());
    assert_ne!(stranger.fingerprint(), a.fingerprint());
}

#[test]
fn nothing_leaves_a_computer_whose_syncing_is_paused() {
    let (folder, network) = (TempDir::new().unwrap(), Network::of(1));
    network.hush(0);
    let open = || {
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        host.found(&Unlock::KeyFile(folder.path().join("key")), "empty", "Coalition", "Amina", Language::En).unwrap();
        host.call("sync_pause", json!({ "paused": true })).unwrap();
        host.call("sync_set_hub", json!({ "url": "http://192.168.77.9:8787" })).unwrap();
        host.call("lan_set", json!({ "on": true, "gathers": true })).unwrap();
        host.sync_in_background();
        host
    };
    thread::sleep(Duration::from_millis(500));
    let before = network.sent(0);
    let host = network.inside(0, open);
    host.call("create", json!({ "kind": "action", "fields": { "title": "Never sent" } })).unwrap();
    thread::sleep(Duration::from_secs(8));
    assert_eq!(network.sent(0), before, "while it is paused");
    host.call("sync_pause", json!({ "paused": false })).unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while network.sent(0) == before && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(100));
    }
    assert!(network.sent(0) > before, "and it does send once it may");
}

/// A way to `port` whose lines break after so many bytes of answers; counts those that came through.
fn breaking(port: u16, after: usize) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, passed) = (listener.local_addr().unwrap().to_string(), Arc::new(AtomicUsize::new(0)));
    let counted = passed.clone();
    thread::spawn(move || {
        for caller in listener.incoming() {
            let (caller, called) = (caller.unwrap(), TcpStream::connect(("127.0.0.1", port)).unwrap());
            let (mut asking, mut asked) = (caller.try_clone().unwrap(), called.try_clone().unwrap());
            thread::spawn(move || (io::copy(&mut asking, &mut asked), asked.shutdown(Shutdown::Write)));
            pass(&called, &caller, after, &counted);
            // What was sent before the break still arrives.
            let _ = (called.shutdown(Shutdown::Both), caller.shutdown(Shutdown::Write));
        }
    });
    (address, passed)
}

fn pass(mut from: &TcpStream, mut to: &TcpStream, mut left: usize, counted: &AtomicUsize) {
    let mut piece = [0; 4096];
    while let Ok(bytes @ 1..) = from.read(&mut piece[..left.min(4096)]) {
        counted.fetch_add(bytes, Ordering::Relaxed);
        left -= bytes;
        if to.write_all(&piece[..bytes]).is_err() {
            return;
        }
    }
}

/// A participant in this process, invited by another.
fn guest(founder: &mut Colleague) -> (TempDir, Arc<Host>) {
    let folder = TempDir::new().unwrap();
    let invitation = founder.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    let host = Host::new(&folder.path().join("profile"), "test", |_| ());
    host.join(&Unlock::KeyFile(folder.path().join("key")), &invitation, "Bakary", Language::En).unwrap();
    (folder, host)
}

#[test]
fn a_neighbour_that_leaves_in_the_middle_costs_at_most_the_frame_under_way() {
    const BREAKS_AFTER: usize = 100_000;
    // Of entries, 32 kB and the last of them; the handshake, and what frames and records of the line add.
    const LOST_AT_MOST: usize = 45_000;
    let mut founder = Colleague::found();
    for n in 0..100 {
        founder.create(&format!("a{n}"));
        founder.set(&format!("a{n}"), "note.en", json!(identity::hex(&identity::random::<4000>())));
        founder.engine.seal().unwrap();
    }
    let (whole, cut) = (guest(&mut founder), guest(&mut founder));
    let key = founder.engine.device_key();
    let engine = Mutex::new(founder.engine);
    let answer = move |_, request: &[_]| Some(engine.lock().unwrap().sync_answer(request).unwrap().0);
    let listener = Listener::start(0, &key, |_| true, answer).unwrap();
    let (address, at_once) = breaking(listener.port(), usize::MAX);
    whole.1.sync_with_neighbour(&address).unwrap();
    let (address, in_parts) = breaking(listener.port(), BREAKS_AFTER);
    let breaks = (0..20).take_while(|_| cut.1.sync_with_neighbour(&address).is_err()).count();
    for (_, host) in [&whole, &cut] {
        assert_eq!(host.list("action").unwrap().as_array().unwrap().len(), 100);
    }
    let (at_once, in_parts) = (at_once.load(Ordering::Relaxed), in_parts.load(Ordering::Relaxed));
    assert!(breaks >= 3, "{breaks} breaks");
    assert!(in_parts < at_once + breaks * LOST_AT_MOST, "{breaks} breaks, {at_once} at once, {in_parts} in parts");
}
