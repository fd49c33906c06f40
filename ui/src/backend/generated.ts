// The commands of the core and their types. Generated from the Rust sources; do not edit by hand.

export type Json = unknown;

export type ActionStatus = "draft" | "proposed" | "agreed" | "in_progress" | "blocked" | "done";
export type Stream = "advisory_group" | "working_groups" | "communication" | "meetings" | "frameworks" | "evaluation" | "coalition";
export type Constituency = "government" | "igo" | "civil_society" | "professional_body" | "institution" | "category_2_centre" | "oer_chair" | "funding_body";
export type Measure = "number" | "percentage" | "yes_no" | "currency" | "qualitative";
export type Direction = "increase" | "decrease" | "maintain";
export type ResultLevel = "individual" | "institutional" | "national" | "systemic";
export type Frequency = "once" | "monthly" | "quarterly" | "yearly";
export type Aggregation = "sum" | "latest" | "average" | "weighted" | "count" | "none";
export type MeetingFormat = "online" | "in_person" | "hybrid" | "asynchronous";
export type MeetingStatus = "planned" | "held" | "postponed" | "converted" | "cancelled";

export type ActionRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Number shown, such as `1.4`.
 */
number: string, 
/**
 * What is to be done.
 */
title: Text, 
/**
 * More about it.
 */
description: Text, 
/**
 * How.
 */
how: Text, 
/**
 * Who answers for it to whom.
 */
governance: Text, 
/**
 * State of the work.
 */
status: string, 
/**
 * Working group.
 */
group: string | null, 
/**
 * Theme of the programme.
 */
theme: string | null, 
/**
 * Who: free text or the id of an organisation, person or group.
 */
responsible: string, 
/**
 * Who, by name.
 */
responsible_name: string, 
/**
 * Percent done.
 */
progress: number, 
/**
 * Indicators it is measured by.
 */
indicators: Array<string>, 
/**
 * Place in lists.
 */
order: string, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, 
/**
 * When it last changed, in milliseconds since 1970, by the author's clock.
 */
changed_at: number | null, 
/**
 * Who changed it last.
 */
changed_by: string, 
/**
 * EDTF.
 */
timeframe: string, 
/**
 * First day, ISO 8601.
 */
begin: string | null, 
/**
 * Last day, ISO 8601.
 */
end: string | null, 
/**
 * Marked approximate or uncertain.
 */
approximate: boolean, 
/**
 * Ends before it begins.
 */
inverted: boolean, };

export type AdoptArgs = { title: string, 
/**
 * Today if absent.
 */
date?: string, };

export type AggregateArgs = { indicator: string, 
/**
 * `country`, `region`, `period`, or a dimension such as `sex`.
 */
by: string, };

export type Aggregated = { 
/**
 * The indicator.
 */
indicator: string, 
/**
 * The rule by which its observations are put together.
 */
rule: string, 
/**
 * One for each key, in the order of keys.
 */
figures: Array<Figure>, };

export type AppState = { version: string, stage: Stage, profile: string, settings: Settings, workspace: Workspace | null, templates: Array<TemplateInfo>, can_undo: boolean, can_redo: boolean, };

export type AppointArgs = { member: string, role: Role, parts: Array<PartRef>, };

export type AreaRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * Name.
 */
title: Text, };

export type AskToJoin = { participant: string, passphrase: string, language: Language, 
/**
 * Where the contact card is written.
 */
file: string, };

export type AttachArgs = { kind: Kind, id: string, 
/**
 * Path of the file.
 */
file: string, };

export type AttachmentRow = { 
/**
 * Hash of the content.
 */
content: string, name: string, 
/**
 * Empty if unknown.
 */
media_type: string, 
/**
 * In bytes.
 */
size: number, 
/**
 * Bytes that are here.
 */
held: number, 
/**
 * All of it is here.
 */
whole: boolean, 
/**
 * Fetched when somebody who has it is met.
 */
wanted: boolean, 
/**
 * All of it is known to be somewhere else too.
 */
elsewhere: boolean, added_by: string, added_at: number, };

export type BaselineInfo = { id: string, title: string, 
/**
 * When it was adopted, EDTF.
 */
date: string, 
/**
 * How many records it keeps.
 */
records: number, };

export type BaselineRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: Text, 
/**
 * When it was adopted.
 */
date: string, 
/**
 * What the fields were: `kind/id` → field → value.
 */
cells: { [record: string]: { [field: string]: Json } }, };

export type Block = { 
/**
 * What it is.
 */
kind: BlockKind, 
/**
 * How far it is indented, 0 to [`MAX_INDENT`].
 */
indent: number, 
/**
 * Whether a check item is ticked.
 */
checked: boolean, 
/**
 * Its text.
 */
text: string, 
/**
 * Marks on its text.
 */
marks: Array<Mark>, };

