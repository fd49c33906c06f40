//! The commands, and the TypeScript that describes them.

use std::{any::TypeId, collections::HashSet};

use roadbook_model::{ErrorCode, Kind, Refusal, schema};
use roadbook_query::{
    aggregate::{Aggregated, Newest},
    aims::Aim,
    baseline::Difference,
    coalition::{Balance, Duplicates, SeatRow},
    completeness::{Completeness, OwnHistory},
    plan::{Dependencies, Moved, Quota, TraceNode},
    rows::{Indicators, MeetingRow, Observation, OrganisationRow, Roadmap},
    search::SearchHit,
    series::Series,
    translations::ToTranslate,
};
use serde_json::{Value, json};
use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    Host, Outcome, aims::*, baselines::*, coalition::*, history::*, plan::*, receipts::*, reviews::*, tables::*,
    translations::*, types::*,
};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident: $args:ty => $result:ty),+ $(,)?) => {
        /// Names of the commands.
        pub fn names() -> &'static [&'static str] {
            &[$(stringify!($name)),+]
        }

        pub(crate) fn dispatch(host: &Host, name: &str, args: Value) -> Outcome<Value> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args).map_err(|error| malformed(name, &error))?;
                    let result: $result = host.$name(args)?;
                    serde_json::to_value(result).map_err(|error| Refusal::new(ErrorCode::Bug, error.to_string(), ""))
                })+
                _ => Err(Refusal::new(ErrorCode::Bug, format!("There is no command `{name}`"), "Update Roadbook.")),
            }
        }

        fn declare(types: &mut Declarations) -> String {
            let mut commands = String::new();
            $(
                types.add::<$args>();
                types.add::<$result>();
                let (args, result) = (<$args as TS>::name(&types.config), <$result as TS>::name(&types.config));
                commands.push_str(&format!("  {}: {{ args: {args}; result: {result} }};\n", stringify!($name)));
            )+
            commands
        }
    };
}

