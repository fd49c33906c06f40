//! A participant in this process: an engine and its folder.

use std::path::PathBuf;

use roadbook_engine::{Edit, Engine, InvitationFile, NewRecord, Part};
use roadbook_feed::{DeviceId, Frame, Role};
use roadbook_model::{Kind, Language};
use roadbook_net::HubClient;
use roadbook_store::Unlock;
use roadbook_sync::request_message;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A right clock.
pub fn clock() -> i64 {
    1_600_000_000_000
}

pub struct Colleague {
    pub folder: TempDir,
    pub engine: Engine,
}

/// Exchanges with a hub until both are level; returns the round trips.
pub fn sync(engine: &mut Engine, hub: &HubClient) -> usize {
    for trips in 1..20 {
        let body = Frame::write_all(&engine.sync_request("hub").unwrap());
        let signature = engine.sign(&request_message(&engine.workspace(), &body));
        let answer = hub.round(&body, &signature).unwrap();
        if !engine.sync_conclude("hub", &answer).unwrap().0.more {
            return trips;
        }
    }
    panic!("never level");
}

impl Colleague {
    pub fn found() -> Colleague {
        let folder = TempDir::new().unwrap();
        let key = Unlock::KeyFile(folder.path().join("key"));
        let engine = Engine::create(&folder.path().join("p"), &key, "W", "Amina", clock).unwrap();
        Colleague { folder, engine }
    }

    pub fn join(file: &InvitationFile, name: &str) -> Colleague {
        let folder = TempDir::new().unwrap();
        let key = Unlock::KeyFile(folder.path().join("key"));
        let engine = Engine::join(&folder.path().join("p"), &key, file, name, clock).unwrap();
        Colleague { folder, engine }
    }

    /// Invites somebody, who joins and is known to both sides then.
    pub fn invite(&mut self, name: &str, role: Role, parts: &[Part]) -> Colleague {
        let file = self.engine.invite(role, parts, 0, 1, "").unwrap();
        let mut joined = Colleague::join(&file, name);
        joined.carry_to(self);
        self.carry_to(&mut joined);
        joined
    }

    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("p")
    }

    pub fn device(&self) -> DeviceId {
        self.engine.feed().device
    }

    pub fn create(&mut self, id: &str) {
        self.create_with(Kind::Action, id, &json!({ "title": id }));
    }

    pub fn create_with(&mut self, kind: Kind, id: &str, fields: &Value) {
        let record = NewRecord { kind, id: Some(id.into()), fields: fields.as_object().unwrap().clone() };
        self.engine.create_records(&[record], "en").unwrap();
    }

    pub fn set(&mut self, id: &str, path: &str, value: Value) {
        self.engine.edit(&[Edit { kind: Kind::Action, id: id.into(), path: path.into(), value }]).unwrap();
    }

    /// Everything held here, as a file.
    pub fn file(&mut self) -> Vec<u8> {
        self.engine.write_bundle(None, None, false).unwrap().remove(0).bytes
    }

    /// Hands everything over in a file.
    pub fn carry_to(&mut self, other: &mut Colleague) {
        let file = self.file();
        other.engine.read_bundle(&file).unwrap();
    }

    pub fn shows(&self, id: &str) -> bool {
        self.engine.query(Language::En).records(Kind::Action).unwrap().iter().any(|(held, _)| held == id)
    }

    /// A value of an action; null if it has none.
    pub fn value(&self, id: &str, path: &str) -> Value {
        let record = self.engine.query(Language::En).full_record(Kind::Action, id).unwrap();
        record.and_then(|record| record.flat.get(path).cloned()).unwrap_or(Value::Null)
    }

    /// Ends and starts again.
    pub fn reopened(self) -> Colleague {
        let Colleague { folder, engine } = self;
        drop(engine);
        Colleague::open(folder)
    }

    pub fn open(folder: TempDir) -> Colleague {
        let engine = Engine::open(&folder.path().join("p"), &Unlock::Remembered, clock).unwrap();
        Colleague { folder, engine }
    }
}
