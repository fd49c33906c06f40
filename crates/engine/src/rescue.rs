//! From what could be read of a damaged profile: a bundle for others, and what was lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use roadbook_feed::{
    Act, DeviceId, DeviceKey, EpochKey, FeedId, Frame, Head, Members, WorkspaceId,
    bundle::{self, Readers},
    entry,
    frame::{Blob, Entries, Hello, PROTOCOL},
    identity::random,
    limits::MAX_STREAM,
    vector::Run,
};
use roadbook_model::Kind;
use roadbook_store::{Damage, LogEntry, Pending, Rescued, Unlock};

use crate::{Engine, EngineError, WrittenPart, keys, meta};

/// Stands for the number of a feed's row that is not there.
const NO_ROW: i64 = -1;
/// Most bytes of entries in one frame.
const FRAME: usize = 1 << 20;

/// What was read of a damaged profile.
pub struct Rescue {
    /// Everything that others can take in, as bundles of at most half a stream.
    pub bundles: Vec<WrittenPart>,
    /// Whether neither keys nor members could be read, so that nobody can open the bundles.
    pub closed_to_all: bool,
    /// Entries read, each with its signature or, after a gap, with its form checked.
    pub entries: u64,
    /// Entries that are missing from feeds, by participant id.
    pub missing: Vec<(String, Run)>,
    /// Entries whose feed is not known, and whose bytes were altered.
    pub altered: u64,
    /// Acts of membership.
    pub acts: u64,
    /// Pieces of attached files.
    pub pieces: u64,
    /// Own changes that were never sealed.
    pub pending: Vec<Pending>,
    /// Records by kind and id: whether deleted, and the flat record as JSON.
    pub records: BTreeMap<(String, String), (bool, String)>,
    /// Unit, year, indicator, period and breakdown; value, text, note and source.
    pub observations: BTreeMap<[String; 5], [String; 4]>,
    /// Tables of which something was not read.
    pub incomplete: BTreeSet<&'static str>,
    /// What was damaged.
    pub damage: Damage,
}

/// Reads what can be read of the profile in `folder`, without opening it, working in the empty folder `work`.
pub fn rescue(folder: &Path, unlock: &Unlock, work: &Path) -> Result<Rescue, EngineError> {
    Ok(sort(roadbook_store::rescue(folder, unlock, work)?))
}

impl Engine {
    /// Reads what can be read of this profile, working in the empty folder `work`.
    pub fn rescue(&self, work: &Path) -> Result<Rescue, EngineError> {
        Ok(sort(self.profile.rescue(work)?))
    }
}

fn sort(mut rescued: Rescued) -> Rescue {
    let workspace = workspace(&rescued);
    let acts: Vec<Act> = rescued.acts.iter().filter_map(|(_, bytes)| Act::read(&workspace, bytes)).collect();
    let members = Members::of(&workspace, &acts);
    name_feeds(&mut rescued, &workspace, &members);
    let own = DeviceKey::from_secret(&array(&rescued, meta::DEVICE).unwrap_or_else(random)).id();
    let incarnation = incarnation(&rescued);
    let continued = |feed: &FeedId| feed.device == own && incarnation == Some(feed.incarnation);
    // What was sealed and is nowhere in the database was in a journal that is gone.
    let sealed = rescued.sealed;
    if let Some(incarnation) =
        incarnation.filter(|_| sealed > 0 && !rescued.feeds.values().any(|(_, feed, _)| continued(feed)))
    {
        rescued.feeds.insert(NO_ROW, (workspace.0, FeedId { device: own, incarnation }, 0));
    }
    let feeds = rescued.feeds.values_mut().filter(|(_, feed, _)| continued(feed));
    feeds.for_each(|(_, _, end)| *end = sealed.max(*end));
    let mut found = Found { workspace, members: &members, runs: Vec::new(), missing: Vec::new(), altered: 0 };
    found.sort(&rescued);
    let entries = found.runs.iter().map(|run| run.entries.len() as u64).sum();
    let (runs, missing, altered) = (found.runs, found.missing, found.altered);
    let opening = vec![
        Frame::Hello(Hello { protocol: PROTOCOL, workspace, device: own }),
        Frame::Acts(acts.iter().map(|act| Blob(act.bytes().to_vec())).collect()),
    ];
    let pieces = rescued.pieces.len() as u64;
    let content = runs.into_iter().map(Frame::Entries);
    let content = content.chain(rescued.pieces.into_values().map(|piece| Frame::Pieces(vec![Blob(piece)])));
    let key = rescued.meta.get(meta::KEYS).and_then(|bytes| keys::from_bytes(bytes).ok()).unwrap_or_default();
    let has_content = entries > 0 || !acts.is_empty();
    let bundles =
        if has_content { write(&workspace, opening, content, key.last_key_value(), &members) } else { Vec::new() };
    Rescue {
        closed_to_all: has_content && key.is_empty() && members.recipients().is_empty(),
        bundles,
        entries,
        missing,
        altered,
        acts: acts.len() as u64,
        pieces,
        pending: rescued.pending,
        records: rescued.records,
        observations: rescued.observations,
        incomplete: rescued.incomplete,
        damage: rescued.damage,
    }
}

