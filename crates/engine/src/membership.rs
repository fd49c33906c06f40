//! Who takes part: inviting, admitting, appointing, removing; devices and recovery.

use roadbook_feed::{
    Act, ActId, Deed, DeviceId, DeviceKey, FeedId, Frame, Members, Role, Scope, VersionVector, WorkspaceId,
    act::consent_message,
    bundle::{self, BundleError},
    identity::{derive, hex, random, unhex},
    members::Void,
    wrap::{KemKey, keys_from_bytes, keys_to_bytes},
};
use roadbook_model::{ErrorCode, Kind, Language, Refusal};
use roadbook_store::{Profile, Unlock};
use roadbook_sync::Log;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::BTreeMap, path::Path, sync::Arc};

use crate::{
    Clock, Edit, Engine, EngineError, Founding, InvitationFile,
    authority::{self, Part},
    edit::{Missing, not_allowed},
    invite::{Invited, MAX_INVITATION, acts_of, acts_to_text, base32, bytes_of, check_code_of, spoken, unbase32},
    keys, meta,
    steps::Keep,
};

const FORMAT: u32 = 1;
/// Bytes of secret in a recovery code.
const RECOVERY: usize = 20;

/// Somebody's wish to take part, to be handed to a steward or facilitator. Holds no secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Card {
    roadbook_card: u32,
    /// The person's name as they wrote it.
    pub name: String,
    device: String,
    kem: String,
}

/// The answer to a card: only the device that made the card can open the keys in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WelcomeFile {
    roadbook_welcome: u32,
    workspace: String,
    /// Name of the workspace.
    pub name: String,
    /// Address of a hub, if the workspace has one.
    pub hub: String,
    acts: Vec<String>,
}

/// Another device of the same participant. Whoever holds the file is that participant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DeviceFile {
    roadbook_device: u32,
    /// What the file is, for people who open it.
    about: String,
    workspace: String,
    /// Name of the workspace.
    pub name: String,
    /// Address of a hub, if the workspace has one.
    pub hub: String,
    secret: String,
    keys: String,
    acts: Vec<String>,
}

impl Engine {
    /// Takes new acts into account: who takes part, which keys are known, which documents change by it.
    pub(crate) fn weigh_acts(&mut self) -> Result<(), EngineError> {
        let before = self.members.clone();
        self.members = Arc::new(Members::of(&self.workspace, &self.acts()?));
        self.learn_keys()?;
        let mut keys = self.judged_otherwise(&before)?;
        keys.extend(self.follow_choices()?);
        self.judge_again(&keys)?;
        let chosen = |members: &Members| members.forks().values().filter_map(|fork| fork.adopted).collect::<Vec<_>>();
        if chosen(&before) != chosen(&self.members) {
            // What entries name in the chosen history was nothing until now, and so was what follows it.
            self.drop_caches()?;
            self.take_in()?;
        }
        self.profile.store.write(|tx| Ok::<_, EngineError>(tx.clear_meta(meta::JUDGING)?))?;
        // Own work that fell out left its numbers of operations used: what comes next needs others.
        if !self.grants().is_empty() && self.profile.store.has_refused_of(&self.feed(), None)? {
            self.begin_incarnation()?;
        }
        Ok(())
    }

    /// Signs an act and takes it into account. It is refused, and nothing changes, if it would not
    /// count; one half of a removal that takes two stewards waits for the other.
    pub(crate) fn declare(&mut self, deed: Deed) -> Result<ActId, EngineError> {
        let act = Act::sign(&self.workspace, &self.device, self.members.heads().to_vec(), deed);
        let mut all = self.acts()?;
        all.push(act.clone());
        let (id, members) = (act.id(), Members::of(&self.workspace, &all));
        let half = members.refused().iter().any(|refusal| refusal.act == id && refusal.reason == Void::TakesTwo);
        if !half && !members.counts(&id) {
            return Err(not_allowed(self.role()).into());
        }
        self.add(&[act], &[])?;
        Ok(id)
    }

