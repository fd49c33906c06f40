//! Beginning, joining, opening and closing a workspace; settings and keys.

use std::{fs, path::Path};

use roadbook_document::{Block, BlockKind};
use roadbook_engine::{Engine, EngineError, InvitationFile, NewRecord, RecoveryCode};
use roadbook_exchange::template::{EMPTY, REFERENCE, Template};
use roadbook_feed::Role as FeedRole;
use roadbook_model::{ErrorCode, Kind, Language, Refusal};
use roadbook_store::{Unlock, is_profile, keychain_available};
use serde_json::Value;

use crate::{
    Host, Outcome,
    membership::{CARD, invitation},
    now,
    types::*,
};

/// Shortest passphrase in characters.
pub const MIN_PASSPHRASE: usize = 10;
/// Why a profile that opens by itself did not: another key opens it.
const NO_KEY: [ErrorCode; 4] =
    [ErrorCode::NoKeychain, ErrorCode::KeychainLocked, ErrorCode::KeychainEntryMissing, ErrorCode::KeyFileMissing];
const SETTINGS: &str = "settings.json";
/// Key under which the address of the hub is remembered.
pub(crate) const HUB: &str = "hub";

pub(crate) fn read_settings(folder: &Path) -> Settings {
    let text = fs::read(folder.join(SETTINGS)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

pub(crate) fn role(role: FeedRole) -> Role {
    match role {
        FeedRole::Viewer => Role::Viewer,
        FeedRole::Contributor => Role::Contributor,
        FeedRole::Facilitator => Role::Facilitator,
        FeedRole::Steward => Role::Steward,
    }
}

impl Host {
    pub(crate) fn app_state(&self, _: NoArgs) -> Outcome<AppState> {
        let settings = self.settings();
        let guard = self.held();
        let stage = match &*guard {
            Some(_) => Stage::Open,
            None if self.folder.join(CARD).is_file() => Stage::Asking,
            None if is_profile(&self.folder) => Stage::Locked,
            None => Stage::Welcome,
        };
        let (can_undo, can_redo) =
            guard.as_ref().map(Engine::can_undo).transpose().map_err(|error| error.refusal())?.unwrap_or_default();
        let title = |id: &str| Ok::<_, Refusal>(id.parse::<Template>()?.title(settings.language).text);
        let templates =
            [REFERENCE, EMPTY].map(|id| Ok::<_, Refusal>(TemplateInfo { id: id.to_owned(), title: title(id)? }));
        Ok(AppState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            stage,
            locked_by: *self.locked_by.lock().unwrap_or_else(|poisoned| poisoned.into_inner()),
            profile: self.profile.clone(),
            workspace: guard.as_ref().map(|engine| workspace(engine, settings.language)).transpose()?,
            settings,
            templates: templates.into_iter().collect::<Result<_, _>>()?,
            can_undo,
            can_redo,
            as_of: guard.as_ref().and_then(Engine::looks_at).map(|seconds| seconds * 1000),
        })
    }

    pub(crate) fn workspace_create(&self, args: NewWorkspace) -> Outcome<AppState> {
        check_passphrase(&args.passphrase)?;
        let unlock = Unlock::Passphrase(args.passphrase);
        self.found(&unlock, &args.template, &args.name, &args.participant, args.language)?;
        self.app_state(NoArgs {})
    }

    /// Founds a workspace from a template.
    pub fn found(
        &self,
        unlock: &Unlock,
        template: &str,
        name: &str,
        participant: &str,
        language: Language,
    ) -> Outcome<()> {
        let template: Template = template.parse()?;
        let (name, participant) = (named(name, "the workspace")?, named(participant, "you")?);
        self.save_settings(Settings { language, ..self.settings() })?;
        let mut engine = Engine::create(&self.folder, unlock, &name, &participant, now).map_err(|e| e.refusal())?;
        fill(&mut engine, &template).map_err(|error| error.refusal())?;
        self.opened(engine)
    }

    pub(crate) fn workspace_join(&self, args: JoinWorkspace) -> Outcome<AppState> {
        check_passphrase(&args.passphrase)?;
        let invitation = invitation(&args.file, args.code.as_deref())?;
        self.join(&Unlock::Passphrase(args.passphrase), &invitation, &args.participant, args.language)?;
        self.app_state(NoArgs {})
    }

    /// Joins with an invitation.
    pub fn join(
        &self,
        unlock: &Unlock,
        invitation: &InvitationFile,
        participant: &str,
        language: Language,
    ) -> Outcome<()> {
        let participant = named(participant, "you")?;
        self.save_settings(Settings { language, ..self.settings() })?;
        let engine = Engine::join(&self.folder, unlock, invitation, &participant, now).map_err(|e| e.refusal())?;
        self.opened_with_hub(engine, &invitation.hub)
    }

    pub(crate) fn unlock(&self, args: Passphrase) -> Outcome<AppState> {
        if self.held().is_none() {
            self.open(&Unlock::Passphrase(args.passphrase))?;
        }
        self.app_state(NoArgs {})
    }

    /// Opens the profile.
    pub fn open(&self, unlock: &Unlock) -> Outcome<()> {
        let engine = Engine::open(&self.folder, unlock, now).map_err(|error| error.refusal())?;
        self.opened(engine)
    }

    /// Opens the profile with its owner's recovery code, and gives it a new passphrase.
    pub(crate) fn unlock_with_code(&self, args: CodeUnlock) -> Outcome<AppState> {
        check_passphrase(&args.passphrase)?;
        let code = RecoveryCode::parse(&args.code)?;
        // Whoever sits before an open window does not thereby know the code.
        if self.held().is_some() {
            return self.app_state(NoArgs {});
        }
        self.open(&Unlock::RecoveryCode(code.opening_secret())).map_err(|refusal| match refusal.code {
            ErrorCode::WrongPassphrase => {
                let hint = "Compare each group with your paper; a code of another workspace opens nothing here.";
                Refusal::new(ErrorCode::WrongPassphrase, "The recovery code does not open this profile", hint)
            }
            _ => refusal,
        })?;
        self.with(|engine| Ok(engine.profile().renew_passphrase(&args.passphrase)?))?;
        self.app_state(NoArgs {})
    }

    /// Opens the profile if a key file or the keychain does; otherwise it stays locked, and the state says why.
    pub fn open_remembered(&self) -> Outcome<()> {
        if self.held().is_some() || !is_profile(&self.folder) {
            return Ok(());
        }
        let outcome = self.open(&Unlock::Remembered);
        let code = outcome.as_ref().err().map(|refusal| refusal.code);
        *self.locked_by.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) =
            code.filter(|code| NO_KEY.contains(code));
        match code {
            Some(code) if code == ErrorCode::WrongPassphrase || NO_KEY.contains(&code) => Ok(()),
            _ => outcome,
        }
    }

    pub(crate) fn opened_with_hub(&self, mut engine: Engine, hub: &str) -> Outcome<()> {
        engine.remember(HUB, hub.as_bytes()).map_err(|error| error.refusal())?;
        self.opened(engine)
    }

    fn opened(&self, engine: Engine) -> Outcome<()> {
        *self.held() = Some(engine);
        *self.locked_by.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
        self.sync.hurry();
        Ok(())
    }

    pub(crate) fn copy_seen(&self, _: NoArgs) -> Outcome<AppState> {
        self.with(Engine::copy_seen)?;
        self.app_state(NoArgs {})
    }

    pub(crate) fn lock(&self, _: NoArgs) -> Outcome<AppState> {
        self.lan_leave();
        if let Some(mut engine) = self.held().take() {
            // So that a copy of the closed folder holds everything as entries; what cannot be sealed now waits.
            let _ = engine.seal();
        }
        self.app_state(NoArgs {})
    }

    pub(crate) fn settings_set(&self, settings: Settings) -> Outcome<AppState> {
        self.save_settings(settings)?;
        self.app_state(NoArgs {})
    }

    pub(crate) fn save_settings(&self, settings: Settings) -> Outcome<()> {
        let text = serde_json::to_vec_pretty(&settings).unwrap_or_default();
        fs::create_dir_all(&self.folder).map_err(|error| disk(&self.folder, &error))?;
        write_file(&self.folder.join(SETTINGS), &text)?;
        *self.settings.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = settings;
        Ok(())
    }

    pub(crate) fn passphrase_set(&self, args: PassphraseChange) -> Outcome<AppState> {
        check_passphrase(&args.next)?;
        self.with(|engine| Ok(engine.profile().set_passphrase(&args.current, &args.next)?))?;
        self.app_state(NoArgs {})
    }

    pub(crate) fn keychain_state(&self, _: NoArgs) -> Outcome<Keychain> {
        let enabled = self.with(|engine| Ok(engine.profile().has_keychain()))?;
        Ok(Keychain { enabled, available: keychain_available() })
    }

    pub(crate) fn keychain_set(&self, args: KeychainChange) -> Outcome<Keychain> {
        self.with(|engine| Ok(engine.profile().set_keychain(args.enabled)?))?;
        self.keychain_state(NoArgs {})
    }
}