/// The workspace's name stands in several tables.
fn workspace(rescued: &Rescued) -> WorkspaceId {
    let of_acts = rescued.acts.first().map(|(workspace, _)| *workspace);
    let of_feeds = || rescued.feeds.values().next().map(|(workspace, ..)| *workspace);
    WorkspaceId(array(rescued, meta::WORKSPACE).or(of_acts).or_else(of_feeds).unwrap_or_default())
}

fn incarnation(rescued: &Rescued) -> Option<u32> {
    Some(u32::from_be_bytes(rescued.meta.get(meta::INCARNATION)?.as_slice().try_into().ok()?))
}

fn array(rescued: &Rescued, key: &str) -> Option<[u8; 32]> {
    rescued.meta.get(key)?.as_slice().try_into().ok()
}

/// Finds out whose entries those are whose feed's row is lost: the first of them carries a signature.
fn name_feeds(rescued: &mut Rescued, workspace: &WorkspaceId, members: &Members) {
    let numbers: BTreeSet<i64> = rescued.entries.keys().map(|(feed, _)| *feed).collect();
    let own = [0, incarnation(rescued).unwrap_or_default()];
    let devices = members.devices().map(|(device, _)| *device);
    let guesses = devices.flat_map(|device| own.map(|incarnation| FeedId { device, incarnation }));
    let candidates: BTreeSet<FeedId> = rescued.known_feeds.iter().copied().chain(guesses).collect();
    for number in numbers.into_iter().filter(|number| !rescued.feeds.contains_key(number)).collect::<Vec<_>>() {
        let Some(first) = rescued.entries.get(&(number, 1)) else { continue };
        let signed = |feed: &&FeedId| entry::verify(workspace, feed, Head::default(), &first.bytes).is_ok();
        if let Some(feed) = candidates.iter().find(signed) {
            rescued.feeds.insert(number, (workspace.0, *feed, 1));
        }
    }
}

struct Found<'a> {
    workspace: WorkspaceId,
    members: &'a Members,
    runs: Vec<Entries>,
    missing: Vec<(String, Run)>,
    altered: u64,
}

