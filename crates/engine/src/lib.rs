//! The only writer.
//!
//! Every edit passes one gate, which commits the change, its projection and its pending row in
//! one transaction and reports what changed. What others wrote enters through another: entries
//! are stored first, then taken into the documents in causal order. Both end in the same rows,
//! whatever the order of arrival.

mod cache;
mod conflicts;
mod edit;
mod error;
mod intake;
mod invite;
mod notes;
mod observe;
mod project;
mod rebuild;
mod seal;

use std::path::Path;

use roadbook_document::Writer;
use roadbook_feed::{
    Certificate, DeviceKey, EpochKey, FeedId, Members, Role, VersionVector, WorkspaceId, identity::random,
};
use roadbook_model::{Kind, Language};
use roadbook_query::Query;
use roadbook_store::{Profile, Progress, Quarantined, Unlock};
use serde_json::Value;

pub use conflicts::{Conflict, ConflictSide, HistoryEntry};
pub use edit::{Changed, Edit, NewRecord};
pub use error::EngineError;
pub use intake::Intake;
pub use invite::InvitationFile;
pub use notes::{NotesFlushed, NotesView, Splice};
pub use observe::NewObservation;
pub use rebuild::Check;

use cache::Cache;
use edit::UndoStack;

/// Milliseconds since 1970, by this computer's clock.
pub type Clock = fn() -> i64;

/// An open workspace.
pub struct Engine {
    profile: Profile,
    workspace: WorkspaceId,
    name: String,
    device: DeviceKey,
    incarnation: u32,
    key: EpochKey,
    role: Role,
    members: Members,
    cache: Cache,
    undo: UndoStack,
    clock: Clock,
}

/// Names of values kept in the profile.
mod meta {
    pub const WORKSPACE: &str = "workspace";
    pub const NAME: &str = "name";
    pub const DEVICE: &str = "device";
    pub const INCARNATION: &str = "incarnation";
    pub const KEY: &str = "epoch_key";
    pub const APPLYING: &str = "applying";
}

struct Founding {
    workspace: WorkspaceId,
    name: String,
    device: DeviceKey,
    key: EpochKey,
    certificates: Vec<Certificate>,
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
        let (workspace, certificate) = Certificate::found(device.id());
        let founding = Founding {
            workspace,
            name: name.to_owned(),
            device,
            key: EpochKey(random()),
            certificates: vec![certificate],
        };
        Engine::settle(folder, unlock, founding, participant, clock)
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
        let founding = file.accept(device)?;
        Engine::settle(folder, unlock, founding, participant, clock)
    }

    fn settle(
        folder: &Path,
        unlock: &Unlock,
        founding: Founding,
        participant: &str,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        let mut profile = Profile::create(folder, unlock)?;
        profile.store.write(|tx| {
            tx.set_meta(meta::WORKSPACE, &founding.workspace.0)?;
            tx.set_meta(meta::NAME, founding.name.as_bytes())?;
            tx.set_meta(meta::DEVICE, &founding.device.secret())?;
            tx.set_meta(meta::INCARNATION, &u32::from_be_bytes(random()).to_be_bytes())?;
            tx.set_meta(meta::KEY, &founding.key.0)?;
            founding
                .certificates
                .iter()
                .try_for_each(|certificate| tx.add_certificate(&founding.workspace, certificate).map(|_| ()))
        })?;
        let mut engine = Engine::start(profile, clock)?;
        engine.introduce(participant)?;
        Ok(engine)
    }

    /// Opens the workspace in `folder` and takes in what had arrived before.
    pub fn open(folder: &Path, unlock: &Unlock, clock: Clock) -> Result<Engine, EngineError> {
        let mut engine = Engine::start(Profile::open(folder, unlock)?, clock)?;
        engine.take_in_at_start()?;
        Ok(engine)
    }

    fn start(mut profile: Profile, clock: Clock) -> Result<Engine, EngineError> {
        let workspace = WorkspaceId(stored(&profile, meta::WORKSPACE)?);
        let device = DeviceKey::from_secret(&stored(&profile, meta::DEVICE)?);
        let incarnation = u32::from_be_bytes(stored(&profile, meta::INCARNATION)?);
        let key = EpochKey(stored(&profile, meta::KEY)?);
        let name = String::from_utf8(profile.store.meta(meta::NAME)?.unwrap_or_default()).unwrap_or_default();
        let members = Members::of(&workspace, &profile.store.certificates(&workspace)?);
        let role = members.role(&device.id()).unwrap_or(Role::Viewer);
        let feed = FeedId { device: device.id(), incarnation };
        // The own feed is known from the start, so that own changes have an author in every read.
        if !profile.store.progress()?.contains_key(&feed) {
            profile.store.write(|tx| tx.set_progress(&feed, &Progress::default()))?;
        }
        let (cache, undo) = (Cache::default(), UndoStack::default());
        Ok(Engine { profile, workspace, name, device, incarnation, key, role, members, cache, undo, clock })
    }

    /// Writes this device's participant record.
    fn introduce(&mut self, participant: &str) -> Result<(), EngineError> {
        let id = self.participant();
        let fields = [
            ("title".to_owned(), Value::from(participant)),
            ("device".to_owned(), Value::from(self.device.id().hex())),
        ];
        let edits = fields.map(|(path, value)| Edit { kind: Kind::Participant, id: id.clone(), path, value });
        self.commit(&edits, "join", edit::Missing::Create)?;
        Ok(())
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
        self.device.id().participant()
    }

    /// What this participant may do.
    pub fn role(&self) -> Role {
        self.role
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
        Ok(self.profile.back_up(to, |tx| tx.set_meta(meta::INCARNATION, &incarnation))?)
    }

    /// Signs for this device.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.device.sign(message)
    }

    /// Reads, with texts in `language`.
    pub fn query(&self, language: Language) -> Query<'_> {
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
    pub fn peer(&self, name: &str) -> Result<(VersionVector, i64), EngineError> {
        Ok(self.profile.store.peer(name)?)
    }

    /// Forgets what a peer held, since it lost it: the next request introduces this device again.
    /// Says whether anything was known.
    pub fn forget_peer(&mut self, name: &str) -> Result<bool, EngineError> {
        let (vector, contact) = self.peer(name)?;
        if vector.0.is_empty() {
            return Ok(false);
        }
        self.profile.store.write(|tx| tx.set_peer(name, &VersionVector::default(), contact))?;
        Ok(true)
    }

    /// Notes what a peer holds.
    pub fn met_peer(&mut self, name: &str, vector: &VersionVector) -> Result<(), EngineError> {
        let now = (self.clock)();
        self.profile.store.write(|tx| Ok(tx.set_peer(name, vector, now)?))
    }

    /// How far each feed has been taken in, and what its author had seen.
    pub fn progress(&self) -> Result<std::collections::BTreeMap<FeedId, Progress>, EngineError> {
        Ok(self.profile.store.progress()?)
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
