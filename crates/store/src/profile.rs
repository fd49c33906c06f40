//! A profile: the folder that holds one workspace on one computer.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use roadbook_feed::identity::{hex, random};
use zeroize::Zeroizing;

use crate::{
    Store, StoreError, WriteTx,
    slots::{DataKey, Slots},
};

pub(crate) const SLOTS: &str = "keyslots.json";
pub(crate) const DATABASE: &str = "roadbook.db";
const LOCK: &str = "profile.lock";
/// How long somebody else's lock may take to go.
const LEAVING: Duration = Duration::from_secs(1);

/// How to reach the key of a profile.
#[derive(Debug, Clone)]
pub enum Unlock {
    /// A passphrase.
    Passphrase(String),
    /// A file with a secret; created when a profile is created and the file is absent.
    KeyFile(PathBuf),
    /// The key file whose path the profile remembers, else the keychain.
    Remembered,
}

/// An open profile. The lock is held for its life.
pub struct Profile {
    /// The database.
    pub store: Store,
    folder: PathBuf,
    key: DataKey,
    _lock: File,
}

/// Whether `folder` holds a profile.
pub fn is_profile(folder: &Path) -> bool {
    folder.join(SLOTS).is_file()
}

impl Profile {
    /// Creates a profile in `folder`, which must not hold one.
    pub fn create(folder: &Path, unlock: &Unlock) -> Result<Profile, StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::Disk(folder.to_owned(), error))?;
        let lock = lock(folder)?;
        if is_profile(folder) {
            return Err(StoreError::Exists(folder.to_owned()));
        }
        let key: DataKey = Zeroizing::new(random());
        let mut slots = Slots::new(&key);
        match unlock {
            Unlock::Passphrase(passphrase) => slots.set_passphrase(&key, passphrase)?,
            Unlock::KeyFile(path) => slots.set_key_file(&key, &absolute(path), &secret_for_new(path)?),
            Unlock::Remembered => slots.set_keychain(&key, true)?,
        }
        // A database left by a creation that was cut off has no slots, so nothing in it was ever acknowledged.
        for suffix in ["", "-wal", "-shm"] {
            let stale = folder.join(format!("{DATABASE}{suffix}"));
            if stale.exists() {
                fs::remove_file(&stale).map_err(|error| StoreError::Disk(stale.clone(), error))?;
            }
        }
        let store = Store::create(&folder.join(DATABASE), &key)?;
        slots.write(&folder.join(SLOTS))?;
        sync_folder(folder)?;
        Ok(Profile { store, folder: folder.to_owned(), key, _lock: lock })
    }

    /// Opens the profile in `folder`.
    pub fn open(folder: &Path, unlock: &Unlock) -> Result<Profile, StoreError> {
        if !is_profile(folder) {
            let foreign = folder.join(DATABASE).exists();
            let folder = folder.to_owned();
            return Err(if foreign { StoreError::Foreign(folder) } else { StoreError::Missing(folder) });
        }
        let lock = lock(folder)?;
        let slots = Slots::read(&folder.join(SLOTS))?;
        let key = match unlock {
            Unlock::Passphrase(passphrase) => slots.open_passphrase(passphrase)?,
            Unlock::KeyFile(path) => slots.open_key_file(&read_secret(path)?)?,
            Unlock::Remembered => match slots.key_file() {
                Some(path) => slots.open_key_file(&read_secret(Path::new(path))?)?,
                None => slots.open_keychain()?,
            },
        };
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(StoreError::Damaged(path));
        }
        let store = Store::open(&path, &key)?;
        Ok(Profile { store, folder: folder.to_owned(), key, _lock: lock })
    }

    /// Replaces the passphrase; the current one is asked for unless a key file or keychain opened the profile.
    pub fn set_passphrase(&self, current: &str, next: &str) -> Result<(), StoreError> {
        let path = self.folder.join(SLOTS);
        let mut slots = Slots::read(&path)?;
        slots.open_passphrase(current)?;
        slots.set_passphrase(&self.key, next)?;
        slots.write(&path)
    }

    /// Adds or removes the keychain slot.
    pub fn set_keychain(&self, enabled: bool) -> Result<(), StoreError> {
        let path = self.folder.join(SLOTS);
        let mut slots = Slots::read(&path)?;
        slots.set_keychain(&self.key, enabled)?;
        slots.write(&path)
    }

    /// Whether the keychain opens this profile.
    pub fn has_keychain(&self) -> bool {
        Slots::read(&self.folder.join(SLOTS)).is_ok_and(|slots| slots.has_keychain())
    }

    /// The profile's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Copies database and key slots into the new folder `to` and opens the copy to check it.
    /// `prepare` writes what makes the copy a profile of its own. Returns its size in bytes.
    pub fn back_up(
        &self,
        to: &Path,
        prepare: impl FnOnce(&WriteTx<'_>) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        if to.exists() && fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(StoreError::Exists(to.to_owned()));
        }
        fs::create_dir_all(to).map_err(|error| StoreError::Disk(to.to_owned(), error))?;
        let copy = to.join(DATABASE);
        self.store.copy_to(&copy, &self.key)?;
        let slots = fs::read(self.folder.join(SLOTS)).map_err(|error| StoreError::Disk(to.to_owned(), error))?;
        write_durably(&to.join(SLOTS), &slots)?;
        let mut store = Store::open(&copy, &self.key)?;
        store.check_pages()?;
        store.write(prepare)?;
        drop(store);
        let bytes = fs::metadata(&copy).map_err(|error| StoreError::Disk(copy.clone(), error))?.len();
        Ok(bytes + slots.len() as u64)
    }
}

pub(crate) fn lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    let disk = |error| StoreError::Disk(path.clone(), error);
    let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(disk)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // A program that was killed a moment ago holds it until the last of its threads is gone.
            Err(fs::TryLockError::WouldBlock) if begun.elapsed() < LEAVING => thread::sleep(LEAVING / 20),
            Err(fs::TryLockError::WouldBlock) => return Err(StoreError::InUse(folder.to_owned())),
            Err(fs::TryLockError::Error(error)) => return Err(disk(error)),
        }
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn read_secret(path: &Path) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(secret) if !secret.is_empty() => Ok(Zeroizing::new(secret)),
        Ok(_) => Err(StoreError::WrongKey),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::WrongKey),
        Err(error) => Err(StoreError::Disk(path.to_owned(), error)),
    }
}

fn secret_for_new(path: &Path) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    if !path.exists() {
        write_durably(path, hex(&random::<32>()).as_bytes())?;
    }
    read_secret(path)
}

/// Writes a file so that after a crash it is either as before or whole; readable by its owner only.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let disk = |error| StoreError::Disk(path.to_owned(), error);
    let temporary = path.with_added_extension("new");
    let mut options = File::options();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary).map_err(disk)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(disk)?;
    fs::rename(&temporary, path).map_err(disk)?;
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or(Ok(()), sync_folder)
}

fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    File::open(folder).and_then(|file| file.sync_all()).map_err(|error| StoreError::Disk(folder.to_owned(), error))
}