    /// Opens an invitation for up to `uses` participants with a role, everywhere or in parts. `expires`
    /// is in seconds since 1970, 0 for never; `hub` is passed on to whoever joins.
    pub fn invite(
        &mut self,
        role: Role,
        parts: &[Part],
        expires: i64,
        uses: u32,
        hub: &str,
    ) -> Result<InvitationFile, EngineError> {
        let secret = DeviceKey::generate();
        let grants = authority::grants(&self.scopes, role, &self.spread(parts)?);
        let invitation = self.declare(Deed::Invite { key: secret.id(), grants, expires, uses })?;
        Ok(InvitationFile::of(&Invited {
            workspace: self.workspace,
            name: &self.name,
            hub,
            acts: &self.acts()?,
            invitation,
            secret,
            keys: &self.keys,
            epoch: self.epoch,
        }))
    }

    /// The parts with areas of action replaced by the themes that they have now: a record names its
    /// theme, and a theme may move to another area.
    fn spread(&self, parts: &[Part]) -> Result<Vec<Part>, EngineError> {
        if parts.iter().all(|part| part.kind != Part::AREA) {
            return Ok(parts.to_vec());
        }
        let mut spread = Vec::new();
        let themes = self.themes()?;
        for part in parts {
            let inside = themes.iter().filter(|(_, area)| part.kind == Part::AREA && *area == part.id);
            let before = spread.len();
            spread.extend(inside.map(|(theme, _)| Part::new("theme", theme)));
            match part.kind.as_str() {
                Part::AREA if spread.len() == before => return Err(empty_area(&part.id).into()),
                Part::AREA => {}
                _ => spread.push(part.clone()),
            }
        }
        Ok(spread)
    }

    /// Themes of the programme by id, each with its area.
    fn themes(&self) -> Result<Vec<(String, String)>, EngineError> {
        let programmes = self.rows(Language::default()).records(Kind::Programme)?;
        let themes = programmes.iter().flat_map(|(_, programme)| programme.items("themes"));
        Ok(themes.map(|(id, theme)| (id, theme.line("area"))).collect())
    }

    /// Closes an invitation by its key.
    pub fn close_invitation(&mut self, key: DeviceId) -> Result<(), EngineError> {
        self.declare(Deed::Close { key }).map(|_| ())
    }

    /// Admits whoever made the card.
    pub fn admit(&mut self, card: &Card, role: Role, parts: &[Part], hub: &str) -> Result<WelcomeFile, EngineError> {
        let (device, kem) = card.keys().ok_or_else(not_a_card)?;
        self.admit_device(device, kem, role, parts)?;
        Ok(WelcomeFile {
            roadbook_welcome: FORMAT,
            workspace: self.workspace.hex(),
            name: self.name.clone(),
            hub: hub.to_owned(),
            acts: acts_to_text(&self.acts()?),
        })
    }

    /// Admits a device that joined with an invitation too late.
    pub fn admit_waiting(&mut self, device: DeviceId, role: Role, parts: &[Part]) -> Result<(), EngineError> {
        let waiting = self.members.waiting().iter().find(|waiting| waiting.device == device);
        let kem = waiting.ok_or_else(|| unknown("device", &device))?.kem;
        self.admit_device(device, kem, role, parts)
    }

    fn admit_device(&mut self, device: DeviceId, kem: KemKey, role: Role, parts: &[Part]) -> Result<(), EngineError> {
        let grants = authority::grants(&self.scopes, role, &self.spread(parts)?);
        let keys = self.wrap_for(device, &kem);
        self.declare(Deed::Admit { device, kem, grants, keys }).map(|_| ())
    }

    /// Says what a participant may do from now on.
    pub fn appoint(&mut self, participant: DeviceId, role: Role, parts: &[Part]) -> Result<(), EngineError> {
        let grants = authority::grants(&self.scopes, role, &self.spread(parts)?);
        let at = self.known_of(|device| self.members.participant(device) == participant)?;
        self.declare(Deed::Appoint { participant, grants, at, rotation: None })?;
        // Who comes back lacks the keys made meanwhile.
        self.keep_keys()
    }

    /// Removes a participant: what they wrote and this device knows stays; the rest is refused
    /// everywhere, and what others write from now on they cannot read.
    pub fn remove(&mut self, participant: DeviceId) -> Result<(), EngineError> {
        let theirs = |device: &DeviceId| self.members.participant(device) == participant;
        let at = self.known_of(theirs)?;
        let rotation = Some(self.rotation_without(theirs));
        self.declare(Deed::Appoint { participant, grants: Vec::new(), at, rotation }).map(|_| ())
    }

