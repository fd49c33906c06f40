//! The exchange of entries between two peers, without input or output.
//!
//! One request and one answer bring both sides level when all goes well:
//!
//! 1. [`request`]: hello, a probe of what this side holds, its entries that the peer is believed
//!    to lack, and its vector unless the peer is believed level once it has those.
//! 2. [`answer`]: takes those in; if both now hold the same, a probe and nothing else, otherwise
//!    the answerer's vector and what the other side lacks, if it stated its vector.
//! 3. [`conclude`]: takes that in and says whether another round is needed.
//!
//! Everything is idempotent; a lost answer costs a repetition. Carried by HTTPS, a file, or a
//! function call in the simulation.

use roadbook_feed::{
    Certificate, DeviceId, EntryError, FeedId, Frame, Head, Members, VersionVector, WorkspaceId, entry,
    frame::{Blob, Entries, Hello, PROTOCOL, Probe, RUN_TARGET},
    limits::{MAX_CERTIFICATES, MAX_CERTIFICATES_OF_A_DEVICE, MAX_FEEDS, MAX_FEEDS_OF_A_DEVICE},
    vector::Run,
};

/// Bytes of entries in one request or answer, about.
pub const ROUND_TARGET: usize = 4 << 20;

/// What one side of an exchange holds on disk.
pub trait Log {
    /// Why reading or writing failed.
    type Error;

