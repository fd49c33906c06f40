//! Profiles to measure on.

use roadbook_engine::{Edit, Engine, InvitationFile, NewRecord};
use roadbook_feed::Role;
use roadbook_model::Kind;
use roadbook_store::Unlock;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A profile and its folder.
pub struct Desk {
    /// The folder, removed at the end.
    pub folder: TempDir,
    /// The open workspace.
    pub engine: Engine,
}

fn clock() -> i64 {
    1_600_000_000_000
}

impl Desk {
    /// A new workspace.
    pub fn found() -> Desk {
        let folder = TempDir::new().unwrap();
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        let engine = Engine::create(&folder.path().join("p"), &unlock, "Bench", "Bench", clock).unwrap();
        Desk { folder, engine }
    }

    /// Another participant, with everything this one has.
    pub fn join(&mut self) -> Desk {
        let file =
            InvitationFile::parse(&self.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap().to_bytes()).unwrap();
        let folder = TempDir::new().unwrap();
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        let mut engine = Engine::join(&folder.path().join("p"), &unlock, &file, "Second", clock).unwrap();
        let bundle = self.engine.write_bundle(None, None, false).unwrap().remove(0).bytes;
        engine.read_bundle(&bundle).unwrap();
        Desk { folder, engine }
    }

    /// Actions `a0` …
    pub fn actions(&mut self, count: usize) {
        let record = |n| NewRecord {
            kind: Kind::Action,
            id: Some(format!("a{n}")),
            fields: json!({ "title": format!("Action {n}"), "status": "draft" }).as_object().unwrap().clone(),
        };
        self.engine.create_records(&(0..count).map(record).collect::<Vec<_>>(), "en").unwrap();
    }

    /// Sets one value of one action.
    pub fn set(&mut self, action: usize, path: &str, value: Value) {
        let edit = Edit { kind: Kind::Action, id: format!("a{action}"), path: path.into(), value };
        self.engine.edit(&[edit]).unwrap();
    }
}