export type BlockKind = "paragraph" | "heading" | "bullet" | "ordered" | "check" | "quote";

export type BringBackArgs = { baseline: string, 
/**
 * Those to bring back; if absent all that differ, but for timeframes that end before they begin.
 */
cells?: Array<CellName>, };

export type BundleArgs = { file: string, 
/**
 * A participant by first device; everybody if absent.
 */
member: string | null, max_bytes: number | null, 
/**
 * With the attached files that are here.
 */
with_files: boolean, };

export type BundleFor = { 
/**
 * A participant by first device; everybody if absent.
 */
member: string | null, max_bytes: number | null, 
/**
 * With the attached files that are here.
 */
with_files: boolean, };

export type BundleLook = { from: string, bytes: number, 
/**
 * Parts that lie beside each other.
 */
files: number, entries: number, new_entries: number, 
/**
 * Acts of membership that are not here.
 */
new_acts: number, 
/**
 * Pieces of attached files that are not here.
 */
new_pieces: number, changes: number, people: Array<string>, needs: Array<BundleNeed>, };

export type BundleNeed = { participant: string, entries: number, };

export type BundlePlan = { parts: number, bytes: number, entries: number, };

export type BundleRead = { entries: number, new_entries: number, changes: number, people: Array<string>, waiting: number, 
/**
 * Changes that do not count; the list of what was refused says why.
 */
refused: number, 
/**
 * Pieces of attached files that came.
 */
new_pieces: number, 
/**
 * Everything in it was here already.
 */
nothing_new: boolean, };

export type CardView = { name: string, 
/**
 * Twelve digits to read aloud.
 */
check: string, };

export type Cell = { 
/**
 * The record, such as `action/act-1-01`.
 */
record: string, 
/**
 * Path of the value; empty for a record on one side only.
 */
field: string, 
/**
 * Value before; of a record that is no more, its title.
 */
before: Json, 
/**
 * Value after; of a record that is new, its title.
 */
after: Json, 
/**
 * What happened.
 */
change: CellChange, 
/**
 * Whether one of the values is a timeframe that ends before it begins.
 */
inverted: boolean, };

export type CellChange = "added" | "changed" | "moved" | "removed";

export type CellName = { record: string, field: string, };

export type Changed = { documents: Array<DocumentRef>, can_undo: boolean, can_redo: boolean, ids: Array<string>, };

export type ChangedEvent = { documents: Array<DocumentRef>, origin: Origin, };

export type ChangedGroup = { participant: string, count: number, items: Array<ChangedItem>, };

export type ChangedItem = { kind: Kind, id: string, title: Text, time: number, };

export type ChartFileArgs = { 
/**
 * Where to.
 */
file: string, 
/**
 * As the interface drew it: SVG or PNG.
 */
bytes: Array<number>, };

export type Checked = { ok: boolean, checked: number, problems: Array<string>, };

export type CodeArgs = { code: string, };

export type Conflict = { kind: Kind, id: string, field: string, title: string, values: Array<ConflictValue>, };

export type ConflictValue = { value: Json, participant: string, time: number | null, };

export type ContentArgs = { content: string, };

export type Density = "comfortable" | "compact";

export type DetachArgs = { kind: Kind, id: string, content: string, };

export type DeviceArgs = { device: string, };

export type DeviceRow = { device: string, this: boolean, recovery: boolean, removed: boolean, 
/**
 * When its last known change was made by its clock.
 */
last_seen: number | null, entries: number, 
/**
 * Own entries it is known to have, of how many.
 */
has_my: number, my: number, };

export type DiffArgs = { before: string, after: string, };

export type Difference = { 
/**
 * Records that are new.
 */
added: number, 
/**
 * Values that are others.
 */
changed: number, 
/**
 * Records that stand in another place.
 */
moved: number, 
/**
 * Records that are no more.
 */
removed: number, 
/**
 * Each, in order of records.
 */
cells: Array<Cell>, };

export type DocumentRef = { kind: Kind, id: string, };

export type DueItem = { kind: Kind, id: string, title: Text, end: string | null, overdue: boolean, };

export type Edit = { kind: Kind, id: string, path: string, value: Json, };

export type EditArgs = { edits: Array<Edit>, };

