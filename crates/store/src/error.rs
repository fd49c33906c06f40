//! Why the store could not do what was asked.

use std::{
    io,
    path::{Path, PathBuf},
};

use roadbook_model::{ErrorCode, Refusal};
use rusqlite::ErrorCode as Sqlite;

/// A failure of the store; nothing has changed on disk.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No key slot opens with what was given.
    #[error("the passphrase or key file does not open this profile")]
    WrongKey,
    /// The key is right, and the first page or the whole file is not: nothing can be reached through it.
    #[error("the beginning of the database {0} is damaged")]
    HeaderDamaged(PathBuf),
    /// The key slots are there, and the database is not.
    #[error("the database {0} is missing")]
    DatabaseMissing(PathBuf),
    /// The file with the key slots is missing or damaged; the database is there.
    #[error("the key slots {0} are missing or damaged")]
    SlotsDamaged(PathBuf),
    /// Written by a newer version.
    #[error("{0} was written by a newer version of Roadbook")]
    Newer(PathBuf),
    /// Nothing can be written there.
    #[error("{0} is on a disk or in a folder that cannot be written to")]
    ReadOnly(PathBuf),
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
    /// The keychain is there and does not give its secrets out.
    #[error("the keychain of this computer is locked")]
    KeychainLocked,
    /// The keychain answers, and has no entry for this profile.
    #[error("the keychain of this computer has no entry for this profile")]
    NoKeychainEntry,
    /// The key file is not where it was.
    #[error("there is no key file {0}")]
    NoKeyFile(PathBuf),
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
            Some(Sqlite::ReadOnly) => StoreError::ReadOnly("the database".into()),
            Some(Sqlite::DiskFull | Sqlite::SystemIoFailure | Sqlite::CannotOpen) => StoreError::DatabaseDisk(error),
            Some(Sqlite::NotADatabase | Sqlite::DatabaseCorrupt) => StoreError::Damaged("of this profile".into()),
            _ => StoreError::Sql(error),
        }
    }
}

impl StoreError {
    /// A failure to read or write a file of the profile.
    pub(crate) fn of_file(path: &Path, error: io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                StoreError::ReadOnly(path.to_owned())
            }
            _ => StoreError::Disk(path.to_owned(), error),
        }
    }

    /// What to tell the person, and what to do.
    pub fn refusal(&self) -> Refusal {
        Refusal::new(self.code(), self.to_string(), self.hint())
    }

    fn code(&self) -> ErrorCode {
        match self {
            StoreError::WrongKey => ErrorCode::WrongPassphrase,
            StoreError::HeaderDamaged(_) => ErrorCode::HeaderDamaged,
            StoreError::DatabaseMissing(_) => ErrorCode::DatabaseMissing,
            StoreError::SlotsDamaged(_) => ErrorCode::KeySlotsDamaged,
            StoreError::Newer(_) => ErrorCode::NewerVersion,
            StoreError::ReadOnly(_) => ErrorCode::ReadOnly,
            StoreError::Damaged(_) => ErrorCode::Damaged,
            StoreError::Foreign(_) => ErrorCode::Foreign,
            StoreError::InUse(_) => ErrorCode::InUse,
            StoreError::Exists(_) => ErrorCode::AlreadyExists,
            StoreError::Missing(_) => ErrorCode::NotFound,
            StoreError::NoKeychain => ErrorCode::NoKeychain,
            StoreError::KeychainLocked => ErrorCode::KeychainLocked,
            StoreError::NoKeychainEntry => ErrorCode::KeychainEntryMissing,
            StoreError::NoKeyFile(_) => ErrorCode::KeyFileMissing,
            StoreError::Disk(..) | StoreError::DatabaseDisk(_) => ErrorCode::Disk,
            StoreError::Sql(_) | StoreError::Malformed(_) => ErrorCode::Bug,
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            StoreError::WrongKey => "Check the passphrase, or the key file you use.",
            StoreError::HeaderDamaged(_) | StoreError::Damaged(_) | StoreError::DatabaseMissing(_) => {
                "Keep the folder as it is; put back a copy (`roadbook copies`, `roadbook put-back DAY`) and sync: what \
                 others have comes back. `roadbook rescue FOLDER` saves what can still be read."
            }
            StoreError::SlotsDamaged(_) => {
                "Keep the folder as it is; `roadbook put-back-keys` takes the key slots of a copy, and nothing else."
            }
            StoreError::Newer(_) => "Update Roadbook.",
            StoreError::ReadOnly(_) => "Copy the folder to a disk that can be written to, and open it there.",
            StoreError::Foreign(_) => "Choose another folder.",
            StoreError::InUse(_) => "Use the window that is open, or close it first.",
            StoreError::Exists(_) => "Choose an empty folder.",
            StoreError::Missing(_) => "Create or join a workspace first.",
            StoreError::NoKeychain => "Open the profile with its passphrase or recovery code.",
            StoreError::KeychainLocked => {
                "Unlock the keychain, or open the profile with its passphrase or recovery code."
            }
            StoreError::NoKeychainEntry => {
                "Open the profile with its passphrase or recovery code, and have the keychain keep the key again."
            }
            StoreError::NoKeyFile(_) => {
                "Plug in the stick it is on, or name it with --open-with; a passphrase or recovery code opens too."
            }
            StoreError::Disk(..) | StoreError::DatabaseDisk(_) => {
                "Free some space, or choose another disk, and try again; what was saved before is safe."
            }
            StoreError::Sql(_) | StoreError::Malformed(_) => "Run `roadbook repair`.",
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        error.refusal()
    }
}
