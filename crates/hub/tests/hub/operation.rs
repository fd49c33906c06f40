//! What whoever runs a hub relies on.

use std::{
    fs,
    io::{Read, Write},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::Duration,
};

use roadbook_hub::{Limits, Patience, Rules, tls};
use roadbook_net::{Ended, Line};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tempfile::TempDir;

use crate::{
    participant::Participant,
    running::{Running, connect, get, head, rest, status},
};

const DEADLINE: Duration = Duration::from_secs(60);

#[test]
fn a_hub_that_is_stopped_finishes_what_is_under_way_and_says_goodbye() {
    let mut hub = Running::start(Limits::default(), Rules::default());
    let participant = Participant::found();
    participant.send(&hub.client(), vec![]).unwrap();
    let listener = ended(participant.listen(&hub.client()));
    let body = participant.body(vec![]);
    let mut under_way = hub.connect();
    under_way.write_all(&[&head(body.len())[..], &body[..100]].concat()).unwrap();
    while !get(hub.private, "/metrics").contains("roadbook_hub_connections 3") {}

    hub.stop.send_replace(true);
    assert_eq!(listener.recv_timeout(DEADLINE), Ok(Ended::Over));
    while std::net::TcpStream::connect(hub.address).is_ok_and(|stream| rest(stream).is_empty()) {
        thread::yield_now();
    }
    under_way.write_all(&body[100..]).unwrap();
    assert_eq!(status(&rest(under_way)), 200);
    let served = hub.served.take().unwrap();
    hub.runtime.block_on(async { tokio::time::timeout(DEADLINE, served).await }).unwrap().unwrap();
}

/// Says how the line ended.
fn ended(line: Line) -> mpsc::Receiver<Ended> {
    let (says, heard) = mpsc::channel();
    thread::spawn(move || says.send(line.wait(|| true)));
    heard
}

#[test]
fn a_listener_hears_a_sign_of_life_and_after_a_while_or_on_another_line_its_end() {
    let patience = Patience { sign_of_life: Duration::from_millis(20), ..Patience::default() };
    let hub = Running::start(Limits { patience, ..Limits::default() }, Rules::default());
    let participant = Participant::found();
    participant.send(&hub.client(), vec![]).unwrap();
    let signs = AtomicUsize::new(0);
    let line = participant.listen(&hub.client());
    assert_eq!(line.wait(|| signs.fetch_add(1, SeqCst) < 3), Ended::Broken, "its device wants to hear no more");
    let first = ended(participant.listen(&hub.client()));
    let second = participant.listen(&hub.client());
    assert_eq!(first.recv_timeout(DEADLINE), Ok(Ended::Over));
    let second = ended(second);
    let other = Participant::found();
    other.send(&hub.client(), vec![]).unwrap();
    assert!(second.recv_timeout(Duration::from_millis(100)).is_err(), "news of another workspace is none");

    let patience = Patience { line: Duration::from_millis(50), ..Patience::default() };
    let hub = Running::start(Limits { patience, ..Limits::default() }, Rules::default());
    participant.send(&hub.client(), vec![]).unwrap();
    assert_eq!(ended(participant.listen(&hub.client())).recv_timeout(DEADLINE), Ok(Ended::Over));
}

#[test]
fn health_and_figures_are_there_and_figures_only_for_the_operator() {
    let hub = Running::start(Limits::default(), Rules::default());
    Participant::found().send(&hub.client(), vec![]).unwrap();
    assert_eq!(
        (status(&hub.get("/healthz")), status(&hub.get("/readyz")), status(&hub.get("/v1/hub"))),
        (200, 200, 200)
    );
    assert_eq!((status(&hub.get("/metrics")), status(&hub.get("/"))), (404, 404));
    let figures = get(hub.private, "/metrics");
    assert!(figures.contains("roadbook_hub_exchanges_total{status=\"200\"} 1"), "{figures}");
    assert_eq!(status(&get(hub.private, "/v1/hub")), 404);
}

#[test]
fn answers_carry_no_header_that_http_does_not_need() {
    let hub = Running::start(Limits::default(), Rules::default());
    let body = Participant::found().body(vec![]);
    let mut stream = connect(hub.address);
    let head = format!("POST /v1/x HTTP/1.1\r\nhost: hub\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(&[head.as_bytes(), &body].concat()).unwrap();
    let mut answer = [0; 512];
    let read = stream.read(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    let (head, _) = answer.split_once("\r\n\r\n").unwrap();
    assert_eq!(head.lines().count(), 2, "{head}");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\ncontent-length: "), "{head}");
}

#[test]
fn over_tls_the_hub_shows_its_certificate() {
    let folder = TempDir::new().unwrap();
    let (chain, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
    let own = rcgen::generate_simple_self_signed(["hub.example.org".to_owned()]).unwrap();
    fs::write(&chain, own.cert.pem()).unwrap();
    fs::write(&key, own.signing_key.serialize_pem()).unwrap();
    assert!(tls(&key, &chain).is_err(), "the wrong way round");
    let hub = Running::start_over(Limits::default(), Rules::default(), Some(tls(&chain, &key).unwrap()));
    let mut roots = RootCertStore::empty();
    roots.add(own.cert.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_root_certificates(roots).with_no_client_auth());
    let named = |name: &'static str| ClientConnection::new(config.clone(), name.try_into().unwrap()).unwrap();
    let body = Participant::found().body(vec![]);
    let mut stream = StreamOwned::new(named("hub.example.org"), hub.connect());
    stream.write_all(&[head(body.len()), body].concat()).unwrap();
    assert_eq!(status(&rest(stream)), 200);
    let mut stream = StreamOwned::new(named("other.example.org"), hub.connect());
    assert!(stream.write_all(b"GET / HTTP/1.1\r\n\r\n").is_err());
}

#[test]
fn the_program_logs_in_json_without_names_and_ends_well_when_told_to() {
    let folder = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_roadbook-hub"))
        .args(["--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--log-format", "json", "--data"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.take().unwrap()), &mut line).unwrap();
    let said: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert!(said["metrics"].as_str().unwrap().ends_with("/metrics"));
    let participant = Participant::found();
    let client = roadbook_net::HubClient::new(said["url"].as_str().unwrap()).unwrap();
    participant.send(&client, vec![]).unwrap();
    let told = Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(told.success());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let log = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["message"] == "exchange" && line["status"] == 200), "{log}");
    for secret in [participant.workspace.hex(), participant.key.id().hex()] {
        assert!(!log.contains(&secret[..16]), "the log names nobody");
    }
}

#[test]
fn a_hub_without_a_place_for_entries_or_with_a_bad_option_says_what_to_do() {
    for options in [&["--listen", "127.0.0.1:0"][..], &["--data", "/proc/none", "--listen", "127.0.0.1:0"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_roadbook-hub")).args(options).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains("\"hint\":"), "{said}");
    }
}
