//! Lines that are cut again and again: what came through is not sent twice.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    thread,
};

use roadbook_feed::{Frame, VersionVector};
use roadbook_hub::{Limits, Rules};
use roadbook_net::{HubClient, HubError};

use crate::{
    participant::Participant,
    running::{Running, connect, rest, status},
};

/// Bytes after which a connection is cut, in either direction.
const CUT: usize = 100 << 10;
/// Bytes of entries, more than pass through one connection.
const WORK: usize = 500 << 10;

/// Passes connections on to a hub, each until it has carried [`CUT`] bytes one way.
struct Line {
    client: HubClient,
    up: Arc<AtomicUsize>,
    down: Arc<AtomicUsize>,
}

impl Line {
    fn to(hub: SocketAddr) -> Line {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = HubClient::new(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let line = Line { client, up: Arc::default(), down: Arc::default() };
        let (up, down) = (line.up.clone(), line.down.clone());
        thread::spawn(move || {
            for near in listener.incoming() {
                let (near, far) = (near.unwrap(), TcpStream::connect(hub).unwrap());
                pass_on(near, far, up.clone(), down.clone());
            }
        });
        line
    }
}

/// Carries bytes both ways until [`CUT`] of them went one way. Then the hub hears that nothing more comes, and the
/// client that the line is gone once the hub has taken in what came through.
fn pass_on(client: TcpStream, hub: TcpStream, up: Arc<AtomicUsize>, down: Arc<AtomicUsize>) {
    let cut = Arc::new(AtomicBool::new(false));
    let (to_client, from_hub, cut_above) = (client.try_clone().unwrap(), hub.try_clone().unwrap(), cut.clone());
    thread::spawn(move || {
        carry(&client, &hub, &up, &cut_above);
        cut_above.store(true, SeqCst);
        let _ = hub.shutdown(Shutdown::Write);
    });
    thread::spawn(move || {
        carry(&from_hub, &to_client, &down, &cut);
        if cut.load(SeqCst) {
            // What the hub says to a request that ended early is not carried.
            let _ = std::io::copy(&mut &from_hub, &mut std::io::sink());
        }
        let _ = (to_client.shutdown(Shutdown::Both), from_hub.shutdown(Shutdown::Both));
    });
}

fn carry(mut from: &TcpStream, mut to: &TcpStream, counted: &AtomicUsize, cut: &AtomicBool) {
    let (mut buffer, mut passed) = ([0; 4096], 0);
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        counted.fetch_add(read, SeqCst);
        passed += read;
        if passed > CUT || cut.load(SeqCst) || to.write_all(&buffer[..read]).is_err() {
            break;
        }
    }
}

/// Somebody a hub knows, and a feed of many entries.
fn scene() -> (Running, Participant, roadbook_feed::frame::Entries, u64) {
    let hub = Running::start(Limits::default(), Rules::default());
    let participant = Participant::found();
    participant.send(&hub.client(), vec![]).unwrap();
    let mut feed = participant.feed(0);
    let entries = participant.seal(&mut feed, WORK / 4000, 4000);
    (hub, participant, entries, feed.head.seq)
}

fn fetch(participant: &Participant, hub: &HubClient) -> Result<Vec<Frame>, HubError> {
    let (frames, signature) = participant.signed_by(&participant.key, [Frame::Vector(VersionVector::default())]);
    hub.round(&frames, &signature)
}

fn fetched(frames: &[Frame]) -> u64 {
    let runs = frames.iter().filter_map(|frame| if let Frame::Entries(run) = frame { Some(run) } else { None });
    runs.map(|run| run.entries.len() as u64).sum()
}

#[test]
fn an_upload_that_is_cut_goes_on_where_it_ended() {
    let (hub, participant, entries, last) = scene();
    let line = Line::to(hub.address);
    let held = participant.send(&line.client, vec![entries.clone()]).unwrap();
    assert_eq!(held.get(&entries.feed), last);
    let sent = line.up.load(SeqCst);
    assert!(sent < WORK * 5 / 4, "{sent} bytes were sent");
}

#[test]
fn an_answer_that_is_cut_goes_on_where_it_ended() {
    let (hub, participant, entries, last) = scene();
    participant.send(&hub.client(), vec![entries]).unwrap();
    let line = Line::to(hub.address);
    let frames = fetch(&participant, &line.client).unwrap();
    assert_eq!(fetched(&frames), last);
    let received = line.down.load(SeqCst);
    assert!(received < WORK * 5 / 4, "{received} bytes were received");
}

#[test]
fn of_an_answer_that_never_ends_the_frames_that_came_whole_count() {
    let (hub, participant, entries, last) = scene();
    participant.send(&hub.client(), vec![entries]).unwrap();
    // A line that works once.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = HubClient::new(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let address = hub.address;
    thread::spawn(move || {
        let (near, far) = (listener.accept().unwrap().0, TcpStream::connect(address).unwrap());
        drop(listener);
        pass_on(near, far, Arc::default(), Arc::default());
    });
    let came = fetched(&fetch(&participant, &client).unwrap());
    assert!(came > 0 && came < last, "{came} of {last}");
}

#[test]
fn what_is_kept_of_an_exchange_is_told_only_to_whom_can_name_it() {
    let (hub, participant, entries, _) = scene();
    let body = participant.body(vec![entries]);
    assert_eq!(hub.post(&body), 200);
    let ask = |signature: &[u8], from: u64| {
        let head = "POST /v1/rest HTTP/1.1\r\nhost: hub\r\nconnection: close\r\ncontent-length: 72\r\n\r\n";
        let mut stream = connect(hub.address);
        stream.write_all(&[head.as_bytes(), signature, &from.to_be_bytes()].concat()).unwrap();
        status(&rest(stream))
    };
    assert_eq!(ask(&body[..64], 0), 200);
    assert_eq!(ask(&body[..64], 1 << 40), 404, "beyond its end");
    assert_eq!(ask(&[7; 64], 0), 404, "nobody's");
}