impl Found<'_> {
    fn sort(&mut self, rescued: &Rescued) {
        let mut of_feed: BTreeMap<i64, Vec<&LogEntry>> = rescued.feeds.keys().map(|n| (*n, Vec::new())).collect();
        rescued.entries.iter().for_each(|((feed, _), entry)| of_feed.entry(*feed).or_default().push(entry));
        for (number, entries) in of_feed {
            match rescued.feeds.get(&number) {
                Some((_, feed, end)) => self.feed(*feed, *end, &entries),
                None => self.altered += entries.len() as u64,
            }
        }
    }

    fn feed(&mut self, feed: FeedId, end: u64, entries: &[&LogEntry]) {
        let (mut at, mut next) = (Some(Head::default()), 1);
        for stored in entries {
            if stored.seq > next {
                self.misses(feed, next, stored.seq - 1);
                at = None;
            }
            next = stored.seq + 1;
            let whole = match at {
                Some(head) => entry::verify(&self.workspace, &feed, head, &stored.bytes)
                    .is_ok_and(|verified| verified.head.hash == stored.hash),
                // What it follows is not here: its signature is checked by whoever has that.
                None => entry::claimed_seq(&stored.bytes) == Ok(stored.seq),
            };
            if !whole {
                self.altered += 1;
                self.misses(feed, stored.seq, stored.seq);
                at = None;
                continue;
            }
            at = Some(Head { seq: stored.seq, hash: stored.hash });
            self.add(feed, stored);
        }
        if next <= end {
            self.misses(feed, next, end);
        }
    }

    fn add(&mut self, feed: FeedId, stored: &LogEntry) {
        let bytes = stored.bytes.len();
        let blob = Blob(stored.bytes.clone());
        let fits = |run: &&mut Entries| {
            run.feed == feed
                && run.from + run.entries.len() as u64 == stored.seq
                && run.entries.iter().map(|entry| entry.0.len()).sum::<usize>() + bytes <= FRAME
        };
        match self.runs.last_mut().filter(fits) {
            Some(run) => run.entries.push(blob),
            None => self.runs.push(Entries { feed, from: stored.seq, entries: vec![blob] }),
        }
    }

    fn misses(&mut self, feed: FeedId, from: u64, to: u64) {
        let whose = self.members.participant(&feed.device).participant();
        match self.missing.last_mut() {
            Some((_, run)) if run.feed == feed && run.to + 1 == from => run.to = to,
            _ => self.missing.push((whose, Run { feed, from, to })),
        }
    }
}

/// The frames as bundles that every computer which takes part can open, whether or not the keys could be read.
fn write(
    workspace: &WorkspaceId,
    opening: Vec<Frame>,
    content: impl Iterator<Item = Frame>,
    key: Option<(&u32, &EpochKey)>,
    members: &Members,
) -> Vec<WrittenPart> {
    let unknown = EpochKey(random());
    let (epoch, key) = key.map_or((0, &unknown), |(epoch, key)| (*epoch, key));
    let devices: Vec<(DeviceId, _)> = members.recipients();
    let readers = Readers { epoch, key, devices: &devices };
    let mut parts = vec![(opening.clone(), 0, 0)];
    for frame in content {
        let blobs = match &frame {
            Frame::Entries(run) => &run.entries,
            Frame::Pieces(pieces) => pieces,
            _ => continue,
        };
        let size: usize = blobs.iter().map(|blob| blob.0.len()).sum();
        let entries = if matches!(frame, Frame::Entries(_)) { blobs.len() as u64 } else { 0 };
        if parts.last().is_none_or(|(_, held, _)| held + size > MAX_STREAM / 2) {
            parts.push((opening.clone(), 0, 0));
        }
        if let Some((frames, held, count)) = parts.last_mut() {
            frames.push(frame);
            *held += size;
            *count += entries;
        }
    }
    let written = |(frames, _, entries): (Vec<Frame>, usize, u64)| WrittenPart {
        bytes: bundle::write(workspace, &frames, &readers),
        entries,
    };
    parts.into_iter().map(written).collect()
}

impl Rescue {
    /// How many records of each kind were read.
    pub fn kinds(&self) -> BTreeMap<&str, u64> {
        let mut kinds: BTreeMap<&str, u64> = BTreeMap::new();
        self.records.keys().for_each(|(kind, _)| *kinds.entry(kind).or_default() += 1);
        if !self.observations.is_empty() {
            kinds.insert(Kind::Observation.name(), self.observations.len() as u64);
        }
        kinds
    }

    /// Whether nothing was found to be damaged or missing.
    pub fn is_whole(&self) -> bool {
        self.damage.pages.is_empty()
            && !self.damage.journal
            && self.missing.is_empty()
            && self.altered == 0
            && self.incomplete.is_empty()
    }
}
