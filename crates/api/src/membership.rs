//! Who takes part: inviting, admitting, appointing, removing; devices, recovery, receipts.

use std::path::Path;

use roadbook_engine::{Card, DeviceFile, Engine, EngineError, InvitationFile, Known, Part, RecoveryCode, WelcomeFile};
use roadbook_feed::{DeviceId, Grant, Role as FeedRole};
use roadbook_model::{ErrorCode, Kind, Language, Refusal};
use roadbook_store::Unlock;
use roadbook_sync::Log;

use crate::{
    Host, Outcome, now,
    types::*,
    workspace::{check_passphrase, named, read_file, role, write_file},
};

/// Where a profile that asks to join keeps its card.
pub(crate) const CARD: &str = "card.json";

fn feed_role(role: Role) -> FeedRole {
    match role {
        Role::Viewer => FeedRole::Viewer,
        Role::Contributor => FeedRole::Contributor,
        Role::Facilitator => FeedRole::Facilitator,
        Role::Steward => FeedRole::Steward,
    }
}

fn parts(parts: &[PartRef]) -> Vec<Part> {
    parts.iter().map(|part| Part::new(part.kind.name(), &part.id)).collect()
}

impl PartKind {
    const ALL: [PartKind; 5] = [PartKind::Group, PartKind::Area, PartKind::Theme, PartKind::Country, PartKind::Meeting];

    fn name(self) -> &'static str {
        match self {
            PartKind::Group => "group",
            PartKind::Area => "area",
            PartKind::Theme => "theme",
            PartKind::Country => "country",
            PartKind::Meeting => "meeting",
        }
    }

    fn of(name: &str) -> PartKind {
        Self::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or_default()
    }
}

/// The invitation in a file, or in the text of a code.
pub(crate) fn invitation(file: &str, code: Option<&str>) -> Outcome<InvitationFile> {
    match code.map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) => InvitationFile::parse(code.as_bytes()),
        None => read_invitation(Path::new(file)),
    }
}

/// Reads an invitation: a file, or a file with the text of a code.
pub fn read_invitation(file: &Path) -> Outcome<InvitationFile> {
    InvitationFile::parse(&read_file(file)?)
}

/// A device named by 64 hexadecimal digits.
pub(crate) fn device(text: &str) -> Outcome<DeviceId> {
    DeviceId::from_hex(text).ok_or_else(|| {
        Refusal::new(ErrorCode::BadValue, format!("`{text}` names no device"), "`members` shows the names.")
    })
}

impl Host {
    /// Who takes part, with which devices, and which invitations are open.
    pub(crate) fn members(&self, _: NoArgs) -> Outcome<MembersView> {
        let language = self.settings().language;
        self.with(|engine| members_view(engine, language))
    }

    pub(crate) fn invitation_write(&self, args: NewInvitation) -> Outcome<WrittenInvitation> {
        let hub = self.hub_address()?;
        let expires = args.expires.unwrap_or(0);
        let invitation =
            self.with(|engine| engine.invite(feed_role(args.role), &parts(&args.parts), expires, args.uses, &hub))?;
        write_file(Path::new(&args.file), &invitation.to_bytes())?;
        self.sync.wake();
        let code = invitation.code();
        let qr = code.as_deref().map(qr_rows).unwrap_or_default();
        Ok(WrittenInvitation { file: args.file, code, qr, check: invitation.check_code() })
    }

    /// Whose invitation it is, before it is used.
    pub(crate) fn invitation_read(&self, args: InvitationArgs) -> Outcome<InvitationView> {
        let invitation = invitation(&args.file, args.code.as_deref())?;
        let check = invitation.check_code();
        Ok(InvitationView { name: invitation.name, hub: invitation.hub, check })
    }

    pub(crate) fn invitation_close(&self, args: KeyArgs) -> Outcome<MembersView> {
        let key = device(&args.key)?;
        self.declare(|engine| engine.close_invitation(key))
    }

