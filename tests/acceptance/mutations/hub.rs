//! Messages to a hub: whole requests of HTTP, cut ones, and the frames within signed ones.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use roadbook_feed::Frame;
use roadbook_net::HubClient;
use roadbook_sync::request_message;
use roadbook_tests::{Colleague, HubProcess, sync};
use serde_json::json;
use tempfile::TempDir;

use super::{stage, target::Target};

/// A request as it is on the wire.
fn post(path: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("POST /v1/{path} HTTP/1.1\r\nhost: hub\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Says it, hangs up, and reads what comes back; an answer of HTTP, or none.
fn say(hub: &HubProcess, message: &[u8]) -> Option<u16> {
    let mut line = TcpStream::connect(hub.url.trim_start_matches("http://")).unwrap();
    line.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // It may hang up before it has heard everything.
    let _ = line.write_all(message).and_then(|()| line.shutdown(std::net::Shutdown::Write));
    let mut answer = Vec::new();
    let _ = line.read_to_end(&mut answer);
    let text = String::from_utf8_lossy(&answer);
    let status = text.strip_prefix("HTTP/1.1 ").or(text.strip_prefix("HTTP/1.0 "))?;
    status.get(..3)?.parse().ok()
}

fn signed(by: &Colleague, frames: &[u8]) -> Vec<u8> {
    let signature = by.engine.sign(&request_message(&by.engine.workspace(), frames));
    [&signature[..], frames].concat()
}

/// The hub answers, and not that it has a defect.
fn is_well(status: Option<u16>) {
    assert!(status.is_none_or(|status| status != 500), "the hub has a defect");
}

#[test]
fn mutated_messages_to_a_hub_are_answered_or_refused_and_it_goes_on() {
    let folder = TempDir::new().unwrap();
    let free = ["--address-rate", "1000000", "--device-rate", "1000000"];
    let hub = HubProcess::start_with(folder.path(), "127.0.0.1:0", &free);
    let (mut founder, mut other, _) = stage();
    other.set("x", "status", json!("agreed"));
    let bodies: Vec<Vec<u8>> =
        [&mut founder, &mut other].map(|who| Frame::write_all(&who.engine.sync_request("hub").unwrap())).into();
    let client = HubClient::new(&hub.url).unwrap();
    let level = |who: &mut Colleague| sync(&mut who.engine, &client);
    level(&mut founder);

    let whole = signed(&founder, &bodies[0]);
    let question = [&whole[..64], &0u64.to_be_bytes()].concat();
    let rest = [&whole[..64], &whole[200..]].concat();
    let messages = [
        post("x", &whole),
        post("x", &signed(&other, &bodies[1])),
        post("rest", &question),
        post("x?after=200", &rest),
    ];
    Target("hub").feed(20, &messages, |message| is_well(say(&hub, message)));
    Target("exchanges").feed(20, &bodies, |frames| is_well(say(&hub, &post("x", &signed(&other, frames)))));

    level(&mut other);
    level(&mut founder);
    assert_eq!(founder.value("x", "status"), json!("agreed"), "honest work goes through as ever");
}
