//! Key slots: ways to reach the key that encrypts the database.
//!
//! The data key is random and never changes; each slot wraps it under a passphrase (Argon2id), a
//! key file, a secret in the keychain of the operating system, or a recovery code. A key-check value
//! tells a wrong key from a damaged database; the database's salt stands here as well, so that its
//! pages can be read where its first one is damaged.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, aead::Aead};
use roadbook_feed::identity::{derive, hex, random, unhex};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::StoreError;

const FORMAT: u32 = 1;
/// Length of a wrapped key: nonce, key, tag.
const WRAPPED: usize = 24 + 32 + 16;
/// Length of the salt at the beginning of a database.
pub(crate) const SALT: usize = 16;
const KEYCHAIN_SERVICE: &str = "org.roadbook.desktop";
/// Memory in KiB, passes and lanes for new passphrase slots (RFC 9106, second recommended option, less memory).
const ARGON2: (u32, u32, u32) = (64 * 1024, 3, 1);

pub(crate) type DataKey = Zeroizing<[u8; 32]>;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Slots {
    format: u32,
    check: String,
    /// The first bytes of the database, which are no secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    slots: Vec<Slot>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Slot {
    Passphrase { salt: String, memory_kib: u32, passes: u32, lanes: u32, wrapped: String },
    KeyFile { path: String, wrapped: String },
    Keychain { name: String, wrapped: String },
    Recovery { wrapped: String },
}

/// Whether this computer has a keychain that answers.
pub fn keychain_available() -> bool {
    keyring::Entry::store_status().is_ok()
}

impl Slots {
    pub(crate) fn new(key: &DataKey) -> Slots {
        Slots { format: FORMAT, check: check_value(key), salt: None, slots: Vec::new() }
    }

