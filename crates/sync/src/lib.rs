//! The exchange of entries between two peers, without input or output.
//!
//! One request and one answer bring both sides level when all goes well:
//!
//! 1. [`request`]: hello, a probe of what this side holds, its entries that the peer is believed
//!    to lack, and its vector unless the peer is believed level once it has those.
//! 2. [`answer`]: takes those in; if both now hold the same, it says so and nothing else, otherwise
//!    the answerer's vector and what the other side lacks, if it stated its vector.
//! 3. [`conclude`]: takes that in and says whether another round is needed.
//!
//! Everything is idempotent; a lost answer costs a repetition. Carried by HTTPS, a file, or a
//! function call in the simulation.

mod pieces;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use roadbook_feed::{
    Act, ActId, DeviceId, EntryError, FeedId, Frame, Head, Members, VersionVector, WorkspaceId,
    entry::{self, Signed},
    fork::ForkProof,
    frame::{Blob, Entries, Hello, PROTOCOL, Probe, RUN_TARGET, Tip},
    identity::derive,
    limits::{MAX_ACTS, MAX_ACTS_OF_A_DEVICE, MAX_FEEDS, MAX_FEEDS_OF_A_DEVICE, MAX_TIPS, MAX_VOID_ACTS_OF_A_DEVICE},
    members::Void,
    vector::Run,
};

pub use pieces::{Pieces, Said, answer_pieces, collect, is_about_pieces};

/// Bytes of entries in one request or answer, about: a minute of a slow link. Each is on disk before the next begins.
pub const ROUND_TARGET: usize = 512 << 10;
/// Bytes of entries in one frame of those, about: of an answer that was cut, whole frames count.
const FRAME_TARGET: usize = 32 << 10;

/// What one side of an exchange holds on disk.
pub trait Log {
    /// Why reading or writing failed.
    type Error;

    /// How far each feed is held.
    fn heads(&self) -> Result<BTreeMap<FeedId, Head>, Self::Error>;
    /// Every act of membership held.
    fn acts(&self) -> Result<Vec<Act>, Self::Error>;
    /// Who takes part by these acts; kept, so that asking often costs little.
    fn members(&self) -> Result<Arc<Members>, Self::Error>;
    /// The hash of an entry that is held; `None` if it is not.
    fn hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, Self::Error>;
    /// Entries of a run in order, until about `max_bytes`.
    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, Self::Error>;
    /// Stores acts and verified entries; they are on disk when this returns.
    fn add(&mut self, acts: &[Act], entries: &[Accepted]) -> Result<(), Self::Error>;
}

/// An entry that was verified against the head before it.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// Whose.
    pub feed: FeedId,
    /// The head it follows.
    pub before: Head,
    /// The head after it.
    pub after: Head,
    /// As sealed.
    pub bytes: Vec<u8>,
}

/// An entry that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Whose.
    pub feed: FeedId,
    /// Sequence number it should have had.
    pub seq: u64,
    /// Why: `None` if its device is not a member.
    pub error: Option<EntryError>,
}

/// Why an exchange did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError<E> {
    /// The stream does not open with a hello of this protocol.
    #[error("the peer does not speak this version of the exchange")]
    Protocol,
    /// It is about another workspace.
    #[error("the peer spoke of another workspace")]
    OtherWorkspace,
    /// The device is not a member of the workspace.
    #[error("the device is not a participant of the workspace")]
    NotAMember,
    /// The log failed.
    #[error("the log failed")]
    Log(E),
}

/// What taking in frames brought.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// New entries stored.
    pub entries: usize,
    /// New acts of membership stored.
    pub acts: usize,
    /// Entries that were known already.
    pub known: usize,
    /// Entries not taken in.
    pub refused: Vec<Refused>,
    /// Feeds that grew.
    pub feeds: Vec<FeedId>,
    /// Devices that signed two histories.
    pub forks: Vec<ForkProof>,
}

