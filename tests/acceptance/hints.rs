//! The hub tells those who listen that there is news, and nobody else.

use std::{sync::mpsc, thread, time::Duration};

use roadbook_engine::{Engine, InvitationFile};
use roadbook_feed::{DeviceKey, Frame, Role};
use roadbook_net::{HubClient, watch};
use roadbook_store::Unlock;
use roadbook_sync::{request_message, watch_message};
use roadbook_tests::HubProcess;
use tempfile::TempDir;

fn clock() -> i64 {
    1_600_000_000_000
}

fn sync(engine: &mut Engine, hub: &HubClient) {
    let body = Frame::write_all(&engine.sync_request(hub.address()).unwrap());
    let signature = engine.sign(&request_message(&engine.workspace(), &body));
    let answer = hub.round(&body, &signature).unwrap();
    engine.sync_conclude(hub.address(), &answer).unwrap();
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

    let (workspace, device) = (a.workspace(), a.feed().device);
    let signature = a.sign(&watch_message(&workspace, &device));
    let (told, heard) = mpsc::channel();
    let url = process.url.clone();
    let listener = thread::spawn(move || {
        watch(&url, &workspace, &device, &signature, |news| {
            told.send(news).unwrap();
            !news
        })
    });
    let deadline = Duration::from_secs(20);
    assert!(!heard.recv_timeout(deadline).unwrap(), "connected, and nothing new yet");
    sync(&mut b, &hub);
    assert!(heard.recv_timeout(deadline).unwrap(), "news");
    listener.join().unwrap().unwrap();

    let stranger = DeviceKey::generate();
    let signature = stranger.sign(&watch_message(&workspace, &stranger.id()));
    assert!(watch(&process.url, &workspace, &stranger.id(), &signature, |_| true).is_err(), "a stranger is not told");
}
