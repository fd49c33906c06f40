//! The bundle file: an exchange on a stick or in an e-mail.
//!
//! `magic · envelope · content · footer`. The content, an exchange's frames, is sealed with a key of
//! its own, which the envelope holds for participants; a stick that gets lost shows the workspace's
//! name and who it was for, nothing else. The footer is the BLAKE3 hash of everything before it, so
//! that a bundle cut short or altered is refused whole. `docs/formats/bundle.md` has the layout.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use minicbor::{Decode, Encode};

use crate::{
    DeviceId, DeviceKey, EpochKey, Frame, WorkspaceId,
    frame::Hello,
    identity::{derive, random},
    limits::MAX_STREAM,
    wrap::{KemKey, KeyOfEpoch, Wrap},
};

/// First bytes of every bundle.
pub const MAGIC: &[u8; 16] = b"ROADBOOK-BUNDLE1";
const FOOTER: usize = 32;
const LENGTH: usize = 4;

/// Why a bundle was not read; nothing of it was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// It does not begin as bundles do.
    #[error("the file is not a Roadbook bundle")]
    NotABundle,
    /// It ends early or a byte was altered.
    #[error("the bundle is cut short or was altered on the way")]
    Torn,
    /// It belongs to another workspace.
    #[error("the bundle belongs to another workspace")]
    OtherWorkspace,
    /// It was written for somebody else, or with a key that is not here.
    #[error("the bundle was not written for this device")]
    NotForUs,
    /// It holds no entries.
    #[error("the bundle is empty")]
    Empty,
}

/// Who can open a bundle.
pub struct Readers<'a> {
    /// The epoch of the key with which participants usually open it.
    pub epoch: u32,
    /// That key.
    pub key: &'a EpochKey,
    /// Devices for which it is sealed besides: they may not have that key yet.
    pub devices: &'a [(DeviceId, KemKey)],
}

#[derive(Encode, Decode)]
struct Envelope {
    #[n(0)]
    workspace: WorkspaceId,
    #[n(1)]
    epoch: u32,
    /// The content's key under the epoch's.
    #[cbor(n(2), with = "minicbor::bytes")]
    sealed: Vec<u8>,
    #[n(3)]
    wraps: Vec<Wrap>,
}

/// A bundle whose bytes are whole, not yet opened.
pub struct Bundle<'a> {
    envelope: Envelope,
    head: &'a [u8],
    content: &'a [u8],
}

/// Puts frames, the first of which is a [`Frame::Hello`], into a file's bytes.
pub fn write(workspace: &WorkspaceId, frames: &[Frame], readers: &Readers<'_>) -> Vec<u8> {
    let key: [u8; 32] = random();
    let own = [KeyOfEpoch::new(0, &EpochKey(key))];
    let wraps = readers.devices.iter().filter_map(|(device, kem)| Wrap::seal(workspace, *device, kem, &own)).collect();
    let sealed = seal(&under(readers.key), &key, &workspace.0);
    let envelope = Envelope { workspace: *workspace, epoch: readers.epoch, sealed, wraps };
    let envelope = minicbor::to_vec(&envelope).expect("writing to memory cannot fail");
    let mut out = MAGIC.to_vec();
    out.extend((envelope.len() as u32).to_be_bytes());
    out.extend(envelope);
    let content = seal(&key, &Frame::write_all(frames), &out);
    out.extend(content);
    let footer = blake3::hash(&out);
    out.extend(footer.as_bytes());
    out
}

/// Checks that a bundle is whole; says nothing about who can open it.
pub fn parse(bytes: &[u8]) -> Result<Bundle<'_>, BundleError> {
    if bytes.is_empty() {
        return Err(BundleError::Empty);
    }
    let begins_like_one = bytes.starts_with(MAGIC) || MAGIC.starts_with(bytes);
    if !begins_like_one {
        return Err(BundleError::NotABundle);
    }
    let end = bytes.len().checked_sub(FOOTER).filter(|end| *end >= MAGIC.len()).ok_or(BundleError::Torn)?;
    let (whole, footer) = bytes.split_at(end);
    if bytes.len() > MAX_STREAM || blake3::hash(whole).as_bytes() != footer {
        return Err(BundleError::Torn);
    }
    let rest = &whole[MAGIC.len()..];
    let (length, rest) = rest.split_first_chunk::<LENGTH>().ok_or(BundleError::Torn)?;
    let (envelope, content) = rest.split_at_checked(u32::from_be_bytes(*length) as usize).ok_or(BundleError::Torn)?;
    let head = &whole[..MAGIC.len() + LENGTH + envelope.len()];
    let envelope = minicbor::decode(envelope).map_err(|_| BundleError::Torn)?;
    Ok(Bundle { envelope, head, content })
}

