//! Attached files, in sealed pieces.
//!
//! A file is known by the hash of its content. It is cut into pieces, each sealed under a key that
//! follows from the workspace's first key and the content, so that the same file attached twice is
//! kept once. A piece is known by the hash of its sealed bytes: whoever carries it can check it and
//! cannot read it. One more piece, the list, names the others in order (docs/formats/files.md).

use chacha20poly1305::{KeyInit, XChaCha20Poly1305, aead::Aead};
use minicbor::{Decode, Encode};

use crate::{
    EpochKey,
    identity::derive,
    limits::{MAX_FILE, MAX_SEALED_PIECE, PIECE},
};

/// The number under which the list is sealed.
const LIST: u64 = u64::MAX;

/// A piece by the hash of its sealed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct PieceId(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

impl PieceId {
    /// Of sealed bytes.
    pub fn of(sealed: &[u8]) -> PieceId {
        PieceId(derive("roadbook piece v1", &[sealed]))
    }
}

/// A file by the hash of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(pub [u8; 32]);

impl ContentId {
    /// Of a file's bytes.
    pub fn of(bytes: &[u8]) -> ContentId {
        ContentId(derive("roadbook content v1", &[bytes]))
    }
}

/// A sealed piece with its name.
pub type Piece = (PieceId, Vec<u8>);

/// A file cut into pieces.
pub struct Cut {
    /// Its list.
    pub list: Piece,
    /// What the list names, in order.
    pub pieces: Vec<Piece>,
}

/// Seals and opens the pieces of one file.
pub struct Sealed {
    content: ContentId,
    cipher: XChaCha20Poly1305,
}

impl Sealed {
    /// Under `first`, the first key of the workspace.
    pub fn new(first: &EpochKey, content: ContentId) -> Sealed {
        let key = derive("roadbook file key v1", &[&first.0, &content.0]);
        Sealed { content, cipher: XChaCha20Poly1305::new(&key.into()) }
    }

    /// Cuts a file of at most [`MAX_FILE`] bytes; `None` if it is longer or another.
    pub fn cut(&self, bytes: &[u8]) -> Option<Cut> {
        if bytes.len() > MAX_FILE || ContentId::of(bytes) != self.content {
            return None;
        }
        let pieces = (0..).zip(bytes.chunks(PIECE)).map(|(n, part)| self.seal(n, part)).collect::<Option<Vec<_>>>()?;
        let names: Vec<u8> = pieces.iter().flat_map(|(id, _)| id.0).collect();
        Some(Cut { list: self.seal(LIST, &names)?, pieces })
    }

    /// What a list names; `None` if it is not this file's.
    pub fn named(&self, list: &[u8]) -> Option<Vec<PieceId>> {
        let names = self.open(LIST, list)?;
        let (ids, rest) = names.as_chunks::<32>();
        rest.is_empty().then(|| ids.iter().map(|id| PieceId(*id)).collect())
    }

    /// The file of these sealed pieces; `None` if they are not all its own.
    pub fn join<'a>(&self, pieces: impl IntoIterator<Item = &'a [u8]>) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for (n, piece) in (0..).zip(pieces) {
            bytes.extend(self.open(n, piece)?);
            if bytes.len() > MAX_FILE {
                return None;
            }
        }
        (ContentId::of(&bytes) == self.content).then_some(bytes)
    }

    fn seal(&self, n: u64, part: &[u8]) -> Option<Piece> {
        let sealed = self.cipher.encrypt(&nonce(n).into(), part).ok()?;
        Some((PieceId::of(&sealed), sealed))
    }

    fn open(&self, n: u64, sealed: &[u8]) -> Option<Vec<u8>> {
        let within = sealed.len() <= MAX_SEALED_PIECE;
        within.then(|| self.cipher.decrypt(&nonce(n).into(), sealed).ok())?
    }
}

/// The key belongs to one content, so the piece's number is enough.
fn nonce(n: u64) -> [u8; 24] {
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&n.to_be_bytes());
    nonce
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(length: usize) -> Vec<u8> {
        (0..length).map(|n| (n * 31 % 251) as u8).collect()
    }

    #[test]
    fn a_file_of_any_length_comes_back_from_its_pieces() {
        let key = EpochKey([1; 32]);
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7] {
            let bytes = file(length);
            let sealed = Sealed::new(&key, ContentId::of(&bytes));
            let cut = sealed.cut(&bytes).unwrap();
            assert_eq!(cut.pieces.len(), length.div_ceil(PIECE));
            let named = sealed.named(&cut.list.1).unwrap();
            assert_eq!(named, cut.pieces.iter().map(|(id, _)| *id).collect::<Vec<_>>());
            assert_eq!(sealed.join(cut.pieces.iter().map(|(_, sealed)| &sealed[..])), Some(bytes));
            assert!(cut.pieces.iter().all(|(_, sealed)| sealed.len() <= MAX_SEALED_PIECE));
        }
    }

    #[test]
    fn the_same_file_gives_the_same_pieces_and_other_keys_or_files_others() {
        let bytes = file(100);
        let content = ContentId::of(&bytes);
        let id = |key: u8, bytes: &[u8]| {
            Sealed::new(&EpochKey([key; 32]), ContentId::of(bytes)).cut(bytes).unwrap().pieces[0].0
        };
        assert_eq!(id(1, &bytes), id(1, &bytes));
        assert_ne!(id(1, &bytes), id(2, &bytes));
        assert_ne!(id(1, &bytes), id(1, &file(101)));
        assert!(Sealed::new(&EpochKey([1; 32]), content).cut(&file(101)).is_none());
    }

    #[test]
    fn altered_swapped_and_foreign_pieces_make_no_file() {
        let bytes = file(2 * PIECE);
        let sealed = Sealed::new(&EpochKey([1; 32]), ContentId::of(&bytes));
        let cut = sealed.cut(&bytes).unwrap();
        let (one, two) = (&cut.pieces[0].1[..], &cut.pieces[1].1[..]);
        let mut altered = one.to_vec();
        altered[5] ^= 1;
        assert!(
            sealed.join([two, one]).is_none()
                && sealed.join([one]).is_none()
                && sealed.join([&altered[..], two]).is_none()
        );
        assert!(sealed.named(one).is_none());
        let stranger = Sealed::new(&EpochKey([2; 32]), ContentId::of(&bytes));
        assert!(stranger.join([one, two]).is_none() && stranger.named(&cut.list.1).is_none());
    }
}
