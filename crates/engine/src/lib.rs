//! The only writer.
//!
//! Every edit passes one gate, which commits the change, its projection and its pending row in
//! one transaction and reports what changed. What others wrote enters through another: entries
//! are stored first, then taken into the documents in causal order. Both end in the same rows,
//! whatever the order of arrival.

mod authority;
mod batch;
mod bundles;
mod cache;
mod circles;
mod conflicts;
mod early;
mod edit;
mod error;
mod files;
mod forks;
mod history;
mod intake;
mod invite;
mod keys;
mod lineage;
mod membership;
mod moment;
mod notes;
mod observe;
mod past;
mod project;
mod rebuild;
mod receipts;
mod refused;
mod rejudge;
mod repair;
mod rescue;
mod review;
mod seal;
mod stale;
mod steps;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use roadbook_document::Writer;
use roadbook_feed::{
    Act, DeviceKey, EpochKey, FeedId, Grant, Members, Role, VersionVector, WorkspaceId, entry,
    identity::{derive, random},
    role::everywhere,
    vector::Run,
};
use roadbook_model::Language;
use roadbook_query::Query;
use roadbook_store::{Mark, Profile, Progress, Quarantined, Unlock};
use roadbook_sync::{Log, Peer};

pub use batch::Batch;
pub use conflicts::{Conflict, ConflictSide};
pub use edit::{Changed, Edit, MAX_EDITS, NewRecord, new_id};
pub use error::EngineError;
pub use files::{Attachment, FilesState, PiecesMoved};
pub use history::{Author, HistoryEntry, NotesVersion, PastParagraph};
pub use intake::Intake;
pub use invite::{InvitationFile, check_code_of};
pub use notes::{NotesFlushed, NotesView, Splice};
pub use observe::NewObservation;
pub use rebuild::Check;
pub use receipts::{Means, Met, News, Receipt};
pub use repair::Repaired;
pub use rescue::{Rescue, rescue};
pub use roadbook_store::Contact;
pub use stale::mark as translation_mark;

pub use authority::Part;
pub use bundles::{BundleView, WrittenPart};
pub use membership::{Card, DeviceFile, Known, RecoveryCode, WelcomeFile};

use authority::Scopes;
use cache::Cache;
use files::Files;
use lineage::Lineage;
use moment::Moment;

/// Milliseconds since 1970, by this computer's clock.
pub type Clock = fn() -> i64;

/// An open workspace.
pub struct Engine {
    profile: Profile,
    workspace: WorkspaceId,
    name: String,
    device: DeviceKey,
    incarnation: u32,
    mark: Mark,
    keys: BTreeMap<u32, EpochKey>,
    /// The epoch whose key seals own entries.
    epoch: u32,
    scopes: Scopes,
    members: Arc<Members>,
    cache: Cache,
    /// By peer, feeds of which it was found to hold another history.
    doubts: BTreeMap<String, Vec<FeedId>>,
    files: Files,
    /// Peers known to hold something new.
    told_of_news: BTreeSet<String>,
    clock: Clock,
    moment: Option<Moment>,
    /// A forger's engine: writes without asking whether it may.
    #[cfg(test)]
    forges: bool,
}

/// Names of values kept in the profile.
mod meta {
    pub const WORKSPACE: &str = "workspace";
    pub const NAME: &str = "name";
    pub const DEVICE: &str = "device";
    pub const INCARNATION: &str = "incarnation";
    pub const KEYS: &str = "epoch_keys";
    pub const APPLYING: &str = "applying";
    pub const JUDGING: &str = "judging";
    pub const ASKING: &str = "asking";
    pub const PLACES: &str = "places";
    pub const COPIED: &str = "copied";
    pub const TEMPLATE: &str = "template";
    pub const KEEP_FILES: &str = "keep_files";
}

struct Founding {
    workspace: WorkspaceId,
    name: String,
    device: DeviceKey,
    keys: BTreeMap<u32, EpochKey>,
    acts: Vec<Act>,
}

impl Engine {
    /// Founds a workspace in an empty folder; `participant` is the founder's name.
    pub fn create(
        folder: &Path,
        unlock: &Unlock,
        name: &str,
        participant: &str,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        let device = DeviceKey::generate();
        let (workspace, act) = Act::found(&device);
        let keys = BTreeMap::from([(0, EpochKey(random()))]);
        let founding = Founding { workspace, name: name.to_owned(), device, keys, acts: vec![act] };
        Engine::furnish(Profile::create(folder, unlock)?, founding, participant, clock)
    }

