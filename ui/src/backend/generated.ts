// The commands of the core and their types. Generated from the Rust sources; do not edit by hand.

export type Json = unknown;

export type ActionStatus = "draft" | "proposed" | "agreed" | "in_progress" | "blocked" | "done";
export type Stream = "advisory_group" | "working_groups" | "communication" | "meetings" | "frameworks" | "evaluation" | "coalition";
export type Constituency = "government" | "igo" | "civil_society" | "professional_body" | "institution" | "category_2_centre" | "oer_chair" | "funding_body";
export type Measure = "number" | "percentage" | "yes_no" | "currency" | "nominal" | "ordinal" | "qualitative";
export type Direction = "increase" | "decrease" | "maintain";
export type ResultLevel = "individual" | "institutional" | "national" | "systemic";
export type Frequency = "once" | "monthly" | "quarterly" | "yearly";
export type Aggregation = "sum" | "latest" | "average" | "weighted" | "count" | "none";
export type MeetingFormat = "online" | "in_person" | "hybrid" | "asynchronous";
export type MeetingStatus = "planned" | "held" | "postponed" | "converted" | "cancelled";

/** A field of a kind: what it holds, its words if it has some, the kind it refers to, the fields of its items. */
export interface Field {
  name: string;
  holds:
    | "localised" | "line" | "choice" | "timeframe" | "number" | "integer" | "flag"
    | "reference" | "references" | "choices" | "ids" | "items" | "cells";
  words?: readonly string[];
  kind?: Kind;
  items?: readonly Field[];
}

