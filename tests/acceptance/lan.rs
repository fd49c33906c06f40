//! Participants on one network without internet, server or default route.

use std::{
    process::Child,
    thread,
    time::{Duration, Instant},
};

use roadbook_tests::{Desk, Network, Said};
use serde_json::json;

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
fn eight_peers_find_each_other_without_a_default_route_and_converge_though_one_is_unplugged() {
    let founder = Desk::found("oer-dynamic-coalition");
    let others: Vec<Desk> = (1..PEERS).map(|n| founder.join(&format!("Peer {n}"))).collect();
    let desks: Vec<Desk> = std::iter::once(founder).chain(others).collect();
    for (n, desk) in desks.iter().enumerate() {
        desk.add("action", &json!({ "title": format!("Written by peer {n}") })).ok();
    }
    let network = Network::of(PEERS);
    // The first gathers the room; the last is cut off in the middle and comes back to another port of the switch.
    let running: Vec<Child> = (0..PEERS).map(|host| discover(&network, host, &desks[host], 12, host == 0)).collect();
    thread::sleep(Duration::from_millis(1_500));
    network.unplug(PEERS - 1);
    let said: Vec<Said> = running.into_iter().map(|child| Said { output: child.wait_with_output().unwrap() }).collect();
    let found = |said: &Said| said.ok()["neighbours"].as_array().unwrap().len();
    assert!(found(&said[0]) >= PEERS - 2, "the gatherer found {}", found(&said[0]));
    let level = fingerprints(&desks[..PEERS - 1]);
    assert!(level.iter().all(|fingerprint| *fingerprint == level[0]), "seven that stayed are level: {level:?}");
    assert_eq!(desks[PEERS - 1].run(&["verify"]).ok()["ok"], true, "who was cut off is whole");
    let titles = desks[1].run(&["search", "Written by peer"]).ok();
    assert!(titles.as_array().unwrap().len() >= PEERS - 1);
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
    assert_eq!(Said { output: refused }.code(), "hub_unreachable");
    Said { output: open.wait_with_output().unwrap() }.ok();
    assert_eq!(a.fingerprint(), b.fingerprint());
    assert_ne!(stranger.fingerprint(), a.fingerprint());
}

#[test]
fn nothing_leaves_a_computer_that_does_not_sync() {
    let desk = Desk::found("oer-dynamic-coalition");
    let network = Network::of(1);
    network.hush(0);
    thread::sleep(Duration::from_millis(500));
    let before = network.sent(0);
    for arguments in [
        &["list", "action"][..],
        &["set", "action", "act-1-01", "status", "agreed"],
        &["search", "training"],
        &["verify"],
        &["rebuild"],
        &["workspace", "members"],
        &["receipts"],
    ] {
        Said { output: network.on(0, &desk.command(arguments)).output().unwrap() }.ok();
    }
    assert_eq!(network.sent(0), before);
}