    /// Removes one device, lost or given away.
    pub fn remove_device(&mut self, device: DeviceId) -> Result<(), EngineError> {
        let at = self.known_of(|other| *other == device)?;
        let rotation = Some(self.rotation_without(|other| *other == device));
        self.declare(Deed::RemoveDevice { device, at, rotation }).map(|_| ())
    }

    /// How far the feeds of those devices are known here.
    fn known_of(&self, which: impl Fn(&DeviceId) -> bool) -> Result<VersionVector, EngineError> {
        let heads = self.heads()?.into_iter().filter(|(feed, head)| head.seq > 0 && which(&feed.device));
        Ok(VersionVector(heads.map(|(feed, head)| (feed, head.seq)).collect()))
    }

    /// Adds one more device of this participant; the file makes whoever opens it that device.
    pub fn add_device(&mut self, hub: &str) -> Result<DeviceFile, EngineError> {
        let key = DeviceKey::generate();
        self.sign_in(&key, false)?;
        Ok(DeviceFile {
            roadbook_device: FORMAT,
            about: "Whoever opens this file works under your name. Carry it to your other computer yourself, then delete it."
                .into(),
            workspace: self.workspace.hex(),
            name: self.name.clone(),
            hub: hub.to_owned(),
            secret: hex(&key.secret()),
            keys: hex(&keys_to_bytes(&keys::list(&self.keys))),
            acts: acts_to_text(&self.acts()?),
        })
    }

    /// Makes a recovery code work: with it, this participant comes back on another computer and
    /// removes the one that was lost. The code is kept nowhere.
    pub fn add_recovery_code(&mut self, code: &RecoveryCode) -> Result<(), EngineError> {
        self.sign_in(&code.key(), true)
    }

    fn sign_in(&mut self, key: &DeviceKey, recovery: bool) -> Result<(), EngineError> {
        let participant = self.members.participant(&self.device.id());
        let consent = key.sign(&consent_message(&self.workspace, &participant));
        let kem = KemKey::of(key);
        let keys = self.wrap_for(key.id(), &kem);
        self.declare(Deed::AddDevice { device: key.id(), kem, recovery, consent, keys }).map(|_| ())
    }

    /// Whether this participant has a recovery code that works.
    pub fn has_recovery_code(&self) -> bool {
        let own = self.members.participant(&self.device.id());
        self.members
            .devices()
            .any(|(id, device)| device.recovery && device.participant == own && self.members.role(id).is_some())
    }

    /// Begins a profile in `folder` that asks to take part: its card goes to a steward.
    pub fn ask(folder: &Path, unlock: &Unlock, name: &str) -> Result<Card, EngineError> {
        let mut profile = Profile::create(folder, unlock)?;
        let device = DeviceKey::generate();
        profile.store.write(|tx| {
            tx.set_meta(meta::DEVICE, &device.secret())?;
            tx.set_meta(meta::ASKING, name.as_bytes())
        })?;
        Ok(Card::of(&device, name))
    }

    /// The card of a profile that asked, to be written again.
    pub fn card(folder: &Path, unlock: &Unlock) -> Result<Card, EngineError> {
        let profile = Profile::open(folder, unlock)?;
        let (device, name) = asking(&profile)?;
        Ok(Card::of(&device, &name))
    }

    /// Completes a profile that asked, with the answer to its card.
    pub fn welcome(folder: &Path, unlock: &Unlock, welcome: &WelcomeFile, clock: Clock) -> Result<Engine, EngineError> {
        let profile = Profile::open(folder, unlock)?;
        let (device, name) = asking(&profile)?;
        let workspace = WorkspaceId::from_hex(&welcome.workspace).ok_or_else(not_a_welcome)?;
        let acts = acts_of(&workspace, &welcome.acts);
        let members = Members::of(&workspace, &acts);
        if members.role(&device.id()).is_none() {
            return Err(not_a_welcome().into());
        }
        let keys = keys::opened(&workspace, &device, &members, &acts, BTreeMap::new());
        let founding = Founding { workspace, name: welcome.name.clone(), device, keys, acts };
        Engine::furnish(profile, founding, &name, clock)
    }

    /// Opens a workspace on one more device of the same participant, in an empty folder.
    pub fn join_as_device(
        folder: &Path,
        unlock: &Unlock,
        file: &DeviceFile,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        let founding = file.founding().ok_or_else(not_a_device_file)?;
        if Members::of(&founding.workspace, &founding.acts).role(&founding.device.id()).is_none() {
            return Err(not_a_device_file().into());
        }
        Engine::furnish(Profile::create(folder, unlock)?, founding, "", clock)
    }