impl Taken {
    /// Feeds whose entries did not fit what is held.
    fn in_doubt(&self) -> Vec<FeedId> {
        let doubtful = self.refused.iter().filter(|refused| refused.error == Some(EntryError::BadSignature));
        doubtful.map(|refused| refused.feed).collect()
    }
}

/// What a round brought.
#[derive(Debug, Clone, Default)]
pub struct Round {
    /// What was taken in.
    pub taken: Taken,
    /// What the peer holds, as far as it said.
    pub peer: Peer,
    /// Whether there is more to send or to fetch.
    pub more: bool,
    /// Feeds of which the peer holds another history: the next request says what is held here.
    pub doubts: Vec<FeedId>,
}

/// Where each feed ends; one with two histories ends before they part, until a steward chose one.
fn ends<L: Log>(log: &L) -> Result<BTreeMap<FeedId, Head>, L::Error> {
    let (mut heads, members) = (log.heads()?, log.members()?);
    for (feed, fork) in members.forks().iter().filter(|(_, fork)| fork.adopted.is_none()) {
        if let Some(head) = heads.get_mut(feed).filter(|head| head.seq >= fork.seq) {
            let seq = fork.seq - 1;
            *head = Head { seq, hash: log.hash(feed, seq)?.unwrap_or_default() };
        }
    }
    heads.retain(|_, head| head.seq > 0);
    Ok(heads)
}

/// How far each feed is held, as a vector.
pub fn vector<L: Log>(log: &L) -> Result<VersionVector, L::Error> {
    Ok(VersionVector(ends(log)?.into_iter().map(|(feed, head)| (feed, head.seq)).collect()))
}

/// What is held of a feed at a place, as its device signed it.
fn tip<L: Log>(log: &L, feed: &FeedId, seq: u64) -> Result<Option<Tip>, L::Error> {
    let run = Run { feed: *feed, from: seq, to: seq };
    let Some(bytes) = log.entries(&run, 1)?.into_iter().next() else { return Ok(None) };
    let before = if seq > 1 { log.hash(feed, seq - 1)?.unwrap_or_default() } else { [0; 32] };
    Ok(Signed::of(before, &bytes).ok().map(|signed| Tip { feed: *feed, signed }))
}

/// Where the feeds end, before what is in doubt already, and some places farther and farther back:
/// two histories may have parted long ago.
fn tips<L: Log>(log: &L, feeds: &[FeedId]) -> Result<Option<Frame>, L::Error> {
    let ends = ends(log)?;
    let end = |feed: &FeedId| ends.get(feed).map_or(0, |head| head.seq);
    let longest = feeds.iter().map(end).max().unwrap_or(0);
    let steps = std::iter::successors(Some(1), |step: &u64| step.checked_mul(2)).take_while(|step| *step < longest);
    let mut tips = Vec::new();
    for back in std::iter::once(0).chain(steps) {
        for feed in feeds.iter().filter(|feed| end(feed) > back) {
            if tips.len() < MAX_TIPS {
                tips.extend(tip(log, feed, end(feed) - back)?);
            }
        }
    }
    Ok((!tips.is_empty()).then_some(Frame::Tips(tips)))
}

