//! Keys and the names derived from them.

use std::fmt;

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Fills `N` bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads hexadecimal of exactly `N` bytes.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let text = text.trim();
    let digits: Vec<u8> = text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect();
    (digits.len() == 2 * N).then(|| bytes.try_into().ok()).flatten()
}

macro_rules! bytes_name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(transparent)]
        pub struct $name(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

        impl $name {
            /// The name as 64 hexadecimal digits.
            pub fn hex(&self) -> String {
                hex(&self.0)
            }

            /// Reads 64 hexadecimal digits.
            pub fn from_hex(text: &str) -> Option<Self> {
                unhex(text).map(Self)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.hex()[..12])
            }
        }
    };
}

bytes_name!(
    /// A workspace, named by the hash of its founder's key and a nonce.
    WorkspaceId
);
bytes_name!(
    /// A device: its Ed25519 public key.
    DeviceId
);

impl DeviceId {
    /// Whether `signature` of `message` is this device's.
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.0)
            .and_then(|key| key.verify_strict(message, &Signature::from_bytes(signature)))
            .is_ok()
    }

    /// The id of the participant record this device writes: 16 hexadecimal digits.
    pub fn participant(&self) -> String {
        hex(&derive("roadbook participant v1", &[&self.0])[..8])
    }
}

/// One log of one device. A restored backup gets a new incarnation and so never extends the old one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Debug)]
pub struct FeedId {
    /// Whose feed.
    #[n(0)]
    pub device: DeviceId,
    /// Which of its logs.
    #[n(1)]
    pub incarnation: u32,
}

/// An Automerge actor id.
pub type ActorBytes = [u8; 16];

impl FeedId {
    /// The only actor id under which this feed may change documents.
    pub fn actor(&self) -> ActorBytes {
        let full = derive("roadbook actor v1", &[&self.device.0, &self.incarnation.to_be_bytes()]);
        let mut actor = [0; 16];
        actor.copy_from_slice(&full[..16]);
        actor
    }

    /// Device and incarnation as one text.
    pub fn name(&self) -> String {
        format!("{}-{:08x}", self.device.hex(), self.incarnation)
    }
}

/// A device's secret key.
#[derive(Clone)]
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// A key from 32 secret bytes.
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        DeviceKey(SigningKey::from_bytes(secret))
    }

    /// A new key.
    pub fn generate() -> Self {
        Self::from_secret(&random())
    }

    /// The secret bytes, to be stored encrypted.
    pub fn secret(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public name.
    pub fn id(&self) -> DeviceId {
        DeviceId(self.0.verifying_key().to_bytes())
    }

    /// Signs `message`.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// The key that seals payloads during one epoch of membership.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct EpochKey(pub [u8; 32]);

impl EpochKey {
    pub(crate) fn cipher(&self) -> [u8; 32] {
        derive("roadbook seal v1", &[&self.0])
    }

    pub(crate) fn nonce(&self) -> [u8; 32] {
        derive("roadbook nonce v1", &[&self.0])
    }

    /// Seals the keys of epochs before this one. Only ever done once with a key, right after it was made.
    pub(crate) fn seal_older(&self, workspace: &WorkspaceId, plain: &[u8]) -> Vec<u8> {
        let message = Payload { msg: plain, aad: &workspace.0 };
        self.older().encrypt(&XNonce::default(), message).expect("memory is enough for a few keys")
    }

    /// Opens what [`Self::seal_older`] sealed.
    pub(crate) fn open_older(&self, workspace: &WorkspaceId, sealed: &[u8]) -> Option<Vec<u8>> {
        self.older().decrypt(&XNonce::default(), Payload { msg: sealed, aad: &workspace.0 }).ok()
    }

    fn older(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&derive("roadbook older keys v1", &[&self.0]).into())
    }
}

/// BLAKE3 in key-derivation mode over length-prefixed parts.
pub fn derive(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key(context);
    for part in parts {
        hasher.update(&(part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_incarnation_of_a_device_has_its_own_actor() {
        let device = DeviceKey::from_secret(&[7; 32]).id();
        let actor = |incarnation| FeedId { device, incarnation }.actor();
        assert_ne!(actor(0), actor(1));
        assert_eq!(actor(0), actor(0));
    }

    #[test]
    fn hexadecimal_reads_back_and_refuses_other_lengths() {
        let id = WorkspaceId(random());
        assert_eq!(WorkspaceId::from_hex(&id.hex()), Some(id));
        assert_eq!(WorkspaceId::from_hex("abc"), None);
        assert_eq!(unhex::<2>("zz11"), None);
    }
}
