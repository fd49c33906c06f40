//! The profile of a participant, in a folder with the key file that opens it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use roadbook_api::{Event, Host, Unlock};
use roadbook_engine::Engine;
use roadbook_feed::identity::{derive, hex};
use serde_json::json;

/// Where a profile is.
pub struct Profile(pub PathBuf);

impl Profile {
    fn folder(&self) -> PathBuf {
        self.0.join("profile")
    }

    /// What opens it.
    pub fn unlock(&self) -> Unlock {
        std::fs::create_dir_all(&self.0).unwrap();
        Unlock::KeyFile(self.0.join("key"))
    }

    /// A harness copies a participant's folder for each run; the computer it stands for stays the same
    /// one, and the profile no copy. Marks are kept by where a profile is.
    pub fn same_computer(&self) {
        let Some(state) = std::env::var_os("ROADBOOK_STATE") else { return };
        let folder = std::fs::canonicalize(self.folder()).unwrap();
        let name = hex(&derive("roadbook mark v1", &[folder.as_os_str().as_encoded_bytes()])[..16]);
        let marks = Path::new(&state).join("marks");
        let mark = std::fs::read_dir(&marks).unwrap().next().unwrap().unwrap();
        std::fs::rename(mark.path(), marks.join(name)).unwrap();
    }

    /// Whether there is one.
    pub fn exists(&self) -> bool {
        self.folder().exists()
    }

    /// A host for it, not yet open.
    pub fn host(&self, tell: impl Fn(Event) + Send + Sync + 'static) -> Arc<Host> {
        Host::new(&self.folder(), "peer", tell)
    }

    /// The engine alone.
    pub fn engine(&self) -> Engine {
        Engine::open(&self.folder(), &self.unlock(), clock).unwrap()
    }

    /// The harness gives the same hub another port each time; what is known of it stays true.
    pub fn hub_moved_to(&self, url: &str) {
        let mut engine = self.engine();
        let before = String::from_utf8(engine.recall("hub").unwrap().unwrap_or_default()).unwrap();
        let (known, _) = engine.peer(&before).unwrap();
        engine.met_peer(url, &known).unwrap();
    }
}

/// Closes the workspace: what was edited is sealed.
pub fn close(host: &Host) {
    host.call("lock", json!({})).unwrap();
}

/// Reads an invitation.
pub fn invitation(file: &Path) -> roadbook_engine::InvitationFile {
    roadbook_api::read_invitation(file).unwrap()
}

/// Milliseconds since 1970.
pub fn clock() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_millis() as i64
}