    /// Joins with an invitation, in an empty folder.
    pub fn join(
        folder: &Path,
        unlock: &Unlock,
        file: &InvitationFile,
        participant: &str,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        let device = DeviceKey::generate();
        let founding = file.accept(device, clock() / 1000)?;
        Engine::furnish(Profile::create(folder, unlock)?, founding, participant, clock)
    }

    /// Opens the workspace in `folder` and takes in what had arrived before.
    pub fn open(folder: &Path, unlock: &Unlock, clock: Clock) -> Result<Engine, EngineError> {
        let profile = Profile::open(folder, unlock)?;
        membership::is_welcome(&profile)?;
        let mut engine = Engine::start(profile, clock)?;
        engine.take_in_at_start()?;
        engine.make_again()?;
        Ok(engine)
    }

    fn start(mut profile: Profile, clock: Clock) -> Result<Engine, EngineError> {
        let workspace = WorkspaceId(stored(&profile, meta::WORKSPACE)?);
        let device = DeviceKey::from_secret(&stored(&profile, meta::DEVICE)?);
        let own = device.id();
        let Lineage { incarnation, mark } =
            Lineage::of(&mut profile, |incarnation| FeedId { device: own, incarnation })?;
        let keys = keys::from_bytes(&profile.store.meta(meta::KEYS)?.unwrap_or_default())?;
        let name = String::from_utf8(profile.store.meta(meta::NAME)?.unwrap_or_default()).unwrap_or_default();
        let members = Arc::new(Members::of(&workspace, &profile.store.acts(&workspace)?));
        let scopes = Scopes { workspace, secret: keys.get(&0).map_or([0; 32], |key| key.0) };
        let feed = FeedId { device: device.id(), incarnation };
        // The own feed is known from the start, so that own changes have an author in every read.
        if !profile.store.progress()?.contains_key(&feed) {
            let participant = members.participant(&device.id()).participant();
            profile.store.write(|tx| tx.set_progress(&feed, &participant, &Progress::default()))?;
        }
        let cache = Cache::default();
        let mut engine = Engine {
            profile,
            workspace,
            name,
            device,
            incarnation,
            mark,
            keys,
            epoch: 0,
            scopes,
            members,
            cache,
            doubts: BTreeMap::new(),
            files: Files::default(),
            told_of_news: BTreeSet::new(),
            clock,
            moment: None,
            #[cfg(test)]
            forges: false,
        };
        engine.learn_keys()?;
        Ok(engine)
    }

    /// The workspace's id.
    pub fn workspace(&self) -> WorkspaceId {
        self.workspace
    }

    /// The workspace's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// This device's feed.
    pub fn feed(&self) -> FeedId {
        FeedId { device: self.device.id(), incarnation: self.incarnation }
    }

    /// The id of this device's participant record.
    pub fn participant(&self) -> String {
        self.members.participant(&self.device.id()).participant()
    }

    /// What this participant may do in the whole workspace; a viewer once they take no part any more.
    pub fn role(&self) -> Role {
        everywhere(self.grants()).unwrap_or(Role::Viewer)
    }

    /// What this participant may do, everywhere and in parts.
    pub fn grants(&self) -> &[Grant] {
        let own = self.device.id();
        let takes_part = self.members.role(&own).is_some();
        if takes_part { self.members.grants(&self.members.participant(&own)) } else { &[] }
    }

    /// Devices and roles of the workspace.
    pub fn members(&self) -> &Members {
        &self.members
    }

    /// The profile, for settings and backups.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Copies the workspace into the new folder `to`; returns the size in bytes. The copy goes on
    /// in a feed of its own: it must never extend the one it was copied from.
    pub fn back_up(&mut self, to: &Path) -> Result<u64, EngineError> {
        self.seal()?;
        let incarnation = random::<4>();
        Ok(self.profile.back_up(to, |tx| {
            tx.clear_meta(meta::PLACES)?;
            // Whoever opens it is told.
            tx.set_meta(meta::COPIED, &[1])?;
            tx.set_meta(meta::INCARNATION, &incarnation)
        })?)
    }

    /// Makes the copy of a day (ISO 8601) beside the profile, whole and checked, unless there is one.
    pub fn keep_copy(&mut self, day: &str) -> Result<bool, EngineError> {
        let folder = self.profile.folder().to_owned();
        if roadbook_store::copies(&folder).first().is_some_and(|copy| copy.day.as_str() >= day) {
            return Ok(false);
        }
        roadbook_store::make_copy(&folder, day, |to| self.back_up(to))?;
        Ok(true)
    }

    /// This device's key, for lines on which it proves itself.
    pub fn device_key(&self) -> DeviceKey {
        self.device.clone()
    }