/// Proofs that follow from the other side's tips and what is held here: for each feed the earliest.
fn forks<L: Log>(log: &L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<Vec<ForkProof>, L::Error> {
    let (heads, members) = (ends(log)?, log.members()?);
    let lists = frames.iter().filter_map(|frame| if let Frame::Tips(tips) = frame { Some(tips) } else { None });
    let mut proofs: BTreeMap<FeedId, ForkProof> = BTreeMap::new();
    for Tip { feed, signed } in lists.flatten().filter(|tip| members.was_introduced(&tip.feed.device)) {
        let (Ok(theirs), Some(own)) = (signed.verify(workspace, feed), heads.get(feed)) else { continue };
        // Beyond the own end, the entry before tells whether theirs continues what is held.
        let own = tip(log, feed, theirs.seq.min(own.seq))?;
        let proof = own.and_then(|own| ForkProof::of(workspace, *feed, own.signed, signed.clone()));
        let seq = |proof: &ForkProof| proof.first_in_doubt(workspace);
        if let Some(proof) = proof
            && proofs.get(feed).is_none_or(|known| seq(&proof) < seq(known))
        {
            proofs.insert(*feed, proof);
        }
    }
    Ok(proofs.into_values().collect())
}

/// Proofs that follow from entries in places that are held: where one of them is another.
fn parted<L: Log>(log: &L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<Vec<ForkProof>, L::Error> {
    let ends = ends(log)?;
    let mut proofs = Vec::new();
    for frame in frames {
        let Frame::Entries(run) = frame else { continue };
        let held = ends.get(&run.feed).map_or(0, |head| head.seq + 1).saturating_sub(run.from) as usize;
        let known = &run.entries[..run.entries.len().min(held)];
        if !known.is_empty() && run.from > 0 {
            proofs.extend(parted_in(log, workspace, &run.feed, run.from, known)?);
        }
    }
    Ok(proofs)
}

fn parted_in<L: Log>(
    log: &L,
    workspace: &WorkspaceId,
    feed: &FeedId,
    from: u64,
    known: &[Blob],
) -> Result<Option<ForkProof>, L::Error> {
    let mut head = Head { seq: from - 1, hash: log.hash(feed, from - 1)?.unwrap_or_default() };
    let mut path = Vec::new();
    for bytes in known {
        let Ok(after) = entry::end(workspace, feed, head, &bytes.0) else { break };
        path.push((head, after, bytes));
        head = after;
    }
    let is_held = |at: Head| Ok::<_, L::Error>(log.hash(feed, at.seq)? == Some(at.hash));
    if path.is_empty() || is_held(head)? {
        return Ok(None);
    }
    for (before, after, bytes) in path {
        if !is_held(after)? {
            let theirs = Signed::of(before.hash, &bytes.0).ok();
            let own = tip(log, feed, after.seq)?.map(|tip| tip.signed);
            return Ok(own.zip(theirs).and_then(|(own, theirs)| ForkProof::of(workspace, *feed, own, theirs)));
        }
    }
    Ok(None)
}

/// What a peer was last known to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Peer {
    /// How far it had come in each feed.
    pub vector: VersionVector,
    /// Digest of the acts it held; `None` if it never said.
    pub acts: Option<ActsDigest>,
}

/// The part of a probe that is about acts.
pub type ActsDigest = [u8; 8];

/// Digest of every act held.
fn acts_digest<L: Log>(log: &L) -> Result<[u8; 32], L::Error> {
    Ok(digest_of(log.acts()?.iter().map(|act| act.id().0)))
}

fn digest_of(ids: impl Iterator<Item = [u8; 32]>) -> [u8; 32] {
    let mut ids: Vec<[u8; 32]> = ids.collect();
    ids.sort_unstable();
    let parts: Vec<&[u8]> = ids.iter().map(<[u8; 32]>::as_slice).collect();
    derive("roadbook acts v1", &parts)
}

/// Of the feeds with the hashes they end with, and of the acts.
fn probe<L: Log>(log: &L) -> Result<Probe, L::Error> {
    let heads = ends(log)?;
    let ends = heads.iter().map(|(feed, head)| {
        let place = [&feed.device.0[..], &feed.incarnation.to_be_bytes(), &head.seq.to_be_bytes(), &head.hash];
        place.concat()
    });
    let ends: Vec<Vec<u8>> = ends.collect();
    let ends: Vec<&[u8]> = ends.iter().map(Vec::as_slice).collect();
    Ok(Probe::of(&derive("roadbook heads v1", &ends), &acts_digest(log)?))
}

fn hello(workspace: WorkspaceId, device: DeviceId) -> Frame {
    Frame::Hello(Hello { protocol: PROTOCOL, workspace, device })
}

/// The first flight to a peer believed to hold `peer`; to a peer never met only own entries are
/// offered. `doubts` are feeds of which it was found to hold another history.
pub fn request<L: Log>(
    log: &L,
    workspace: WorkspaceId,
    device: DeviceId,
    peer: &Peer,
    doubts: &[FeedId],
) -> Result<Vec<Frame>, L::Error> {
    let own = vector(log)?;
    let met = !peer.vector.0.is_empty();
    let offered: Vec<Run> =
        own.beyond(&peer.vector).into_iter().filter(|run| met || run.feed.device == device).collect();
    let probe = probe(log)?;
    let mut frames = vec![hello(workspace, device), Frame::Probe(probe.clone())];
    if !level_after(&own, &peer.vector) {
        frames.push(Frame::Vector(own));
    }
    if peer.acts != Some(probe.acts()) {
        frames.push(acts(log)?);
    }
    frames.extend(tips(log, doubts)?);
    frames.extend(runs(log, &offered)?);
    Ok(frames)
}

/// Adds the vector to a request to a peer that is known to hold something new.
pub fn state_vector<L: Log>(log: &L, request: &mut Vec<Frame>) -> Result<(), L::Error> {
    if stated(request).is_none() {
        let after_probe = request.len().min(2);
        request.insert(after_probe, Frame::Vector(vector(log)?));
    }
    Ok(())
}

/// Whether a peer that held `peer` holds what this side holds once it has what it lacks of that.
///
/// The probe says whether the belief was right, so the vector, which grows with the workspace,
/// need not be said.
fn level_after(own: &VersionVector, peer: &VersionVector) -> bool {
    !peer.0.is_empty() && own.covers(peer)
}

/// Takes in a request and answers it. `Err` leaves the log as it was, but for the wish to join of a
/// device that came too late.
pub fn answer<L: Log>(
    log: &mut L,
    workspace: WorkspaceId,
    request: &[Frame],
) -> Result<(Vec<Frame>, Taken), ExchangeError<L::Error>> {
    let Hello { protocol, device, .. } = opening(&workspace, request)?;
    let (new, members) = weigh(log, &workspace, request).map_err(ExchangeError::Log)?;
    if members.role(device).is_none() {
        let waits = members.waiting().iter().any(|waiting| waiting.device == *device);
        let left = members.was_introduced(device) && !waits;
        // Whoever joined too late has said so, and whoever left may have brought the news of it.
        if (waits || left) && !new.is_empty() {
            log.add(&new, &[]).map_err(ExchangeError::Log)?;
        }
        if left {
            // Whoever was removed may know it, and nothing else.
            return Ok((vec![acts(log).map_err(ExchangeError::Log)?, Frame::End(None)], Taken::default()));
        }
        return Err(ExchangeError::NotAMember);
    }
    let taken = take(log, &workspace, request).map_err(ExchangeError::Log)?;
    let mut frames = reply(log, request, &taken).map_err(ExchangeError::Log)?;
    if *protocol > PROTOCOL {
        // Somebody newer learns what is understood here.
        frames.insert(frames.len() - 1, hello(workspace, *device));
    }
    Ok((frames, taken))
}

/// The hello of a request about this workspace. Newer protocols say more and can be answered: what
/// is not understood here is skipped.
fn opening<'a, E>(workspace: &WorkspaceId, request: &'a [Frame]) -> Result<&'a Hello, ExchangeError<E>> {
    match request.first() {
        Some(Frame::Hello(hello)) if hello.protocol < PROTOCOL => Err(ExchangeError::Protocol),
        Some(Frame::Hello(hello)) if hello.workspace != *workspace => Err(ExchangeError::OtherWorkspace),
        Some(Frame::Hello(hello)) => Ok(hello),
        _ => Err(ExchangeError::Protocol),
    }
}