export type ErrorCode = "wrong_passphrase" | "damaged" | "foreign" | "in_use" | "disk" | "not_found" | "unknown_kind" | "unknown_field" | "bad_value" | "unknown_country" | "inverted_range" | "not_allowed" | "hub_unreachable" | "hub_foreign" | "neighbour_stranger" | "bundle_torn" | "not_a_bundle" | "bundle_foreign" | "bundle_not_for_us" | "bundle_empty" | "locked" | "already_exists" | "not_a_table" | "not_text" | "table_too_large" | "table_layout" | "duplicate" | "ambiguous" | "bug";

export type ErrorShape = { code: ErrorCode, message: string, hint: string, };

export type FeedArgs = { feed: string, };

export type Figure = { 
/**
 * The unit, region, period or value of a dimension.
 */
key: string, 
/**
 * The figure; `null` where the rule gives none.
 */
value: number | null, 
/**
 * The rule.
 */
rule: string, 
/**
 * Ids of the observations it rests on.
 */
observations: Array<string>, 
/**
 * Reporting units among them.
 */
units: number, 
/**
 * Estimates among them.
 */
estimates: number, 
/**
 * Those that do not count.
 */
left_out: Array<LeftOut>, };

export type FileArgs = { file: string, };

export type FilesState = { 
/**
 * Every file is kept here.
 */
keep_all: boolean, 
/**
 * Files that are here whole.
 */
files: number, bytes: number, 
/**
 * Files that are wanted and still to come.
 */
missing: number, };

export type FlushArgs = { meeting: string, base: Array<string>, ops: Array<NoteOp>, };

export type ForkRow = { feed: string, participant: string, device: string, 
/**
 * It is a computer of this participant.
 */
mine: boolean, 
/**
 * Entries of the history held here, from where the two part.
 */
held: number, 
/**
 * A steward chose one.
 */
chosen: boolean, 
/**
 * This participant may choose the one held here.
 */
may_choose: boolean, };

export type GrantRow = { role: Role, 
/**
 * Nothing if this device cannot tell which part is meant.
 */
part: PartRef | null, title: string, };

export type GroupRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: Text, 
/**
 * Two letters.
 */
code: string, 
/**
 * Colour, 1 to 6.
 */
hue: number, 
/**
 * Area of action.
 */
area: string, 
/**
 * Its leads; a seat without a holder is vacant.
 */
leads: Array<Lead>, };

export type HistoryChange = { path: string, value: Json, };

export type HistoryEntry = { time: number, participant: string, mine: boolean, message: string, changes: Array<HistoryChange>, };

export type Home = { due: Array<DueItem>, changed: Array<ChangedGroup>, since: number | null, counts: Array<KindCount>, status_counts: Array<StatusCount>, conflicts: number, sync: SyncState, participation: Participation | null, };

export type HubAddress = { url: string, };

export type IndicatorArgs = { indicator: string, };

export type IndicatorRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Number shown.
 */
number: string, 
/**
 * Name.
 */
title: Text, 
/**
 * What exactly is measured.
 */
definition: Text, 
/**
 * Number, percentage, yes/no, currency or qualitative.
 */
measure: string, 
/**
 * Which way is good.
 */
direction: string, 
/**
 * Unit of measure.
 */
unit: string, 
/**
 * Individual, institutional, national or systemic.
 */
level: string, 
/**
 * How often it is observed.
 */
frequency: string, 
/**
 * Working group.
 */
group: string | null, 
/**
 * Theme.
 */
theme: string | null, 
/**
 * Value at the start.
 */
baseline: number | null, 
/**
 * Year of the start.
 */
baseline_year: number | null, 
/**
 * Value aimed at.
 */
target: number | null, 
/**
 * Year of the aim.
 */
target_year: number | null, 
/**
 * How observations are put together.
 */
aggregation: string, 
/**
 * Place in lists.
 */
order: string, 
/**
 * Observations held.
 */
observations: number, 
/**
 * Reporting units with an observation.
 */
units: number, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, };

export type Indicators = { 
/**
 * Indicators.
 */
indicators: Array<IndicatorRow>, 
/**
 * Working groups.
 */
groups: Array<GroupRow>, 
/**
 * Themes.
 */
themes: Array<ThemeRow>, 
/**
 * Reporting units with an observation.
 */
units: Array<string>, 
/**
 * Years with an observation.
 */
years: Array<number>, };

export type InvitationArgs = { file: string, code: string | null, };

export type InvitationRow = { key: string, by: string, grants: Array<GrantRow>, expires: number | null, uses: number, used: number, open: boolean, };

export type InvitationView = { 
/**
 * Name of the workspace; empty if the invitation is a code.
 */
name: string, hub: string, 
/**
 * Twelve digits to compare with the inviter's.
 */
check: string, };

export type ItemArgs = { meeting: string, item: string, };

