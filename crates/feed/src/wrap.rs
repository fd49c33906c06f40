//! Keys of epochs, sealed to devices.
//!
//! HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! ChaCha20-Poly1305. A device's X25519 secret is derived from its signing secret, so that there
//! is one secret to keep.

use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256,
};
use minicbor::{Decode, Encode};

use crate::{
    DeviceId, DeviceKey, EpochKey, WorkspaceId,
    identity::{derive, random},
};

type Secret = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

const ENCAPPED: usize = 32;

/// A device's X25519 public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct KemKey(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

impl KemKey {
    /// The key that belongs to a device's secret.
    pub fn of(device: &DeviceKey) -> KemKey {
        let public = X25519HkdfSha256::sk_to_pk(&secret_of(device));
        KemKey(public.to_bytes().into())
    }
}

fn secret_of(device: &DeviceKey) -> Secret {
    let seed = derive("roadbook kem v1", &[&device.secret()]);
    Secret::from_bytes(&seed).expect("32 bytes are an X25519 secret")
}

/// A key and the epoch it seals.
#[derive(Clone, Encode, Decode)]
pub struct KeyOfEpoch {
    /// The epoch; 0 is the founding one.
    #[n(0)]
    pub epoch: u32,
    #[cbor(n(1), with = "minicbor::bytes")]
    key: [u8; 32],
}

impl KeyOfEpoch {
    /// Pairs them.
    pub fn new(epoch: u32, key: &EpochKey) -> Self {
        KeyOfEpoch { epoch, key: key.0 }
    }

    /// The key.
    pub fn key(&self) -> EpochKey {
        EpochKey(self.key)
    }
}

/// Keys as bytes, to be stored encrypted.
pub fn keys_to_bytes(keys: &[KeyOfEpoch]) -> Vec<u8> {
    minicbor::to_vec(keys).expect("writing to memory cannot fail")
}

/// Reads what [`keys_to_bytes`] wrote.
pub fn keys_from_bytes(bytes: &[u8]) -> Option<Vec<KeyOfEpoch>> {
    minicbor::decode(bytes).ok()
}

/// Keys sealed to one device.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Wrap {
    /// Who can open it.
    #[n(0)]
    pub device: DeviceId,
    #[cbor(n(1), with = "minicbor::bytes")]
    sealed: Vec<u8>,
}

impl Wrap {
    /// Seals keys to a device; `None` if `kem` is no key.
    pub fn seal(workspace: &WorkspaceId, device: DeviceId, kem: &KemKey, keys: &[KeyOfEpoch]) -> Option<Wrap> {
        let public = Public::from_bytes(&kem.0).ok()?;
        let plain = keys_to_bytes(keys);
        let (encapped, ciphertext) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            &info(workspace),
            &plain,
            &device.0,
        )
        .ok()?;
        let sealed = [encapped.to_bytes().as_slice(), &ciphertext].concat();
        Some(Wrap { device, sealed })
    }

    /// Opens what was sealed to this device.
    pub fn open(&self, workspace: &WorkspaceId, device: &DeviceKey) -> Option<Vec<KeyOfEpoch>> {
        if self.device != device.id() {
            return None;
        }
        let (encapped, ciphertext) = self.sealed.split_at_checked(ENCAPPED)?;
        let encapped = Encapped::from_bytes(encapped).ok()?;
        let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &secret_of(device),
            &encapped,
            &info(workspace),
            ciphertext,
            &self.device.0,
        )
        .ok()?;
        keys_from_bytes(&plain)
    }
}

fn info(workspace: &WorkspaceId) -> [u8; 32] {
    derive("roadbook wrap v1", &[&workspace.0])
}

/// A new key, sealed to each device that shall have it, and the keys before it sealed under it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Rotation {
    /// The new key, by device. Its epoch is 0 inside: the act's name tells it.
    #[n(0)]
    pub wraps: Vec<Wrap>,
    #[cbor(n(1), with = "minicbor::bytes")]
    older: Vec<u8>,
}

impl Rotation {
    /// A new key for `devices`, which also opens `older`.
    pub fn new(workspace: &WorkspaceId, devices: &[(DeviceId, KemKey)], older: &[KeyOfEpoch]) -> Rotation {
        let key = EpochKey(random());
        let fresh = [KeyOfEpoch::new(0, &key)];
        let wraps = devices.iter().filter_map(|(device, kem)| Wrap::seal(workspace, *device, kem, &fresh)).collect();
        Rotation { wraps, older: key.seal_older(workspace, &keys_to_bytes(older)) }
    }

    /// The new key, if it was sealed to this device.
    pub fn open(&self, workspace: &WorkspaceId, device: &DeviceKey) -> Option<EpochKey> {
        let wrap = self.wraps.iter().find(|wrap| wrap.device == device.id())?;
        Some(wrap.open(workspace, device)?.first()?.key())
    }

    /// The keys before the new one; `None` if `key` is not the new one.
    pub fn older(&self, workspace: &WorkspaceId, key: &EpochKey) -> Option<Vec<KeyOfEpoch>> {
        keys_from_bytes(&key.open_older(workspace, &self.older)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_open_on_the_device_they_were_sealed_to_and_nowhere_else() {
        let (device, other) = (DeviceKey::generate(), DeviceKey::generate());
        let workspace = WorkspaceId([1; 32]);
        let keys = [KeyOfEpoch::new(7, &EpochKey([9; 32]))];
        let wrap = Wrap::seal(&workspace, device.id(), &KemKey::of(&device), &keys).unwrap();
        let opened = wrap.open(&workspace, &device).unwrap();
        assert_eq!((opened[0].epoch, opened[0].key().0), (7, [9; 32]));
        assert!(wrap.open(&workspace, &other).is_none());
        assert!(Wrap { device: other.id(), ..wrap.clone() }.open(&workspace, &other).is_none());
        assert!(wrap.open(&WorkspaceId([2; 32]), &device).is_none());
    }

    #[test]
    fn a_rotation_brings_the_new_key_and_those_before_it() {
        let (stays, leaves) = (DeviceKey::generate(), DeviceKey::generate());
        let workspace = WorkspaceId([1; 32]);
        let older = [KeyOfEpoch::new(0, &EpochKey([3; 32]))];
        let rotation = Rotation::new(&workspace, &[(stays.id(), KemKey::of(&stays))], &older);
        let key = rotation.open(&workspace, &stays).unwrap();
        let before = rotation.older(&workspace, &key).unwrap();
        assert_eq!(before.iter().map(|key| (key.epoch, key.key().0)).collect::<Vec<_>>(), [(0, [3; 32])]);
        assert!(rotation.open(&workspace, &leaves).is_none());
        assert!(rotation.older(&workspace, &EpochKey([4; 32])).is_none());
    }
}
