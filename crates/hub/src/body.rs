//! Reading the body of an exchange: 64 bytes of signature, then frames, of which the first says
//! which device speaks about which workspace.
//!
//! How much is read depends on who claims to speak; all of it is signed, so nothing is believed
//! before the end.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::{Arc, MutexGuard, PoisonError},
    time::Duration,
};

use axum::body::{Body, Bytes, HttpBody};
use roadbook_feed::{DeviceId, Frame, WorkspaceId, frame::Hello};
use roadbook_sync::request_message;
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout_at},
};

use crate::{
    limits::{INTRODUCTIONS_IN_MEMORY, MAX_INTRODUCTION, MAX_REQUEST, Patience, REQUESTS_IN_MEMORY},
    under_way::{Growing, Signature, UnderWay},
};

/// Bytes of the signature before the frames.
pub(crate) const SIGNATURE: usize = 64;
/// Bytes after which the hello must be complete.
const OPENING: usize = 256;
/// Unit in which memory is handed out.
const UNIT: usize = 1024;
/// Longest wait for memory.
const QUEUE: Duration = Duration::from_secs(5);

/// Why a body was not read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It does not begin with a signature and a hello, or broke off.
    NotAnExchange,
    /// It did not arrive in time.
    Slow,
    /// It is larger than who sends it may send.
    TooLarge,
    /// The hub's memory for requests is in use.
    NoRoom,
}

/// Memory for bodies, handed out before they are read.
pub(crate) struct Room {
    unknown: Arc<Semaphore>,
    members: Arc<Semaphore>,
}

impl Default for Room {
    fn default() -> Room {
        let units = |bytes: usize| Arc::new(Semaphore::new(bytes / UNIT));
        Room { unknown: units(INTRODUCTIONS_IN_MEMORY), members: units(REQUESTS_IN_MEMORY) }
    }
}

/// Who claims to speak.
#[derive(Clone, Copy)]
pub(crate) struct Claim {
    pub workspace: WorkspaceId,
    pub device: DeviceId,
}

/// A whole body, in its share of memory.
pub(crate) struct Signed {
    pub claim: Claim,
    bytes: Vec<u8>,
    _room: OwnedSemaphorePermit,
}

impl Signed {
    /// Bytes of the whole body.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// What opens the body.
    pub fn signature(&self) -> Option<Signature> {
        self.bytes.first_chunk().copied()
    }

    /// The frames, if the device that is named signed them.
    pub fn verified(&self) -> Option<&[u8]> {
        let (signature, frames) = self.bytes.split_first_chunk::<SIGNATURE>()?;
        let message = request_message(&self.claim.workspace, frames);
        self.claim.device.verify(&message, signature).then_some(frames)
    }
}

/// What is announced of a body: its bytes, and how many of the request came before it was cut.
#[derive(Clone, Copy)]
pub(crate) struct Announced {
    pub length: usize,
    pub after: usize,
}

/// Reads a body. `is_member` is asked who is allowed much.
pub(crate) async fn read<F: Future<Output = bool>>(
    mut body: Body,
    Announced { length, after }: Announced,
    under_way: &UnderWay,
    room: &Room,
    patience: &Patience,
    is_member: impl FnOnce(Claim) -> F,
) -> Result<Signed, Unread> {
    let length = length.saturating_add(after.saturating_sub(SIGNATURE));
    if length > MAX_REQUEST {
        return Err(Unread::TooLarge);
    }
    let mut bytes = Vec::new();
    let deadline = Instant::now() + patience.body;
    let mut more = async |bytes: &mut Vec<u8>| -> Result<bool, Unread> {
        let soon = deadline.min(Instant::now() + patience.piece);
        let piece = timeout_at(soon, piece(&mut body)).await.map_err(|_| Unread::Slow)?;
        let piece = piece.map_err(|_| Unread::NotAnExchange)?;
        bytes.extend_from_slice(piece.as_deref().unwrap_or_default());
        Ok(piece.is_some())
    };
    while bytes.len() < if after > 0 { SIGNATURE } else { OPENING } && more(&mut bytes).await? {}
    let signature = *bytes.first_chunk::<SIGNATURE>().ok_or(Unread::NotAnExchange)?;
    if after > 0 {
        let came_now = bytes.split_off(SIGNATURE);
        bytes = under_way.first(&signature, after).ok_or(Unread::NotAnExchange)?;
        bytes.extend(came_now);
    }
    let claim = claim(&bytes).ok_or(Unread::NotAnExchange)?;
    let (share, limit) =
        if is_member(claim).await { (&room.members, MAX_REQUEST) } else { (&room.unknown, MAX_INTRODUCTION) };
    if length > limit {
        return Err(Unread::TooLarge);
    }
    let permit = share.clone().acquire_many_owned(length.div_ceil(UNIT) as u32);
    let granted = tokio::time::timeout(QUEUE, permit).await.map_err(|_| Unread::NoRoom)?;
    let _room = granted.map_err(|_| Unread::NoRoom)?;
    if limit == MAX_REQUEST {
        let growing = under_way.begins(signature, bytes, length);
        let mut piece = Vec::new();
        while more(&mut piece).await? {
            lock(&growing).append(&mut piece);
        }
        bytes = std::mem::take(&mut *lock(&growing));
    } else {
        while more(&mut bytes).await? {}
    }
    Ok(Signed { claim, bytes, _room })
}