commands! {
    app_state: NoArgs => AppState,
    workspace_create: NewWorkspace => AppState,
    workspace_join: JoinWorkspace => AppState,
    unlock: Passphrase => AppState,
    unlock_with_code: CodeUnlock => AppState,
    lock: NoArgs => AppState,
    settings_set: Settings => AppState,
    passphrase_set: PassphraseChange => AppState,
    keychain_state: NoArgs => Keychain,
    keychain_set: KeychainChange => Keychain,
    members: NoArgs => MembersView,
    invitation_write: NewInvitation => WrittenInvitation,
    invitation_read: InvitationArgs => InvitationView,
    invitation_close: KeyArgs => MembersView,
    waiting_admit: AppointArgs => MembersView,
    card_write: AskToJoin => CardView,
    card_again: FileArgs => CardView,
    card_read: FileArgs => CardView,
    welcome_write: WelcomeArgs => MembersView,
    welcome_read: OpenFileArgs => AppState,
    member_appoint: AppointArgs => MembersView,
    member_remove: MemberArgs => MembersView,
    device_write: FileArgs => WrittenDevice,
    device_join: OpenFileArgs => AppState,
    device_remove: DeviceArgs => MembersView,
    recovery_begin: NoArgs => RecoveryKit,
    recovery_confirm: CodeArgs => MembersView,
    workspace_recover: RecoverArgs => AppState,
    receipts: NoArgs => Receipts,
    holders: RecordArgs => Vec<HolderRow>,
    sync_log: LogArgs => Vec<ContactRow>,
    sync_log_write: FileArgs => WrittenLog,
    quarantine: NoArgs => Vec<QuarantineRow>,
    forks: NoArgs => Vec<ForkRow>,
    fork_choose: FeedArgs => Vec<ForkRow>,
    backup_write: FileArgs => WrittenBackup,
    copies: NoArgs => Vec<CopyRow>,
    copy_put_back: DayArgs => AppState,
    keys_put_back: NoArgs => AppState,
    rescue: RescueArgs => RescueReport,
    home: NoArgs => Home,
    home_seen: NoArgs => AppState,
    copy_seen: NoArgs => AppState,
    roadmap: NoArgs => Roadmap,
    indicators: NoArgs => Indicators,
    observations: UnitYear => Vec<Observation>,
    series: IndicatorArgs => Series,
    baselines: NoArgs => Vec<BaselineInfo>,
    baseline_adopt: AdoptArgs => Changed,
    baseline_diff: DiffArgs => Difference,
    baseline_restore: BringBackArgs => Changed,
    aggregate: AggregateArgs => Aggregated,
    figures: NoArgs => Vec<Newest>,
    action_move: MoveArgs => Changed,
    actions_merge: MergeArgs => Changed,
    action_split: SplitArgs => Changed,
    renumber: RenumberArgs => Changed,
    trace: TraceArgs => Vec<TraceNode>,
    dependencies: NoArgs => Dependencies,
    knock_on: LateArgs => Vec<Moved>,
    quotas: NoArgs => Vec<Quota>,
    aims: IndicatorArgs => Vec<Aim>,
    aim_set: AimArgs => Changed,
    meetings: NoArgs => Vec<MeetingRow>,
    organisations: NoArgs => Vec<OrganisationRow>,
    record: RecordArgs => RecordView,
    records: KindArgs => Vec<RecordRow>,
    create: NewRecordArgs => Changed,
    create_many: CreateManyArgs => Changed,
    edit: EditArgs => Changed,
    observe: ObserveArgs => Changed,
    observe_many: ObserveManyArgs => Changed,
    submit: SubmitArgs => Changed,
    review: VerdictArgs => Changed,
    completeness: CompletenessArgs => Completeness,
    own_history: UnitArgs => Vec<OwnHistory>,
    seats: NoArgs => Vec<SeatRow>,
    balance: BalanceArgs => Balance,
    duplicates: KindArgs => Vec<Duplicates>,
    records_merge: SameArgs => Changed,
    submitted: NoArgs => Vec<SubmittedRow>,
    delete: RecordArgs => Changed,
    restore: RecordArgs => Changed,
    undo: NoArgs => Changed,
    redo: NoArgs => Changed,
    promote_item: ItemArgs => Changed,
    resolve: ResolveArgs => Changed,
    conflicts: NoArgs => Vec<Conflict>,
    history: HistoryArgs => History,
    bring_back: VersionArgs => Changed,
    look_at: MomentArgs => AppState,
    notes_versions: MeetingArgs => Vec<NotesVersion>,
    notes_as_of: NotesAt => Vec<PastParagraph>,
    translations: LanguageArgs => Vec<ToTranslate>,
    translation_confirm: TranslationArgs => Changed,
    search: SearchArgs => Vec<SearchHit>,
    notes_open: MeetingArgs => NotesView,
    notes_flush: FlushArgs => NotesFlushed,
    sync_state: NoArgs => SyncState,
    sync_now: NoArgs => SyncState,
    sync_set_hub: HubAddress => SyncState,
    sync_pause: PauseArgs => SyncState,
    sync_metered: MeteredArgs => SyncState,
    lan_state: NoArgs => LanState,
    lan_set: LanArgs => LanState,
    lan_sync: LanAddress => SyncState,
    bundle_plan: BundleFor => BundlePlan,
    bundle_write: BundleArgs => WrittenBundle,
    opened_file: NoArgs => OpenedFile,
    bundle_look: FileArgs => BundleLook,
    bundle_read: FileArgs => BundleRead,
    attachments: RecordArgs => Vec<AttachmentRow>,
    attachment_add: AttachArgs => Vec<AttachmentRow>,
    attachment_remove: DetachArgs => Changed,
    attachment_want: WantArgs => (),
    attachment_drop: ContentArgs => (),
    attachment_save: SaveArgs => (),
    attachment_picture: ContentArgs => Option<Picture>,
    chart_save: ChartFileArgs => (),
    table_look: TableLookArgs => TableLook,
    table_check: TableArgs => TableReport,
    table_read: TableArgs => TableRead,
    table_write: TableFileArgs => TableWritten,
    files_state: NoArgs => FilesState,
    files_keep_all: KeepFiles => FilesState,
    rebuild: NoArgs => Checked,
    verify: NoArgs => Checked,
    repair: NoArgs => Repair,
    compare_anew: NoArgs => SyncState,
}