fn workspace(engine: &Engine, language: Language) -> Outcome<Workspace> {
    let participant = engine.query(language).title_of(Kind::Participant, &engine.participant())?;
    Ok(Workspace {
        id: engine.workspace().hex(),
        name: engine.name().to_owned(),
        participant: participant.text,
        device: engine.feed().device.hex(),
        role: role(engine.role()),
        removed: engine.grants().is_empty() && engine.members().knows(&engine.feed().device),
        copied: engine.was_copied().map_err(|error| error.refusal())?,
    })
}

fn fill(engine: &mut Engine, template: &Template) -> Result<(), EngineError> {
    let records: Vec<NewRecord> = template
        .records
        .iter()
        .map(|record| NewRecord { kind: record.kind, id: Some(record.id.clone()), fields: record.fields.clone() })
        .collect();
    engine.create_records(&records, "en")?;
    for notes in &template.notes {
        let blocks: Vec<Block> = notes.blocks.iter().map(block).collect();
        engine.write_notes(&notes.meeting, &blocks)?;
    }
    engine.note_template()
}

fn block(value: &Value) -> Block {
    let kind = serde_json::from_value(value["kind"].clone()).unwrap_or(BlockKind::Paragraph);
    let text = value["text"].as_str().unwrap_or_default().to_owned();
    let indent = value["indent"].as_u64().unwrap_or(0) as u8;
    Block { kind, indent, checked: value["checked"].as_bool().unwrap_or(false), text, marks: Vec::new() }
}