    /// Comes back on a new computer with a recovery code and the acts of the workspace, as a bundle
    /// or a hub brings them; the devices in `lost` are removed.
    pub fn recover(
        folder: &Path,
        unlock: &Unlock,
        code: &RecoveryCode,
        known: Known,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        let Known { workspace, name, mut acts } = known;
        let recovery = code.key();
        let members = Members::of(&workspace, &acts);
        let pseudo = members.device(&recovery.id()).filter(|device| device.recovery && device.removed.is_none());
        let participant = pseudo.ok_or_else(wrong_code)?.participant;
        let held = keys::opened(&workspace, &recovery, &members, &acts, BTreeMap::new());
        let device = DeviceKey::generate();
        let consent = device.sign(&consent_message(&workspace, &participant));
        let kem = KemKey::of(&device);
        let wrap = roadbook_feed::wrap::Wrap::seal(&workspace, device.id(), &kem, &keys::list(&held));
        let deed = Deed::AddDevice { device: device.id(), kem, recovery: false, consent, keys: wrap };
        acts.push(Act::sign(&workspace, &recovery, members.heads().to_vec(), deed));
        let founding = Founding { workspace, name, device, keys: held, acts };
        Engine::furnish(Profile::create(folder, unlock)?, founding, "", clock)
    }

    /// Removes another device of this participant with a recovery code, which stands above all of them.
    pub fn remove_with_code(&mut self, code: &RecoveryCode, device: DeviceId) -> Result<(), EngineError> {
        let at = self.known_of(|other| *other == device)?;
        let rotation = Some(self.rotation_without(|other| *other == device));
        let deed = Deed::RemoveDevice { device, at, rotation };
        let act = Act::sign(&self.workspace, &code.key(), self.members.heads().to_vec(), deed);
        let mut all = self.acts()?;
        all.push(act.clone());
        if !Members::of(&self.workspace, &all).counts(&act.id()) {
            return Err(wrong_code().into());
        }
        self.add(&[act], &[])
    }

    /// Completes a profile that exists. With a name, this device introduces its participant.
    pub(crate) fn furnish(
        mut profile: Profile,
        founding: Founding,
        participant: &str,
        clock: Clock,
    ) -> Result<Engine, EngineError> {
        profile.store.write(|tx| {
            tx.set_meta(meta::WORKSPACE, &founding.workspace.0)?;
            tx.set_meta(meta::NAME, founding.name.as_bytes())?;
            tx.set_meta(meta::DEVICE, &founding.device.secret())?;
            tx.set_meta(meta::INCARNATION, &u32::from_be_bytes(random()).to_be_bytes())?;
            tx.set_meta(meta::KEYS, &keys::to_bytes(&founding.keys))?;
            tx.clear_meta(meta::ASKING)?;
            founding.acts.iter().try_for_each(|act| tx.add_act(&founding.workspace, act).map(|_| ()))
        })?;
        let mut engine = Engine::start(profile, clock)?;
        if !participant.is_empty() {
            engine.introduce(participant)?;
        }
        Ok(engine)
    }

    /// Writes this device's participant record.
    fn introduce(&mut self, participant: &str) -> Result<(), EngineError> {
        let id = self.participant();
        let fields = [
            ("title".to_owned(), Value::from(participant)),
            ("device".to_owned(), Value::from(self.device.id().hex())),
        ];
        let edits = fields.map(|(path, value)| Edit { kind: Kind::Participant, id: id.clone(), path, value });
        self.commit(&edits, "join", Missing::Create, Keep::Not)?;
        Ok(())
    }

