import type { RecordRow } from "../../backend/generated";
import { useRoute, useSetQuery } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { NewButton } from "../../shared/NewButton";
import { RecordGrid } from "../../shared/records/RecordGrid";
import { fieldOf } from "../../shared/records/schema";
import { Segments } from "../../shared/Segments";
import { EventCalendar } from "./EventCalendar";
import { FundingFigures } from "./FundingFigures";
import { registerOf, type RegisterKind } from "./registers";

interface Props {
  kind: RegisterKind;
  rows: readonly RecordRow[];
  onCreate(): void;
}

const ALL = "all";

/** Questions by how they stand, with how many there are of each. */
function StateFilter({ kind, rows }: { kind: RegisterKind; rows: readonly RecordRow[] }) {
  const { t } = useI18n();
  const route = useRoute();
  const setQuery = useSetQuery();
  const { words = [] } = fieldOf(kind, "state");
  const segment = (id: string, label: string, count: number) => ({
    id,
    label: t("segment-counted", { label, count }),
  });
  const inState = (word: string) => rows.filter(({ fields }) => fields["state"] === word).length;
  return (
    <div className="toolbar">
      <Segments
        label={t("field-state")}
        segments={[
          segment(ALL, t("filter-all-states"), rows.length),
          ...words.map((word) => segment(word, t(`${kind}-state-${word}`), inState(word))),
        ]}
        value={route.query["state"] ?? ALL}
        onChange={(state) => setQuery({ state: state === ALL ? "" : state })}
      />
    </div>
  );
}

export function Register({ kind, rows, onCreate }: Props) {
  const { t } = useI18n();
  const route = useRoute();
  const { icon: Icon, columns, wraps = false, begin } = registerOf(kind);
  const state = kind === "question" ? route.query["state"] : undefined;
  const shown = state === undefined ? rows : rows.filter(({ fields }) => fields["state"] === state);
  if (kind === "event" && route.query["view"] === "calendar" && rows.length > 0)
    return <EventCalendar rows={rows} />;
  return (
    <>
      {kind === "question" && rows.length > 0 ? <StateFilter kind={kind} rows={rows} /> : null}
      {kind === "funding" ? <FundingFigures rows={rows} /> : null}
      <RecordGrid
        key={kind}
        kind={kind}
        fields={columns}
        rows={shown}
        wraps={wraps}
        {...(begin ? { begin } : {})}
        empty={
          rows.length > 0 ? (
            <EmptyState title={t("filter-nothing")} text={t("filter-nothing-text")} />
          ) : (
            <EmptyState
              icon={<Icon size={32} strokeWidth={1.25} />}
              title={t(`empty-${kind}`)}
              text={t(`empty-${kind}-text`)}
              action={<NewButton label={t(`new-${kind}`)} onPress={onCreate} />}
            />
          )
        }
      />
    </>
  );
}