export type JoinWorkspace = { 
/**
 * An invitation file; empty with a code.
 */
file: string, 
/**
 * The text of an invitation's code.
 */
code: string | null, participant: string, passphrase: string, language: Language, };

export type KeepFiles = { keep_all: boolean, };

export type KeyArgs = { key: string, };

export type Keychain = { enabled: boolean, available: boolean, };

export type KeychainChange = { enabled: boolean, };

export type Kind = "programme" | "group" | "action" | "indicator" | "observation" | "meeting" | "organisation" | "person" | "milestone" | "baseline" | "communication" | "questionnaire" | "participant";

export type KindCount = { kind: Kind, count: number, };

export type LanAddress = { address: string, };

export type LanArgs = { on: boolean, gathers: boolean, };

export type LanMeeting = { participant: string, 
/**
 * Milliseconds since 1970.
 */
at: number, };

export type LanState = { on: boolean, 
/**
 * Others in the room sync with this computer rather than with each other.
 */
gathers: boolean, port: number | null, 
/**
 * Where others find this computer, to be read out and typed; empty if it is on no network.
 */
addresses: Array<string>, 
/**
 * Each of the addresses as a QR code, in rows of modules, dark ones `1`.
 */
qr: Array<Array<string>>, neighbours: Array<NeighbourRow>, 
/**
 * The last sync with somebody on the network since the program started.
 */
met: LanMeeting | null, };

export type Language = "ar" | "en" | "es" | "fr" | "ru" | "zh";

export type Lead = { 
/**
 * Id of the seat.
 */
id: string, 
/**
 * What the seat is.
 */
role: Text, 
/**
 * Who holds it; empty when vacant.
 */
holder: string, 
/**
 * Region.
 */
region: string, };

export type LeftOut = { 
/**
 * Its id.
 */
observation: string, 
/**
 * Its reporting unit.
 */
unit: string, 
/**
 * Why.
 */
why: LeftOutWhy, };

export type LeftOutWhy = "not_available" | "no_number" | "no_denominator" | "no_member_state" | "counted_by_countries" | "within_longer_period";

export type LookedRow = { 
/**
 * Its number in the file, from 1.
 */
row: number, 
/**
 * One text for each header.
 */
cells: Array<string>, };

export type Mark = { 
/**
 * First code unit within the block's text.
 */
start: number, 
/**
 * One past the last.
 */
end: number, 
/**
 * `strong`, `em` or `link`.
 */
name: string, 
/**
 * `true`, or the address of a link.
 */
value: Json, };

export type MeetingArgs = { meeting: string, };

export type MeetingRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: Text, 
/**
 * When, EDTF.
 */
date: string, 
/**
 * First day.
 */
begin: string | null, 
/**
 * Last day.
 */
end: string | null, 
/**
 * Online, in person, hybrid or asynchronous.
 */
format: string, 
/**
 * Planned, held, postponed, converted or cancelled.
 */
status: string, 
/**
 * Where.
 */
place: string, 
/**
 * Number invited.
 */
invited: number | null, 
/**
 * Number who attended.
 */
attended: number | null, 
/**
 * Number of decisions.
 */
decisions: number, 
/**
 * Action items not done.
 */
open_items: number, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, };

export type MemberArgs = { member: string, };

export type MemberRow = { 
/**
 * Id of the participant record.
 */
participant: string, 
/**
 * First device: names the participant in commands.
 */
member: string, title: string, mine: boolean, 
/**
 * Nothing once they take no part any more.
 */
role: Role | null, 
/**
 * Roles limited to parts; empty when the role holds everywhere.
 */
grants: Array<GrantRow>, devices: Array<DeviceRow>, };

export type MembersView = { can_invite: boolean, can_appoint: boolean, has_recovery_code: boolean, participants: Array<MemberRow>, invitations: Array<InvitationRow>, waiting: Array<WaitingRow>, };

export type MeteredArgs = { metered: boolean, };

export type MilestoneRow = { 
/**
 * Id.
 */
id: string, 
/**
 * What happens.
 */
title: Text, 
/**
 * Which row of the table it belongs to.
 */
stream: string, 
/**
 * An event its date depends on.
 */
linked_event: string, 
/**
 * How many are planned.
 */
planned: number | null, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, 
/**
 * EDTF.
 */
timeframe: string, 
/**
 * First day, ISO 8601.
 */
begin: string | null, 
/**
 * Last day, ISO 8601.
 */
end: string | null, 
/**
 * Marked approximate or uncertain.
 */
approximate: boolean, 
/**
 * Ends before it begins.
 */
inverted: boolean, };

export type NeighbourRow = { addresses: Array<string>, gathers: boolean, };