fn reply<L: Log>(log: &L, request: &[Frame], taken: &Taken) -> Result<Vec<Frame>, L::Error> {
    let (own, own_probe) = (vector(log)?, probe(log)?);
    let theirs = request.iter().find_map(|frame| if let Frame::Probe(probe) = frame { Some(probe) } else { None });
    if theirs == Some(&own_probe) {
        return Ok(vec![Frame::End(Some(own_probe.level()))]);
    }
    let mut frames = vec![Frame::Ack(own.clone())];
    if theirs.is_none_or(|theirs| theirs.acts() != own_probe.acts()) {
        frames.push(acts(log)?);
    }
    let mut doubts = taken.in_doubt();
    doubts.extend(taken.forks.iter().map(|proof| proof.feed));
    if stated(request).as_ref() == Some(&own) && theirs.is_some_and(|theirs| theirs.acts() == own_probe.acts()) {
        // Level by number, and yet not the same: one of the feeds has two histories.
        doubts.extend(own.0.keys());
    }
    frames.extend(tips(log, &doubts)?);
    // Who did not state what it holds believed both sides level; it states it in the next round.
    if let Some(theirs) = stated(request) {
        frames.extend(runs(log, &own.beyond(&theirs))?);
    }
    frames.push(Frame::End(None));
    Ok(frames)
}

