//! A profile: the folder that holds one workspace on one computer.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use roadbook_feed::identity::{hex, random};
use zeroize::Zeroizing;

use crate::{
    Store, StoreError, WriteTx,
    slots::{DataKey, SALT, Slots},
};

pub(crate) const SLOTS: &str = "keyslots.json";
pub(crate) const DATABASE: &str = "roadbook.db";
const LOCK: &str = "profile.lock";
/// A database that is being written anew.
const NEW: &str = "roadbook.new.db";
/// There while a profile is being created: a database beside it was never acknowledged.
const CREATING: &str = "creating";
/// How long somebody else's lock may take to go.
const LEAVING: Duration = Duration::from_secs(1);

/// How to reach the key of a profile.
#[derive(Debug, Clone)]
pub enum Unlock {
    /// A passphrase.
    Passphrase(String),
    /// A file with a secret; created when a profile is created and the file is absent.
    KeyFile(PathBuf),
    /// What a recovery code gives.
    RecoveryCode([u8; 32]),
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

/// Whether `folder` holds a profile, be it one whose key slots or database are missing.
pub fn is_profile(folder: &Path) -> bool {
    folder.join(SLOTS).is_file() || folder.join(DATABASE).is_file() && !folder.join(CREATING).exists()
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
            Unlock::RecoveryCode(secret) => slots.set_recovery(&key, Some(secret)),
            Unlock::Remembered => slots.set_keychain(&key, true)?,
        }
        let creating = folder.join(CREATING);
        write_durably(&creating, &[])?;
        // One left by a creation that was cut off.
        let database = folder.join(DATABASE);
        remove_database(&database).map_err(|error| StoreError::of_file(&database, error))?;
        let store = Store::create(&folder.join(DATABASE), &key)?;
        slots.set_salt(&salt_of(&folder.join(DATABASE))?);
        slots.write(&folder.join(SLOTS))?;
        fs::remove_file(&creating).map_err(|error| StoreError::of_file(&creating, error))?;
        sync_folder(folder)?;
        Ok(Profile { store, folder: folder.to_owned(), key, _lock: lock })
    }

    /// Opens the profile in `folder`.
    pub fn open(folder: &Path, unlock: &Unlock) -> Result<Profile, StoreError> {
        if !is_profile(folder) {
            return Err(StoreError::Missing(folder.to_owned()));
        }
        let lock = lock(folder)?;
        let mut slots = Slots::read(&folder.join(SLOTS))?;
        // A power cut between the last two steps of a creation left it; should the slots be lost, it would mean that
        // nothing was ever in the database. One that cannot be removed now is removed at another opening.
        let _ = fs::remove_file(folder.join(CREATING));
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(StoreError::DatabaseMissing(path));
        }
        let key = data_key(&slots, unlock)?;
        let store = match Store::open(&path, &key) {
            Err(StoreError::HeaderDamaged(_)) if mend_salt(&path, slots.salt())? => Store::open(&path, &key)?,
            outcome => outcome?,
        };
        if slots.set_salt(&salt_of(&path)?) {
            slots.write(&folder.join(SLOTS))?;
        }
        Ok(Profile { store, folder: folder.to_owned(), key, _lock: lock })
    }

    /// Replaces the passphrase, in the copies as well; the current one is asked for. The database stays as it is:
    /// what a passphrase opens is the key.
    pub fn set_passphrase(&self, current: &str, next: &str) -> Result<(), StoreError> {
        self.slots()?.open_passphrase(current)?;
        self.renew_passphrase(next)
    }

    /// Replaces the passphrase of somebody who opened the profile in another way.
    pub fn renew_passphrase(&self, next: &str) -> Result<(), StoreError> {
        self.change_slots(|slots| slots.set_passphrase(&self.key, next))
    }

    /// Adds or removes the keychain slot.
    pub fn set_keychain(&self, enabled: bool) -> Result<(), StoreError> {
        self.change_slots(|slots| slots.set_keychain(&self.key, enabled))
    }

    /// Has a recovery code open this profile, or none.
    pub fn set_recovery(&self, secret: Option<&[u8; 32]>) -> Result<(), StoreError> {
        self.change_slots(|slots| {
            slots.set_recovery(&self.key, secret);
            Ok(())
        })
    }

    /// Whether a recovery code opens this profile.
    pub fn has_recovery(&self) -> bool {
        self.slots().is_ok_and(|slots| slots.has_recovery())
    }

    fn slots(&self) -> Result<Slots, StoreError> {
        Slots::read(&self.folder.join(SLOTS))
    }

    /// The copies get the same slots: whoever knows an old passphrase would else open with it, from a copy, the key
    /// of the database.
    fn change_slots(&self, change: impl FnOnce(&mut Slots) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let mut slots = self.slots()?;
        change(&mut slots)?;
        slots.write(&self.folder.join(SLOTS))?;
        crate::copies::renew_slots(&self.folder, &slots)
    }

    /// Whether the keychain opens this profile.
    pub fn has_keychain(&self) -> bool {
        self.slots().is_ok_and(|slots| slots.has_keychain())
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    /// Writes the database anew from everything in it that is no cache, which must be readable. What was there is kept
    /// in a folder beside it; documents and rows are to be made again.
    pub fn write_anew(&mut self) -> Result<(), StoreError> {
        self.store.empty_journal()?;
        let (path, new) = (self.folder.join(DATABASE), self.folder.join(NEW));
        let failed = |error| StoreError::of_file(&new, error);
        remove_database(&new).map_err(failed)?;
        let store = Store::create(&new, &self.key)?;
        let taken = store.take_truth_of(&path, &self.key).and_then(|()| store.empty_journal());
        drop(store);
        if taken.is_err() {
            remove_database(&new).map_err(failed)?;
            return taken;
        }
        let aside = crate::copies::aside_for(&self.folder, "repair");
        fs::create_dir_all(&aside).map_err(failed)?;
        fs::copy(&path, aside.join(DATABASE)).map_err(failed)?;
        fs::copy(self.folder.join(SLOTS), aside.join(SLOTS)).map_err(failed)?;
        // Closed before its file is another.
        self.store = Store::nowhere()?;
        let renamed = fs::rename(&new, &path).map_err(failed).and_then(|()| sync_folder(&self.folder));
        self.store = Store::open(&path, &self.key)?;
        renamed?;
        let salt = salt_of(&path)?;
        let mut slots = self.slots()?;
        slots.set_salt(&salt);
        slots.write(&self.folder.join(SLOTS))
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
        let mut slots = self.slots()?;
        slots.set_salt(&salt_of(&copy)?);
        slots.write(&to.join(SLOTS))?;
        let mut store = Store::open(&copy, &self.key)?;
        store.check_pages()?;
        store.write(prepare)?;
        drop(store);
        let bytes = fs::metadata(&copy).map_err(|error| StoreError::Disk(copy.clone(), error))?.len();
        let slots = fs::metadata(to.join(SLOTS)).map_or(0, |found| found.len());
        Ok(bytes + slots)
    }
}

