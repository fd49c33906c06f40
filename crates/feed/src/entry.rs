//! Sealing, verifying and opening entries.
//!
//! An entry on the wire is a CBOR array `[header, signature, ciphertext]`. Its feed and its
//! backlink are signed but not sent: the receiver knows both from the feed's head.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload as Message},
};
use minicbor::{Decode, Encode};

use crate::{
    ActorBytes, DeviceKey, EpochKey, FeedId, Payload, VersionVector, WorkspaceId,
    compact::{self, Past},
    identity::derive,
    limits::{MAX_ENTRY, MAX_FEEDS, MAX_INFLATED},
    seen::Seen,
};

/// Version of the entry format written, and the newest that is opened. What is around the ciphertext
/// stays as it is in every version, so that everybody can check and pass on what only some can open.
pub const FORMAT: u8 = 1;
const ZSTD_LEVEL: i32 = 19;
/// Before a payload that is as it is, and before one that is compressed.
const PLAIN: u8 = 0;
const COMPRESSED: u8 = 1;

/// Why an entry was not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// It is longer than the limit, or inflates beyond it.
    #[error("entry exceeds the size limit")]
    TooLarge,
    /// Its bytes are not an entry of a known format.
    #[error("entry is malformed")]
    Malformed,
    /// It was written by a newer version, and is opened once this one is updated.
    #[error("entry has format {0}, which this version does not open")]
    NewerFormat(u8),
    /// It is not the next of its feed.
    #[error("entry {found} does not follow {expected}")]
    OutOfOrder {
        /// The sequence number that would follow.
        expected: u64,
        /// The sequence number found.
        found: u64,
    },
    /// Its signature is not its device's, or it continues another history.
    #[error("entry is not signed by its device")]
    BadSignature,
    /// It cannot be decrypted with the key of its epoch.
    #[error("entry cannot be opened with this key")]
    CannotOpen,
}

/// Where a feed ends: the number of its entries and the hash of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Head {
    /// Number of entries; 0 when empty.
    pub seq: u64,
    /// Hash of the last entry; zeros when empty.
    pub hash: [u8; 32],
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct Header {
    #[n(0)]
    format: u8,
    #[n(1)]
    seq: u64,
    #[n(2)]
    epoch: u32,
    /// What the author had taken in since its previous entry.
    #[n(3)]
    seen: Seen,
    #[cbor(n(4), with = "minicbor::bytes")]
    salt: Salt,
}

/// Tells apart what a device might seal at the same place of its feed.
type Salt = [u8; 8];

#[derive(Encode, Decode)]
struct Wire {
    #[cbor(n(0), with = "minicbor::bytes")]
    header: Vec<u8>,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
    #[cbor(n(2), with = "minicbor::bytes")]
    ciphertext: Vec<u8>,
}

/// What a device needs to write its feed.
pub struct Sealer<'a> {
    /// [`FORMAT`].
    pub format: u8,
    /// The device's key.
    pub device: &'a DeviceKey,
    /// The workspace the entry belongs to.
    pub workspace: WorkspaceId,
    /// The feed's incarnation.
    pub incarnation: u32,
    /// The epoch of `key`.
    pub epoch: u32,
    /// The key payloads are sealed with.
    pub key: &'a EpochKey,
    /// What is known already and need not be sent.
    pub past: &'a dyn Past,
}

impl Sealer<'_> {
    /// Seals `payload` as the entry after `head`; returns its bytes and the new head.
    pub fn seal(&self, head: Head, seen: VersionVector, payload: &Payload) -> Result<(Vec<u8>, Head), EntryError> {
        let feed = FeedId { device: self.device.id(), incarnation: self.incarnation };
        if !payload.within_limits() {
            return Err(EntryError::TooLarge);
        }
        let plain = compact::pack(payload, &feed.actor(), self.past);
        if plain.len() > MAX_INFLATED {
            return Err(EntryError::TooLarge);
        }
        let packed = squeeze(&plain)?;
        let salt = self.salt(&feed, &head, &packed);
        let seq = head.seq + 1;
        let header = encode(&Header { format: self.format, seq, epoch: self.epoch, seen: Seen::of(&seen), salt });
        let associated = associated(&self.workspace, &feed, &head, &header);
        let ciphertext = XChaCha20Poly1305::new(&self.key.cipher().into())
            .encrypt(&nonce(&associated, &salt).into(), Message { msg: &packed, aad: &associated })
            .map_err(|_| EntryError::TooLarge)?;
        let hash = digest(&associated, &content_digest(&ciphertext));
        let bytes = encode(&Wire { header, signature: self.device.sign(&hash), ciphertext });
        if bytes.len() > MAX_ENTRY {
            return Err(EntryError::TooLarge);
        }
        Ok((bytes, Head { seq, hash }))
    }

    /// Derived from everything that is sealed, so that two different payloads never share a nonce,
    /// not even after a backup was restored.
    fn salt(&self, feed: &FeedId, head: &Head, packed: &[u8]) -> Salt {
        let full = derive("roadbook entry salt v1", &[&self.key.nonce(), &encode(feed), &head.hash, packed]);
        std::array::from_fn(|at| full[at])
    }
}

