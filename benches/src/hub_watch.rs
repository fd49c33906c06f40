//! 10,000 devices that listen for hints: memory, and how soon all are told.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Instant,
};

use roadbook_feed::identity::hex;
use roadbook_sync::watch_message;
use tempfile::TempDir;

use crate::{
    Line,
    hub::{HubProcess, Keeps, participant::Participant},
};

const LISTENERS: usize = 10_000;
/// What one listener may cost.
const TARGET_KIB: f64 = 32.0;

/// Memory of a listener, and the time until the last is told.
pub fn measure() -> Vec<Line> {
    let folder = TempDir::new().unwrap();
    let hub = HubProcess::start(&Keeps::Sqlite(folder.path()));
    let participant = Participant::found();
    participant.send(&hub.client(), vec![]).unwrap();
    let (before, _) = hub.memory();
    let mut listeners: Vec<TcpStream> = (0..LISTENERS).map(|_| listen(&hub, &participant)).collect();
    let (after, _) = hub.memory();
    let each = (after - before) * 1024.0 / LISTENERS as f64;
    let entries = participant.seal(&mut participant.feed(0), 1, 100);
    let start = Instant::now();
    participant.send(&hub.client(), vec![entries]).unwrap();
    for listener in &mut listeners {
        let mut news = [0; 6];
        listener.read_exact(&mut news).unwrap();
        assert_eq!(&news[2..], b"news");
    }
    let told = start.elapsed().as_secs_f64();
    let per_second = LISTENERS as f64 / told;
    vec![
        Line {
            what: "10,000 listeners, memory of each",
            ours: format!("{each:.1} KiB ({after:.0} MiB in all)"),
            floor: format!("{TARGET_KIB} KiB"),
            against: "target",
            ratio: each / TARGET_KIB,
        },
        Line {
            what: "10,000 listeners told of news",
            ours: format!("{:.0} ms", told * 1e3),
            floor: "1000 ms".into(),
            against: "target",
            ratio: 1e4 / per_second,
        },
    ]
}

fn listen(hub: &HubProcess, participant: &Participant) -> TcpStream {
    let device = participant.key.id();
    let signature = hex(&participant.key.sign(&watch_message(&participant.workspace, &device)));
    let (workspace, device) = (participant.workspace.hex(), device.hex());
    let mut stream = TcpStream::connect(hub.url.trim_start_matches("http://")).unwrap();
    let request = format!(
        "GET /v1/watch?workspace={workspace}&device={device}&signature={signature} HTTP/1.1\r\nhost: hub\r\n\
         connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
         sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    assert!(head.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&head));
    stream
}