/// The key behind the slots.
pub(crate) fn data_key(slots: &Slots, unlock: &Unlock) -> Result<DataKey, StoreError> {
    match unlock {
        Unlock::Passphrase(passphrase) => slots.open_passphrase(passphrase),
        Unlock::KeyFile(path) => slots.open_key_file(&read_secret(path)?),
        Unlock::RecoveryCode(secret) => slots.open_recovery(secret),
        Unlock::Remembered => match slots.key_file() {
            Some(path) => slots.open_key_file(&read_secret(Path::new(path))?),
            None => slots.open_keychain(),
        },
    }
}

fn remove_database(path: &Path) -> io::Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        match fs::remove_file(format!("{}{suffix}", path.display())) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// The first bytes of a database, by which its pages are checked.
fn salt_of(database: &Path) -> Result<[u8; SALT], StoreError> {
    let mut salt = [0; SALT];
    let read = File::open(database).and_then(|mut file| file.read_exact(&mut salt));
    read.map(|()| salt).map_err(|_| StoreError::HeaderDamaged(database.to_owned()))
}

/// Writes the salt that was noted in the place of one that was damaged; says whether it was. Without it no page of the
/// database can be read, and it holds nothing of its own.
fn mend_salt(database: &Path, noted: Option<[u8; SALT]>) -> Result<bool, StoreError> {
    let Some(noted) = noted.filter(|noted| salt_of(database).is_ok_and(|salt| salt != *noted)) else {
        return Ok(false);
    };
    let failed = |error| StoreError::of_file(database, error);
    let mut file = File::options().write(true).open(database).map_err(failed)?;
    file.write_all(&noted).and_then(|()| file.sync_all()).map_err(failed)?;
    Ok(true)
}

pub(crate) fn lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    let disk = |error| StoreError::of_file(&path, error);
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
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::NoKeyFile(path.to_owned())),
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
    let disk = |error| StoreError::of_file(path, error);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    #[test]
    fn a_database_whose_key_slots_are_lost_is_never_taken_for_one_that_was_being_created() {
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path().join("p");
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        drop(Profile::create(&profile, &unlock).unwrap());
        fs::write(profile.join(CREATING), []).unwrap();
        drop(Profile::open(&profile, &unlock).unwrap());
        fs::remove_file(profile.join(SLOTS)).unwrap();
        assert!(matches!(Profile::create(&profile, &unlock), Err(StoreError::Exists(_))));
        assert!(matches!(Profile::open(&profile, &unlock), Err(StoreError::SlotsDamaged(_))));

        fs::write(profile.join(CREATING), []).unwrap();
        assert!(matches!(Profile::open(&profile, &unlock), Err(StoreError::Missing(_))), "nothing was acknowledged");
        drop(Profile::create(&profile, &unlock).unwrap());
        Profile::open(&profile, &unlock).unwrap();
    }
}