/// An entry whose place and signature have been checked.
#[derive(Debug, Clone)]
pub struct Verified {
    /// The head after this entry.
    pub head: Head,
    /// The version of what is inside.
    pub format: u8,
    /// The epoch whose key opens it.
    pub epoch: u32,
    /// What its author had taken in since the author's previous entry.
    pub seen: Seen,
    actor: ActorBytes,
    salt: Salt,
    associated: [u8; 32],
    ciphertext: Vec<u8>,
}

/// What of an entry its device signed, without the content: enough to prove what was signed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Signed {
    #[cbor(n(0), with = "minicbor::bytes")]
    previous: [u8; 32],
    #[cbor(n(1), with = "minicbor::bytes")]
    header: Vec<u8>,
    #[cbor(n(2), with = "minicbor::bytes")]
    content: [u8; 32],
    #[cbor(n(3), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl Signed {
    /// Of an entry that follows the entry with the hash `previous`.
    pub fn of(previous: [u8; 32], bytes: &[u8]) -> Result<Signed, EntryError> {
        let (wire, _) = parse(bytes)?;
        let content = content_digest(&wire.ciphertext);
        Ok(Signed { previous, header: wire.header, content, signature: wire.signature })
    }

    /// The place and hash that were signed.
    pub fn verify(&self, workspace: &WorkspaceId, feed: &FeedId) -> Result<Head, EntryError> {
        let header: Header = minicbor::decode(&self.header).map_err(|_| EntryError::Malformed)?;
        let before = Head { seq: 0, hash: self.previous };
        let hash = digest(&associated(workspace, feed, &before, &self.header), &self.content);
        if !feed.device.verify(&hash, &self.signature) {
            return Err(EntryError::BadSignature);
        }
        Ok(Head { seq: header.seq, hash })
    }

    /// The hash of the entry before.
    pub fn previous(&self) -> &[u8; 32] {
        &self.previous
    }
}

/// Checks that `bytes` is the entry after `head` in `feed`, signed by its device.
pub fn verify(workspace: &WorkspaceId, feed: &FeedId, head: Head, bytes: &[u8]) -> Result<Verified, EntryError> {
    let (entry, signature) = read(workspace, feed, head, bytes)?;
    if feed.device.verify(&entry.head.hash, &signature) { Ok(entry) } else { Err(EntryError::BadSignature) }
}

/// Where an entry that follows `head` would end the feed, by what it says; nothing is verified.
pub fn end(workspace: &WorkspaceId, feed: &FeedId, head: Head, bytes: &[u8]) -> Result<Head, EntryError> {
    read(workspace, feed, head, bytes).map(|(entry, _)| entry.head)
}

/// Reads an entry that was verified before it was stored with its `hash`.
pub fn recognise(
    workspace: &WorkspaceId,
    feed: &FeedId,
    head: Head,
    bytes: &[u8],
    hash: &[u8; 32],
) -> Result<Verified, EntryError> {
    let (entry, _) = read(workspace, feed, head, bytes)?;
    if entry.head.hash == *hash { Ok(entry) } else { Err(EntryError::BadSignature) }
}

/// The entry after `head` in `feed`, and what it says is its signature.
fn read(workspace: &WorkspaceId, feed: &FeedId, head: Head, bytes: &[u8]) -> Result<(Verified, [u8; 64]), EntryError> {
    let (wire, header) = parse(bytes)?;
    if header.seq != head.seq + 1 {
        return Err(EntryError::OutOfOrder { expected: head.seq + 1, found: header.seq });
    }
    let associated = associated(workspace, feed, &head, &wire.header);
    let hash = digest(&associated, &content_digest(&wire.ciphertext));
    let entry = Verified {
        head: Head { seq: header.seq, hash },
        format: header.format,
        epoch: header.epoch,
        seen: header.seen,
        actor: feed.actor(),
        salt: header.salt,
        associated,
        ciphertext: wire.ciphertext,
    };
    Ok((entry, wire.signature))
}

/// Whether an entry that was checked before is of a format that only a newer version opens.
pub fn is_newer(bytes: &[u8]) -> bool {
    parse(bytes).is_ok_and(|(_, header)| header.format > FORMAT)
}

/// The sequence number an entry claims, before anything is checked.
pub fn claimed_seq(bytes: &[u8]) -> Result<u64, EntryError> {
    parse(bytes).map(|(_, header)| header.seq)
}

