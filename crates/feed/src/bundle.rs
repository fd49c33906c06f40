//! The bundle file: an exchange on a stick or in an e-mail.
//!
//! `magic · frames · footer`. The footer is the BLAKE3 hash of everything before it, so that a
//! bundle cut short or altered is refused whole. `docs/formats/bundle.md` has the layout.

use crate::{Frame, WorkspaceId, frame::Hello, limits::MAX_STREAM};

/// First bytes of every bundle.
pub const MAGIC: &[u8; 16] = b"ROADBOOK-BUNDLE1";
const FOOTER: usize = 32;

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
    /// It holds no entries.
    #[error("the bundle is empty")]
    Empty,
}

/// Puts frames, the first of which is a [`Frame::Hello`], into a file's bytes.
pub fn write(frames: &[Frame]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(Frame::write_all(frames));
    let footer = blake3::hash(&out);
    out.extend(footer.as_bytes());
    out
}

/// The workspace a bundle says it belongs to.
pub fn workspace(bytes: &[u8]) -> Result<WorkspaceId, BundleError> {
    let content = bytes.strip_prefix(MAGIC).ok_or(BundleError::NotABundle)?;
    match Frame::read_all(content).0.into_iter().next() {
        Some(Frame::Hello(hello)) => Ok(hello.workspace),
        _ => Err(BundleError::Torn),
    }
}

/// Reads a bundle of `workspace`, whole or not at all.
pub fn read(bytes: &[u8], workspace: &WorkspaceId) -> Result<Vec<Frame>, BundleError> {
    if bytes.is_empty() {
        return Err(BundleError::Empty);
    }
    let begins_like_one = bytes.starts_with(MAGIC) || MAGIC.starts_with(bytes);
    if !begins_like_one {
        return Err(BundleError::NotABundle);
    }
    let frames_end = bytes.len().checked_sub(FOOTER).filter(|end| *end >= MAGIC.len()).ok_or(BundleError::Torn)?;
    let (content, footer) = bytes.split_at(frames_end);
    if bytes.len() > MAX_STREAM || blake3::hash(content).as_bytes() != footer {
        return Err(BundleError::Torn);
    }
    let (frames, outcome) = Frame::read_all(&content[MAGIC.len()..]);
    outcome.map_err(|_| BundleError::Torn)?;
    match frames.first() {
        Some(Frame::Hello(Hello { workspace: of, .. })) if of == workspace => {}
        _ => return Err(BundleError::OtherWorkspace),
    }
    if !frames.iter().any(|frame| matches!(frame, Frame::Entries(_))) {
        return Err(BundleError::Empty);
    }
    Ok(frames)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        DeviceId, FeedId,
        frame::{Blob, Entries, PROTOCOL},
    };

    fn sample() -> (WorkspaceId, Vec<Frame>) {
        let workspace = WorkspaceId([2; 32]);
        let device = DeviceId([1; 32]);
        let feed = FeedId { device, incarnation: 0 };
        let entries = Entries { feed, from: 1, entries: vec![Blob(vec![7; 40])] };
        (workspace, vec![Frame::Hello(Hello { protocol: PROTOCOL, workspace, device }), Frame::Entries(entries)])
    }

    #[test]
    fn a_bundle_reads_back_whole() {
        let (workspace, frames) = sample();
        assert_eq!(read(&write(&frames), &workspace), Ok(frames));
    }

    #[test]
    fn a_bundle_cut_at_any_byte_or_with_any_bit_flipped_is_refused() {
        let (workspace, frames) = sample();
        let whole = write(&frames);
        for cut in 0..whole.len() {
            assert!(read(&whole[..cut], &workspace).is_err(), "cut at {cut}");
        }
        for bit in 0..whole.len() * 8 {
            let mut bad = whole.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&bad, &workspace).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn foreign_empty_and_unrelated_files_are_told_apart() {
        let (workspace, frames) = sample();
        assert_eq!(read(b"", &workspace), Err(BundleError::Empty));
        assert_eq!(read(b"PK\x03\x04 something else", &workspace), Err(BundleError::NotABundle));
        assert_eq!(read(&write(&frames), &WorkspaceId([3; 32])), Err(BundleError::OtherWorkspace));
        assert_eq!(read(&write(&frames[..1]), &workspace), Err(BundleError::Empty));
    }
}
