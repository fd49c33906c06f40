//! What an exchange costs on the wire, all of HTTP included: most find nothing new, and many
//! participants pay for each byte.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};

use roadbook_engine::{Edit, Engine, InvitationFile, NewRecord};
use roadbook_feed::Role;
use roadbook_model::Kind;
use roadbook_net::HubClient;
use roadbook_store::Unlock;
use roadbook_tests::{HubProcess, sync};
use serde_json::json;
use tempfile::TempDir;

/// Bytes of an exchange that finds nothing new.
const NOTHING_NEW: usize = 440;
/// Bytes of an exchange that sends one small edit.
const ONE_EDIT: usize = 600;

fn clock() -> i64 {
    1_600_000_000_000
}

/// Passes connections on and counts the bytes in both directions.
struct Counter {
    url: String,
    bytes: Arc<AtomicUsize>,
}

impl Counter {
    fn before(hub: &HubProcess) -> Counter {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (to, bytes) = (hub.url.trim_start_matches("http://").to_owned(), Arc::new(AtomicUsize::new(0)));
        let counted = bytes.clone();
        thread::spawn(move || {
            for near in listener.incoming() {
                let (near, far) = (near.unwrap(), TcpStream::connect(&to).unwrap());
                pass_on(near.try_clone().unwrap(), far.try_clone().unwrap(), counted.clone());
                pass_on(far, near, counted.clone());
            }
        });
        Counter { url, bytes }
    }

    fn take(&self) -> usize {
        self.bytes.swap(0, SeqCst)
    }
}

fn pass_on(mut from: TcpStream, mut to: TcpStream, counted: Arc<AtomicUsize>) {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            // Counted before it is passed on: who has the answer may ask for the count at once.
            counted.fetch_add(read, SeqCst);
            if to.write_all(&buffer[..read]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    });
}

#[test]
fn an_exchange_that_finds_nothing_new_and_one_with_a_small_edit_are_small_however_many_take_part() {
    let folder = TempDir::new().unwrap();
    let unlock = |name: &str| Unlock::KeyFile(folder.path().join(name));
    let hub = HubProcess::start(&folder.path().join("hub"), "127.0.0.1:0");
    let counter = Counter::before(&hub);
    let client = || HubClient::new(&counter.url).unwrap();
    let mut a = Engine::create(&folder.path().join("a"), &unlock("a.key"), "W", "Amina", clock).unwrap();
    let fields = json!({ "title": "Map open textbooks", "status": "draft" }).as_object().unwrap().clone();
    a.create_records(&[NewRecord { kind: Kind::Action, id: Some("x".into()), fields }], "en").unwrap();
    let edit = |status: &str| Edit { kind: Kind::Action, id: "x".into(), path: "status".into(), value: json!(status) };

    let mut costs = Vec::new();
    for n in 0..3 {
        let invitation =
            InvitationFile::parse(&a.invite(Role::Contributor, &[], 0, 1, "").unwrap().to_bytes()).unwrap();
        let name = format!("b{n}");
        let mut b =
            Engine::join(&folder.path().join(&name), &unlock(&format!("{name}.key")), &invitation, &name, clock)
                .unwrap();
        sync(&mut a, &client());
        sync(&mut b, &client());
        sync(&mut a, &client());
        let client = client();
        counter.take();
        assert_eq!(sync(&mut a, &client), 1);
        let nothing = counter.take();
        a.edit(&[edit(["agreed", "draft"][n % 2])]).unwrap();
        assert_eq!(sync(&mut a, &client), 1);
        costs.push((nothing, counter.take()));
    }
    eprintln!("nothing new and one edit: {costs:?} bytes");
    assert!(costs.iter().all(|(nothing, edit)| *nothing <= NOTHING_NEW && *edit <= ONE_EDIT), "{costs:?}");
    assert_eq!(costs[0].0, costs[2].0, "independent of the number of participants");
}

#[test]
fn a_device_that_was_away_is_level_after_one_more_round() {
    let folder = TempDir::new().unwrap();
    let unlock = |name: &str| Unlock::KeyFile(folder.path().join(name));
    let hub = HubProcess::start(&folder.path().join("hub"), "127.0.0.1:0");
    let client = HubClient::new(&hub.url).unwrap();
    let mut a = Engine::create(&folder.path().join("a"), &unlock("a.key"), "W", "Amina", clock).unwrap();
    let invitation = InvitationFile::parse(&a.invite(Role::Contributor, &[], 0, 1, "").unwrap().to_bytes()).unwrap();
    let mut b = Engine::join(&folder.path().join("b"), &unlock("b.key"), &invitation, "Bakary", clock).unwrap();
    for _ in 0..2 {
        sync(&mut a, &client);
        sync(&mut b, &client);
    }
    let fields = json!({ "title": "Map open textbooks" }).as_object().unwrap().clone();
    let records = [NewRecord { kind: Kind::Action, id: Some("x".into()), fields }];
    a.create_records(&records, "en").unwrap();
    assert_eq!((sync(&mut a, &client), sync(&mut b, &client)), (1, 2));
    let edit = Edit { kind: Kind::Action, id: "x".into(), path: "status".into(), value: json!("agreed") };
    a.edit(&[edit]).unwrap();
    b.expect_news("hub");
    assert_eq!((sync(&mut a, &client), sync(&mut b, &client)), (1, 1), "who was told of news asks for it at once");
    assert_eq!(a.fingerprint().unwrap(), b.fingerprint().unwrap());
}