    pub(crate) fn card_write(&self, args: AskToJoin) -> Outcome<CardView> {
        check_passphrase(&args.passphrase)?;
        self.ask(&Unlock::Passphrase(args.passphrase), &args.participant, args.language, Path::new(&args.file))
    }

    /// Begins a profile that asks to take part, and writes its card.
    pub fn ask(&self, unlock: &Unlock, participant: &str, language: Language, file: &Path) -> Outcome<CardView> {
        let participant = named(participant, "you")?;
        self.save_settings(Settings { language, ..self.settings() })?;
        let card = Engine::ask(&self.folder, unlock, &participant).map_err(|error| error.refusal())?;
        write_file(&self.folder.join(CARD), &card.to_bytes())?;
        write_file(file, &card.to_bytes())?;
        Ok(card_view(&card))
    }

    pub(crate) fn card_read(&self, args: FileArgs) -> Outcome<CardView> {
        Ok(card_view(&Card::parse(&read_file(Path::new(&args.file))?)?))
    }

    /// The card this profile asked with, written again.
    pub(crate) fn card_again(&self, args: FileArgs) -> Outcome<CardView> {
        let card = Card::parse(&read_file(&self.folder.join(CARD))?)?;
        write_file(Path::new(&args.file), &card.to_bytes())?;
        Ok(card_view(&card))
    }

    pub(crate) fn welcome_write(&self, args: WelcomeArgs) -> Outcome<MembersView> {
        let card = Card::parse(&read_file(Path::new(&args.card))?)?;
        let hub = self.hub_address()?;
        let welcome = self.with(|engine| engine.admit(&card, feed_role(args.role), &parts(&args.parts), &hub))?;
        write_file(Path::new(&args.file), &welcome.to_bytes())?;
        self.sync.wake();
        self.members(NoArgs {})
    }

    pub(crate) fn welcome_read(&self, args: OpenFileArgs) -> Outcome<AppState> {
        self.welcome(&Unlock::Passphrase(args.passphrase), Path::new(&args.file))?;
        self.app_state(NoArgs {})
    }

    /// Completes a profile that asked to take part.
    pub fn welcome(&self, unlock: &Unlock, file: &Path) -> Outcome<()> {
        let welcome = WelcomeFile::parse(&read_file(file)?)?;
        let engine = Engine::welcome(&self.folder, unlock, &welcome, now).map_err(|error| error.refusal())?;
        // The card has served; one that stays only shows the wrong screen.
        let _ = std::fs::remove_file(self.folder.join(CARD));
        self.opened_with_hub(engine, &welcome.hub)
    }

    pub(crate) fn waiting_admit(&self, args: AppointArgs) -> Outcome<MembersView> {
        let waiting = device(&args.member)?;
        self.declare(|engine| engine.admit_waiting(waiting, feed_role(args.role), &parts(&args.parts)))
    }

    pub(crate) fn member_appoint(&self, args: AppointArgs) -> Outcome<MembersView> {
        let member = device(&args.member)?;
        self.declare(|engine| engine.appoint(member, feed_role(args.role), &parts(&args.parts)))
    }

    pub(crate) fn member_remove(&self, args: MemberArgs) -> Outcome<MembersView> {
        let member = device(&args.member)?;
        self.declare(|engine| engine.remove(member))
    }

    pub(crate) fn device_remove(&self, args: DeviceArgs) -> Outcome<MembersView> {
        let lost = device(&args.device)?;
        let code = self.recovery().clone();
        self.declare(|engine| match &code {
            // Whoever came back with the code stands above the device that was lost.
            Some(code) => engine.remove_with_code(code, lost).or_else(|_| engine.remove_device(lost)),
            None => engine.remove_device(lost),
        })
    }

    pub(crate) fn device_write(&self, args: FileArgs) -> Outcome<WrittenDevice> {
        let hub = self.hub_address()?;
        let file = self.with(|engine| engine.add_device(&hub))?;
        write_file(Path::new(&args.file), &file.to_bytes())?;
        self.sync.wake();
        Ok(WrittenDevice { file: args.file, check: file.check_code() })
    }