impl Bundle<'_> {
    /// The workspace it says it belongs to.
    pub fn workspace(&self) -> WorkspaceId {
        self.envelope.workspace
    }

    /// The frames, opened with the key of an epoch or as one of the devices it was sealed to.
    pub fn open(
        &self,
        key_of: impl Fn(u32) -> Option<EpochKey>,
        device: &DeviceKey,
    ) -> Result<Vec<Frame>, BundleError> {
        let workspace = self.envelope.workspace;
        let by_epoch = || open(&under(&key_of(self.envelope.epoch)?), &self.envelope.sealed, &workspace.0);
        let wrapped = || {
            let wrap = self.envelope.wraps.iter().find(|wrap| wrap.device == device.id())?;
            Some(wrap.open(&workspace, device)?.first()?.key().0.to_vec())
        };
        let key: [u8; 32] =
            by_epoch().or_else(wrapped).and_then(|key| key.try_into().ok()).ok_or(BundleError::NotForUs)?;
        let content = open(&key, self.content, self.head).ok_or(BundleError::Torn)?;
        let (frames, outcome) = Frame::read_all(&content);
        outcome.map_err(|_| BundleError::Torn)?;
        match frames.first() {
            Some(Frame::Hello(Hello { workspace: of, .. })) if *of == workspace => {}
            _ => return Err(BundleError::OtherWorkspace),
        }
        if !frames.iter().any(|frame| matches!(frame, Frame::Entries(_) | Frame::Acts(_))) {
            return Err(BundleError::Empty);
        }
        Ok(frames)
    }
}

fn under(key: &EpochKey) -> [u8; 32] {
    derive("roadbook bundle v1", &[&key.0])
}

/// Keys here seal once or under one another, so a derived nonce is as good as a random one.
fn nonce(key: &[u8; 32], plain: &[u8]) -> XNonce {
    let full = derive("roadbook bundle nonce v1", &[key, plain]);
    let mut nonce = XNonce::default();
    nonce.copy_from_slice(&full[..24]);
    nonce
}

fn seal(key: &[u8; 32], plain: &[u8], head: &[u8]) -> Vec<u8> {
    let nonce = nonce(key, plain);
    let cipher = XChaCha20Poly1305::new(key.into());
    let sealed = cipher.encrypt(&nonce, Payload { msg: plain, aad: head }).expect("memory is enough for a bundle");
    [nonce.as_slice(), &sealed].concat()
}

fn open(key: &[u8; 32], sealed: &[u8], head: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    XChaCha20Poly1305::new(key.into()).decrypt(&(*nonce).into(), Payload { msg: sealed, aad: head }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        FeedId,
        frame::{Blob, Entries, PROTOCOL},
    };

    const KEY: [u8; 32] = [5; 32];

    fn sample() -> (WorkspaceId, Vec<Frame>) {
        let workspace = WorkspaceId([2; 32]);
        let device = DeviceId([1; 32]);
        let feed = FeedId { device, incarnation: 0 };
        let entries = Entries { feed, from: 1, entries: vec![Blob(vec![7; 40])] };
        (workspace, vec![Frame::Hello(Hello { protocol: PROTOCOL, workspace, device }), Frame::Entries(entries)])
    }

    fn written(devices: &[(DeviceId, KemKey)]) -> Vec<u8> {
        let (workspace, frames) = sample();
        write(&workspace, &frames, &Readers { epoch: 3, key: &EpochKey(KEY), devices })
    }

    fn read(bytes: &[u8], device: &DeviceKey) -> Result<Vec<Frame>, BundleError> {
        parse(bytes)?.open(|epoch| (epoch == 3).then_some(EpochKey(KEY)), device)
    }

    #[test]
    fn a_bundle_opens_with_the_key_of_its_epoch_or_on_a_device_it_was_sealed_to() {
        let (named, other) = (DeviceKey::generate(), DeviceKey::generate());
        let bytes = written(&[(named.id(), KemKey::of(&named))]);
        let (workspace, frames) = sample();
        assert_eq!(read(&bytes, &other), Ok(frames.clone()));
        let bundle = parse(&bytes).unwrap();
        assert_eq!(bundle.workspace(), workspace);
        assert_eq!(bundle.open(|_| None, &named), Ok(frames));
        assert_eq!(bundle.open(|_| None, &other), Err(BundleError::NotForUs));
        assert_eq!(bundle.open(|_| Some(EpochKey([6; 32])), &other), Err(BundleError::NotForUs));
        let entry = [7u8; 40];
        assert!(!bytes.windows(8).any(|window| window == &entry[..8]), "nothing inside shows");
    }

    #[test]
    fn a_bundle_cut_at_any_byte_or_with_any_bit_flipped_is_refused() {
        let (whole, device) = (written(&[]), DeviceKey::generate());
        for cut in 0..whole.len() {
            assert!(read(&whole[..cut], &device).is_err(), "cut at {cut}");
        }
        for bit in 0..whole.len() * 8 {
            let mut bad = whole.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&bad, &device).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn foreign_and_empty_files_are_told_apart() {
        let device = DeviceKey::generate();
        let (workspace, frames) = sample();
        assert_eq!(read(b"", &device), Err(BundleError::Empty));
        assert_eq!(read(b"PK\x03\x04 something else", &device), Err(BundleError::NotABundle));
        let readers = Readers { epoch: 3, key: &EpochKey(KEY), devices: &[] };
        assert_eq!(read(&write(&workspace, &frames[..1], &readers), &device), Err(BundleError::Empty));
        assert_eq!(read(&write(&WorkspaceId([3; 32]), &frames, &readers), &device), Err(BundleError::OtherWorkspace));
    }
}
