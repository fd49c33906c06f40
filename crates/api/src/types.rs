//! Arguments and results of the commands, as the interface sees them.

#![allow(missing_docs, reason = "field names are the documentation the interface reads")]

use roadbook_document::{Block, NoteOp};
use roadbook_model::{ErrorCode, Kind, Language, Refusal, RefusedWhy, RepairOutcome, RepairStep, language::Text};
use roadbook_store::DocumentKey;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { #[default] $($variant),+ }
    )+};
}

words! {
    /// Colours of the interface.
    Theme { System, Light, Dark, Contrast }
    /// Height of rows.
    Density { Comfortable, Compact }
    /// How far a profile has come.
    Stage { Welcome, Asking, Locked, Open }
    /// What a participant may do.
    Role { Viewer, Contributor, Facilitator, Steward }
    /// Parts of the workspace a role can be limited to.
    PartKind { Group, Area, Theme, Country, Meeting }
    /// Where a change came from.
    Origin { Local, Sync, Bundle }
    /// What sync is doing.
    SyncPhase { Off, Idle, Working, UpToDate, Offline, Attention }
}

/// No arguments.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(type = "{ [key: string]: never }")]
pub struct NoArgs {}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ErrorShape {
    pub code: ErrorCode,
    pub message: String,
    pub hint: String,
}