    /// What makes announcements on a network tell participants, and only them, who is there.
    pub fn announcement_secret(&self) -> [u8; 32] {
        derive("roadbook announcements v1", &[&self.workspace.0, &self.scopes.secret])
    }

    /// Signs for this device.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.device.sign(message)
    }

    /// Reads what is there now, with texts in `language`.
    fn rows(&self, language: Language) -> Query<'_> {
        Query::new(self.profile.store.connection(), language)
    }

    /// Keeps a small value in the profile; nobody else sees it.
    pub fn remember(&mut self, key: &str, value: &[u8]) -> Result<(), EngineError> {
        self.profile.store.write(|tx| Ok(tx.set_meta(key, value)?))
    }

    /// A value kept with [`Self::remember`].
    pub fn recall(&self, key: &str) -> Result<Option<Vec<u8>>, EngineError> {
        Ok(self.profile.store.meta(key)?)
    }

    /// What a peer was last known to hold, and when it was met.
    pub fn peer(&self, name: &str) -> Result<(Peer, i64), EngineError> {
        let (vector, acts, contact) = self.profile.store.peer(name)?;
        Ok((Peer { vector, acts }, contact))
    }

    /// Under which name a device is a peer.
    pub fn peer_name(device: &roadbook_feed::DeviceId) -> String {
        format!("device {}", device.hex())
    }

    /// Forgets what a peer held, since it lost it: the next request introduces this device again.
    /// Says whether anything was known.
    pub fn forget_peer(&mut self, name: &str) -> Result<bool, EngineError> {
        let (peer, contact) = self.peer(name)?;
        if peer == Peer::default() {
            return Ok(false);
        }
        self.profile.store.write(|tx| {
            tx.forget_pieces_at(name)?;
            tx.set_peer(name, &VersionVector::default(), None, contact)
        })?;
        Ok(true)
    }

    /// Notes what a peer holds.
    pub fn met_peer(&mut self, name: &str, peer: &Peer) -> Result<(), EngineError> {
        let now = (self.clock)();
        let lost_something = !peer.vector.covers(&self.peer(name)?.0.vector);
        self.profile.store.write(|tx| {
            if lost_something {
                tx.forget_pieces_at(name)?;
            }
            Ok(tx.set_peer(name, &peer.vector, peer.acts, now)?)
        })
    }

    /// How far each feed has been taken in, and what its author had seen.
    pub fn progress(&self) -> Result<BTreeMap<FeedId, Progress>, EngineError> {
        Ok(self.profile.store.progress()?)
    }

    /// Participant ids of those who write with a newer version, and whose work waits until this one
    /// is updated.
    pub fn written_with_newer(&self) -> Result<BTreeSet<String>, EngineError> {
        let progress = self.progress()?;
        let mut newer = BTreeSet::new();
        for (feed, head) in self.heads()? {
            let applied = progress.get(&feed).map_or(0, |progress| progress.applied);
            if applied < head.seq {
                let next = Run { feed, from: applied + 1, to: applied + 1 };
                if self.entries(&next, 1)?.first().is_some_and(|bytes| entry::is_newer(bytes)) {
                    newer.insert(self.author(&feed));
                }
            }
        }
        Ok(newer)
    }

    /// Own changes not yet in an entry.
    pub fn pending(&self) -> Result<u64, EngineError> {
        Ok(self.profile.store.pending_count()?)
    }

    /// What was refused, and why.
    pub fn quarantined(&self) -> Result<Vec<Quarantined>, EngineError> {
        Ok(self.profile.store.quarantined()?)
    }

    /// Equal on two profiles that hold the same documents and rows.
    pub fn fingerprint(&self) -> Result<String, EngineError> {
        Ok(roadbook_feed::identity::hex(&self.profile.store.fingerprint()?))
    }

    fn writer(&self) -> Writer {
        Writer { author: self.participant(), actor: self.feed().actor(), time: (self.clock)() / 1000 }
    }
}

pub use roadbook_document::genesis_hash;

/// The saved form of a document nobody has edited, for measurements against Automerge alone.
pub fn genesis(kind: &str, id: &str) -> Vec<u8> {
    roadbook_document::Document::new(kind, id).save()
}

fn stored<const N: usize>(profile: &Profile, key: &'static str) -> Result<[u8; N], EngineError> {
    let bytes = profile.store.meta(key)?.unwrap_or_default();
    bytes.try_into().map_err(|_| roadbook_store::StoreError::Malformed(key).into())
}

#[cfg(test)]
mod tests;