pub(crate) fn named(name: &str, whom: &str) -> Outcome<String> {
    let name = name.trim();
    if (1..=200).contains(&name.chars().count()) {
        return Ok(name.to_owned());
    }
    Err(Refusal::new(
        ErrorCode::BadValue,
        format!("A name for {whom} is missing or too long"),
        "Use 1 to 200 characters.",
    ))
}

pub(crate) fn check_passphrase(passphrase: &str) -> Outcome<()> {
    if passphrase.chars().count() >= MIN_PASSPHRASE {
        return Ok(());
    }
    let hint = format!("Use at least {MIN_PASSPHRASE} characters; a short sentence is easy to remember.");
    Err(Refusal::new(ErrorCode::BadValue, "The passphrase is too short", hint))
}

pub(crate) fn disk(path: &Path, error: &std::io::Error) -> Refusal {
    if error.kind() == std::io::ErrorKind::NotFound {
        return Refusal::new(
            ErrorCode::NotFound,
            format!("There is no {}", path.display()),
            "Check the name and the folder.",
        );
    }
    let hint = "Check that the disk has room and that you may write there.";
    Refusal::new(ErrorCode::Disk, format!("{}: {error}", path.display()), hint)
}

pub(crate) fn read_file(path: &Path) -> Outcome<Vec<u8>> {
    let too_large = || {
        let message = format!("{} is too large to be Roadbook's", path.display());
        Refusal::new(ErrorCode::Foreign, message, "Choose another file.")
    };
    read_file_of(path, roadbook_feed::limits::MAX_STREAM, too_large)
}

/// Reads a file of at most `most` bytes, or says what is wrong with a larger one.
pub(crate) fn read_file_of(path: &Path, most: usize, too_large: impl Fn() -> Refusal) -> Outcome<Vec<u8>> {
    let failed = |error: std::io::Error| disk(path, &error);
    let found = fs::metadata(path).map_err(failed)?;
    // A folder, or a device that never ends, is no file.
    if !found.is_file() {
        return Err(disk(path, &std::io::ErrorKind::InvalidInput.into()));
    }
    if found.len() > most as u64 {
        return Err(too_large());
    }
    fs::read(path).map_err(failed)
}

/// Writes under another name first, so that a stick pulled out leaves no half file under this one.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Outcome<()> {
    let failed = |error: std::io::Error| disk(path, &error);
    let temporary = path.with_added_extension("part");
    let mut options = fs::File::options();
    options.create(true).truncate(true).write(true);
    // Invitations hold keys of the workspace.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&temporary).and_then(|mut file| {
        std::io::Write::write_all(&mut file, bytes)?;
        file.sync_all()
    });
    let outcome = written.and_then(|()| fs::rename(&temporary, path));
    if outcome.is_err() {
        // What is left is a temporary file that nothing reads.
        let _ = fs::remove_file(&temporary);
    }
    outcome.map_err(failed)
}
