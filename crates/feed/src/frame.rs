//! Frames: the units of an exchange, the same in a request, on a socket and in a bundle.
//!
//! `type (1 byte) · length (4 bytes, big-endian) · CBOR body`. Frames of an unknown type are
//! skipped, so that a newer peer can say more.

use minicbor::{Decode, Encode};

use crate::{
    DeviceId, FeedId, VersionVector, WorkspaceId,
    entry::Signed,
    limits::{MAX_ACTS, MAX_FEEDS, MAX_FRAME, MAX_PIECES_NAMED, MAX_SEQ, MAX_TIPS},
    piece::PieceId,
};

/// The type of [`Frame::End`].
const END: u8 = 12;

/// Version of the exchange.
pub const PROTOCOL: u32 = 1;
/// What a hub says now and then on an answer that it holds open: it is still there.
pub const ALIVE: u8 = 0;
/// What it says there once: another device has brought something.
pub const NEWS: u8 = 1;
/// Bytes of entries after which a run is split into another frame.
pub const RUN_TARGET: usize = 1 << 20;

/// One frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Who speaks, about which workspace.
    Hello(Hello),
    /// Digest of the sender's version vector.
    Probe(Probe),
    /// The sender's version vector.
    Vector(VersionVector),
    /// Acts of membership.
    Acts(Vec<Blob>),
    /// A run of entries of one feed.
    Entries(Entries),
    /// What the sender now has on disk.
    Ack(VersionVector),
    /// What the sender holds at some place of feeds that do not fit the other side's.
    Tips(Vec<Tip>),
    /// Pieces of attached files that the sender has.
    Offer(Vec<PieceId>),
    /// Pieces that the sender would like.
    Want(Vec<PieceId>),
    /// Pieces, sealed.
    Pieces(Vec<Blob>),
    /// The answer is complete. With what the request's probe begins with: both sides hold the same.
    End(Option<Level>),
}

/// What a [`Probe`] begins with.
pub type Level = [u8; 4];

/// An entry without its content, as its device signed it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Tip {
    /// Whose.
    #[n(0)]
    pub feed: FeedId,
    /// What was signed.
    #[n(1)]
    pub signed: Signed,
}

/// Opens an exchange.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Hello {
    /// [`PROTOCOL`].
    #[n(0)]
    pub protocol: u32,
    /// The workspace spoken of.
    #[n(1)]
    pub workspace: WorkspaceId,
    /// The device that speaks.
    #[n(2)]
    pub device: DeviceId,
}

/// What the sender holds, in short: 12 bytes of a digest of where its feeds end, 8 of one of its acts.
/// Equal ones end the exchange. Who makes two states collide delays it until the next change.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Probe(#[cbor(n(0), with = "minicbor::bytes")] [u8; 20]);

impl Probe {
    /// Bytes about where feeds end.
    const HEADS: usize = 12;

    /// Of the digests of where feeds end and of acts.
    pub fn of(heads: &[u8; 32], acts: &[u8; 32]) -> Probe {
        let byte = |at| if at < Self::HEADS { heads[at] } else { acts[at - Self::HEADS] };
        Probe(std::array::from_fn(byte))
    }

    /// What it begins with: enough to tell one from the others of an exchange.
    pub fn level(&self) -> Level {
        std::array::from_fn(|at| self.0[at])
    }

    /// The part about acts.
    pub fn acts(&self) -> [u8; 8] {
        std::array::from_fn(|at| self.0[at + Self::HEADS])
    }
}

/// Opaque bytes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Blob(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);

/// Consecutive entries of one feed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Entries {
    /// Whose.
    #[n(0)]
    pub feed: FeedId,
    /// Sequence number of the first.
    #[n(1)]
    pub from: u64,
    /// The entries as sealed.
    #[n(2)]
    pub entries: Vec<Blob>,
}

/// Consecutive entries of a feed of the device that said hello: the common case, and the device's
/// name is a tenth of an exchange with one small edit.
#[derive(Encode, Decode)]
struct OwnEntries {
    #[n(0)]
    incarnation: u32,
    #[n(1)]
    from: u64,
    #[n(2)]
    entries: Vec<Blob>,
}

impl OwnEntries {
    fn of(run: &Entries) -> OwnEntries {
        OwnEntries { incarnation: run.feed.incarnation, from: run.from, entries: run.entries.clone() }
    }

