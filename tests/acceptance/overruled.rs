//! Introductions that turn out not to count: nobody's honest work is lost with them.

use roadbook_engine::{Edit, Engine, InvitationFile, NewRecord};
use roadbook_feed::Role;
use roadbook_model::{Kind, Language};
use roadbook_store::Unlock;
use serde_json::json;
use tempfile::TempDir;

struct Desk {
    _folder: TempDir,
    engine: Engine,
}

fn clock() -> i64 {
    1_600_000_000_000
}

impl Desk {
    fn found() -> Desk {
        let folder = TempDir::new().unwrap();
        let key = Unlock::KeyFile(folder.path().join("key"));
        let engine = Engine::create(&folder.path().join("p"), &key, "W", "Amina", clock).unwrap();
        Desk { _folder: folder, engine }
    }

    fn join(file: &InvitationFile, name: &str) -> Desk {
        let folder = TempDir::new().unwrap();
        let key = Unlock::KeyFile(folder.path().join("key"));
        let engine = Engine::join(&folder.path().join("p"), &key, file, name, clock).unwrap();
        Desk { _folder: folder, engine }
    }

    fn create(&mut self, id: &str) {
        let fields = json!({ "title": id }).as_object().unwrap().clone();
        let record = NewRecord { kind: Kind::Action, id: Some(id.into()), fields };
        self.engine.create_records(&[record], "en").unwrap();
    }

    /// Hands everything over in a file.
    fn carry_to(&mut self, other: &mut Desk) {
        for part in self.engine.write_bundle(None, None).unwrap() {
            other.engine.read_bundle(&part.bytes).unwrap();
        }
    }

    fn shows(&self, id: &str) -> bool {
        self.engine.query(Language::En).records(Kind::Action).unwrap().iter().any(|(held, _)| held == id)
    }
}

#[test]
fn work_that_knew_of_a_device_whose_introduction_fell_arrives_all_the_same() {
    let mut founder = Desk::found();
    let file = founder.engine.invite(Role::Contributor, &[], 0, 2, "").unwrap();
    let (mut inviter, mut honest) = (Desk::join(&file, "Bakary"), Desk::join(&file, "Chen"));
    inviter.carry_to(&mut founder);
    honest.carry_to(&mut founder);
    founder.engine.appoint(inviter.engine.feed().device, Role::Facilitator, &[]).unwrap();
    founder.carry_to(&mut inviter);
    founder.carry_to(&mut honest);
    let second = inviter.engine.invite(Role::Contributor, &[], 0, 1, "").unwrap();
    // Removed before anybody has heard of the second invitation.
    founder.engine.remove(inviter.engine.feed().device).unwrap();
    let mut invited = Desk::join(&second, "Dana");
    invited.create("by-the-invited");
    invited.carry_to(&mut honest);
    assert!(honest.shows("by-the-invited"));
    honest.create("by-the-honest");
    honest
        .engine
        .edit(&[Edit { kind: Kind::Action, id: "by-the-invited".into(), path: "status".into(), value: json!("done") }])
        .unwrap();
    invited.engine.add_device("").unwrap();
    invited.carry_to(&mut honest);
    honest.carry_to(&mut founder);
    assert!(founder.shows("by-the-honest"), "it waits for nothing");
    assert!(founder.shows("by-the-invited"), "what honest work rests on is kept");
    founder.carry_to(&mut honest);
    assert_eq!(founder.engine.members().heads(), honest.engine.members().heads(), "both hold the same acts");
    assert_eq!(founder.engine.fingerprint().unwrap(), honest.engine.fingerprint().unwrap());
    assert_eq!(founder.engine.members().role(&invited.engine.feed().device), None);
}