export const FIELDS: { readonly [kind in Kind]: readonly Field[] } = {
  programme: [
    {"name":"title","holds":"localised"},
    {"name":"vision","holds":"localised"},
    {"name":"objectives","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"areas","holds":"items","items":[{"name":"number","holds":"line"},{"name":"title","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"themes","holds":"items","items":[{"name":"area","holds":"line"},{"name":"number","holds":"line"},{"name":"title","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"goals","holds":"line"},
  ],
  group: [
    {"name":"title","holds":"localised"},
    {"name":"code","holds":"line"},
    {"name":"hue","holds":"integer"},
    {"name":"area","holds":"line"},
    {"name":"type","holds":"choice","words":["working_group","advisory_group","secretariat","coordination"]},
    {"name":"mandate","holds":"localised"},
    {"name":"leads","holds":"items","items":[{"name":"role","holds":"localised"},{"name":"holder","holds":"line"},{"name":"person","holds":"reference","kind":"person"},{"name":"organisation","holds":"reference","kind":"organisation"},{"name":"constituency","holds":"choice","words":["government","igo","civil_society","professional_body","institution","category_2_centre","oer_chair","funding_body"]},{"name":"region","holds":"line"},{"name":"appointed","holds":"timeframe"},{"name":"renewed","holds":"timeframe"},{"name":"until","holds":"timeframe"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  action: [
    {"name":"title","holds":"localised"},
    {"name":"description","holds":"localised"},
    {"name":"how","holds":"localised"},
    {"name":"governance","holds":"localised"},
    {"name":"responsible","holds":"line"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"theme","holds":"line"},
    {"name":"number","holds":"line"},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"status","holds":"choice","words":["draft","proposed","agreed","in_progress","blocked","done"]},
    {"name":"progress","holds":"integer"},
    {"name":"indicators","holds":"references","kind":"indicator"},
    {"name":"communication","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"meeting","holds":"reference","kind":"meeting"},
    {"name":"lenses","holds":"choices","words":["gender","inclusion","multilingualism","quality","remote_areas","research"]},
    {"name":"depends_on","holds":"references","kind":"action"},
    {"name":"event","holds":"reference","kind":"event"},
    {"name":"became","holds":"references","kind":"action"},
    {"name":"numbers","holds":"items","items":[{"name":"number","holds":"line"},{"name":"theme","holds":"line"},{"name":"until","holds":"line"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"note","holds":"localised"},
  ],
  indicator: [
    {"name":"title","holds":"localised"},
    {"name":"definition","holds":"localised"},
    {"name":"measure","holds":"choice","words":["number","percentage","yes_no","currency","nominal","ordinal","qualitative"]},
    {"name":"direction","holds":"choice","words":["increase","decrease","maintain"]},
    {"name":"unit","holds":"line"},
    {"name":"level","holds":"choice","words":["individual","institutional","national","systemic"]},
    {"name":"frequency","holds":"choice","words":["once","monthly","quarterly","yearly"]},
    {"name":"means","holds":"localised"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"theme","holds":"line"},
    {"name":"number","holds":"line"},
    {"name":"baseline","holds":"number"},
    {"name":"baseline_year","holds":"integer"},
    {"name":"target","holds":"number"},
    {"name":"target_year","holds":"integer"},
    {"name":"numerator","holds":"localised"},
    {"name":"denominator","holds":"localised"},
    {"name":"lowest","holds":"number"},
    {"name":"highest","holds":"number"},
    {"name":"categories","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"aims","holds":"items","items":[{"name":"of","holds":"choice","words":["target","baseline"]},{"name":"period","holds":"line"},{"name":"unit","holds":"line"},{"name":"value","holds":"number"},{"name":"reason","holds":"line"},{"name":"replaces","holds":"line"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"method","holds":"localised"},
    {"name":"data_source","holds":"localised"},
    {"name":"responsible","holds":"line"},
    {"name":"stage","holds":"choice","words":["developed","trained","accessed","used","impact"]},
    {"name":"means_types","holds":"choices","words":["survey","self_evaluation","network_analysis","research","rating","social_media"]},
    {"name":"dimensions","holds":"references","kind":"dimension"},
    {"name":"themes","holds":"ids"},
    {"name":"areas","holds":"ids"},
    {"name":"lenses","holds":"choices","words":["gender","inclusion","multilingualism","quality","remote_areas","research"]},
    {"name":"aggregation","holds":"choice","words":["sum","latest","average","weighted","count","none"]},
  ],
  observation: [
    {"name":"value","holds":"number"},
    {"name":"numerator","holds":"number"},
    {"name":"denominator","holds":"number"},
    {"name":"text","holds":"line"},
    {"name":"estimate","holds":"flag"},
    {"name":"not_available","holds":"flag"},
    {"name":"note","holds":"line"},
    {"name":"link","holds":"line"},
    {"name":"submitted","holds":"line"},
    {"name":"source","holds":"line"},
    {"name":"reported_by","holds":"line"},
    {"name":"files","holds":"items","items":[{"name":"name","holds":"line"},{"name":"media_type","holds":"line"},{"name":"size","holds":"integer"},{"name":"list","holds":"line"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"deleted","holds":"flag"},
  ],
  meeting: [
    {"name":"title","holds":"localised"},
    {"name":"date","holds":"timeframe"},
    {"name":"format","holds":"choice","words":["online","in_person","hybrid","asynchronous"]},
    {"name":"status","holds":"choice","words":["planned","held","postponed","converted","cancelled"]},
    {"name":"reason","holds":"localised"},
    {"name":"place","holds":"line"},
    {"name":"languages","holds":"line"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"milestone","holds":"reference","kind":"milestone"},
    {"name":"scope","holds":"choice","words":["working_group","regional","inter_regional","global"]},
    {"name":"invited","holds":"integer"},
    {"name":"attended","holds":"integer"},
    {"name":"agenda","holds":"items","items":[{"name":"title","holds":"localised"},{"name":"presenter","holds":"line"},{"name":"minutes","holds":"integer"},{"name":"language","holds":"line"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"decisions","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"date","holds":"line"},{"name":"basis","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"action_items","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"responsible","holds":"line"},{"name":"due","holds":"timeframe"},{"name":"action","holds":"reference","kind":"action"},{"name":"done","holds":"flag"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  organisation: [
    {"name":"title","holds":"localised"},
    {"name":"acronym","holds":"line"},
    {"name":"country","holds":"line"},
    {"name":"constituency","holds":"choice","words":["government","igo","civil_society","professional_body","institution","category_2_centre","oer_chair","funding_body"]},
    {"name":"website","holds":"line"},
    {"name":"merged_into","holds":"reference","kind":"organisation"},
    {"name":"note","holds":"localised"},
  ],
  person: [
    {"name":"title","holds":"localised"},
    {"name":"country","holds":"line"},
    {"name":"organisations","holds":"references","kind":"organisation"},
    {"name":"role","holds":"line"},
    {"name":"email","holds":"line"},
    {"name":"languages","holds":"line"},
    {"name":"gender","holds":"choice","words":["female","male","other"]},
    {"name":"consent","holds":"flag"},
    {"name":"merged_into","holds":"reference","kind":"person"},
  ],
  milestone: [
    {"name":"title","holds":"localised"},
    {"name":"stream","holds":"choice","words":["advisory_group","working_groups","communication","meetings","frameworks","evaluation","coalition"]},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"linked_event","holds":"line"},
    {"name":"event","holds":"reference","kind":"event"},
    {"name":"depends_on","holds":"references","kind":"milestone"},
    {"name":"scope","holds":"choice","words":["working_group","regional","inter_regional","global"]},
    {"name":"planned","holds":"integer"},
  ],
  baseline: [
    {"name":"title","holds":"localised"},
    {"name":"date","holds":"line"},
    {"name":"note","holds":"localised"},
    {"name":"cells","holds":"cells"},
  ],
  communication: [
    {"name":"title","holds":"localised"},
    {"name":"objectives","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"audiences","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"themes","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"activities","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"media","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"measures","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  questionnaire: [
    {"name":"title","holds":"localised"},
    {"name":"sent","holds":"line"},
    {"name":"closes","holds":"line"},
    {"name":"languages","holds":"line"},
    {"name":"invited","holds":"integer"},
    {"name":"answered","holds":"integer"},
    {"name":"female_percent","holds":"number"},
    {"name":"male_percent","holds":"number"},
    {"name":"countries","holds":"integer"},
    {"name":"areas","holds":"items","items":[{"name":"title","holds":"localised"},{"name":"question","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  review: [
    {"name":"verdict","holds":"choice","words":["approved","returned","reopened"]},
    {"name":"of","holds":"line"},
    {"name":"reason","holds":"line"},
    {"name":"deleted","holds":"flag"},
  ],
  mechanism: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["regional","peer_network","funding","international_framework"]},
    {"name":"description","holds":"localised"},
    {"name":"frequency","holds":"localised"},
    {"name":"stakeholders","holds":"references","kind":"organisation"},
    {"name":"mechanisms","holds":"references","kind":"mechanism"},
    {"name":"actions","holds":"references","kind":"action"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"website","holds":"line"},
  ],
  sustainability: [
    {"name":"title","holds":"localised"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"actions","holds":"references","kind":"action"},
    {"name":"progress","holds":"localised"},
    {"name":"indicators","holds":"references","kind":"indicator"},
    {"name":"communication","holds":"localised"},
  ],
  question: [
    {"name":"title","holds":"localised"},
    {"name":"state","holds":"choice","words":["open","answered","set_aside"]},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"answer","holds":"localised"},
    {"name":"evidence","holds":"localised"},
    {"name":"actions","holds":"references","kind":"action"},
  ],
  funding: [
    {"name":"title","holds":"localised"},
    {"name":"funder","holds":"reference","kind":"organisation"},
    {"name":"type","holds":"choice","words":["public","intergovernmental","foundation","private","in_kind"]},
    {"name":"state","holds":"choice","words":["sought","promised","received"]},
    {"name":"amount","holds":"number"},
    {"name":"currency","holds":"line"},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"actions","holds":"references","kind":"action"},
    {"name":"group","holds":"reference","kind":"group"},
    {"name":"note","holds":"localised"},
  ],
  resource: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["course","textbook","policy","toolkit","guideline","study","dataset"]},
    {"name":"licence","holds":"line"},
    {"name":"languages","holds":"line"},
    {"name":"country","holds":"line"},
    {"name":"publisher","holds":"reference","kind":"organisation"},
    {"name":"adaptation_of","holds":"reference","kind":"resource"},
    {"name":"lenses","holds":"choices","words":["gender","inclusion","multilingualism","quality","remote_areas","research"]},
    {"name":"website","holds":"line"},
    {"name":"note","holds":"localised"},
  ],
  network: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["network","repository","policy","portal"]},
    {"name":"website","holds":"line"},
    {"name":"country","holds":"line"},
    {"name":"languages","holds":"line"},
    {"name":"organisation","holds":"reference","kind":"organisation"},
    {"name":"licence","holds":"line"},
    {"name":"note","holds":"localised"},
  ],
  community: [
    {"name":"title","holds":"localised"},
    {"name":"languages","holds":"line"},
    {"name":"description","holds":"localised"},
    {"name":"organisations","holds":"references","kind":"organisation"},
    {"name":"persons","holds":"references","kind":"person"},
    {"name":"website","holds":"line"},
  ],
  event: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["framework","conference","deadline","day"]},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"place","holds":"line"},
    {"name":"organisation","holds":"reference","kind":"organisation"},
    {"name":"website","holds":"line"},
    {"name":"note","holds":"localised"},
  ],
  gate: [
    {"name":"title","holds":"localised"},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"state","holds":"choice","words":["planned","evaluating","decided"]},
    {"name":"evaluates","holds":"references","kind":"action"},
    {"name":"evidence","holds":"localised"},
    {"name":"decision","holds":"choice","words":["go_on","revise","stop"]},
    {"name":"reason","holds":"localised"},
    {"name":"revises","holds":"references","kind":"action"},
    {"name":"group","holds":"reference","kind":"group"},
  ],
  theory: [
    {"name":"title","holds":"localised"},
    {"name":"nodes","holds":"items","items":[{"name":"title","holds":"localised"},{"name":"level","holds":"choice","words":["input","activity","output","outcome","impact"]},{"name":"assumption","holds":"localised"},{"name":"indicators","holds":"references","kind":"indicator"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"edges","holds":"items","items":[{"name":"from","holds":"line"},{"name":"to","holds":"line"},{"name":"assumption","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  instrument: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["survey","self_evaluation","network_analysis","research","rating","social_media"]},
    {"name":"description","holds":"localised"},
    {"name":"languages","holds":"line"},
    {"name":"licence","holds":"line"},
    {"name":"indicators","holds":"references","kind":"indicator"},
    {"name":"website","holds":"line"},
  ],
  cycle: [
    {"name":"title","holds":"localised"},
    {"name":"timeframe","holds":"timeframe"},
    {"name":"state","holds":"choice","words":["planned","open","closed"]},
    {"name":"countries","holds":"line"},
    {"name":"indicators","holds":"references","kind":"indicator"},
    {"name":"note","holds":"localised"},
  ],
  dimension: [
    {"name":"title","holds":"localised"},
    {"name":"values","holds":"items","items":[{"name":"text","holds":"localised"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"note","holds":"localised"},
  ],
  country_group: [
    {"name":"title","holds":"localised"},
    {"name":"type","holds":"choice","words":["region","electoral_group","own"]},
    {"name":"members","holds":"items","items":[{"name":"country","holds":"line"},{"name":"from","holds":"timeframe"},{"name":"until","holds":"timeframe"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
    {"name":"note","holds":"localised"},
  ],
  view: [
    {"name":"title","holds":"line"},
    {"name":"screen","holds":"line"},
    {"name":"query","holds":"line"},
    {"name":"owner","holds":"line"},
  ],
  dashboard: [
    {"name":"title","holds":"localised"},
    {"name":"charts","holds":"items","items":[{"name":"indicator","holds":"reference","kind":"indicator"},{"name":"chart","holds":"choice","words":["line","bars","stacked","bullet","multiples","slope","map"]},{"name":"by","holds":"line"},{"name":"wide","holds":"flag"},{"name":"order","holds":"line"},{"name":"deleted","holds":"flag"}]},
  ],
  participant: [
    {"name":"title","holds":"line"},
    {"name":"device","holds":"line"},
  ],
};

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
 * What is said about it, and to whom; several entries, each edited for itself.
 */
communication: Array<Entry>, 
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
by: string, 
/**
 * Whether only approved observations count.
 */
only_approved?: boolean, };

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

export type Aim = { 
/**
 * Target or baseline.
 */
of: AimOf, 
/**
 * Period, such as `2024`; empty if none was said.
 */
period: string, 
/**
 * Reporting unit; empty for the whole coalition.
 */
unit: string, 
/**
 * The value in force.
 */
value: number, 
/**
 * Whether two people revised the same value without knowing of each other.
 */
contested: boolean, 
/**
 * Every value it had, the first one first.
 */
revisions: Array<Revision>, };

export type AimArgs = { 
/**
 * The indicator.
 */
indicator: string, 
/**
 * Target or baseline.
 */
of: AimOf, 
/**
 * A year, quarter or month.
 */
period: string, 
/**
 * A reporting unit; empty for the whole coalition.
 */
unit: string, 
/**
 * The value.
 */
value: number, 
/**
 * Why; needed if there was a value before.
 */
reason: string, };

export type AimOf = "target" | "baseline";

export type AppState = { version: string, stage: Stage, 
/**
 * Why the profile did not open by itself, where it did before.
 */
locked_by: ErrorCode | null, profile: string, settings: Settings, workspace: Workspace | null, templates: Array<TemplateInfo>, can_undo: boolean, can_redo: boolean, 
/**
 * The moment whose state is shown, in milliseconds since 1970; nothing for now.
 */
as_of: number | null, };

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

export type Asked = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its title.
 */
title: Text, };

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

export type Balance = { 
/**
 * People in the list.
 */
people: number, 
/**
 * Those whose attributes count: they agreed to it.
 */
counted: number, 
/**
 * Groups of fewer are not told apart.
 */
smallest: number, 
/**
 * By gender, region and language.
 */
by: Array<Shares>, };

export type BalanceArgs = { 
/**
 * Their ids; everybody if there are none.
 */
ids: Array<string>, };

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

export type ChangedGroup = { participant: string, 
/**
 * Changes.
 */
count: number, 
/**
 * Records that this device changed as well.
 */
mine: number, items: Array<ChangedItem>, };

export type ChangedItem = { kind: Kind, id: string, title: Text, 
/**
 * When it was changed, by the author's clock.
 */
time: number, 
/**
 * Whether this device changed it as well.
 */
mine: boolean, };

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

export type CodeUnlock = { code: string, passphrase: string, };

export type Completeness = { 
/**
 * Indicators that are asked for.
 */
indicators: Array<Asked>, 
/**
 * Reporting units, each with what it reported.
 */
units: Array<UnitReport>, };

export type CompletenessArgs = { 
/**
 * The year.
 */
year: number, 
/**
 * Id of a review cycle; empty for every country and indicator there is.
 */
cycle: string, };

export type Conflict = { kind: Kind, id: string, field: string, title: string, 
/**
 * Every value; for a deletion the deletion alone.
 */
values: Array<ConflictValue>, 
/**
 * What others did meanwhile to what was deleted.
 */
edits: Array<ConflictEdit>, };

export type ConflictEdit = { 
/**
 * `_notes` for the text.
 */
field: string, value: Json, participant: string, time: number | null, };

export type ConflictValue = { value: Json, participant: string, time: number | null, };

export type ContactRow = { 
/**
 * `hub`, `network`, `bundle_read` or `bundle_written`.
 */
means: string, 
/**
 * An address, the name of a participant, or of a file.
 */
peer: string, at: number, until: number, times: number, sent: number, received: number, 
/**
 * The code of what went wrong; empty if nothing did.
 */
problem: string, };

export type ContentArgs = { content: string, };

export type CopyRow = { 
/**
 * The day it is of, ISO 8601.
 */
day: string, 
/**
 * Its length in bytes.
 */
bytes: number, };

export type CreateManyArgs = { records: Array<NewRecordArgs>, edits: Array<Edit>, };

export type DayArgs = { 
/**
 * ISO 8601.
 */
day: string, };

export type Density = "comfortable" | "compact";

export type Dependencies = { 
/**
 * Actions that wait for each other in a circle, each circle once.
 */
circles: Array<Array<string>>, 
/**
 * Actions that begin before what they wait for ends: (what waits, what it waits for, days).
 */
early: Array<Early>, };

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

export type Duplicates = { 
/**
 * Their ids.
 */
ids: Array<string>, 
/**
 * Their titles, in the same order.
 */
titles: Array<string>, };

export type Early = { 
/**
 * What waits.
 */
id: string, 
/**
 * What it waits for.
 */
waits_for: string, 
/**
 * Days by which it begins too early.
 */
days: number, };

export type Edit = { kind: Kind, id: string, path: string, value: Json, };

export type EditArgs = { edits: Array<Edit>, };

export type Entry = { 
/**
 * Its id within the field.
 */
id: string, 
/**
 * What it says.
 */
text: Text, 
/**
 * Place among the entries.
 */
order: string, };

export type ErrorCode = "wrong_passphrase" | "no_keychain" | "keychain_locked" | "keychain_entry_missing" | "key_file_missing" | "key_slots_damaged" | "damaged" | "header_damaged" | "database_missing" | "newer_version" | "read_only" | "foreign" | "in_use" | "disk" | "not_found" | "unknown_kind" | "unknown_field" | "bad_value" | "unknown_country" | "circle" | "approved" | "inverted_range" | "not_allowed" | "past" | "hub_unreachable" | "hub_foreign" | "neighbour_stranger" | "bundle_torn" | "not_a_bundle" | "bundle_foreign" | "bundle_not_for_us" | "bundle_empty" | "locked" | "already_exists" | "not_a_table" | "not_text" | "table_too_large" | "table_layout" | "duplicate" | "ambiguous" | "bug";

export type ErrorShape = { code: ErrorCode, message: string, hint: string, };

export type FeedArgs = { feed: string, };

export type Figure = { 
/**
 * The unit, country group, period or value of a dimension; empty for countries in none of the groups.
 */
key: string, 
/**
 * What the country group or value is called, if a record says it.
 */
title: string, 
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

export type FormerNumber = { 
/**
 * The number.
 */
number: string, 
/**
 * Theme it had then.
 */
theme: string, 
/**
 * Day on which it was given another, ISO 8601.
 */
until: string, };

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

export type History = { 
/**
 * The latest first.
 */
entries: Array<HistoryEntry>, 
/**
 * Whether there are earlier ones.
 */
more: boolean, };

export type HistoryArgs = { kind: Kind, id: string, 
/**
 * Most changes to tell, the latest first.
 */
most: number | null, };

export type HistoryChange = { path: string, value: Json, };

export type HistoryEntry = { 
/**
 * Names the change in `bring_back`; nothing for what stands beside the record.
 */
change: string | null, time: number, participant: string, 
/**
 * The computer, short.
 */
device: string, mine: boolean, 
/**
 * Over what it came here; nothing if it was made here.
 */
came: Told | null, message: string, changes: Array<HistoryChange>, };

export type HolderRow = { participant: string, device: string, has: boolean, told: Told | null, };

export type Home = { due: Array<DueItem>, changed: Array<ChangedGroup>, since: number | null, counts: Array<KindCount>, status_counts: Array<StatusCount>, conflicts: number, sync: SyncState, participation: Participation | null, 
/**
 * Observations that wait for a verdict.
 */
submitted: number, 
/**
 * Observations that came back.
 */
returned: number, };

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
 * The least value that an observation may have.
 */
lowest: number | null, 
/**
 * The greatest value that an observation may have.
 */
highest: number | null, 
/**
 * What its observations are broken down by: ids of dimensions.
 */
dimensions: Array<string>, 
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

export type Kind = "programme" | "group" | "action" | "indicator" | "observation" | "meeting" | "organisation" | "person" | "milestone" | "baseline" | "communication" | "questionnaire" | "review" | "mechanism" | "sustainability" | "question" | "funding" | "resource" | "network" | "community" | "event" | "gate" | "theory" | "instrument" | "cycle" | "dimension" | "country_group" | "view" | "dashboard" | "participant";

export type KindArgs = { kind: Kind, };

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

export type LanguageArgs = { 
/**
 * The language.
 */
language: Language, };

export type LateArgs = { 
/**
 * The action.
 */
id: string, 
/**
 * By how many days.
 */
days: number, };

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

export type LeftOutWhy = "not_approved" | "not_available" | "no_number" | "no_denominator" | "no_member_state" | "counted_by_countries" | "within_longer_period";

export type LogArgs = { 
/**
 * Most lines, the newest first.
 */
most: number | null, };

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

export type Means = "hub" | "network" | "bundle_read" | "bundle_written";

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

export type MergeArgs = { 
/**
 * The one that stays.
 */
into: string, 
/**
 * Those that become it.
 */
ids: Array<string>, };

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

export type MissingEntries = { 
/**
 * Title of the participant, as far as it was read.
 */
participant: string, 
/**
 * Name of the feed.
 */
feed: string, from: number, to: number, };

export type MomentArgs = { 
/**
 * Milliseconds since 1970; nothing for now.
 */
time: number | null, };

export type MoveArgs = { 
/**
 * The action.
 */
id: string, 
/**
 * Its theme from now on; empty for none.
 */
theme: string, 
/**
 * The action it stands after; nothing for the first place.
 */
after: string | null, };

export type Moved = { 
/**
 * The action.
 */
id: string, 
/**
 * By how many days.
 */
days: number, 
/**
 * First day then, ISO 8601.
 */
begin: string, 
/**
 * Last day then.
 */
end: string, };

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

export type Newest = { 
/**
 * The indicator.
 */
indicator: string, 
/**
 * Its period.
 */
period: string, 
/**
 * The figure.
 */
value: number, 
/**
 * Reporting units it rests on.
 */
units: number, };

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

export type NotesAt = { meeting: string, change: string, };

export type NotesFlushed = { own: NotesView, current: NotesView, };

export type NotesVersion = { 
/**
 * Names the version in `notes_as_of`.
 */
change: string, since: number, time: number, participant: string, mine: boolean, };

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
 * Evidence on the web.
 */
link: string, 
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
changed_by: string, 
/**
 * Where it stands.
 */
state: State, 
/**
 * The reason given with the last verdict.
 */
reason: string, 
/**
 * What the last verdict was on, such as `12`; empty if there was none.
 */
judged: string, };

export type ObserveArgs = { unit: string, year: number, period: string, indicator: string, value: number | string | null, estimate?: boolean, not_available?: boolean, note?: string, 
/**
 * Where it comes from.
 */
source?: string, 
/**
 * Evidence on the web.
 */
link?: string, 
/**
 * Of whom, such as `sex:female`; the total if absent.
 */
breakdown?: string, 
/**
 * What a percentage is of.
 */
numerator?: number, 
/**
 * What it is a part of.
 */
denominator?: number, };

export type ObserveManyArgs = { observations: Array<ObserveArgs>, };

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

export type OwnHistory = { 
/**
 * Its id.
 */
indicator: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Unit of measure.
 */
unit_label: string, 
/**
 * Which way is good.
 */
direction: string, 
/**
 * Value this unit aims at, if it set one, else nothing.
 */
target: number | null, 
/**
 * Its totals, the oldest first.
 */
points: Array<OwnPoint>, };

export type OwnPoint = { 
/**
 * Id of the observation.
 */
observation: string, 
/**
 * Period.
 */
period: string, 
/**
 * The number, if it is one.
 */
value: number | null, 
/**
 * The answer, if it is not.
 */
text: string, 
/**
 * Whether it is an estimate.
 */
estimate: boolean, 
/**
 * How it stands.
 */
state: State, };

export type PartKind = "group" | "area" | "theme" | "country" | "meeting";

export type PartRef = { kind: PartKind, id: string, };

export type Participation = { invited: number | null, answered: number | null, female_percent: number | null, male_percent: number | null, countries: number | null, };

export type Passphrase = { passphrase: string, };

export type PassphraseChange = { current: string, next: string, };

export type PastParagraph = { block: Block, 
/**
 * Where it stands now, counted from 0; nothing if it is no more.
 */
now: number | null, 
/**
 * Whether it says the same now.
 */
same: boolean, };

export type PauseArgs = { paused: boolean, };

export type Picture = { 
/**
 * Its bytes as an address that can be shown: `data:image/png;base64,…`.
 */
data: string, 
/**
 * In pixels.
 */
width: number, height: number, };

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

export type Quota = { 
/**
 * The step of the process table.
 */
milestone: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Its timeframe, EDTF.
 */
timeframe: string, 
/**
 * How many are planned.
 */
planned: number, 
/**
 * How many were held.
 */
held: number, 
/**
 * Meetings that count towards it, held or not.
 */
meetings: Array<string>, };

export type ReceiptRow = { participant: string, device: string, has_my: number, my: number, 
/**
 * Of everybody's work: entries and changes held here that it is not known to have.
 */
lacks: number, 
/**
 * It has everything that was written before.
 */
lacks_since: number | null, 
/**
 * When its last known change was made by its clock.
 */
last_seen: number | null, 
/**
 * Over what it was last heard of.
 */
told: Told | null, };

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

export type RecordRow = { id: string, title: Text, fields: { [field: string]: Json }, 
/**
 * Paths with several values.
 */
conflicts: Array<string>, };

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

export type RenumberArgs = { 
/**
 * The area.
 */
area: string, };

export type Repair = { 
/**
 * Nothing is left that has to be done here.
 */
ok: boolean, steps: Array<RepairedStep>, };

export type RepairOutcome = "fine" | "mended" | "waits" | "open";

export type RepairStep = "pages" | "entries" | "documents" | "missing" | "refused";

export type RepairedStep = { step: RepairStep, outcome: RepairOutcome, 
/**
 * Of how many pages, entries, documents, missing entries or refusals it speaks.
 */
count: number, 
/**
 * Each in technical words.
 */
lines: Array<string>, };

export type Reported = "draft" | "returned" | "submitted" | "approved" | "not_available";

export type RescueArgs = { folder: string, passphrase: string | null, };

export type RescueReport = { folder: string, 
/**
 * Nothing was damaged or missing.
 */
whole: boolean, 
/**
 * Names of the bundles in the folder, for any participant's Roadbook.
 */
bundles: Array<string>, 
/**
 * Neither the keys nor the participants could be read, so that nobody can open the bundles.
 */
closed_to_all: boolean, entries: number, missing: Array<MissingEntries>, 
/**
 * Entries that are there and were altered.
 */
altered: number, acts: number, pieces: number, 
/**
 * Own changes that were never in an entry.
 */
pending: number, records: Array<RescuedKind>, pages: number, damaged_pages: Array<number>, 
/**
 * The journal beside the database ends too early or is damaged.
 */
journal_damaged: boolean, 
/**
 * Tables of which something was not read.
 */
incomplete: Array<string>, };

export type RescuedKind = { 
/**
 * A kind that may be of a newer version.
 */
kind: string, count: number, };

export type ResolveArgs = { kind: Kind, id: string, field: string, value: Json, };

export type Revision = { 
/**
 * Its id; empty if it was set without a word.
 */
id: string, 
/**
 * The value.
 */
value: number, 
/**
 * Why it was set; empty for a first one.
 */
reason: string, 
/**
 * Id of the value it replaced; empty for a first one.
 */
replaces: string, };

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

export type SameArgs = { 
/**
 * Organisations or people.
 */
kind: Kind, 
/**
 * The one that stays.
 */
into: string, 
/**
 * Those that are the same as it.
 */
ids: Array<string>, };

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

export type SeatRow = { 
/**
 * Its group.
 */
group: string, 
/**
 * Its id within the group.
 */
id: string, 
/**
 * What the seat is.
 */
role: Text, 
/**
 * Who holds it, by name; empty when vacant.
 */
holder: string, 
/**
 * Person.
 */
person: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Constituency it stands for.
 */
constituency: string, 
/**
 * Region it stands for, or its holder is from.
 */
region: string, 
/**
 * When the term began, EDTF.
 */
appointed: string, 
/**
 * When it was renewed.
 */
renewed: string, 
/**
 * When it ends.
 */
until: string, 
/**
 * How the term stands.
 */
term: Term, };

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

export type Settings = { language: Language, theme: Theme, density: Density, 
/**
 * Minutes without a key or a pointer after which the window locks the workspace; never if absent.
 */
lock_after?: number, };

export type Share = { 
/**
 * The word, the region's code or the language's tag.
 */
key: string, 
/**
 * How many; `null` where so few would be told apart.
 */
people: number | null, };

export type Shares = { 
/**
 * `gender`, `region` or `language`.
 */
attribute: string, 
/**
 * Each kind, the largest first.
 */
shares: Array<Share>, 
/**
 * People of whom it is not known, or who did not agree.
 */
unknown: number, };

export type SnippetPart = { 
/**
 * Text, to be shown as text.
 */
text: string, 
/**
 * Whether it is what was looked for.
 */
hit: boolean, };

export type SplitArgs = { 
/**
 * The action.
 */
id: string, 
/**
 * Titles of its parts, two or more.
 */
titles: Array<string>, };

export type Stage = "welcome" | "asking" | "locked" | "open";

export type State = "draft" | "submitted" | "returned" | "approved" | "reopened" | "changed";

export type StatusCount = { status: string, count: number, };

export type SubmitArgs = { 
/**
 * Their ids.
 */
ids: Array<string>, };

export type SubmittedRow = { 
/**
 * The indicator's title.
 */
title: Text, 
/**
 * Its number.
 */
number: string, 
/**
 * Its unit of measure.
 */
measured_in: string, 
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
 * Evidence on the web.
 */
link: string, 
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
changed_by: string, 
/**
 * Where it stands.
 */
state: State, 
/**
 * The reason given with the last verdict.
 */
reason: string, 
/**
 * What the last verdict was on, such as `12`; empty if there was none.
 */
judged: string, };

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

export type Term = "vacant" | "held" | "ends_soon" | "ended";

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

export type ToTranslate = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, 
/**
 * The field, such as `title` or `agenda.a1.title`.
 */
field: string, 
/**
 * What it says, in English where there is an English text.
 */
source: Text, 
/**
 * What stands in the language now; empty if nothing does.
 */
text: string, 
/**
 * Whether the source changed since.
 */
stale: boolean, };

export type Told = { means: Means, at: number, };

export type TraceArgs = { 
/**
 * Id or number.
 */
action: string, };

export type TraceNode = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number now.
 */
number: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Whether it is in the roadmap no more.
 */
gone: boolean, 
/**
 * Numbers it had, the first one first.
 */
numbers: Array<FormerNumber>, 
/**
 * Actions it was merged into or split up into.
 */
became: Array<string>, 
/**
 * Actions it was made of.
 */
was: Array<string>, };

export type TranslationArgs = { 
/**
 * Kind of the record.
 */
kind: Kind, 
/**
 * Its id.
 */
id: string, 
/**
 * The field, such as `title`.
 */
field: string, 
/**
 * The language of the translation.
 */
language: Language, };

export type UnitArgs = { 
/**
 * Its code.
 */
unit: string, };

export type UnitReport = { 
/**
 * The unit.
 */
unit: string, 
/**
 * How the observation of each indicator stands; none where none is.
 */
cells: { [key in string]: Reported }, };

export type UnitYear = { unit: string, year: number, };

export type Verdict = "approved" | "returned" | "reopened";

export type VerdictArgs = { 
/**
 * Their ids.
 */
ids: Array<string>, 
/**
 * What is said.
 */
verdict: Verdict, 
/**
 * Why; needed to return or reopen.
 */
reason: string, };

export type VersionArgs = { kind: Kind, id: string, change: string, };

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

export type WrittenLog = { file: string, lines: number, };

export interface Commands {
  app_state: { args: NoArgs; result: AppState };
  workspace_create: { args: NewWorkspace; result: AppState };
  workspace_join: { args: JoinWorkspace; result: AppState };
  unlock: { args: Passphrase; result: AppState };
  unlock_with_code: { args: CodeUnlock; result: AppState };
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
  holders: { args: RecordArgs; result: Array<HolderRow> };
  sync_log: { args: LogArgs; result: Array<ContactRow> };
  sync_log_write: { args: FileArgs; result: WrittenLog };
  quarantine: { args: NoArgs; result: Array<QuarantineRow> };
  forks: { args: NoArgs; result: Array<ForkRow> };
  fork_choose: { args: FeedArgs; result: Array<ForkRow> };
  backup_write: { args: FileArgs; result: WrittenBackup };
  copies: { args: NoArgs; result: Array<CopyRow> };
  copy_put_back: { args: DayArgs; result: AppState };
  keys_put_back: { args: NoArgs; result: AppState };
  rescue: { args: RescueArgs; result: RescueReport };
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
  figures: { args: NoArgs; result: Array<Newest> };
  action_move: { args: MoveArgs; result: Changed };
  actions_merge: { args: MergeArgs; result: Changed };
  action_split: { args: SplitArgs; result: Changed };
  renumber: { args: RenumberArgs; result: Changed };
  trace: { args: TraceArgs; result: Array<TraceNode> };
  dependencies: { args: NoArgs; result: Dependencies };
  knock_on: { args: LateArgs; result: Array<Moved> };
  quotas: { args: NoArgs; result: Array<Quota> };
  aims: { args: IndicatorArgs; result: Array<Aim> };
  aim_set: { args: AimArgs; result: Changed };
  meetings: { args: NoArgs; result: Array<MeetingRow> };
  organisations: { args: NoArgs; result: Array<OrganisationRow> };
  record: { args: RecordArgs; result: RecordView };
  records: { args: KindArgs; result: Array<RecordRow> };
  create: { args: NewRecordArgs; result: Changed };
  create_many: { args: CreateManyArgs; result: Changed };
  edit: { args: EditArgs; result: Changed };
  observe: { args: ObserveArgs; result: Changed };
  observe_many: { args: ObserveManyArgs; result: Changed };
  submit: { args: SubmitArgs; result: Changed };
  review: { args: VerdictArgs; result: Changed };
  completeness: { args: CompletenessArgs; result: Completeness };
  own_history: { args: UnitArgs; result: Array<OwnHistory> };
  seats: { args: NoArgs; result: Array<SeatRow> };
  balance: { args: BalanceArgs; result: Balance };
  duplicates: { args: KindArgs; result: Array<Duplicates> };
  records_merge: { args: SameArgs; result: Changed };
  submitted: { args: NoArgs; result: Array<SubmittedRow> };
  delete: { args: RecordArgs; result: Changed };
  restore: { args: RecordArgs; result: Changed };
  undo: { args: NoArgs; result: Changed };
  redo: { args: NoArgs; result: Changed };
  promote_item: { args: ItemArgs; result: Changed };
  resolve: { args: ResolveArgs; result: Changed };
  conflicts: { args: NoArgs; result: Array<Conflict> };
  history: { args: HistoryArgs; result: History };
  bring_back: { args: VersionArgs; result: Changed };
  look_at: { args: MomentArgs; result: AppState };
  notes_versions: { args: MeetingArgs; result: Array<NotesVersion> };
  notes_as_of: { args: NotesAt; result: Array<PastParagraph> };
  translations: { args: LanguageArgs; result: Array<ToTranslate> };
  translation_confirm: { args: TranslationArgs; result: Changed };
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
  attachment_picture: { args: ContentArgs; result: Picture | null };
  chart_save: { args: ChartFileArgs; result: null };
  table_look: { args: TableLookArgs; result: TableLook };
  table_check: { args: TableArgs; result: TableReport };
  table_read: { args: TableArgs; result: TableRead };
  table_write: { args: TableFileArgs; result: TableWritten };
  files_state: { args: NoArgs; result: FilesState };
  files_keep_all: { args: KeepFiles; result: FilesState };
  rebuild: { args: NoArgs; result: Checked };
  verify: { args: NoArgs; result: Checked };
  repair: { args: NoArgs; result: Repair };
  compare_anew: { args: NoArgs; result: SyncState };
}