/// Whether whoever sent the request holds what the other side holds once it has the answer: there
/// is nothing to say until there is news.
pub fn settles(request: &[Frame], answer: &[Frame]) -> bool {
    if matches!(answer, [Frame::End(Some(_))]) {
        return true;
    }
    let (Some(mut held), Some(theirs)) = (stated(request), stated(answer)) else { return false };
    for frame in answer {
        if let Frame::Entries(run) = frame {
            held.0.insert(run.feed, run.from + run.entries.len() as u64 - 1);
        }
    }
    held == theirs
}

/// Takes in the peer's answer.
pub fn conclude<L: Log>(
    log: &mut L,
    workspace: &WorkspaceId,
    answer: &[Frame],
) -> Result<Round, ExchangeError<L::Error>> {
    let before = probe(log).map_err(ExchangeError::Log)?;
    if let Some(Frame::End(Some(level))) = answer.last() {
        // Of what was held when it was asked; since then more may have come.
        let same = before.level() == *level;
        let peer = if same { known(log).map_err(ExchangeError::Log)? } else { Peer::default() };
        return Ok(Round { peer, more: !same, ..Round::default() });
    }
    if let [Frame::Acts(_), ..] = answer {
        let taken = take(log, workspace, answer).map_err(ExchangeError::Log)?;
        return Ok(Round { taken, ..Round::default() });
    }
    let vector = stated(answer).ok_or(ExchangeError::Protocol)?;
    // Without its acts, it holds those this side sent or held.
    let acts = stated_digest(workspace, answer).or(Some(before.acts()));
    let taken = take(log, workspace, answer).map_err(ExchangeError::Log)?;
    let own = known(log).map_err(ExchangeError::Log)?;
    let doubts = taken.in_doubt();
    let level = own.vector == vector && own.acts == acts;
    if level && before == probe(log).map_err(ExchangeError::Log)? {
        // Level by number, nothing came, and yet the probes differed: told what is held here, the
        // peer says where the histories part.
        return Ok(Round { taken, more: true, doubts, ..Round::default() });
    }
    Ok(Round { taken, peer: Peer { vector, acts }, more: !level || !doubts.is_empty(), doubts })
}

/// What this side holds.
fn known<L: Log>(log: &L) -> Result<Peer, L::Error> {
    Ok(Peer { vector: vector(log)?, acts: Some(probe(log)?.acts()) })
}

fn stated_digest(workspace: &WorkspaceId, frames: &[Frame]) -> Option<ActsDigest> {
    let list = frames.iter().find_map(|frame| if let Frame::Acts(list) = frame { Some(list) } else { None })?;
    let digest = digest_of(list.iter().filter_map(|blob| Some(Act::stored(workspace, &blob.0)?.id().0)));
    Some(Probe::of(&[0; 32], &digest).acts())
}