    /// The parts of the workspace this device can name, by the scopes that stand for them in grants.
    pub fn named_parts(&self) -> Result<BTreeMap<Scope, Part>, EngineError> {
        let query = self.rows(Language::default());
        let mut parts = Vec::new();
        for kind in [Kind::Group, Kind::Meeting] {
            parts.extend(query.records(kind)?.into_iter().map(|(id, _)| Part::new(kind.name(), &id)));
        }
        parts.extend(self.themes()?.into_iter().map(|(theme, _)| Part::new("theme", &theme)));
        let codes = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| [char::from(a), char::from(b)]));
        parts.extend(codes.map(|code| Part::new("country", &String::from_iter(code))));
        Ok(parts.into_iter().map(|part| (self.scopes.of(&part), part)).collect())
    }

    /// What a device is known to hold: its own feeds, what it had seen when it last wrote, and what
    /// it said it has on disk when it was met.
    pub fn held_by(&self, device: &DeviceId) -> Result<VersionVector, EngineError> {
        let mut held = self.peer(&Engine::peer_name(device))?.0.vector;
        for (feed, progress) in self.progress()?.iter().filter(|(feed, _)| feed.device == *device) {
            held.join(&progress.seen);
            held.advance(*feed, progress.applied);
        }
        Ok(held)
    }

    /// What this participant made on this device, also before it was restored or copied, and on
    /// devices that no longer take part, as far as it counts and is held here.
    pub fn own_work(&self) -> Result<VersionVector, EngineError> {
        let own = self.device.id();
        let participant = self.members.participant(&own);
        let counted = |(feed, head): (FeedId, roadbook_feed::Head)| {
            let device = self.members.device(&feed.device).filter(|device| device.participant == participant)?;
            let until_removed = || Some(head.seq.min(device.removed.as_ref()?.get(&feed).copied().unwrap_or(0)));
            let seq = if feed.device == own { head.seq } else { until_removed()? };
            Some((feed, seq))
        };
        Ok(VersionVector(self.heads()?.into_iter().filter_map(counted).collect()))
    }

    /// How many entries and changes of [`Engine::own_work`] no other device that takes part is known to have.
    pub fn only_here(&self) -> Result<u64, EngineError> {
        let mut elsewhere = VersionVector::default();
        for (device, _) in self.members.recipients() {
            if device != self.device.id() {
                elsewhere.join(&self.held_by(&device)?);
            }
        }
        Ok(self.own_work()?.count_beyond(&elsewhere) + self.pending()?)
    }
}

/// What a device that comes back must learn first: the workspace and its acts.
pub struct Known {
    /// The workspace.
    pub workspace: WorkspaceId,
    /// Its name; empty if it is not known yet.
    pub name: String,
    /// Its acts.
    pub acts: Vec<Act>,
}

impl Known {
    /// From a bundle of the workspace that was sealed to the code among others.
    pub fn from_bundle(bytes: &[u8], code: &RecoveryCode) -> Result<Known, EngineError> {
        let bundle = bundle::parse(bytes)?;
        let workspace = bundle.workspace();
        let frames = bundle.open(|_| None, &code.key()).map_err(|error| match error {
            BundleError::NotForUs => EngineError::from(wrong_code()),
            other => other.into(),
        })?;
        let lists = frames.iter().filter_map(|frame| if let Frame::Acts(list) = frame { Some(list) } else { None });
        let acts = lists.flatten().filter_map(|blob| Act::read(&workspace, &blob.0)).collect();
        Ok(Known { workspace, name: String::new(), acts })
    }
}

/// A recovery code: 160 random bits, written in groups of four.
#[derive(Clone)]
pub struct RecoveryCode([u8; RECOVERY]);

impl RecoveryCode {
    /// A new code. It works once [`Engine::add_recovery_code`] was called with it.
    pub fn generate() -> RecoveryCode {
        RecoveryCode(random())
    }

    /// Reads what was written down.
    pub fn parse(text: &str) -> Result<RecoveryCode, Refusal> {
        let bytes = unbase32(text).and_then(|bytes| bytes.try_into().ok()).ok_or_else(wrong_code)?;
        Ok(RecoveryCode(bytes))
    }

    /// The code in groups of four characters.
    pub fn text(&self) -> String {
        let text = base32(&self.0);
        let groups: Vec<&str> = text.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join("-")
    }

    /// What opens, on a computer of its owner, the profile that lies there.
    pub fn opening_secret(&self) -> [u8; 32] {
        derive("roadbook recovery opening v1", &[&self.0])
    }

    /// The pseudo-device the code stands for.
    pub fn key(&self) -> DeviceKey {
        DeviceKey::from_secret(&derive("roadbook recovery code v1", &[&self.0]))
    }
}

impl Card {
    fn of(device: &DeviceKey, name: &str) -> Card {
        let kem = KemKey::of(device);
        Card { roadbook_card: FORMAT, name: name.to_owned(), device: device.id().hex(), kem: hex(&kem.0) }
    }