fn lock(growing: &Growing) -> MutexGuard<'_, Vec<u8>> {
    growing.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The next piece; `None` at the end.
async fn piece(body: &mut Body) -> Result<Option<Bytes>, axum::Error> {
    loop {
        match poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await.transpose()? {
            None => return Ok(None),
            Some(frame) => {
                if let Ok(piece) = frame.into_data() {
                    return Ok(Some(piece));
                }
            }
        }
    }
}

fn claim(bytes: &[u8]) -> Option<Claim> {
    let frames = bytes.get(SIGNATURE..)?;
    let length = u32::from_be_bytes(*frames.get(1..)?.first_chunk::<4>()?) as usize;
    let (opening, _) = Frame::read_all(frames.get(..length.checked_add(5)?)?);
    match opening.first() {
        Some(Frame::Hello(Hello { workspace, device, .. })) => Some(Claim { workspace: *workspace, device: *device }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use roadbook_feed::{DeviceKey, frame::PROTOCOL};

    use super::*;

    fn signed(key: &DeviceKey, workspace: WorkspaceId) -> Vec<u8> {
        let hello = Hello { protocol: PROTOCOL, workspace, device: key.id() };
        let frames = Frame::write_all(&[Frame::Hello(hello)]);
        [&key.sign(&request_message(&workspace, &frames))[..], &frames].concat()
    }

    async fn outcome(bytes: Vec<u8>, length: usize, member: bool) -> Result<bool, Unread> {
        let (room, patience) = (Room::default(), Patience::default());
        let announced = Announced { length, after: 0 };
        let read = read(bytes.into(), announced, &UnderWay::default(), &room, &patience, async |_| member).await?;
        Ok(read.verified().is_some())
    }

    #[tokio::test]
    async fn a_body_counts_only_as_signed_by_the_device_it_names() {
        let (key, workspace) = (DeviceKey::generate(), WorkspaceId([1; 32]));
        let bytes = signed(&key, workspace);
        assert_eq!(outcome(bytes.clone(), bytes.len(), true).await, Ok(true));
        for at in [0, SIGNATURE - 1, bytes.len() - 1] {
            let mut altered = bytes.clone();
            altered[at] ^= 1;
            assert_ne!(outcome(altered, bytes.len(), true).await, Ok(true), "byte {at}");
        }
        for cut in 0..bytes.len() {
            assert_eq!(outcome(bytes[..cut].to_vec(), cut, true).await, Err(Unread::NotAnExchange), "cut at {cut}");
        }
    }

    #[tokio::test]
    async fn strangers_may_send_less_than_participants_and_nobody_without_end() {
        let bytes = signed(&DeviceKey::generate(), WorkspaceId([1; 32]));
        for (length, member, allowed) in [
            (MAX_INTRODUCTION, false, true),
            (MAX_INTRODUCTION + 1, false, false),
            (MAX_INTRODUCTION + 1, true, true),
            (MAX_REQUEST, true, true),
            (MAX_REQUEST + 1, true, false),
        ] {
            let outcome = outcome(bytes.clone(), length, member).await;
            assert_eq!(outcome != Err(Unread::TooLarge), allowed, "{length} {member}");
        }
    }
}
