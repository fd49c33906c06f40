//! The hub tells those who listen that there is news, and nobody else.

use std::{
    path::Path,
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
};

use roadbook_api::Host;
use roadbook_engine::{Engine, InvitationFile};
use roadbook_feed::{DeviceKey, Frame, Role, VersionVector, frame::Hello, frame::PROTOCOL};
use roadbook_model::Language;
use roadbook_net::{Ended, HubClient, HubError, Line};
use roadbook_store::Unlock;
use roadbook_sync::request_message;
use roadbook_tests::{Colleague, HubProcess, sync};
use serde_json::json;
use tempfile::TempDir;

fn clock() -> i64 {
    1_600_000_000_000
}

fn listen(engine: &mut Engine, hub: &HubClient) -> Line {
    let body = Frame::write_all(&engine.sync_request("hub").unwrap());
    let signature = engine.sign(&request_message(&engine.workspace(), &body));
    hub.round_and_listen(&body, &signature).unwrap().1.expect("level, and nothing to say")
}

#[test]
fn a_participant_who_listens_is_told_when_another_has_sent_something() {
    let folder = TempDir::new().unwrap();
    let unlock = |name: &str| Unlock::KeyFile(folder.path().join(name));
    let mut a = Engine::create(&folder.path().join("a"), &unlock("a.key"), "W", "Amina", clock).unwrap();
    let invitation = InvitationFile::parse(&a.invite(Role::Contributor, &[], 0, 1, "").unwrap().to_bytes()).unwrap();
    let mut b = Engine::join(&folder.path().join("b"), &unlock("b.key"), &invitation, "Bakary", clock).unwrap();
    let process = HubProcess::start(&folder.path().join("hub"), "127.0.0.1:0");
    let hub = HubClient::new(&process.url).unwrap();
    sync(&mut a, &hub);

    let line = listen(&mut a, &hub);
    let (told, heard) = mpsc::channel();
    thread::spawn(move || told.send(line.wait(|| true)));
    sync(&mut b, &hub);
    assert_eq!(heard.recv_timeout(Duration::from_secs(20)), Ok(Ended::News));

    let stranger = DeviceKey::generate();
    let hello = Hello { protocol: PROTOCOL, workspace: a.workspace(), device: stranger.id() };
    let body = Frame::write_all(&[Frame::Hello(hello), Frame::Vector(VersionVector::default())]);
    let signature = stranger.sign(&request_message(&a.workspace(), &body));
    let refused = hub.round_and_listen(&body, &signature);
    assert!(matches!(refused, Err(HubError::NotAMember(_))), "a stranger is not told");
}

/// A participant in this process that syncs by itself.
fn open(founder: &mut Engine, folder: &Path, name: &str, url: &str) -> Arc<Host> {
    let invitation = founder.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    let host = Host::new(&folder.join(name), "test", |_| ());
    host.join(&Unlock::KeyFile(folder.join(format!("{name}.key"))), &invitation, name, Language::En).unwrap();
    host.call("sync_set_hub", json!({ "url": url })).unwrap();
    host
}

#[test]
fn whoever_is_connected_has_the_others_work_soon_after_it_is_sent() {
    let (folder, mut founder) = (TempDir::new().unwrap(), Colleague::found());
    let process = HubProcess::start(&folder.path().join("hub"), "127.0.0.1:0");
    let mut join = |n| open(&mut founder.engine, folder.path(), &format!("p{n}"), &process.url);
    let hosts: Vec<Arc<Host>> = (0..8).map(&mut join).collect();
    sync(&mut founder.engine, &HubClient::new(&process.url).unwrap());
    hosts.iter().for_each(Host::sync_in_background);
    let held = |host: &Arc<Host>| host.list("action").unwrap().as_array().unwrap().len();
    for round in 1..=3 {
        for host in &hosts {
            host.call("create", json!({ "kind": "action", "fields": { "title": "Together" } })).unwrap();
        }
        let deadline = Instant::now() + Duration::from_secs(60);
        while hosts.iter().any(|host| held(host) < round * hosts.len()) {
            assert!(Instant::now() < deadline, "{:?} of {}", hosts.iter().map(held).collect::<Vec<_>>(), round * 8);
            thread::sleep(Duration::from_millis(50));
        }
    }
}
