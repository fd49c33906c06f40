import type { Field, Kind } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { ChoiceProperty } from "../detail/ChoiceProperty";
import { LanguageProperty } from "../detail/LanguageProperty";
import { LineProperty } from "../detail/LineProperty";
import { NumberProperty } from "../detail/NumberProperty";
import type { DetailContext } from "../detail/Property";
import { TimeframeProperty } from "../detail/TimeframeProperty";
import { valueAt } from "../detail/valueAt";
import { linesOfText } from "../grid/stack";
import { GroupChip } from "../GroupChip";
import { ItemsProperty } from "../items/ItemsProperty";
import { localText } from "../localText";
import { term } from "../term";
import { ChipsProperty } from "./ChipsProperty";
import { FlagProperty } from "./FlagProperty";
import { LINES } from "./lines";
import { ReferenceProperty } from "./ReferenceProperty";
import { ReferencesProperty } from "./ReferencesProperty";
import { fieldLabel, fieldNote, vocabularyOf } from "./schema";

/** Lists that have no screen of their own. */
const LISTS: ReadonlySet<string> = new Set([
  "action communication",
  "country_group members",
  "dimension values",
  "indicator categories",
]);

interface Props {
  context: DetailContext;
  field: Field;
  /** Where it stands, if not at the record's top. */
  path?: string;
  /** What is wrong with a number, as a sentence. */
  validate?(value: number): string | null;
}

interface Part {
  context: DetailContext;
  path: string;
  label: string;
}

function GroupProperty(part: Part) {
  const { t } = useI18n();
  const { data } = useCommand("roadmap", {});
  const options = (data?.groups ?? []).map((group) => ({
    id: group.id,
    label: group.title.text,
    mark: <GroupChip group={group} />,
  }));
  return <ChoiceProperty {...part} options={options} placeholder={t("grouping-none-group")} />;
}

/** Themes and areas of the programme. */
function ProgrammeChips({ name, ...part }: Part & { name: string }) {
  const { t } = useI18n();
  const { data } = useCommand("roadmap", {});
  const rows = (name === "areas" ? data?.areas : data?.themes) ?? [];
  const options = rows.map(({ id, number, title }) => ({
    id,
    label: t("numbered", { number, title: title.text }),
  }));
  return <ChipsProperty {...part} options={options} />;
}

/** Room for text in the panel at its usual width, in pixels. */
const PANEL = 370;

/** Names that never take more than a line. */
const ONE_LINE: ReadonlySet<string> = new Set(["person title", "group role"]);

/** As high as what is in it, within reason. */
function LocalisedProperty({ name, ...part }: Part & { name: string }) {
  const { language } = useI18n();
  const { kind, fields } = part.context.record;
  if (ONE_LINE.has(`${kind} ${name}`)) return <LanguageProperty {...part} />;
  const { text } = localText(valueAt(fields, part.path), language);
  const rows = Math.min(8, Math.max(2, linesOfText(text, PANEL)));
  return <LanguageProperty {...part} rows={rows} />;
}

function reference(part: Part, kind: Kind) {
  return kind === "group" ? <GroupProperty {...part} /> : <ReferenceProperty {...part} kind={kind} />;
}

/** One field of a record with the control that its schema asks for. */
export function RecordField({ context, field, path = field.name, validate }: Props) {
  const { t } = useI18n();
  const { kind } = context.record;
  const { name, words = [] } = field;
  const part: Part = { context, path, label: fieldLabel(t, kind, name) };
  const vocabulary = vocabularyOf(kind, name);
  const Line = LINES[name] ?? LineProperty;
  switch (field.holds) {
    case "localised":
      return <LocalisedProperty {...part} name={name} />;
    case "choice":
      return <ChoiceProperty {...part} words={words} vocabulary={vocabulary} />;
    case "choices":
      return (
        <ChipsProperty
          {...part}
          options={words.map((word) => ({ id: word, label: term(t, vocabulary, word) }))}
        />
      );
    case "ids":
      return <ProgrammeChips {...part} name={name} />;
    case "timeframe":
      return <TimeframeProperty {...part} />;
    case "number":
    case "integer":
      return <NumberProperty {...part} year={name.endsWith("_year")} {...(validate ? { validate } : {})} />;
    case "flag":
      return <FlagProperty {...part} note={fieldNote(t, kind, name)} />;
    case "reference":
      return field.kind ? reference(part, field.kind) : null;
    case "references":
      return field.kind ? <ReferencesProperty {...part} kind={field.kind} /> : null;
    case "line":
      return <Line {...part} />;
    case "items":
      return LISTS.has(`${kind} ${name}`) ? (
        <ItemsProperty
          context={context}
          field={field}
          label={part.label}
          renderControl={(inner, at) => <RecordField key={at} context={context} field={inner} path={at} />}
        />
      ) : null;
    case "cells":
      return null;
  }
}