    fn by(self, device: DeviceId) -> Entries {
        let feed = FeedId { device, incarnation: self.incarnation };
        Entries { feed, from: self.from, entries: self.entries }
    }
}

/// A stream of frames that cannot be read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// A frame is cut short.
    #[error("the stream ends inside a frame")]
    Truncated,
    /// A frame is longer than the limit.
    #[error("a frame exceeds the size limit")]
    TooLarge,
    /// A frame's body is not what its type says.
    #[error("a frame is malformed")]
    Malformed,
}

impl Frame {
    /// Appends the frame to `out`, in a stream of `speaker`.
    fn write(&self, speaker: Option<DeviceId>, out: &mut Vec<u8>) {
        let (kind, body) = match self {
            Frame::Entries(run) if Some(run.feed.device) == speaker => (7, encode(&OwnEntries::of(run))),
            Frame::Hello(hello) => (1, encode(hello)),
            Frame::Probe(probe) => (2, encode(probe)),
            Frame::Vector(vector) => (3, encode(vector)),
            Frame::Acts(acts) => (4, encode(acts)),
            Frame::Entries(entries) => (5, encode(entries)),
            Frame::Ack(vector) => (6, encode(vector)),
            Frame::Tips(tips) => (8, encode(tips)),
            Frame::Offer(ids) => (9, encode(ids)),
            Frame::Want(ids) => (10, encode(ids)),
            Frame::Pieces(pieces) => (11, encode(pieces)),
            Frame::End(level) => (END, level.map(Vec::from).unwrap_or_default()),
        };
        out.push(kind);
        out.extend((body.len() as u32).to_be_bytes());
        out.extend(body);
    }

    /// Writes frames one after the other.
    pub fn write_all(frames: &[Frame]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut speaker = None;
        for frame in frames {
            frame.write(speaker, &mut out);
            speaker = frame.speaker().or(speaker);
        }
        out
    }

    /// Reads every complete frame; the error says why the rest could not be read.
    pub fn read_all(mut bytes: &[u8]) -> (Vec<Frame>, Result<(), FrameError>) {
        let (mut frames, mut speaker) = (Vec::new(), None);
        while !bytes.is_empty() {
            match Self::read(speaker, &mut bytes) {
                Ok(Some(frame)) => {
                    speaker = frame.speaker().or(speaker);
                    frames.push(frame);
                }
                Ok(None) => {}
                Err(error) => return (frames, Err(error)),
            }
        }
        (frames, Ok(()))
    }

    /// Where the frames of an answer end, if its [`End`](Frame::End) has come.
    pub fn end_of(answer: &[u8]) -> Option<usize> {
        let mut rest = answer;
        loop {
            let ([kind, length @ ..], body) = rest.split_first_chunk::<5>()?;
            rest = body.get(u32::from_be_bytes(*length) as usize..)?;
            if *kind == END {
                return Some(answer.len() - rest.len());
            }
        }
    }

    fn speaker(&self) -> Option<DeviceId> {
        match self {
            Frame::Hello(hello) => Some(hello.device),
            _ => None,
        }
    }

    fn read(speaker: Option<DeviceId>, bytes: &mut &[u8]) -> Result<Option<Frame>, FrameError> {
        let (kind, rest) = bytes.split_first().ok_or(FrameError::Truncated)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(FrameError::Truncated)?;
        let length = u32::from_be_bytes(*length) as usize;
        if length > MAX_FRAME {
            return Err(FrameError::TooLarge);
        }
        let (body, rest) = rest.split_at_checked(length).ok_or(FrameError::Truncated)?;
        *bytes = rest;
        let frame = match *kind {
            1 => Frame::Hello(decode(body)?),
            2 => Frame::Probe(decode(body)?),
            3 => Frame::Vector(bounded(decode(body)?)?),
            4 => Frame::Acts(decode(body)?),
            5 => Frame::Entries(decode(body)?),
            6 => Frame::Ack(bounded(decode(body)?)?),
            7 => Frame::Entries(decode::<OwnEntries>(body)?.by(speaker.ok_or(FrameError::Malformed)?)),
            8 => Frame::Tips(decode(body)?),
            9 => Frame::Offer(decode(body)?),
            10 => Frame::Want(decode(body)?),
            11 => Frame::Pieces(decode(body)?),
            END if body.is_empty() => Frame::End(None),
            END => Frame::End(Some(body.try_into().map_err(|_| FrameError::Malformed)?)),
            _ => return Ok(None),
        };
        match &frame {
            Frame::Acts(list) if list.len() > MAX_ACTS => Err(FrameError::TooLarge),
            Frame::Tips(tips) if tips.len() > MAX_TIPS => Err(FrameError::TooLarge),
            Frame::Offer(ids) | Frame::Want(ids) if ids.len() > MAX_PIECES_NAMED => Err(FrameError::TooLarge),
            Frame::Entries(run) if run.from > MAX_SEQ => Err(FrameError::TooLarge),
            _ => Ok(Some(frame)),
        }
    }
}