    /// Reads a card file.
    pub fn parse(bytes: &[u8]) -> Result<Card, Refusal> {
        let card: Option<Card> = small(bytes).and_then(|bytes| serde_json::from_slice(bytes).ok());
        card.filter(|card| card.roadbook_card == FORMAT && card.keys().is_some()).ok_or_else(not_a_card)
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Digits that both sides read aloud, to be sure that nobody swapped the card.
    pub fn check_code(&self) -> String {
        self.keys().map_or_else(String::new, |(device, _)| check_code_of(&device))
    }

    fn keys(&self) -> Option<(DeviceId, KemKey)> {
        Some((DeviceId::from_hex(&self.device)?, KemKey(unhex(&self.kem)?)))
    }
}

impl WelcomeFile {
    /// Reads a welcome file.
    pub fn parse(bytes: &[u8]) -> Result<WelcomeFile, Refusal> {
        let file: Option<WelcomeFile> = small(bytes).and_then(|bytes| serde_json::from_slice(bytes).ok());
        file.filter(|file| file.roadbook_welcome == FORMAT).ok_or_else(not_a_welcome)
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

impl DeviceFile {
    /// Reads a device file.
    pub fn parse(bytes: &[u8]) -> Result<DeviceFile, Refusal> {
        let file: Option<DeviceFile> = small(bytes).and_then(|bytes| serde_json::from_slice(bytes).ok());
        file.filter(|file| file.roadbook_device == FORMAT).ok_or_else(not_a_device_file)
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Digits that are the same on both computers.
    pub fn check_code(&self) -> String {
        spoken(&[self.workspace.as_bytes(), self.secret.as_bytes()])
    }

    fn founding(&self) -> Option<Founding> {
        let workspace = WorkspaceId::from_hex(&self.workspace)?;
        let device = DeviceKey::from_secret(&unhex(&self.secret)?);
        let keys = keys::map(keys_from_bytes(&bytes_of(&self.keys)?)?);
        Some(Founding { workspace, name: self.name.clone(), device, keys, acts: acts_of(&workspace, &self.acts) })
    }
}

fn small(bytes: &[u8]) -> Option<&[u8]> {
    (bytes.len() <= MAX_INVITATION).then_some(bytes)
}

fn asking(profile: &Profile) -> Result<(DeviceKey, String), EngineError> {
    let name = profile.store.meta(meta::ASKING)?.ok_or_else(not_asking)?;
    let device = DeviceKey::from_secret(&crate::stored(profile, meta::DEVICE)?);
    Ok((device, String::from_utf8(name).unwrap_or_default()))
}

/// A profile that asked has no workspace to open before it was welcomed.
pub(crate) fn is_welcome(profile: &Profile) -> Result<(), EngineError> {
    let asks = profile.store.meta(meta::ASKING)?.is_some() && profile.store.meta(meta::WORKSPACE)?.is_none();
    let refusal = || {
        let hint = "Open the welcome that answers its contact card.";
        Refusal::new(ErrorCode::NotFound, "This profile asks to take part and has no workspace yet", hint)
    };
    if asks { Err(refusal().into()) } else { Ok(()) }
}

fn not_asking() -> Refusal {
    Refusal::new(ErrorCode::AlreadyExists, "This profile has a workspace already", "Choose an empty folder.")
}

fn empty_area(id: &str) -> Refusal {
    let hint = "Name an area of the programme that has themes, or a theme.";
    Refusal::new(ErrorCode::NotFound, format!("the area of action `{id}` has no themes"), hint)
}

fn not_a_card() -> Refusal {
    Refusal::new(ErrorCode::Foreign, "The file is not a contact card", "Ask for the card again.")
}

fn not_a_welcome() -> Refusal {
    let hint = "Send the card again: a welcome opens only on the computer that made the card.";
    Refusal::new(ErrorCode::Foreign, "The file is not the answer to this computer's card", hint)
}

fn not_a_device_file() -> Refusal {
    let hint = "Make it again on your other computer.";
    Refusal::new(ErrorCode::Foreign, "The file does not sign in a device, or the device was removed", hint)
}

fn wrong_code() -> Refusal {
    let hint = "Check each group of the code; a newer code replaces none, so older ones work too.";
    Refusal::new(ErrorCode::WrongPassphrase, "The recovery code does not belong to this workspace", hint)
}

fn unknown(what: &str, device: &DeviceId) -> Refusal {
    Refusal::new(
        ErrorCode::NotFound,
        format!("There is no such {what}: {}", device.hex()),
        "`members` shows who there is.",
    )
}