fn stated(frames: &[Frame]) -> Option<VersionVector> {
    frames.iter().find_map(|frame| match frame {
        Frame::Vector(vector) | Frame::Ack(vector) => Some(vector.clone()),
        _ => None,
    })
}

/// What is held beyond `known`, for bundles of at most about `max_bytes` each. Every part stands on
/// its own; later ones continue the feeds of earlier ones. There is at least one.
pub fn parts<L: Log>(
    log: &L,
    workspace: WorkspaceId,
    device: DeviceId,
    known: &VersionVector,
    max_bytes: usize,
) -> Result<Vec<Vec<Frame>>, L::Error> {
    let own = vector(log)?;
    let opening = vec![hello(workspace, device), Frame::Vector(own.clone()), acts(log)?];
    let (mut parts, mut part, mut size) = (Vec::new(), opening.clone(), 0);
    for run in own.beyond(known) {
        let mut from = run.from;
        while from <= run.to {
            if size >= max_bytes {
                parts.push(std::mem::replace(&mut part, opening.clone()));
                size = 0;
            }
            let entries = log.entries(&Run { from, ..run }, RUN_TARGET.min(max_bytes - size))?;
            if entries.is_empty() {
                break;
            }
            size += entries.iter().map(Vec::len).sum::<usize>();
            let count = entries.len() as u64;
            let entries = entries.into_iter().map(Blob).collect();
            part.push(Frame::Entries(Entries { feed: run.feed, from, entries }));
            from += count;
        }
    }
    parts.push(part);
    Ok(parts)
}

fn acts<L: Log>(log: &L) -> Result<Frame, L::Error> {
    Ok(Frame::Acts(log.acts()?.iter().map(|act| Blob(act.bytes().to_vec())).collect()))
}

fn runs<L: Log>(log: &L, wanted: &[Run]) -> Result<Vec<Frame>, L::Error> {
    let (mut frames, mut size) = (Vec::new(), 0);
    for run in wanted {
        let mut from = run.from;
        while from <= run.to && size < ROUND_TARGET {
            let entries = log.entries(&Run { from, ..*run }, FRAME_TARGET)?;
            if entries.is_empty() {
                break;
            }
            size += entries.iter().map(Vec::len).sum::<usize>();
            let count = entries.len() as u64;
            frames.push(Frame::Entries(Entries {
                feed: run.feed,
                from,
                entries: entries.into_iter().map(Blob).collect(),
            }));
            from += count;
        }
    }
    Ok(frames)
}

/// Acts the frames bring that are not held, signed by who they say.
fn stated_acts(workspace: &WorkspaceId, held: &[Act], frames: &[Frame]) -> Vec<Act> {
    let mut known: BTreeSet<&[u8]> = held.iter().map(Act::bytes).collect();
    let lists = frames.iter().filter_map(|frame| match frame {
        Frame::Acts(list) => Some(list),
        _ => None,
    });
    let new = lists.flatten().filter(|blob| known.insert(&blob.0));
    new.filter_map(|blob| Act::read(workspace, &blob.0)).take(MAX_ACTS.saturating_sub(held.len())).collect()
}