export type NewInvitation = { role: Role, 
/**
 * Nothing means the whole workspace.
 */
parts: Array<PartRef>, 
/**
 * Seconds since 1970; nothing means never.
 */
expires: number | null, uses: number, file: string, };

export type NewRecordArgs = { kind: Kind, fields: { [field: string]: Json }, };

export type NewWorkspace = { template: string, name: string, participant: string, passphrase: string, language: Language, };

export type NoArgs = { [key: string]: never };

export type NoteOp = { "op": "splice", 
/**
 * Where.
 */
at: number, 
/**
 * How many code units to delete.
 */
delete: number, 
/**
 * What to insert; no line breaks.
 */
insert: string, } | { "op": "split", 
/**
 * Where its start goes.
 */
at: number, 
/**
 * What the new block is.
 */
kind: BlockKind, 
/**
 * Its indent.
 */
indent: number, } | { "op": "join", 
/**
 * Where the start is.
 */
at: number, } | { "op": "block", 
/**
 * Where its start is.
 */
at: number, 
/**
 * What it becomes.
 */
kind: BlockKind, 
/**
 * Its indent.
 */
indent: number, 
/**
 * Whether it is ticked.
 */
checked: boolean, } | { "op": "mark", 
/**
 * First code unit.
 */
start: number, 
/**
 * One past the last.
 */
end: number, 
/**
 * `strong`, `em` or `link`.
 */
name: string, 
/**
 * `true`, or the address of a link.
 */
value: Json, } | { "op": "unmark", 
/**
 * First code unit.
 */
start: number, 
/**
 * One past the last.
 */
end: number, 
/**
 * `strong`, `em` or `link`.
 */
name: string, };

export type NotesFlushed = { own: NotesView, current: NotesView, };

export type NotesView = { meeting: string, blocks: Array<Block>, heads: Array<string>, writers: Array<string>, };

export type Observation = { 
/**
 * `<unit>-<year>/<indicator>@<period>`, and `|<breakdown>` if it is not the total.
 */
id: string, 
/**
 * Indicator.
 */
indicator: string, 
/**
 * Reporting unit.
 */
unit: string, 
/**
 * Period.
 */
period: string, 
/**
 * Of whom, such as `sex:female`; empty for the total.
 */
breakdown: string, 
/**
 * The number, if it is one.
 */
value: number | null, 
/**
 * What a percentage is of.
 */
numerator: number | null, 
/**
 * What it is a part of.
 */
denominator: number | null, 
/**
 * The answer, if it is not a number.
 */
text: string, 
/**
 * Whether it is an estimate.
 */
estimate: boolean, 
/**
 * Whether it is known to be unavailable.
 */
not_available: boolean, 
/**
 * Remark.
 */
note: string, 
/**
 * Where it comes from.
 */
source: string, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, 
/**
 * When it last changed, in milliseconds since 1970.
 */
changed_at: number | null, 
/**
 * Who changed it last.
 */
changed_by: string, };

export type ObserveArgs = { unit: string, year: number, period: string, indicator: string, value: number | string | null, estimate?: boolean, not_available?: boolean, note?: string, };

export type OpenFileArgs = { file: string, passphrase: string, language: Language, };

export type OpenedFile = { file: string | null, };

export type OrganisationRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: Text, 
/**
 * Short name.
 */
acronym: string, 
/**
 * ISO 3166-1 alpha-2; empty if international.
 */
country: string, 
/**
 * One of the eight constituencies.
 */
constituency: string, 
/**
 * Address on the web.
 */
website: string, 
/**
 * Fields with several values.
 */
conflicts: Array<string>, };

export type Origin = "local" | "sync" | "bundle";

export type PartKind = "group" | "area" | "theme" | "country" | "meeting";

export type PartRef = { kind: PartKind, id: string, };

export type Participation = { invited: number | null, answered: number | null, female_percent: number | null, male_percent: number | null, countries: number | null, };

export type Passphrase = { passphrase: string, };

export type PassphraseChange = { current: string, next: string, };

export type PauseArgs = { paused: boolean, };

export type QuarantineRow = { 
/**
 * Whose entry.
 */
participant: string, device: string, seq: number, 
/**
 * Kind and id of the record; empty for the whole entry.
 */
kind: string, id: string, 
/**
 * The record's title as it is without this.
 */
title: string, why: RefusedWhy, 
/**
 * The reason in technical terms.
 */
reason: string, };

export type ReceiptRow = { participant: string, device: string, has_my: number, my: number, last_seen: number | null, };