fn bounded(vector: VersionVector) -> Result<VersionVector, FrameError> {
    let within = vector.0.len() <= MAX_FEEDS && vector.0.values().all(|seq| *seq <= MAX_SEQ);
    if within { Ok(vector) } else { Err(FrameError::TooLarge) }
}

fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).expect("writing to memory cannot fail")
}

fn decode<'b, T: Decode<'b, ()>>(body: &'b [u8]) -> Result<T, FrameError> {
    minicbor::decode(body).map_err(|_| FrameError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames() -> Vec<Frame> {
        let feed = FeedId { device: DeviceId([1; 32]), incarnation: 3 };
        let vector = VersionVector([(feed, 2)].into());
        vec![
            Frame::Hello(Hello { protocol: PROTOCOL, workspace: WorkspaceId([2; 32]), device: DeviceId([1; 32]) }),
            Frame::Probe(Probe::of(&vector.digest(), &[7; 32])),
            Frame::Vector(vector.clone()),
            Frame::Acts(vec![Blob(vec![1, 2, 3])]),
            Frame::Entries(Entries { feed, from: 1, entries: vec![Blob(vec![4; 9]), Blob(vec![5; 9])] }),
            Frame::Ack(vector),
            Frame::End(None),
            Frame::End(Some([8; 4])),
        ]
    }

    #[test]
    fn frames_read_back_and_unknown_ones_are_skipped() {
        let mut bytes = Frame::write_all(&frames()[..3]);
        bytes.extend([200, 0, 0, 0, 2, 9, 9]);
        bytes.extend(Frame::write_all(&frames()[3..]));
        assert_eq!(Frame::read_all(&bytes), (frames(), Ok(())));
    }

    #[test]
    fn the_speakers_own_entries_are_written_without_its_name_and_mean_nothing_without_a_hello() {
        let all = frames();
        let mut other = all.clone();
        let Frame::Entries(run) = &mut other[4] else { panic!("entries") };
        run.feed.device = DeviceId([9; 32]);
        let (own, other) = (Frame::write_all(&all), Frame::write_all(&other));
        assert!(own.len() + 34 < other.len());
        let hello = Frame::write_all(&all[..1]).len();
        let (read, outcome) = Frame::read_all(&own[hello..]);
        assert_eq!((read.len(), outcome), (3, Err(FrameError::Malformed)));
    }

    #[test]
    fn a_probe_tells_news_of_entries_from_news_of_acts() {
        let (probe, other) = (Probe::of(&[1; 32], &[2; 32]), Probe::of(&[3; 32], &[2; 32]));
        assert!(probe != other && probe.acts() == other.acts());
        let joined = Probe::of(&[1; 32], &[4; 32]);
        assert!(probe != joined && probe.acts() != joined.acts());
    }

    #[test]
    fn a_truncated_stream_yields_every_complete_frame() {
        let bytes = Frame::write_all(&frames());
        for cut in 1..bytes.len() {
            let (read, outcome) = Frame::read_all(&bytes[..cut]);
            assert_eq!(read[..], frames()[..read.len()]);
            assert!(outcome.is_ok() || outcome == Err(FrameError::Truncated), "cut at {cut}: {outcome:?}");
        }
    }

    #[test]
    fn an_answer_is_over_after_its_end_whatever_follows() {
        let bytes = Frame::write_all(&frames()[..7]);
        for cut in 0..bytes.len() {
            assert_eq!(Frame::end_of(&bytes[..cut]), None, "cut at {cut}");
        }
        assert_eq!(Frame::end_of(&[&bytes[..], &[NEWS]].concat()), Some(bytes.len()));
    }

    #[test]
    fn a_frame_that_claims_more_than_the_limit_is_refused_before_it_is_read() {
        let length = (MAX_FRAME as u32 + 1).to_be_bytes();
        assert_eq!(Frame::read_all(&[&[5], &length[..]].concat()).1, Err(FrameError::TooLarge));
    }
}