/// The new acts that are kept, and who takes part with them. Acts of strangers are not kept, nor
/// more than a bounded number that do not count.
fn weigh<L: Log>(log: &L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<(Vec<Act>, Arc<Members>), L::Error> {
    let held = log.acts()?;
    let new = stated_acts(workspace, &held, frames);
    if new.is_empty() {
        return Ok((new, log.members()?));
    }
    let all: Vec<Act> = held.iter().chain(&new).cloned().collect();
    let members = Members::of(workspace, &all);
    let refused: BTreeMap<ActId, Void> =
        members.refused().iter().map(|refusal| (refusal.act, refusal.reason)).collect();
    let mut signed: BTreeMap<DeviceId, (usize, usize)> = BTreeMap::new();
    for act in &held {
        count(&mut signed, act, &refused);
    }
    let kept: Vec<Act> = new
        .into_iter()
        .filter(|act| {
            let unfounded =
                matches!(refused.get(&act.id()), Some(Void::NotAParticipant | Void::Unfounded | Void::Newer));
            let strange = unfounded && !members.was_introduced(&act.by());
            let (all, void) = count(&mut signed, act, &refused);
            !strange && all <= MAX_ACTS_OF_A_DEVICE && void <= MAX_VOID_ACTS_OF_A_DEVICE
        })
        .collect();
    Ok((kept, Arc::new(members)))
}

/// Counts the act with those of its device; says how many there are, and how many of them do not count.
fn count(
    signed: &mut BTreeMap<DeviceId, (usize, usize)>,
    act: &Act,
    refused: &BTreeMap<ActId, Void>,
) -> (usize, usize) {
    let counted = signed.entry(act.by()).or_default();
    counted.0 += 1;
    counted.1 += usize::from(refused.contains_key(&act.id()));
    *counted
}

/// Verifies and stores what the frames bring: acts of participants, and entries that continue the
/// feeds of devices that were ever admitted. The rest is reported.
pub fn take<L: Log>(log: &mut L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<Taken, L::Error> {
    let (new, members) = weigh(log, workspace, frames)?;
    let mut heads = log.heads()?;
    let mut taken = Taken::default();
    let mut accepted = Vec::new();
    for frame in frames {
        if let Frame::Entries(run) = frame {
            take_run(workspace, &members, run, &mut heads, &mut accepted, &mut taken);
        }
    }
    let parted = parted(log, workspace, frames)?;
    if !new.is_empty() || !accepted.is_empty() {
        log.add(&new, &accepted)?;
    }
    taken.forks = forks(log, workspace, frames)?;
    taken.forks.extend(parted);
    taken.entries = accepted.len();
    taken.acts = new.len();
    taken.feeds = accepted.iter().map(|entry| entry.feed).collect();
    taken.feeds.sort_unstable();
    taken.feeds.dedup();
    Ok(taken)
}

fn take_run(
    workspace: &WorkspaceId,
    members: &Members,
    run: &Entries,
    heads: &mut BTreeMap<FeedId, Head>,
    accepted: &mut Vec<Accepted>,
    taken: &mut Taken,
) {
    if !members.was_introduced(&run.feed.device) {
        taken.refused.push(Refused { feed: run.feed, seq: run.from, error: None });
        return;
    }
    let of_device = heads.keys().filter(|feed| feed.device == run.feed.device).count();
    let room = of_device < MAX_FEEDS_OF_A_DEVICE && heads.len() < MAX_FEEDS;
    if !room && !heads.contains_key(&run.feed) {
        taken.refused.push(Refused { feed: run.feed, seq: run.from, error: Some(EntryError::TooLarge) });
        return;
    }
    let fork = members.forks().get(&run.feed);
    for (seq, bytes) in (run.from..).zip(&run.entries) {
        // What one history holds beyond the fork is no use until a steward chose one.
        if fork.is_some_and(|fork| fork.adopted.is_none() && seq >= fork.seq) {
            return;
        }
        let before = heads.get(&run.feed).copied().unwrap_or_default();
        if seq <= before.seq {
            taken.known += 1;
            continue;
        }
        match entry::verify(workspace, &run.feed, before, &bytes.0) {
            Ok(verified) if fork.is_some_and(|fork| fork.seq == seq && fork.adopted != Some(verified.head.hash)) => {
                return;
            }
            Ok(verified) => {
                heads.insert(run.feed, verified.head);
                accepted.push(Accepted { feed: run.feed, before, after: verified.head, bytes: bytes.0.clone() });
            }
            Err(error) => {
                taken.refused.push(Refused { feed: run.feed, seq, error: Some(error) });
                return;
            }
        }
    }
}

/// What a device signs to prove itself in a request: the workspace and the whole body.
pub fn request_message(workspace: &WorkspaceId, body: &[u8]) -> [u8; 32] {
    derive("roadbook request v1", &[&workspace.0, body])
}