    pub(crate) fn read(path: &Path) -> Result<Slots, StoreError> {
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let damaged = || StoreError::SlotsDamaged(path.to_owned());
        let text = std::fs::read(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => damaged(),
            _ => StoreError::of_file(path, error),
        })?;
        let Format { format } = serde_json::from_slice(&text).map_err(|_| damaged())?;
        if format > FORMAT {
            return Err(StoreError::Newer(path.to_owned()));
        }
        let slots: Slots = serde_json::from_slice(&text).map_err(|_| damaged())?;
        if slots.is_whole() { Ok(slots) } else { Err(damaged()) }
    }

    /// Whether every wrapped key and the check value have their length: what was cut or overwritten has not.
    fn is_whole(&self) -> bool {
        let wrapped = |slot: &Slot| match slot {
            Slot::Passphrase { salt, wrapped, .. } => {
                unhex::<16>(salt).is_some() && unhex::<WRAPPED>(wrapped).is_some()
            }
            Slot::KeyFile { wrapped, .. } | Slot::Keychain { wrapped, .. } | Slot::Recovery { wrapped } => {
                unhex::<WRAPPED>(wrapped).is_some()
            }
        };
        self.format == FORMAT && unhex::<16>(&self.check).is_some() && self.slots.iter().all(wrapped)
    }

    /// Whether both lead to the same key.
    pub(crate) fn is_of_same_key(&self, other: &Slots) -> bool {
        self.check == other.check
    }

    pub(crate) fn salt(&self) -> Option<[u8; SALT]> {
        unhex(self.salt.as_deref()?)
    }

    /// Notes the salt; says whether it is another than was noted.
    pub(crate) fn set_salt(&mut self, salt: &[u8; SALT]) -> bool {
        let changed = self.salt() != Some(*salt);
        self.salt = Some(hex(salt));
        changed
    }

    /// The same ways to the key of another database.
    pub(crate) fn with_salt_of(&self, other: &Slots) -> Slots {
        Slots { format: self.format, check: self.check.clone(), salt: other.salt.clone(), slots: self.slots.clone() }
    }

    pub(crate) fn set_recovery(&mut self, key: &DataKey, secret: Option<&[u8; 32]>) {
        self.slots.retain(|slot| !matches!(slot, Slot::Recovery { .. }));
        let slot = secret.map(|secret| Slot::Recovery { wrapped: wrap(&recovery_key(secret), key) });
        self.slots.extend(slot);
    }

    pub(crate) fn has_recovery(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::Recovery { .. }))
    }

    pub(crate) fn open_recovery(&self, secret: &[u8; 32]) -> Result<DataKey, StoreError> {
        self.open_with(|slot| match slot {
            Slot::Recovery { wrapped } => Some((recovery_key(secret), wrapped.clone())),
            _ => None,
        })
    }

    pub(crate) fn write(&self, path: &Path) -> Result<(), StoreError> {
        let text = serde_json::to_vec_pretty(self).map_err(|_| StoreError::Malformed("key slots"))?;
        crate::profile::write_durably(path, &text)
    }

    pub(crate) fn set_passphrase(&mut self, key: &DataKey, passphrase: &str) -> Result<(), StoreError> {
        let (memory_kib, passes, lanes) = ARGON2;
        let salt: [u8; 16] = random();
        let slot_key = stretch(passphrase, &salt, memory_kib, passes, lanes)?;
        self.slots.retain(|slot| !matches!(slot, Slot::Passphrase { .. }));
        let wrapped = wrap(&slot_key, key);
        self.slots.push(Slot::Passphrase { salt: hex(&salt), memory_kib, passes, lanes, wrapped });
        Ok(())
    }

    pub(crate) fn set_key_file(&mut self, key: &DataKey, path: &Path, secret: &[u8]) {
        self.slots.retain(|slot| !matches!(slot, Slot::KeyFile { .. }));
        self.slots.push(Slot::KeyFile { path: path.display().to_string(), wrapped: wrap(&file_key(secret), key) });
    }

    pub(crate) fn set_keychain(&mut self, key: &DataKey, enabled: bool) -> Result<(), StoreError> {
        for slot in &self.slots {
            if let Slot::Keychain { name, .. } = slot
                && let Ok(entry) = keyring::Entry::new(KEYCHAIN_SERVICE, name)
            {
                // A secret that cannot be removed opens nothing once its slot is gone.
                let _ = entry.delete_credential();
            }
        }
        self.slots.retain(|slot| !matches!(slot, Slot::Keychain { .. }));
        if enabled {
            let secret: Zeroizing<[u8; 32]> = Zeroizing::new(random());
            let name = hex(&random::<8>());
            let entry = keyring::Entry::new(KEYCHAIN_SERVICE, &name).map_err(|error| keychain_failure(&error))?;
            entry.set_secret(secret.as_slice()).map_err(|error| keychain_failure(&error))?;
            self.slots.push(Slot::Keychain { name, wrapped: wrap(&secret, key) });
        }
        Ok(())
    }

    pub(crate) fn has_keychain(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::Keychain { .. }))
    }

    pub(crate) fn key_file(&self) -> Option<&str> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::KeyFile { path, .. } => Some(path.as_str()),
            _ => None,
        })
    }

    pub(crate) fn open_passphrase(&self, passphrase: &str) -> Result<DataKey, StoreError> {
        self.open_with(|slot| match slot {
            Slot::Passphrase { salt, memory_kib, passes, lanes, wrapped } => {
                let salt: [u8; 16] = unhex(salt)?;
                Some((stretch(passphrase, &salt, *memory_kib, *passes, *lanes).ok()?, wrapped.clone()))
            }
            _ => None,
        })
    }

    pub(crate) fn open_key_file(&self, secret: &[u8]) -> Result<DataKey, StoreError> {
        self.open_with(|slot| match slot {
            Slot::KeyFile { wrapped, .. } => Some((file_key(secret), wrapped.clone())),
            _ => None,
        })
    }

    /// A missing keychain entry asks for another slot; it never makes a key.
    pub(crate) fn open_keychain(&self) -> Result<DataKey, StoreError> {
        let name = self.slots.iter().find_map(|slot| match slot {
            Slot::Keychain { name, .. } => Some(name),
            _ => None,
        });
        let entry = keyring::Entry::new(KEYCHAIN_SERVICE, name.ok_or(StoreError::WrongKey)?);
        let secret = entry.and_then(|entry| entry.get_secret()).map_err(|error| keychain_failure(&error))?;
        let key: [u8; 32] = Zeroizing::new(secret).as_slice().try_into().map_err(|_| StoreError::NoKeychainEntry)?;
        let key = Zeroizing::new(key);
        self.open_with(|slot| match slot {
            Slot::Keychain { wrapped, .. } => Some((key.clone(), wrapped.clone())),
            _ => None,
        })
    }

    fn open_with(&self, slot_key: impl Fn(&Slot) -> Option<(DataKey, String)>) -> Result<DataKey, StoreError> {
        let opened = self.slots.iter().filter_map(slot_key).find_map(|(key, wrapped)| unwrap(&key, &wrapped));
        opened.filter(|key| check_value(key) == self.check).ok_or(StoreError::WrongKey)
    }
}

/// What a failure of the keychain means to somebody who wants to open a profile.
fn keychain_failure(error: &keyring::Error) -> StoreError {
    match error {
        keyring::Error::NoEntry => StoreError::NoKeychainEntry,
        keyring::Error::NoStorageAccess(_) => StoreError::KeychainLocked,
        _ => StoreError::NoKeychain,
    }
}

