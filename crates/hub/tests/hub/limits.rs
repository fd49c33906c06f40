//! What the hub refuses, and how it says so.

use std::{fs, io::Write};

use roadbook_hub::{Founders, Limits, Rate, Rules};
use roadbook_net::HubError;

use crate::{
    participant::Participant,
    running::{Running, head, impatient, rest, status},
};

#[test]
fn workspaces_that_are_not_listed_are_not_taken_in_and_those_held_stay() {
    let list = tempfile::NamedTempFile::new().unwrap();
    let rules = Rules { founders: Founders::Listed(list.path().to_owned()), ..Rules::default() };
    let hub = Running::start(Limits::default(), rules);
    let (listed, other) = (Participant::found(), Participant::found());
    fs::write(list.path(), listed.workspace.hex()).unwrap();
    listed.send(&hub.client(), vec![]).unwrap();
    assert!(matches!(other.send(&hub.client(), vec![]), Err(HubError::Foreign(..))));
    fs::write(list.path(), "").unwrap();
    listed.send(&hub.client(), vec![]).unwrap();
}

#[test]
fn a_workspace_over_its_quota_is_told_to_wait_and_keeps_what_it_has() {
    let hub = Running::start(Limits::default(), Rules { quota: 2000, ..Rules::default() });
    let (participant, client) = (Participant::found(), hub.client());
    let mut feed = participant.feed(0);
    let small = participant.seal(&mut feed, 2, 300);
    assert_eq!(participant.send(&client, vec![small]).unwrap().get(&feed.id), 2);
    let large = participant.seal(&mut feed, 1, 2000);
    assert!(matches!(participant.send(&client, vec![large]), Err(HubError::Busy(_, 507))));
    assert_eq!(participant.send(&client, vec![]).unwrap().get(&feed.id), 2);
}

#[test]
fn a_device_that_asks_too_often_is_told_how_long_to_wait_and_others_are_not() {
    let limits = Limits { device: Rate { per_second: 0.01, burst: 2.0 }, ..Limits::default() };
    let hub = Running::start(limits, Rules::default());
    let (eager, calm) = (Participant::found(), Participant::found());
    assert_eq!([0; 3].map(|_| hub.post(&eager.body(vec![]))), [200, 200, 429]);
    let body = eager.body(vec![]);
    let answer = hub.say(&[head(body.len()), body].concat());
    assert!(answer.contains("retry-after: "), "{answer}");
    assert_eq!(hub.post(&calm.body(vec![])), 200);
    assert!(matches!(eager.send(&hub.client(), vec![]), Err(HubError::Busy(_, 429))));
}

#[test]
fn a_client_waits_as_long_as_it_is_asked_to_and_then_succeeds() {
    let limits = Limits { device: Rate { per_second: 2.0, burst: 1.0 }, ..Limits::default() };
    let hub = Running::start(limits, Rules::default());
    let (eager, client) = (Participant::found(), hub.client());
    for _ in 0..3 {
        eager.send(&client, vec![]).unwrap();
    }
}

#[test]
fn an_address_that_asks_too_often_is_refused_before_its_request_is_read() {
    let limits = Limits { address: Rate { per_second: 0.01, burst: 2.0 }, ..Limits::default() };
    let hub = Running::start(limits, Rules::default());
    assert_eq!([0; 3].map(|_| hub.post(&Participant::found().body(vec![]))), [200, 200, 429]);
    assert_eq!(status(&hub.say(&head(1 << 20))), 429);
}

#[test]
fn what_is_no_exchange_is_refused_by_name() {
    let hub = Running::start(Limits::default(), Rules::default());
    let participant = Participant::found();
    let body = participant.body(vec![]);
    let mut forged = body.clone();
    forged[3] ^= 1;
    assert_eq!((hub.post(&forged), hub.post(b""), hub.post(&[7; 500]), hub.post(&body[..100])), (403, 400, 400, 400));
    let mut stranger = Participant::found();
    stranger.workspace = participant.workspace;
    assert_eq!((hub.post(&body), hub.post(&stranger.body(vec![]))), (200, 403));
    let endless =
        b"POST /v1/x HTTP/1.1\r\nhost: hub\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
    assert_eq!(status(&hub.say(endless)), 411);
    let headers = "x-filler: 0123456789\r\n".repeat(1000);
    let answer = hub.say(format!("GET /v1/hub HTTP/1.1\r\nhost: hub\r\n{headers}\r\n").as_bytes());
    assert_eq!(status(&answer), 431);
}

#[test]
fn strangers_may_announce_less_than_participants() {
    let hub = Running::start(Limits::default(), Rules::default());
    let (participant, stranger) = (Participant::found(), Participant::found());
    participant.send(&hub.client(), vec![]).unwrap();
    let begun = |participant: &Participant, length: usize| {
        let mut stream = hub.connect();
        stream.write_all(&[head(length), participant.body(vec![]), vec![0; 1024]].concat()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        status(&rest(stream))
    };
    assert_eq!(begun(&stranger, 8 << 20), 413);
    assert_ne!(begun(&participant, 8 << 20), 413);
    assert_eq!(begun(&participant, 17 << 20), 413);
}

#[test]
fn whoever_is_slow_is_given_up_and_keeps_nobody_out() {
    let hub = Running::start(Limits { connections: 2, ..impatient() }, Rules::default());
    let (mut head_only, mut body_only) = (hub.connect(), hub.connect());
    head_only.write_all(b"POST /v1/x HTTP/1.1\r\nhost:").unwrap();
    body_only.write_all(&[head(5000), vec![0; 10]].concat()).unwrap();
    assert!(matches!(status(&rest(head_only)), 0 | 408));
    assert_eq!(status(&rest(body_only)), 408);
    assert_eq!(hub.post(&Participant::found().body(vec![])), 200);
}

#[test]
fn connections_beyond_the_limit_are_closed_at_once() {
    for limits in
        [Limits { connections: 1, ..Limits::default() }, Limits { connections_of_an_address: 1, ..Limits::default() }]
    {
        let hub = Running::start(limits, Rules::default());
        let mut first = hub.connect();
        first.write_all(b"GET /healthz HTTP/1.1\r\nhost: hub\r\n\r\n").unwrap();
        std::io::Read::read(&mut first, &mut [0]).unwrap();
        assert_eq!(hub.get("/healthz"), "");
        assert!(crate::running::get(hub.private, "/metrics").contains("roadbook_hub_turned_away_total 1"));
    }
}