    pub(crate) fn device_join(&self, args: OpenFileArgs) -> Outcome<AppState> {
        check_passphrase(&args.passphrase)?;
        self.join_as_device(&Unlock::Passphrase(args.passphrase), Path::new(&args.file), args.language)?;
        self.app_state(NoArgs {})
    }

    /// Opens a workspace on one more computer of the same participant.
    pub fn join_as_device(&self, unlock: &Unlock, file: &Path, language: Language) -> Outcome<()> {
        let file = DeviceFile::parse(&read_file(file)?)?;
        self.save_settings(Settings { language, ..self.settings() })?;
        let engine = Engine::join_as_device(&self.folder, unlock, &file, now).map_err(|error| error.refusal())?;
        self.opened_with_hub(engine, &file.hub)
    }

    /// A recovery code, shown once; it works from the moment it was typed back.
    pub(crate) fn recovery_begin(&self, _: NoArgs) -> Outcome<RecoveryKit> {
        let code = RecoveryCode::generate();
        let hub = self.hub_address()?;
        let kit = self.with(|engine| {
            let (workspace, name) = (engine.workspace().hex(), engine.name().to_owned());
            Ok(RecoveryKit { code: code.text(), workspace, name, hub })
        })?;
        *self.recovery() = Some(code);
        Ok(kit)
    }

    pub(crate) fn recovery_confirm(&self, args: CodeArgs) -> Outcome<MembersView> {
        let typed = RecoveryCode::parse(&args.code)?;
        let shown = self.recovery().clone().filter(|shown| shown.text() == typed.text()).ok_or_else(|| {
            let hint = "Compare each group with what you wrote down.";
            Refusal::new(ErrorCode::BadValue, "That is not the code that was shown", hint)
        })?;
        let view = self.declare(|engine| engine.add_recovery_code(&shown))?;
        self.with(|engine| Ok(engine.profile().set_recovery(Some(&shown.opening_secret()))?))?;
        *self.recovery() = None;
        Ok(view)
    }

    pub(crate) fn workspace_recover(&self, args: RecoverArgs) -> Outcome<AppState> {
        check_passphrase(&args.passphrase)?;
        let unlock = Unlock::Passphrase(args.passphrase);
        self.recover(&unlock, &args.code, Path::new(&args.file), args.language)?;
        self.app_state(NoArgs {})
    }

    /// Comes back on this computer with a recovery code and a bundle of the workspace.
    pub fn recover(&self, unlock: &Unlock, code: &str, bundle: &Path, language: Language) -> Outcome<()> {
        let code = RecoveryCode::parse(code)?;
        let bytes = read_file(bundle)?;
        let known = Known::from_bundle(&bytes, &code).map_err(|error| error.refusal())?;
        self.save_settings(Settings { language, ..self.settings() })?;
        let mut engine = Engine::recover(&self.folder, unlock, &code, known, now).map_err(|error| error.refusal())?;
        engine.read_bundle(&bytes).map_err(|error| error.refusal())?;
        *self.recovery() = Some(code);
        self.opened_with_hub(engine, "")
    }

    fn declare(&self, work: impl FnOnce(&mut Engine) -> Result<(), EngineError>) -> Outcome<MembersView> {
        self.with(work)?;
        self.sync.wake();
        self.members(NoArgs {})
    }
}

fn card_view(card: &Card) -> CardView {
    CardView { name: card.name.clone(), check: card.check_code() }
}