fn check_value(key: &DataKey) -> String {
    hex(&derive("roadbook key check v1", &[key.as_slice()])[..16])
}

fn file_key(secret: &[u8]) -> DataKey {
    Zeroizing::new(derive("roadbook key file v1", &[secret]))
}

fn recovery_key(secret: &[u8; 32]) -> DataKey {
    Zeroizing::new(derive("roadbook recovery slot v1", &[secret]))
}

fn stretch(passphrase: &str, salt: &[u8], memory_kib: u32, passes: u32, lanes: u32) -> Result<DataKey, StoreError> {
    let malformed = |_| StoreError::Malformed("passphrase slot");
    let params = Params::new(memory_kib.min(1 << 20), passes.min(64), lanes.min(16), Some(32)).map_err(malformed)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(malformed)?;
    Ok(key)
}

fn wrap(slot_key: &DataKey, key: &DataKey) -> String {
    let nonce: [u8; 24] = random();
    let cipher = XChaCha20Poly1305::new(&(**slot_key).into());
    let wrapped = cipher.encrypt(&nonce.into(), key.as_slice()).expect("32 bytes can be encrypted");
    hex(&nonce) + &hex(&wrapped)
}

fn unwrap(slot_key: &DataKey, wrapped: &str) -> Option<DataKey> {
    let bytes: [u8; WRAPPED] = unhex(wrapped)?;
    let nonce: [u8; 24] = bytes[..24].try_into().ok()?;
    let cipher = XChaCha20Poly1305::new(&(**slot_key).into());
    let key = Zeroizing::new(cipher.decrypt(&nonce.into(), &bytes[24..]).ok()?);
    key.as_slice().try_into().ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use roadbook_model::ErrorCode;

    use super::*;

    #[test]
    fn each_slot_opens_the_same_key_and_no_other_secret_does() {
        let key: DataKey = Zeroizing::new(random());
        let mut slots = Slots::new(&key);
        slots.set_passphrase(&key, "correct horse").unwrap();
        slots.set_key_file(&key, Path::new("k"), b"file secret");
        assert_eq!(slots.open_passphrase("correct horse").unwrap(), key);
        assert_eq!(slots.open_key_file(b"file secret").unwrap(), key);
        assert!(matches!(slots.open_passphrase("wrong"), Err(StoreError::WrongKey)));
        assert!(matches!(slots.open_key_file(b"wrong"), Err(StoreError::WrongKey)));
        assert!(matches!(slots.open_keychain(), Err(StoreError::WrongKey)));
        slots.set_recovery(&key, Some(&[7; 32]));
        assert_eq!(slots.open_recovery(&[7; 32]).unwrap(), key);
        assert!(matches!(slots.open_recovery(&[8; 32]), Err(StoreError::WrongKey)));
        slots.set_passphrase(&key, "changed").unwrap();
        assert!(slots.open_passphrase("correct horse").is_err() && slots.open_passphrase("changed").is_ok());
    }

    #[test]
    fn a_keychain_that_is_missing_locked_or_empty_is_told_apart() {
        let failure = |text: &str| Box::<dyn std::error::Error + Send + Sync>::from(text.to_owned());
        let of = |error: keyring::Error| keychain_failure(&error).refusal().code;
        assert_eq!(of(keyring::Error::NoDefaultStore), ErrorCode::NoKeychain);
        assert_eq!(of(keyring::Error::PlatformFailure(failure("no bus"))), ErrorCode::NoKeychain);
        assert_eq!(of(keyring::Error::NoStorageAccess(failure("locked"))), ErrorCode::KeychainLocked);
        assert_eq!(of(keyring::Error::NoEntry), ErrorCode::KeychainEntryMissing);
    }

    #[test]
    fn key_slots_cut_anywhere_are_damaged_and_those_of_a_newer_version_are_newer() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("slots");
        let key: DataKey = Zeroizing::new(random());
        let mut slots = Slots::new(&key);
        slots.set_key_file(&key, Path::new("k"), b"file secret");
        slots.write(&path).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        let of = |text: &str| {
            std::fs::write(&path, text).unwrap();
            Slots::read(&path).map(drop).map_err(|error| error.refusal().code)
        };
        assert_eq!(of(&whole), Ok(()));
        for cut in 0..whole.trim_end().len() {
            assert_eq!(of(&whole[..cut]), Err(ErrorCode::KeySlotsDamaged), "cut at {cut}");
        }
        assert_eq!(of(&whole.replace("\"format\": 1", "\"format\": 2")), Err(ErrorCode::NewerVersion));
        assert_eq!(of(&whole.replace("\"check\": \"", "\"check\": \"0")), Err(ErrorCode::KeySlotsDamaged));
    }
}