export type Receipts = { 
/**
 * Whether everything made here is known to be on another live device.
 */
safe_to_wipe: boolean, 
/**
 * Entries and changes made here that no other live device is known to have.
 */
only_here: number, 
/**
 * Attached files of which a part is here and known to be nowhere else.
 */
files_only_here: number, devices: Array<ReceiptRow>, };

export type RecordArgs = { kind: Kind, id: string, };

export type RecordView = { kind: Kind, id: string, fields: { [field: string]: Json }, deleted: boolean, conflicts: Array<Conflict>, unknown: Array<string>, };

export type RecoverArgs = { code: string, 
/**
 * A bundle of the workspace.
 */
file: string, passphrase: string, language: Language, };

export type RecoveryKit = { 
/**
 * Groups of four characters, joined by hyphens.
 */
code: string, workspace: string, name: string, hub: string, };

export type RefusedWhy = "gone" | "computer_removed" | "viewer" | "elsewhere" | "own_record" | "two_histories" | "technical";

export type ResolveArgs = { kind: Kind, id: string, field: string, value: Json, };

export type Roadmap = { 
/**
 * Areas of action.
 */
areas: Array<AreaRow>, 
/**
 * Themes.
 */
themes: Array<ThemeRow>, 
/**
 * Working groups.
 */
groups: Array<GroupRow>, 
/**
 * Actions.
 */
actions: Array<ActionRow>, 
/**
 * Steps of the process table.
 */
milestones: Array<MilestoneRow>, 
/**
 * Baselines.
 */
baselines: Array<BaselineRow>, };

export type Role = "viewer" | "contributor" | "facilitator" | "steward";

export type SaveArgs = { content: string, 
/**
 * Where to.
 */
file: string, };

export type SearchArgs = { query: string, limit: number, };

export type SearchHit = { 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Where it matches, cut around the first match.
 */
snippet: Array<SnippetPart>, };

export type Series = { 
/**
 * The indicator.
 */
indicator: string, 
/**
 * Unit of measure.
 */
unit_label: string, 
/**
 * The rule by which observations are put together.
 */
rule: string, 
/**
 * Every numeric observation.
 */
points: Array<SeriesPoint>, 
/**
 * One figure a period.
 */
aggregate: Array<SeriesAggregate>, 
/**
 * Value aimed at.
 */
target: number | null, 
/**
 * Year of the aim.
 */
target_year: number | null, 
/**
 * Value at the start.
 */
baseline: number | null, 
/**
 * Year of the start.
 */
baseline_year: number | null, };

export type SeriesAggregate = { 
/**
 * Period.
 */
period: string, 
/**
 * The figure; `null` where the rule gives none.
 */
value: number | null, 
/**
 * Reporting units it rests on.
 */
units: number, };

export type SeriesPoint = { 
/**
 * Period.
 */
period: string, 
/**
 * Reporting unit.
 */
unit: string, 
/**
 * Value.
 */
value: number, };

export type Settings = { language: Language, theme: Theme, density: Density, };

export type SnippetPart = { 
/**
 * Text, to be shown as text.
 */
text: string, 
/**
 * Whether it is what was looked for.
 */
hit: boolean, };

export type Stage = "welcome" | "asking" | "locked" | "open";

export type StatusCount = { status: string, count: number, };

export type SyncPhase = "off" | "idle" | "working" | "up_to_date" | "offline" | "attention";

export type SyncState = { hub: string, phase: SyncPhase, since: number | null, pending: number, sending: number, receiving: number, last: number | null, problem: ErrorShape | null, entries: number, 
/**
 * Nothing leaves or arrives by itself.
 */
paused: boolean, 
/**
 * The connection costs: files wait, and the hub is looked at rarely.
 */
metered: boolean, 
/**
 * The battery is nearly empty: the same.
 */
low_battery: boolean, 
/**
 * Who writes with a newer version of Roadbook: their work waits until this one is updated.
 */
newer: Array<string>, };

export type TableArgs = { kind: Kind, file: string, mapping?: TableMapping, 
/**
 * What the file must be; either if absent.
 */
format?: TableFormat, };

export type TableDelimiter = "comma" | "semicolon" | "tab";

export type TableFileArgs = { kind: Kind, file: string, format: TableFormat, };

export type TableFormat = "csv" | "xlsx";

export type TableLook = { format: TableFormat, 
/**
 * None in CSV.
 */
sheets: Array<string>, sheet: string, 
/**
 * In the order of the columns; empty where a column has none.
 */
headers: Array<string>, 
/**
 * The first rows.
 */
rows: Array<LookedRow>, 
/**
 * How many rows there are.
 */
total: number, 
/**
 * The path each header seems to mean, where it seems to mean one.
 */
columns: { [key in string]: string }, 
/**
 * The paths that columns of the kind can hold; a text may be followed by a language, as in `title.fr`.
 */
paths: Array<string>, 
/**
 * What is wrong with the layout, and cells that hold errors.
 */
problems: Array<TableProblem>, };

