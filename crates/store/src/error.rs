//! Why the store could not do what was asked.

use std::{io, path::PathBuf};

use roadbook_model::{ErrorCode, Refusal};
use rusqlite::ErrorCode as Sqlite;

/// A failure of the store; nothing has changed on disk.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No key slot opens with what was given.
    #[error("the passphrase or key file does not open this profile")]
    WrongKey,
    /// The key is right and the pages are not.
    #[error("the database {0} is damaged")]
    Damaged(PathBuf),
    /// The folder or file is not a Roadbook profile, or was written by a newer version.
    #[error("{0} is not a Roadbook profile that this version can read")]
    Foreign(PathBuf),
    /// Another process holds the profile's lock.
    #[error("the profile {0} is open in another window or command")]
    InUse(PathBuf),
    /// There is a profile already.
    #[error("there is a workspace in {0} already")]
    Exists(PathBuf),
    /// There is no profile.
    #[error("there is no workspace in {0}")]
    Missing(PathBuf),
    /// The operating system's keychain did not answer.
    #[error("the keychain of this computer is not available")]
    NoKeychain,
    /// The disk is full or fails.
    #[error("{0} could not be written: {1}")]
    Disk(PathBuf, io::Error),
    /// The database's disk is full or fails.
    #[error("the disk is full or fails: {0}")]
    DatabaseDisk(rusqlite::Error),
    /// Anything else SQLite says.
    #[error("the database failed: {0}")]
    Sql(rusqlite::Error),
    /// A stored value is not what it should be.
    #[error("stored {0} is malformed")]
    Malformed(&'static str),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(Sqlite::DiskFull | Sqlite::SystemIoFailure | Sqlite::CannotOpen | Sqlite::ReadOnly) => {
                StoreError::DatabaseDisk(error)
            }
            Some(Sqlite::NotADatabase | Sqlite::DatabaseCorrupt) => StoreError::Damaged("of this profile".into()),
            _ => StoreError::Sql(error),
        }
    }
}

impl StoreError {
    /// What to tell the person, and what to do.
    pub fn refusal(&self) -> Refusal {
        let (code, hint) = match self {
            StoreError::WrongKey => (ErrorCode::WrongPassphrase, "Check the passphrase, or the key file you use."),
            StoreError::Damaged(_) => (
                ErrorCode::Damaged,
                "Keep the folder as it is, restore a backup into another folder, and sync: what others have comes back.",
            ),
            StoreError::Foreign(_) => (ErrorCode::Foreign, "Choose another folder, or update Roadbook."),
            StoreError::InUse(_) => (ErrorCode::InUse, "Use the window that is open, or close it first."),
            StoreError::Exists(_) => (ErrorCode::AlreadyExists, "Choose an empty folder."),
            StoreError::Missing(_) => (ErrorCode::NotFound, "Create or join a workspace first."),
            StoreError::NoKeychain => (ErrorCode::WrongPassphrase, "Open the profile with its passphrase."),
            StoreError::Disk(..) | StoreError::DatabaseDisk(_) => (
                ErrorCode::Disk,
                "Free some space, or choose another disk, and try again; what was saved before is safe.",
            ),
            StoreError::Sql(_) | StoreError::Malformed(_) => {
                (ErrorCode::Bug, "Run `roadbook verify`; if it reports problems, `roadbook rebuild`.")
            }
        };
        Refusal::new(code, self.to_string(), hint)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        error.refusal()
    }
}
