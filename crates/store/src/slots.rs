//! Key slots: ways to reach the key that encrypts the database.
//!
//! The data key is random and never changes; each slot wraps it under a passphrase (Argon2id), a
//! key file, or a secret in the keychain of the operating system. A key-check value tells a wrong
//! key from a damaged database.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, aead::Aead};
use roadbook_feed::identity::{derive, hex, random, unhex};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::StoreError;

const FORMAT: u32 = 1;
const KEYCHAIN_SERVICE: &str = "org.roadbook.desktop";
/// Memory in KiB, passes and lanes for new passphrase slots (RFC 9106, second recommended option, less memory).
const ARGON2: (u32, u32, u32) = (64 * 1024, 3, 1);

pub(crate) type DataKey = Zeroizing<[u8; 32]>;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Slots {
    format: u32,
    check: String,
    slots: Vec<Slot>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Slot {
    Passphrase { salt: String, memory_kib: u32, passes: u32, lanes: u32, wrapped: String },
    KeyFile { path: String, wrapped: String },
    Keychain { name: String, wrapped: String },
}

/// Whether this computer has a keychain that answers.
pub fn keychain_available() -> bool {
    keyring::Entry::store_status().is_ok()
}

impl Slots {
    pub(crate) fn new(key: &DataKey) -> Slots {
        Slots { format: FORMAT, check: check_value(key), slots: Vec::new() }
    }

    pub(crate) fn read(path: &Path) -> Result<Slots, StoreError> {
        let text = std::fs::read(path).map_err(|error| StoreError::Disk(path.to_owned(), error))?;
        let slots: Slots = serde_json::from_slice(&text).map_err(|_| StoreError::Foreign(path.to_owned()))?;
        if slots.format == FORMAT { Ok(slots) } else { Err(StoreError::Foreign(path.to_owned())) }
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
            let entry = keyring::Entry::new(KEYCHAIN_SERVICE, &name).map_err(|_| StoreError::NoKeychain)?;
            entry.set_secret(secret.as_slice()).map_err(|_| StoreError::NoKeychain)?;
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
        self.open_with(|slot| match slot {
            Slot::Keychain { name, wrapped } => {
                let secret = Zeroizing::new(keyring::Entry::new(KEYCHAIN_SERVICE, name).ok()?.get_secret().ok()?);
                let key: [u8; 32] = secret.as_slice().try_into().ok()?;
                Some((Zeroizing::new(key), wrapped.clone()))
            }
            _ => None,
        })
    }

    fn open_with(&self, slot_key: impl Fn(&Slot) -> Option<(DataKey, String)>) -> Result<DataKey, StoreError> {
        let opened = self.slots.iter().filter_map(slot_key).find_map(|(key, wrapped)| unwrap(&key, &wrapped));
        opened.filter(|key| check_value(key) == self.check).ok_or(StoreError::WrongKey)
    }
}

fn check_value(key: &DataKey) -> String {
    hex(&derive("roadbook key check v1", &[key.as_slice()])[..16])
}

fn file_key(secret: &[u8]) -> DataKey {
    Zeroizing::new(derive("roadbook key file v1", &[secret]))
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
    let bytes: [u8; 24 + 32 + 16] = unhex(wrapped)?;
    let nonce: [u8; 24] = bytes[..24].try_into().ok()?;
    let cipher = XChaCha20Poly1305::new(&(**slot_key).into());
    let key = Zeroizing::new(cipher.decrypt(&nonce.into(), &bytes[24..]).ok()?);
    key.as_slice().try_into().ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
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
        slots.set_passphrase(&key, "changed").unwrap();
        assert!(slots.open_passphrase("correct horse").is_err() && slots.open_passphrase("changed").is_ok());
    }
}