export type TableLookArgs = { kind: Kind, file: string, 
/**
 * The first if absent.
 */
sheet?: string, encoding?: string, delimiter?: TableDelimiter, };

export type TableMapping = { 
/**
 * Sheet of a workbook; the first if absent.
 */
sheet?: string, 
/**
 * Language of texts whose path names none.
 */
language?: string, 
/**
 * Encoding of a CSV file, such as `windows-1252`; UTF-8, or UTF-16 with a mark, if absent.
 */
encoding?: string, 
/**
 * Delimiter of a CSV file; found in the header row if absent.
 */
delimiter?: TableDelimiter, 
/**
 * Header of the column that says which record a row is about; the one of ids if absent.
 */
key?: string, 
/**
 * Path of each header; columns not named are left out. Without any, headers are paths.
 */
columns: { [key in string]: string }, };

export type TableProblem = { 
/**
 * Row of the file, from 1; none if it is about the file.
 */
row: number | null, 
/**
 * Header of the column, or its letters where it has none; empty if it is about the row.
 */
column: string, 
/**
 * Path of the field; empty if it is about none.
 */
field: string, 
/**
 * What the interface switches on.
 */
code: ErrorCode, 
/**
 * What is wrong.
 */
message: string, 
/**
 * What to do.
 */
hint: string, };

export type TableRead = { report: TableReport, 
/**
 * The step it was taken in as; none if there are problems.
 */
done: Changed | null, };

export type TableReport = { 
/**
 * Records that are made.
 */
created: number, 
/**
 * Records that are changed.
 */
changed: number, 
/**
 * Records of which the table holds what stands already.
 */
unchanged: number, 
/**
 * How many problems there are; no more than a thousand are listed.
 */
total: number, problems: Array<TableProblem>, };

export type TableWritten = { file: string, rows: number, };

export type TemplateInfo = { id: string, title: string, };

export type Text = { 
/**
 * The text; empty when there is none in any language.
 */
text: string, 
/**
 * BCP 47 tag of the language it is in.
 */
language: string, };

export type Theme = "system" | "light" | "dark" | "contrast";

export type ThemeRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Area.
 */
area: string, 
/**
 * Number.
 */
number: string, 
/**
 * Name.
 */
title: Text, };

export type UnitYear = { unit: string, year: number, };

export type WaitingRow = { device: string, 
/**
 * Twelve digits to compare with the person's.
 */
check: string, };

export type WantArgs = { content: string, wanted: boolean, };

export type WelcomeArgs = { card: string, role: Role, parts: Array<PartRef>, 
/**
 * Where the welcome is written.
 */
file: string, };

export type Workspace = { id: string, name: string, participant: string, device: string, role: Role, 
/**
 * Takes no part any more: reads what it has and writes nothing that counts.
 */
removed: boolean, 
/**
 * Restored or copied, and nobody has said yet that they know.
 */
copied: boolean, };

export type WrittenBackup = { file: string, bytes: number, };

export type WrittenBundle = { 
/**
 * As asked for.
 */
file: string, 
/**
 * As written: one, or the numbered parts.
 */
files: Array<string>, bytes: number, entries: number, };

export type WrittenDevice = { file: string, 
/**
 * Twelve digits that both computers show.
 */
check: string, };

export type WrittenInvitation = { file: string, 
/**
 * The invitation as a text short enough for a QR code.
 */
code: string | null, 
/**
 * The code as rows of modules, dark ones `1`.
 */
qr: Array<string>, 
/**
 * Twelve digits to read aloud.
 */
check: string, };

