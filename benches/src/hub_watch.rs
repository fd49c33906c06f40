//! 10,000 devices that listen for hints: memory, and how soon all are told.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Instant,
};

use roadbook_feed::{
    DeviceKey, Frame, VersionVector,
    frame::{NEWS, Probe},
    identity::derive,
};
use tempfile::TempDir;

use crate::{
    Line,
    hub::{HubProcess, Keeps, participant::Participant},
    hub_desks::{PARTICIPANTS, admit},
};

/// Of so many participants each.
const WORKSPACES: usize = 20;
/// What one listener may cost.
const TARGET_KIB: f64 = 32.0;

/// Memory of a listener, and the time until the last is told.
pub fn measure() -> Vec<Line> {
    let folder = TempDir::new().unwrap();
    let hub = HubProcess::start(&Keeps::Sqlite(folder.path()));
    let workspaces: Vec<(Participant, Vec<DeviceKey>)> = (0..WORKSPACES).map(|_| admit(PARTICIPANTS + 1)).collect();
    for (founder, _) in &workspaces {
        founder.send(&hub.client(), vec![]).unwrap();
    }
    let (before, _) = hub.memory();
    let mut listeners: Vec<TcpStream> = Vec::new();
    for (founder, devices) in &workspaces {
        let knows = knows(founder);
        listeners.extend(devices.iter().map(|device| listen(&hub, founder, &knows, device)));
    }
    let (after, _) = hub.memory();
    let each = (after - before) * 1024.0 / listeners.len() as f64;
    let start = Instant::now();
    for (founder, _) in &workspaces {
        let entries = founder.seal(&mut founder.feed(0), 1, 100);
        founder.send(&hub.client(), vec![entries]).unwrap();
    }
    for listener in &mut listeners {
        // A chunk of one byte.
        let mut news = [0; 6];
        listener.read_exact(&mut news).unwrap();
        assert_eq!(news[3], NEWS);
    }
    let told = start.elapsed().as_secs_f64();
    let per_second = listeners.len() as f64 / told;
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

/// What says that the founder's acts are known and that there are no entries.
fn knows(founder: &Participant) -> [Frame; 2] {
    let mut ids: Vec<[u8; 32]> = founder.acts.iter().map(|act| act.id().0).collect();
    ids.sort_unstable();
    let parts: Vec<&[u8]> = ids.iter().map(<[u8; 32]>::as_slice).collect();
    let probe = Probe::of(&[0; 32], &derive("roadbook acts v1", &parts));
    [Frame::Probe(probe), Frame::Vector(VersionVector::default())]
}

fn listen(hub: &HubProcess, founder: &Participant, knows: &[Frame; 2], device: &DeviceKey) -> TcpStream {
    let (frames, signature) = founder.signed_by(device, knows.clone());
    let mut stream = TcpStream::connect(hub.url.trim_start_matches("http://")).unwrap();
    let length = frames.len() + signature.len();
    let head = format!("POST /v1/h HTTP/1.1\r\nhost: hub\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(&[head.as_bytes(), &signature, &frames].concat()).unwrap();
    let mut answer = Vec::new();
    while !is_held(&answer) {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        answer.push(byte[0]);
    }
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
    stream
}

/// Whether the head and the first chunk have come.
fn is_held(answer: &[u8]) -> bool {
    let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let chunk = &answer[end + 4..];
    let Some(line) = chunk.windows(2).position(|window| window == b"\r\n") else { return false };
    let length = usize::from_str_radix(&String::from_utf8_lossy(&chunk[..line]), 16).unwrap();
    chunk.len() == line + 2 + length + 2
}