    /// How far each feed is held.
    fn heads(&self) -> Result<std::collections::BTreeMap<FeedId, Head>, Self::Error>;
    /// Every certificate held.
    fn certificates(&self) -> Result<Vec<Certificate>, Self::Error>;
    /// Entries of a run in order, until about `max_bytes`.
    fn entries(&self, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, Self::Error>;
    /// Stores certificates and verified entries; they are on disk when this returns.
    fn add(&mut self, certificates: &[Certificate], entries: &[Accepted]) -> Result<(), Self::Error>;

    /// The members that follow from the certificates held and those `stated` besides. A log that
    /// answers many requests may remember them.
    fn members(&self, workspace: &WorkspaceId, stated: &[Certificate]) -> Result<Members, Self::Error> {
        let mut all = self.certificates()?;
        all.extend_from_slice(stated);
        Ok(Members::of(workspace, &all))
    }
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
    /// Entries that were known already.
    pub known: usize,
    /// Entries not taken in.
    pub refused: Vec<Refused>,
    /// Feeds that grew.
    pub feeds: Vec<FeedId>,
}

/// What a round brought.
#[derive(Debug, Clone, Default)]
pub struct Round {
    /// What was taken in.
    pub taken: Taken,
    /// What the peer holds, as far as it said.
    pub peer: VersionVector,
    /// Whether there is more to send or to fetch.
    pub more: bool,
}

/// How far each feed is held, as a vector.
pub fn vector<L: Log>(log: &L) -> Result<VersionVector, L::Error> {
    Ok(VersionVector(
        log.heads()?.into_iter().filter(|(_, head)| head.seq > 0).map(|(feed, head)| (feed, head.seq)).collect(),
    ))
}

fn probe<L: Log>(log: &L, vector: &VersionVector) -> Result<Probe, L::Error> {
    let mut certificates: Vec<Vec<u8>> = log.certificates()?.iter().map(Certificate::encode).collect();
    certificates.sort_unstable();
    let parts: Vec<&[u8]> = certificates.iter().map(Vec::as_slice).collect();
    let certificates = roadbook_feed::identity::derive("roadbook certificates v1", &parts);
    Ok(Probe::of(&vector.digest(), &certificates))
}

fn hello(workspace: WorkspaceId, device: DeviceId) -> Frame {
    Frame::Hello(Hello { protocol: PROTOCOL, workspace, device })
}

/// The first flight to a peer believed to hold `peer`; to a peer never met only own entries are offered.
pub fn request<L: Log>(
    log: &L,
    workspace: WorkspaceId,
    device: DeviceId,
    peer: &VersionVector,
) -> Result<Vec<Frame>, L::Error> {
    let own = vector(log)?;
    let met = !peer.0.is_empty();
    let offered: Vec<Run> = own.beyond(peer).into_iter().filter(|run| met || run.feed.device == device).collect();
    let mut frames = vec![hello(workspace, device), Frame::Probe(probe(log, &own)?)];
    if !level_after(&own, peer) {
        frames.push(Frame::Vector(own));
    }
    if !met || offered.iter().any(|run| run.from == 1) {
        frames.push(certificates(log)?);
    }
    frames.extend(runs(log, &offered)?);
    Ok(frames)
}

/// Whether a peer that held `peer` holds what this side holds once it has what it lacks of that.
///
/// The probe says whether the belief was right, so the vector, which grows with the workspace,
/// need not be said.
fn level_after(own: &VersionVector, peer: &VersionVector) -> bool {
    !peer.0.is_empty() && own.covers(peer)
}

/// Takes in a request and answers it. `Err` leaves the log as it was.
pub fn answer<L: Log>(
    log: &mut L,
    workspace: WorkspaceId,
    request: &[Frame],
) -> Result<(Vec<Frame>, Taken), ExchangeError<L::Error>> {
    let Some(Frame::Hello(Hello { protocol: PROTOCOL, workspace: of, device })) = request.first() else {
        return Err(ExchangeError::Protocol);
    };
    if *of != workspace {
        return Err(ExchangeError::OtherWorkspace);
    }
    let members = members_with(log, &workspace, request).map_err(ExchangeError::Log)?;
    if members.role(device).is_none() {
        return Err(ExchangeError::NotAMember);
    }
    let taken = take(log, &workspace, request).map_err(ExchangeError::Log)?;
    let frames = reply(log, request).map_err(ExchangeError::Log)?;
    Ok((frames, taken))
}

fn reply<L: Log>(log: &L, request: &[Frame]) -> Result<Vec<Frame>, L::Error> {
    let own = vector(log)?;
    let own_probe = probe(log, &own)?;
    if request.contains(&Frame::Probe(own_probe.clone())) {
        return Ok(vec![Frame::Probe(own_probe)]);
    }
    let mut frames = vec![Frame::Ack(own.clone())];
    let same = |frame: &Frame| matches!(frame, Frame::Probe(theirs) if theirs.same_certificates(&own_probe));
    if !request.iter().any(same) {
        frames.push(certificates(log)?);
    }
    // Who did not state what it holds believed both sides level; it states it in the next round.
    if let Some(theirs) = stated(request) {
        frames.extend(runs(log, &own.beyond(&theirs))?);
    }
    Ok(frames)
}

/// Takes in the peer's answer.
pub fn conclude<L: Log>(
    log: &mut L,
    workspace: &WorkspaceId,
    answer: &[Frame],
) -> Result<Round, ExchangeError<L::Error>> {
    let before = vector(log).map_err(ExchangeError::Log)?;
    if let [Frame::Probe(theirs)] = answer {
        let same = probe(log, &before).map_err(ExchangeError::Log)? == *theirs;
        let peer = if same { before } else { VersionVector::default() };
        return Ok(Round { peer, more: !same, ..Round::default() });
    }
    let peer = stated(answer).ok_or(ExchangeError::Protocol)?;
    let taken = take(log, workspace, answer).map_err(ExchangeError::Log)?;
    let own = vector(log).map_err(ExchangeError::Log)?;
    let more = !own.covers(&peer) || !peer.covers(&own);
    Ok(Round { taken, peer, more })
}

fn stated(frames: &[Frame]) -> Option<VersionVector> {
    frames.iter().find_map(|frame| match frame {
        Frame::Vector(vector) | Frame::Ack(vector) => Some(vector.clone()),
        _ => None,
    })
}

/// Everything held, for a bundle.
pub fn everything<L: Log>(log: &L, workspace: WorkspaceId, device: DeviceId) -> Result<Vec<Frame>, L::Error> {
    let own = vector(log)?;
    let mut frames = vec![hello(workspace, device), Frame::Vector(own.clone()), certificates(log)?];
    for run in own.beyond(&VersionVector::default()) {
        let mut from = run.from;
        while from <= run.to {
            let entries = log.entries(&Run { from, ..run }, RUN_TARGET)?;
            if entries.is_empty() {
                break;
            }
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

fn certificates<L: Log>(log: &L) -> Result<Frame, L::Error> {
    Ok(Frame::Certificates(log.certificates()?.iter().map(|certificate| Blob(certificate.encode())).collect()))
}

fn runs<L: Log>(log: &L, wanted: &[Run]) -> Result<Vec<Frame>, L::Error> {
    let (mut frames, mut size) = (Vec::new(), 0);
    for run in wanted {
        let mut from = run.from;
        while from <= run.to && size < ROUND_TARGET {
            let entries = log.entries(&Run { from, ..*run }, RUN_TARGET)?;
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

fn stated_certificates(frames: &[Frame]) -> impl Iterator<Item = Certificate> {
    let lists = frames.iter().filter_map(|frame| match frame {
        Frame::Certificates(list) => Some(list),
        _ => None,
    });
    lists.flatten().filter_map(|blob| Certificate::decode(&blob.0))
}

fn members_with<L: Log>(log: &L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<Members, L::Error> {
    log.members(workspace, &stated_certificates(frames).collect::<Vec<_>>())
}

/// Verifies and stores what the frames bring: certificates that hold, and entries that continue
/// the feeds of members. The rest is reported.
pub fn take<L: Log>(log: &mut L, workspace: &WorkspaceId, frames: &[Frame]) -> Result<Taken, L::Error> {
    let members = members_with(log, workspace, frames)?;
    let held = log.certificates()?;
    let new: Vec<Certificate> = stated_certificates(frames)
        .filter(|certificate| {
            let of_device = held.iter().filter(|held| held.device() == certificate.device()).count();
            members.admits(workspace, certificate)
                && !held.contains(certificate)
                && of_device < MAX_CERTIFICATES_OF_A_DEVICE
        })
        .take(MAX_CERTIFICATES.saturating_sub(held.len()))
        .collect();
    let mut heads = log.heads()?;
    let mut taken = Taken::default();
    let mut accepted = Vec::new();
    for frame in frames {
        if let Frame::Entries(run) = frame {
            take_run(workspace, &members, run, &mut heads, &mut accepted, &mut taken);
        }
    }
    if !new.is_empty() || !accepted.is_empty() {
        log.add(&new, &accepted)?;
    }
    taken.entries = accepted.len();
    taken.feeds = accepted.iter().map(|entry| entry.feed).collect();
    taken.feeds.sort_unstable();
    taken.feeds.dedup();
    Ok(taken)
}

fn take_run(
    workspace: &WorkspaceId,
    members: &Members,
    run: &Entries,
    heads: &mut std::collections::BTreeMap<FeedId, Head>,
    accepted: &mut Vec<Accepted>,
    taken: &mut Taken,
) {
    if members.role(&run.feed.device).is_none() {
        taken.refused.push(Refused { feed: run.feed, seq: run.from, error: None });
        return;
    }
    let of_device = heads.keys().filter(|feed| feed.device == run.feed.device).count();
    let room = of_device < MAX_FEEDS_OF_A_DEVICE && heads.len() < MAX_FEEDS;
    if !room && !heads.contains_key(&run.feed) {
        taken.refused.push(Refused { feed: run.feed, seq: run.from, error: Some(EntryError::TooLarge) });
        return;
    }
    for (seq, bytes) in (run.from..).zip(&run.entries) {
        let before = heads.get(&run.feed).copied().unwrap_or_default();
        if seq <= before.seq {
            taken.known += 1;
            continue;
        }
        match entry::verify(workspace, &run.feed, before, &bytes.0) {
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
    roadbook_feed::identity::derive("roadbook request v1", &[&workspace.0, body])
}

/// What a device signs to be told of news. A replay brings hints and nothing else.
pub fn watch_message(workspace: &WorkspaceId, device: &DeviceId) -> [u8; 32] {
    roadbook_feed::identity::derive("roadbook watch v1", &[&workspace.0, &device.0])
}