fn parse(bytes: &[u8]) -> Result<(Wire, Header), EntryError> {
    if bytes.len() > MAX_ENTRY {
        return Err(EntryError::TooLarge);
    }
    let wire: Wire = minicbor::decode(bytes).map_err(|_| EntryError::Malformed)?;
    // Whoever passes it on could write the same otherwise, or add to it: an entry has one form.
    if minicbor::to_vec(&wire).ok().as_deref() != Some(bytes) {
        return Err(EntryError::Malformed);
    }
    let header: Header = minicbor::decode(&wire.header).map_err(|_| EntryError::Malformed)?;
    if header.format == 0 {
        return Err(EntryError::Malformed);
    }
    if header.seen.len() > MAX_FEEDS {
        return Err(EntryError::Malformed);
    }
    Ok((wire, header))
}

impl Verified {
    /// Whether only a newer version can open it.
    pub fn is_newer(&self) -> bool {
        self.format > FORMAT
    }

    /// Decrypts and inflates the payload.
    pub fn open(&self, key: &EpochKey, past: &dyn Past) -> Result<Payload, EntryError> {
        if self.is_newer() {
            return Err(EntryError::NewerFormat(self.format));
        }
        let packed = XChaCha20Poly1305::new(&key.cipher().into())
            .decrypt(
                &nonce(&self.associated, &self.salt).into(),
                Message { msg: &self.ciphertext, aad: &self.associated },
            )
            .map_err(|_| EntryError::CannotOpen)?;
        let plain = inflate(&packed)?;
        compact::unpack(&plain, &self.actor, past).ok_or(EntryError::Malformed)
    }
}

fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).expect("writing to memory cannot fail")
}

fn associated(workspace: &WorkspaceId, feed: &FeedId, head: &Head, header: &[u8]) -> [u8; 32] {
    derive("roadbook entry v1", &[&workspace.0, &encode(feed), &head.hash, header])
}

/// Of the place in the feed, which the reader knows, and the salt.
fn nonce(associated: &[u8; 32], salt: &Salt) -> [u8; 24] {
    std::array::from_fn(|at| if at < 16 { associated[at] } else { salt[at - 16] })
}

/// Compressed if that is shorter: a byte says which.
fn squeeze(plain: &[u8]) -> Result<Vec<u8>, EntryError> {
    let packed = zstd::bulk::compress(plain, ZSTD_LEVEL).map_err(|_| EntryError::TooLarge)?;
    let (tag, content) = if packed.len() < plain.len() { (COMPRESSED, &packed[..]) } else { (PLAIN, plain) };
    Ok([&[tag], content].concat())
}

fn inflate(packed: &[u8]) -> Result<Vec<u8>, EntryError> {
    match packed.split_first() {
        Some((&PLAIN, plain)) => Ok(plain.to_vec()),
        Some((&COMPRESSED, packed)) => zstd::bulk::decompress(packed, MAX_INFLATED).map_err(|_| EntryError::TooLarge),
        _ => Err(EntryError::Malformed),
    }
}

fn content_digest(ciphertext: &[u8]) -> [u8; 32] {
    derive("roadbook entry content v1", &[ciphertext])
}