fn members_view(engine: &mut Engine, language: Language) -> Result<MembersView, EngineError> {
    let (heads, own, my) = (engine.heads()?, engine.feed().device, engine.own_work()?);
    // What is not sealed yet nobody else can have.
    let all = my.count() + engine.pending()?;
    let members = engine.members().clone();
    let own_participant = members.participant(&own);
    let named_parts = engine.named_parts()?;
    let query = engine.query(language);
    let grant_row = |grant: &Grant| {
        let scope = grant.scope?;
        let part = named_parts.get(&scope);
        let part = part.map(|part| PartRef { kind: PartKind::of(&part.kind), id: part.id.clone() });
        let title = part.as_ref().map_or_else(String::new, |part| part_title(&query, part));
        Some(GrantRow { role: role(grant.role), part, title })
    };
    let device_row = |id: &DeviceId, device: &roadbook_feed::members::Device| {
        let entries = heads.iter().filter(|(feed, _)| feed.device == *id).map(|(_, head)| head.seq).sum();
        Ok::<_, EngineError>(DeviceRow {
            device: id.hex(),
            this: *id == own,
            recovery: device.recovery,
            removed: device.removed.is_some(),
            last_seen: query.changed_by(&id.0)?,
            entries,
            has_my: if *id == own { all } else { my.count() - my.count_beyond(&engine.held_by(id)?) },
            my: all,
        })
    };
    let mut participants = Vec::new();
    for member in members.participants() {
        let record = member.participant();
        let devices = members.devices().filter(|(_, device)| device.participant == *member);
        participants.push(MemberRow {
            title: query.title_of(Kind::Participant, &record)?.text,
            participant: record,
            member: member.hex(),
            mine: *member == own_participant,
            role: roadbook_feed::role::highest(members.grants(member)).map(role),
            grants: members.grants(member).iter().filter_map(grant_row).collect(),
            devices: devices.map(|(id, device)| device_row(id, device)).collect::<Result<_, _>>()?,
        });
    }
    participants.sort_by(|a, b| (b.mine, b.role.is_some(), &a.title).cmp(&(a.mine, a.role.is_some(), &b.title)));
    let invitations = members.invitations().iter().map(|open| {
        let by = query.title_of(Kind::Participant, &members.participant(&open.by).participant())?.text;
        let everywhere = open.grants.iter().filter(|grant| grant.scope.is_none());
        let everywhere = everywhere.map(|grant| GrantRow { role: role(grant.role), part: None, title: String::new() });
        let out_of_date = open.expires != 0 && open.expires < now() / 1000;
        Ok::<_, EngineError>(InvitationRow {
            key: open.key.hex(),
            by,
            grants: everywhere.chain(open.grants.iter().filter_map(grant_row)).collect(),
            expires: (open.expires != 0).then_some(open.expires),
            uses: open.uses,
            used: open.used,
            open: !open.closed && open.used < open.uses && !out_of_date,
        })
    });
    let waiting = members.waiting().iter().map(|waiting| WaitingRow {
        device: waiting.device.hex(),
        check: roadbook_engine::check_code_of(&waiting.device),
    });
    Ok(MembersView {
        can_invite: engine.role().invites(),
        can_appoint: engine.role() == FeedRole::Steward,
        has_recovery_code: engine.has_recovery_code(),
        participants,
        invitations: invitations.collect::<Result<_, _>>()?,
        waiting: waiting.collect(),
    })
}

fn part_title(query: &roadbook_query::Query<'_>, part: &PartRef) -> String {
    let kind = match part.kind {
        PartKind::Group => Kind::Group,
        PartKind::Meeting => Kind::Meeting,
        PartKind::Area | PartKind::Theme | PartKind::Country => return part.id.clone(),
    };
    query.title_of(kind, &part.id).map_or_else(|_| part.id.clone(), |title| title.text)
}

/// A QR code as rows of modules: `1` is dark.
pub(crate) fn qr_rows(text: &str) -> Vec<String> {
    let Ok(code) = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::M) else { return Vec::new() };
    let dark = |color: &qrcode::Color| if *color == qrcode::Color::Dark { '1' } else { '0' };
    code.to_colors().chunks(code.width()).map(|row| row.iter().map(dark).collect()).collect()
}