export interface Commands {
  app_state: { args: NoArgs; result: AppState };
  workspace_create: { args: NewWorkspace; result: AppState };
  workspace_join: { args: JoinWorkspace; result: AppState };
  unlock: { args: Passphrase; result: AppState };
  lock: { args: NoArgs; result: AppState };
  settings_set: { args: Settings; result: AppState };
  passphrase_set: { args: PassphraseChange; result: AppState };
  keychain_state: { args: NoArgs; result: Keychain };
  keychain_set: { args: KeychainChange; result: Keychain };
  members: { args: NoArgs; result: MembersView };
  invitation_write: { args: NewInvitation; result: WrittenInvitation };
  invitation_read: { args: InvitationArgs; result: InvitationView };
  invitation_close: { args: KeyArgs; result: MembersView };
  waiting_admit: { args: AppointArgs; result: MembersView };
  card_write: { args: AskToJoin; result: CardView };
  card_again: { args: FileArgs; result: CardView };
  card_read: { args: FileArgs; result: CardView };
  welcome_write: { args: WelcomeArgs; result: MembersView };
  welcome_read: { args: OpenFileArgs; result: AppState };
  member_appoint: { args: AppointArgs; result: MembersView };
  member_remove: { args: MemberArgs; result: MembersView };
  device_write: { args: FileArgs; result: WrittenDevice };
  device_join: { args: OpenFileArgs; result: AppState };
  device_remove: { args: DeviceArgs; result: MembersView };
  recovery_begin: { args: NoArgs; result: RecoveryKit };
  recovery_confirm: { args: CodeArgs; result: MembersView };
  workspace_recover: { args: RecoverArgs; result: AppState };
  receipts: { args: NoArgs; result: Receipts };
  quarantine: { args: NoArgs; result: Array<QuarantineRow> };
  forks: { args: NoArgs; result: Array<ForkRow> };
  fork_choose: { args: FeedArgs; result: Array<ForkRow> };
  backup_write: { args: FileArgs; result: WrittenBackup };
  home: { args: NoArgs; result: Home };
  home_seen: { args: NoArgs; result: AppState };
  copy_seen: { args: NoArgs; result: AppState };
  roadmap: { args: NoArgs; result: Roadmap };
  indicators: { args: NoArgs; result: Indicators };
  observations: { args: UnitYear; result: Array<Observation> };
  series: { args: IndicatorArgs; result: Series };
  baselines: { args: NoArgs; result: Array<BaselineInfo> };
  baseline_adopt: { args: AdoptArgs; result: Changed };
  baseline_diff: { args: DiffArgs; result: Difference };
  baseline_restore: { args: BringBackArgs; result: Changed };
  aggregate: { args: AggregateArgs; result: Aggregated };
  meetings: { args: NoArgs; result: Array<MeetingRow> };
  organisations: { args: NoArgs; result: Array<OrganisationRow> };
  record: { args: RecordArgs; result: RecordView };
  create: { args: NewRecordArgs; result: Changed };
  edit: { args: EditArgs; result: Changed };
  observe: { args: ObserveArgs; result: Changed };
  delete: { args: RecordArgs; result: Changed };
  restore: { args: RecordArgs; result: Changed };
  undo: { args: NoArgs; result: Changed };
  redo: { args: NoArgs; result: Changed };
  promote_item: { args: ItemArgs; result: Changed };
  resolve: { args: ResolveArgs; result: Changed };
  conflicts: { args: NoArgs; result: Array<Conflict> };
  history: { args: RecordArgs; result: Array<HistoryEntry> };
  search: { args: SearchArgs; result: Array<SearchHit> };
  notes_open: { args: MeetingArgs; result: NotesView };
  notes_flush: { args: FlushArgs; result: NotesFlushed };
  sync_state: { args: NoArgs; result: SyncState };
  sync_now: { args: NoArgs; result: SyncState };
  sync_set_hub: { args: HubAddress; result: SyncState };
  sync_pause: { args: PauseArgs; result: SyncState };
  sync_metered: { args: MeteredArgs; result: SyncState };
  lan_state: { args: NoArgs; result: LanState };
  lan_set: { args: LanArgs; result: LanState };
  lan_sync: { args: LanAddress; result: SyncState };
  bundle_plan: { args: BundleFor; result: BundlePlan };
  bundle_write: { args: BundleArgs; result: WrittenBundle };
  opened_file: { args: NoArgs; result: OpenedFile };
  bundle_look: { args: FileArgs; result: BundleLook };
  bundle_read: { args: FileArgs; result: BundleRead };
  attachments: { args: RecordArgs; result: Array<AttachmentRow> };
  attachment_add: { args: AttachArgs; result: Array<AttachmentRow> };
  attachment_remove: { args: DetachArgs; result: Changed };
  attachment_want: { args: WantArgs; result: null };
  attachment_drop: { args: ContentArgs; result: null };
  attachment_save: { args: SaveArgs; result: null };
  chart_save: { args: ChartFileArgs; result: null };
  table_look: { args: TableLookArgs; result: TableLook };
  table_check: { args: TableArgs; result: TableReport };
  table_read: { args: TableArgs; result: TableRead };
  table_write: { args: TableFileArgs; result: TableWritten };
  files_state: { args: NoArgs; result: FilesState };
  files_keep_all: { args: KeepFiles; result: FilesState };
  rebuild: { args: NoArgs; result: Checked };
  verify: { args: NoArgs; result: Checked };
}