impl From<Refusal> for ErrorShape {
    fn from(refusal: Refusal) -> Self {
        ErrorShape { code: refusal.code, message: refusal.message, hint: refusal.hint }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Settings {
    pub language: Language,
    pub theme: Theme,
    pub density: Density,
    /// Minutes without a key or a pointer after which the window locks the workspace; never if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lock_after: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Workspace {
    pub id: String,
    pub name: String,
    pub participant: String,
    pub device: String,
    pub role: Role,
    /// Takes no part any more: reads what it has and writes nothing that counts.
    pub removed: bool,
    /// Restored or copied, and nobody has said yet that they know.
    pub copied: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateInfo {
    pub id: String,
    pub title: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AppState {
    pub version: String,
    pub stage: Stage,
    /// Why the profile did not open by itself, where it did before.
    pub locked_by: Option<ErrorCode>,
    pub profile: String,
    pub settings: Settings,
    pub workspace: Option<Workspace>,
    pub templates: Vec<TemplateInfo>,
    pub can_undo: bool,
    pub can_redo: bool,
    /// The moment whose state is shown, in milliseconds since 1970; nothing for now.
    pub as_of: Option<i64>,
}

/// A recovery code, and the passphrase to open the profile with from then on.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CodeUnlock {
    pub code: String,
    pub passphrase: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewWorkspace {
    pub template: String,
    pub name: String,
    pub participant: String,
    pub passphrase: String,
    pub language: Language,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct JoinWorkspace {
    /// An invitation file; empty with a code.
    pub file: String,
    /// The text of an invitation's code.
    pub code: Option<String>,
    pub participant: String,
    pub passphrase: String,
    pub language: Language,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct Passphrase {
    pub passphrase: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct PassphraseChange {
    pub current: String,
    pub next: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeychainChange {
    pub enabled: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Keychain {
    pub enabled: bool,
    pub available: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewInvitation {
    pub role: Role,
    /// Nothing means the whole workspace.
    #[serde(default)]
    pub parts: Vec<PartRef>,
    /// Seconds since 1970; nothing means never.
    pub expires: Option<i64>,
    pub uses: u32,
    pub file: String,
}

/// A part of the workspace: a record, or a country by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartRef {
    pub kind: PartKind,
    pub id: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenInvitation {
    pub file: String,
    /// The invitation as a text short enough for a QR code.
    pub code: Option<String>,
    /// The code as rows of modules, dark ones `1`.
    pub qr: Vec<String>,
    /// Twelve digits to read aloud.
    pub check: String,
}

/// An invitation before it is used.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InvitationArgs {
    pub file: String,
    pub code: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InvitationView {
    /// Name of the workspace; empty if the invitation is a code.
    pub name: String,
    pub hub: String,
    /// Twelve digits to compare with the inviter's.
    pub check: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeyArgs {
    pub key: String,
}

/// Who takes part.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MembersView {
    pub can_invite: bool,
    pub can_appoint: bool,
    pub has_recovery_code: bool,
    pub participants: Vec<MemberRow>,
    pub invitations: Vec<InvitationRow>,
    pub waiting: Vec<WaitingRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberRow {
    /// Id of the participant record.
    pub participant: String,
    /// First device: names the participant in commands.
    pub member: String,
    pub title: String,
    pub mine: bool,
    /// Nothing once they take no part any more.
    pub role: Option<Role>,
    /// Roles limited to parts; empty when the role holds everywhere.
    pub grants: Vec<GrantRow>,
    pub devices: Vec<DeviceRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GrantRow {
    pub role: Role,
    /// Nothing if this device cannot tell which part is meant.
    pub part: Option<PartRef>,
    pub title: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeviceRow {
    pub device: String,
    pub this: bool,
    pub recovery: bool,
    pub removed: bool,
    /// When its last known change was made by its clock.
    pub last_seen: Option<i64>,
    pub entries: u64,
    /// Own entries it is known to have, of how many.
    pub has_my: u64,
    pub my: u64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InvitationRow {
    pub key: String,
    pub by: String,
    pub grants: Vec<GrantRow>,
    pub expires: Option<i64>,
    pub uses: u32,
    pub used: u32,
    pub open: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingRow {
    pub device: String,
    /// Twelve digits to compare with the person's.
    pub check: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct AskToJoin {
    pub participant: String,
    pub passphrase: String,
    pub language: Language,
    /// Where the contact card is written.
    pub file: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CardView {
    pub name: String,
    /// Twelve digits to read aloud.
    pub check: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct WelcomeArgs {
    pub card: String,
    pub role: Role,
    #[serde(default)]
    pub parts: Vec<PartRef>,
    /// Where the welcome is written.
    pub file: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenFileArgs {
    pub file: String,
    pub passphrase: String,
    pub language: Language,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct AppointArgs {
    pub member: String,
    pub role: Role,
    #[serde(default)]
    pub parts: Vec<PartRef>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct MemberArgs {
    pub member: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeviceArgs {
    pub device: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenDevice {
    pub file: String,
    /// Twelve digits that both computers show.
    pub check: String,
}

/// What is printed and written down: with it a participant comes back on another computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecoveryKit {
    /// Groups of four characters, joined by hyphens.
    pub code: String,
    pub workspace: String,
    pub name: String,
    pub hub: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct CodeArgs {
    pub code: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecoverArgs {
    pub code: String,
    /// A bundle of the workspace.
    pub file: String,
    pub passphrase: String,
    pub language: Language,
}

/// Something an entry did that does not count.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuarantineRow {
    /// Whose entry.
    pub participant: String,
    pub device: String,
    pub seq: u64,
    /// Kind and id of the record; empty for the whole entry.
    pub kind: String,
    pub id: String,
    /// The record's title as it is without this.
    pub title: String,
    pub why: RefusedWhy,
    /// The reason in technical terms.
    pub reason: String,
}

/// A computer that went on in two histories: nothing of it counts from there on until one is chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ForkRow {
    pub feed: String,
    pub participant: String,
    pub device: String,
    /// It is a computer of this participant.
    pub mine: bool,
    /// Entries of the history held here, from where the two part.
    pub held: u64,
    /// A steward chose one.
    pub chosen: bool,
    /// This participant may choose the one held here.
    pub may_choose: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct FeedArgs {
    pub feed: String,
}

/// Who has this device's work.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FileArgs {
    pub file: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenBackup {
    pub file: String,
    pub bytes: u64,
}

/// Where to write what can be read of a damaged workspace; its passphrase, unless it is open or opens by itself.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RescueArgs {
    pub folder: String,
    pub passphrase: Option<String>,
}

/// What was read of a damaged workspace, and what was not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RescueReport {
    pub folder: String,
    /// Nothing was damaged or missing.
    pub whole: bool,
    /// Names of the bundles in the folder, for any participant's Roadbook.
    pub bundles: Vec<String>,
    /// Neither the keys nor the participants could be read, so that nobody can open the bundles.
    pub closed_to_all: bool,
    pub entries: u64,
    pub missing: Vec<MissingEntries>,
    /// Entries that are there and were altered.
    pub altered: u64,
    pub acts: u64,
    pub pieces: u64,
    /// Own changes that were never in an entry.
    pub pending: u64,
    pub records: Vec<RescuedKind>,
    pub pages: u32,
    pub damaged_pages: Vec<u32>,
    /// The journal beside the database ends too early or is damaged.
    pub journal_damaged: bool,
    /// Tables of which something was not read.
    pub incomplete: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MissingEntries {
    /// Title of the participant, as far as it was read.
    pub participant: String,
    /// Name of the feed.
    pub feed: String,
    pub from: u64,
    pub to: u64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RescuedKind {
    /// A kind that may be of a newer version.
    pub kind: String,
    pub count: u64,
}

/// For whom a bundle is, and how large a file of it may be.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct BundleFor {
    /// A participant by first device; everybody if absent.
    pub member: Option<String>,
    pub max_bytes: Option<u64>,
    /// With the attached files that are here.
    #[serde(default)]
    pub with_files: bool,
}

/// A file with which the program was opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenedFile {
    pub file: Option<String>,
}

/// A file of a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentRow {
    /// Hash of the content.
    pub content: String,
    pub name: String,
    /// Empty if unknown.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// Bytes that are here.
    pub held: u64,
    /// All of it is here.
    pub whole: bool,
    /// Fetched when somebody who has it is met.
    pub wanted: bool,
    /// All of it is known to be somewhere else too.
    pub elsewhere: bool,
    pub added_by: String,
    pub added_at: i64,
}

/// A picture among the attached files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Picture {
    /// Its bytes as an address that can be shown: `data:image/png;base64,…`.
    pub data: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct AttachArgs {
    pub kind: Kind,
    pub id: String,
    /// Path of the file.
    pub file: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct DetachArgs {
    pub kind: Kind,
    pub id: String,
    pub content: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct WantArgs {
    pub content: String,
    pub wanted: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ContentArgs {
    pub content: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChartFileArgs {
    /// Where to.
    pub file: String,
    /// As the interface drew it: SVG or PNG.
    pub bytes: Vec<u8>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveArgs {
    pub content: String,
    /// Where to.
    pub file: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepFiles {
    pub keep_all: bool,
}

/// Attached files on this computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilesState {
    /// Every file is kept here.
    pub keep_all: bool,
    /// Files that are here whole.
    pub files: u64,
    pub bytes: u64,
    /// Files that are wanted and still to come.
    pub missing: u64,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct BundleArgs {
    pub file: String,
    #[serde(flatten)]
    pub of: BundleFor,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BundlePlan {
    pub parts: u32,
    pub bytes: u64,
    pub entries: u64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenBundle {
    /// As asked for.
    pub file: String,
    /// As written: one, or the numbered parts.
    pub files: Vec<String>,
    pub bytes: u64,
    pub entries: u64,
}

/// The cover of a bundle.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BundleLook {
    pub from: String,
    pub bytes: u64,
    /// Parts that lie beside each other.
    pub files: u32,
    pub entries: u64,
    pub new_entries: u64,
    /// Acts of membership that are not here.
    pub new_acts: u64,
    /// Pieces of attached files that are not here.
    pub new_pieces: u64,
    pub changes: u64,
    pub people: Vec<String>,
    pub needs: Vec<BundleNeed>,
}

/// Entries that would still be missing after a bundle was read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BundleNeed {
    pub participant: String,
    pub entries: u64,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct BundleRead {
    pub entries: u64,
    pub new_entries: u64,
    pub changes: u64,
    pub people: Vec<String>,
    pub waiting: u64,
    /// Changes that do not count; the list of what was refused says why.
    pub refused: u64,
    /// Pieces of attached files that came.
    pub new_pieces: u64,
    /// Everything in it was here already.
    pub nothing_new: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecordArgs {
    pub kind: Kind,
    pub id: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewRecordArgs {
    pub kind: Kind,
    #[ts(type = "{ [field: string]: Json }")]
    pub fields: Map<String, Value>,
}

/// A copy of the workspace that was made by itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CopyRow {
    /// The day it is of, ISO 8601.
    pub day: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct DayArgs {
    /// ISO 8601.
    pub day: String,
}

/// Records to make and values to set, as one step.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CreateManyArgs {
    pub records: Vec<NewRecordArgs>,
    #[serde(default)]
    pub edits: Vec<Edit>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct Edit {
    pub kind: Kind,
    pub id: String,
    pub path: String,
    #[ts(type = "Json")]
    pub value: Value,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditArgs {
    pub edits: Vec<Edit>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ObserveArgs {
    pub unit: String,
    pub year: i32,
    pub period: String,
    pub indicator: String,
    #[ts(type = "number | string | null")]
    pub value: Value,
    #[serde(default)]
    #[ts(optional)]
    pub estimate: Option<bool>,
    #[serde(default)]
    #[ts(optional)]
    pub not_available: Option<bool>,
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// Evidence on the web.
    #[serde(default)]
    #[ts(optional)]
    pub link: Option<String>,
    /// Of whom, such as `sex:female`; the total if absent.
    #[serde(default)]
    #[ts(optional)]
    pub breakdown: Option<String>,
    /// What a percentage is of.
    #[serde(default)]
    #[ts(optional)]
    pub numerator: Option<f64>,
    /// What it is a part of.
    #[serde(default)]
    #[ts(optional)]
    pub denominator: Option<f64>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ObserveManyArgs {
    pub observations: Vec<ObserveArgs>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ResolveArgs {
    pub kind: Kind,
    pub id: String,
    pub field: String,
    #[ts(type = "Json")]
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentRef {
    pub kind: Kind,
    pub id: String,
}

impl DocumentRef {
    pub(crate) fn of(keys: &[DocumentKey]) -> Vec<DocumentRef> {
        keys.iter().filter_map(|key| Some(DocumentRef { kind: key.kind.parse().ok()?, id: key.id.clone() })).collect()
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Changed {
    pub documents: Vec<DocumentRef>,
    pub can_undo: bool,
    pub can_redo: bool,
    pub ids: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangedEvent {
    pub documents: Vec<DocumentRef>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictValue {
    #[ts(type = "Json")]
    pub value: Value,
    pub participant: String,
    pub time: Option<i64>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Conflict {
    pub kind: Kind,
    pub id: String,
    pub field: String,
    pub title: String,
    /// Every value; for a deletion the deletion alone.
    pub values: Vec<ConflictValue>,
    /// What others did meanwhile to what was deleted.
    pub edits: Vec<ConflictEdit>,
}

/// An edit that the one who deleted did not know of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictEdit {
    /// `_notes` for the text.
    pub field: String,
    #[ts(type = "Json")]
    pub value: Value,
    pub participant: String,
    pub time: Option<i64>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct KindArgs {
    pub kind: Kind,
}

/// A record among others of its kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordRow {
    pub id: String,
    pub title: Text,
    #[ts(type = "{ [field: string]: Json }")]
    pub fields: Map<String, Value>,
    /// Paths with several values.
    pub conflicts: Vec<String>,
}

/// One record as it is stored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    pub kind: Kind,
    pub id: String,
    #[ts(type = "{ [field: string]: Json }")]
    pub fields: Map<String, Value>,
    pub deleted: bool,
    pub conflicts: Vec<Conflict>,
    pub unknown: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct SearchArgs {
    pub query: String,
    pub limit: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct UnitYear {
    pub unit: String,
    pub year: i32,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct AggregateArgs {
    pub indicator: String,
    /// `country`, `region`, `period`, or a dimension such as `sex`.
    pub by: String,
    /// Whether only approved observations count.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub only_approved: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct IndicatorArgs {
    pub indicator: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DueItem {
    pub kind: Kind,
    pub id: String,
    pub title: Text,
    pub end: Option<String>,
    pub overdue: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangedItem {
    pub kind: Kind,
    pub id: String,
    pub title: Text,
    /// When it was changed, by the author's clock.
    pub time: i64,
    /// Whether this device changed it as well.
    pub mine: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangedGroup {
    pub participant: String,
    /// Changes.
    pub count: u32,
    /// Records that this device changed as well.
    pub mine: u32,
    pub items: Vec<ChangedItem>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct KindCount {
    pub kind: Kind,
    pub count: i32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusCount {
    pub status: String,
    pub count: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Participation {
    pub invited: Option<i64>,
    pub answered: Option<i64>,
    pub female_percent: Option<f64>,
    pub male_percent: Option<f64>,
    pub countries: Option<i64>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Home {
    pub due: Vec<DueItem>,
    pub changed: Vec<ChangedGroup>,
    pub since: Option<i64>,
    pub counts: Vec<KindCount>,
    pub status_counts: Vec<StatusCount>,
    pub conflicts: u32,
    pub sync: SyncState,
    pub participation: Option<Participation>,
    /// Observations that wait for a verdict.
    pub submitted: u32,
    /// Observations that came back.
    pub returned: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SyncState {
    pub hub: String,
    pub phase: SyncPhase,
    pub since: Option<i64>,
    pub pending: u64,
    pub sending: u64,
    pub receiving: u64,
    pub last: Option<i64>,
    pub problem: Option<ErrorShape>,
    pub entries: u64,
    /// Nothing leaves or arrives by itself.
    pub paused: bool,
    /// The connection costs: files wait, and the hub is looked at rarely.
    pub metered: bool,
    /// The battery is nearly empty: the same.
    pub low_battery: bool,
    /// Who writes with a newer version of Roadbook: their work waits until this one is updated.
    pub newer: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct PauseArgs {
    pub paused: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct MeteredArgs {
    pub metered: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct HubAddress {
    pub url: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct MeetingArgs {
    pub meeting: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct ItemArgs {
    pub meeting: String,
    pub item: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct FlushArgs {
    pub meeting: String,
    pub base: Vec<String>,
    pub ops: Vec<NoteOp>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NotesView {
    pub meeting: String,
    pub blocks: Vec<Block>,
    pub heads: Vec<String>,
    pub writers: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NotesFlushed {
    pub own: NotesView,
    pub current: NotesView,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Checked {
    pub ok: bool,
    pub checked: u64,
    pub problems: Vec<String>,
}

/// What a repair did, step by step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Repair {
    /// Nothing is left that has to be done here.
    pub ok: bool,
    pub steps: Vec<RepairedStep>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RepairedStep {
    pub step: RepairStep,
    pub outcome: RepairOutcome,
    /// Of how many pages, entries, documents, missing entries or refusals it speaks.
    pub count: u64,
    /// Each in technical words.
    pub lines: Vec<String>,
}

/// The presence on the local network.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct LanState {
    pub on: bool,
    /// Others in the room sync with this computer rather than with each other.
    pub gathers: bool,
    pub port: Option<u16>,
    /// Where others find this computer, to be read out and typed; empty if it is on no network.
    pub addresses: Vec<String>,
    /// Each of the addresses as a QR code, in rows of modules, dark ones `1`.
    pub qr: Vec<Vec<String>>,
    pub neighbours: Vec<NeighbourRow>,
    /// The last sync with somebody on the network since the program started.
    pub met: Option<LanMeeting>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LanMeeting {
    pub participant: String,
    /// Milliseconds since 1970.
    pub at: i64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NeighbourRow {
    pub addresses: Vec<String>,
    pub gathers: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct LanArgs {
    pub on: bool,
    pub gathers: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct LanAddress {
    pub address: String,
}