fn malformed(name: &str, error: &serde_json::Error) -> Refusal {
    Refusal::new(ErrorCode::BadValue, format!("The arguments of `{name}` are malformed: {error}"), "Update Roadbook.")
}

/// Declarations of every type the commands use, each once.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    text: Vec<String>,
}

impl Declarations {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            self.text.push(format!("export {}\n", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

/// Words of fields that the interface has names for.
const VOCABULARY: [(&str, Kind, &str); 10] = [
    ("ActionStatus", Kind::Action, "status"),
    ("Stream", Kind::Milestone, "stream"),
    ("Constituency", Kind::Organisation, "constituency"),
    ("Measure", Kind::Indicator, "measure"),
    ("Direction", Kind::Indicator, "direction"),
    ("ResultLevel", Kind::Indicator, "level"),
    ("Frequency", Kind::Indicator, "frequency"),
    ("Aggregation", Kind::Indicator, "aggregation"),
    ("MeetingFormat", Kind::Meeting, "format"),
    ("MeetingStatus", Kind::Meeting, "status"),
];

/// What the interface knows of a field.
const FIELD_TYPE: &str = "\
/** A field of a kind: what it holds, its words if it has some, the kind it refers to, the fields of its items. */
export interface Field {
  name: string;
  holds:
    | \"localised\" | \"line\" | \"choice\" | \"timeframe\" | \"number\" | \"integer\" | \"flag\"
    | \"reference\" | \"references\" | \"choices\" | \"ids\" | \"items\" | \"cells\";
  words?: readonly string[];
  kind?: Kind;
  items?: readonly Field[];
}
";

/// One field as JSON.
fn described(field: &schema::Field) -> Value {
    use schema::FieldType::*;
    let words = |words: &[&str]| ("words", json!(words));
    let (holds, more) = match field.holds {
        Localised => ("localised", None),
        Line => ("line", None),
        Timeframe => ("timeframe", None),
        Number => ("number", None),
        Integer(..) => ("integer", None),
        Flag => ("flag", None),
        Ids => ("ids", None),
        Cells => ("cells", None),
        Choice(choices) => ("choice", Some(words(choices))),
        Choices(choices) => ("choices", Some(words(choices))),
        Reference(kind) => ("reference", Some(("kind", json!(kind)))),
        References(kind) => ("references", Some(("kind", json!(kind)))),
        Items(fields) => ("items", Some(("items", fields.iter().map(described).collect()))),
    };
    let mut described = json!({ "name": field.name, "holds": holds });
    if let Some((name, value)) = more {
        described[name] = value;
    }
    described
}

/// The fields of every kind, as a constant.
fn fields() -> String {
    let kinds = Kind::ALL.iter().map(|kind| {
        let fields: Vec<String> =
            schema::fields(*kind).iter().map(|field| format!("    {},\n", described(field))).collect();
        format!("  {kind}: [\n{}  ],\n", fields.concat())
    });
    let kinds: String = kinds.collect();
    format!("{FIELD_TYPE}\nexport const FIELDS: {{ readonly [kind in Kind]: readonly Field[] }} = {{\n{kinds}}};\n")
}

/// `ui/src/backend/generated.ts`
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut types = Declarations { config, seen: HashSet::new(), text: Vec::new() };
    let commands = declare(&mut types);
    types.add::<ErrorShape>();
    types.add::<ChangedEvent>();
    types.text.sort();
    let words = VOCABULARY.iter().filter_map(|(name, kind, field)| match schema::field(*kind, field)?.holds {
        schema::FieldType::Choice(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
            Some(format!("export type {name} = {};\n", words.join(" | ")))
        }
        _ => None,
    });
    let head = "// The commands of the core and their types. Generated from the Rust sources; do not edit by hand.\n\n\
                export type Json = unknown;\n\n";
    let words: String = words.collect();
    let declared = types.text.join("\n");
    let fields = fields();
    format!("{head}{words}\n{fields}\n{declared}\nexport interface Commands {{\n{commands}}}\n")
}