fn digest(associated: &[u8], content: &[u8; 32]) -> [u8; 32] {
    derive("roadbook entry hash v1", &[associated, content])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Batch, payload::Change};

    fn genesis(_: &str, _: &str) -> [u8; 32] {
        [0; 32]
    }

    struct Writer {
        device: DeviceKey,
        workspace: WorkspaceId,
        key: EpochKey,
    }

    impl Writer {
        fn new() -> Self {
            Writer { device: DeviceKey::from_secret(&[1; 32]), workspace: WorkspaceId([2; 32]), key: EpochKey([3; 32]) }
        }

        fn feed(&self) -> FeedId {
            FeedId { device: self.device.id(), incarnation: 0 }
        }

        fn seal(&self, head: Head, text: &[u8]) -> (Vec<u8>, Head) {
            self.sealer(FORMAT).seal(head, VersionVector::default(), &payload(text)).unwrap()
        }

        fn sealer(&self, format: u8) -> Sealer<'_> {
            Sealer {
                format,
                device: &self.device,
                workspace: self.workspace,
                incarnation: 0,
                epoch: 0,
                key: &self.key,
                past: &genesis,
            }
        }
    }

    fn payload(text: &[u8]) -> Payload {
        let batch = Batch { kind: "action".into(), id: "a".into(), changes: vec![Change(text.to_vec())] };
        Payload { time: 1, batches: vec![batch] }
    }

    #[test]
    fn an_entry_has_one_form() {
        let w = Writer::new();
        let (bytes, _) = w.seal(Head::default(), b"a");
        let longer_head = [&[0x98, 0x03][..], &bytes[1..]].concat();
        for other in [[&bytes[..], &[0]].concat(), longer_head] {
            let read = verify(&w.workspace, &w.feed(), Head::default(), &other);
            assert!(matches!(read, Err(EntryError::Malformed)));
        }
    }

    #[test]
    fn what_was_stored_is_recognised_by_its_hash_and_nothing_else_is() {
        let w = Writer::new();
        let (bytes, head) = w.seal(Head::default(), b"a");
        let feed = w.feed();
        let read = |bytes: &[u8], hash| recognise(&w.workspace, &feed, Head::default(), bytes, hash);
        assert_eq!(read(&bytes, &head.hash).unwrap().head, head);
        assert!(read(&bytes, &[1; 32]).is_err());
        let mut altered = bytes.clone();
        *altered.last_mut().unwrap() ^= 1;
        assert!(read(&altered, &head.hash).is_err());
    }

    #[test]
    fn a_sealed_entry_opens_to_what_was_sealed_and_chains() {
        let w = Writer::new();
        let (first, head) = w.seal(Head::default(), b"one");
        let (second, _) = w.seal(head, b"two");
        let verified = verify(&w.workspace, &w.feed(), Head::default(), &first).unwrap();
        assert_eq!((verified.head, verified.open(&w.key, &genesis).unwrap()), (head, payload(b"one")));
        let verified = verify(&w.workspace, &w.feed(), head, &second).unwrap();
        assert_eq!(verified.open(&w.key, &genesis).unwrap(), payload(b"two"));
        assert_eq!(verified.open(&EpochKey([9; 32]), &genesis).unwrap_err(), EntryError::CannotOpen);
    }

    #[test]
    fn an_entry_of_a_newer_format_is_checked_like_any_other_and_not_opened() {
        let w = Writer::new();
        let sealer = w.sealer(FORMAT + 1);
        let (bytes, head) = sealer.seal(Head::default(), VersionVector::default(), &payload(b"new")).unwrap();
        let verified = verify(&w.workspace, &w.feed(), Head::default(), &bytes).unwrap();
        assert_eq!((verified.head, verified.is_newer()), (head, true));
        assert_eq!(verified.open(&w.key, &genesis).unwrap_err(), EntryError::NewerFormat(FORMAT + 1));
        let mut altered = bytes.clone();
        *altered.last_mut().unwrap() ^= 1;
        assert!(verify(&w.workspace, &w.feed(), Head::default(), &altered).is_err());
    }

    #[test]
    fn every_flipped_bit_is_refused() {
        let w = Writer::new();
        let (bytes, _) = w.seal(Head::default(), b"one");
        for at in 0..bytes.len() * 8 {
            let mut bad = bytes.clone();
            bad[at / 8] ^= 1 << (at % 8);
            assert!(verify(&w.workspace, &w.feed(), Head::default(), &bad).is_err(), "bit {at}");
        }
    }

    #[test]
    fn an_entry_of_another_workspace_feed_or_place_is_refused() {
        let w = Writer::new();
        let (first, head) = w.seal(Head::default(), b"one");
        let other = FeedId { incarnation: 1, ..w.feed() };
        let outcome = |workspace, feed, head, bytes: &[u8]| verify(&workspace, &feed, head, bytes).unwrap_err();
        assert_eq!(outcome(WorkspaceId([0; 32]), w.feed(), Head::default(), &first), EntryError::BadSignature);
        assert_eq!(outcome(w.workspace, other, Head::default(), &first), EntryError::BadSignature);
        assert!(matches!(
            outcome(w.workspace, w.feed(), head, &first),
            EntryError::OutOfOrder { expected: 2, found: 1 }
        ));
        let (second, _) = w.seal(head, b"two");
        let forged = Head { seq: 1, hash: [8; 32] };
        assert_eq!(outcome(w.workspace, w.feed(), forged, &second), EntryError::BadSignature);
    }

    #[test]
    fn two_payloads_at_the_same_place_never_share_a_nonce() {
        let w = Writer::new();
        let nonce = |text| {
            let entry = verify(&w.workspace, &w.feed(), Head::default(), &w.seal(Head::default(), text).0).unwrap();
            nonce(&entry.associated, &entry.salt)
        };
        assert_eq!(nonce(b"one"), nonce(b"one"));
        assert_ne!(nonce(b"one"), nonce(b"two"));
    }

    #[test]
    fn a_payload_that_inflates_beyond_the_limit_is_refused() {
        let w = Writer::new();
        let sealer = w.sealer(FORMAT);
        let bomb = payload(&vec![0; MAX_INFLATED]);
        assert_eq!(sealer.seal(Head::default(), VersionVector::default(), &bomb).unwrap_err(), EntryError::TooLarge);
    }
}
