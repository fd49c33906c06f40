//! A mark outside the profile, by which a profile notices that it was restored or copied.
//!
//! Each opening writes a fresh number into the database and into a small file in the system's
//! place for program state. A database that does not carry the number this computer last wrote
//! for this folder is an older or another copy.

use std::{
    fs,
    path::{Path, PathBuf},
};

use roadbook_feed::identity::{derive, hex};
use serde::{Deserialize, Serialize};

use crate::{Profile, StoreError};

/// What this computer remembers of the profile in one folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// This folder on this computer, by a random name.
    pub place: String,
    /// Written at the last opening.
    pub number: String,
    /// How many entries this device's feed had when the last was sealed.
    pub sealed: u64,
}

impl Profile {
    /// The mark of this folder; `None` if it was never opened here.
    pub fn mark(&self) -> Option<Mark> {
        mark_of(self.folder())
    }

    /// Replaces the mark; it is on disk when this returns.
    pub fn set_mark(&self, mark: &Mark) -> Result<(), StoreError> {
        let path = mark_path(self.folder());
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder).map_err(|error| StoreError::Disk(folder.to_owned(), error))?;
        let text = serde_json::to_vec(mark).map_err(|_| StoreError::Malformed("mark"))?;
        crate::profile::write_durably(&path, &text)
    }
}

/// The mark of the profile in `folder`; `None` if it was never opened here.
pub(crate) fn mark_of(folder: &Path) -> Option<Mark> {
    serde_json::from_slice(&fs::read(mark_path(folder)).ok()?).ok()
}

fn mark_path(folder: &Path) -> PathBuf {
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = hex(&derive("roadbook mark v1", &[folder.as_os_str().as_encoded_bytes()])[..16]);
    state_folder().unwrap_or(folder).join("marks").join(name)
}

/// Where programs keep state that no backup of documents holds.
fn state_folder() -> Option<PathBuf> {
    let given = |name: &str| std::env::var_os(name).filter(|path| Path::new(path).is_absolute()).map(PathBuf::from);
    let home = std::env::home_dir();
    let usual = if cfg!(windows) {
        given("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home.map(|home| home.join("Library/Application Support"))
    } else {
        given("XDG_STATE_HOME").or_else(|| home.map(|home| home.join(".local/state")))
    };
    given("ROADBOOK_STATE").or_else(|| usual.map(|folder| folder.join("roadbook")))
}
