import { Languages } from "lucide-react";
import { useMemo, useState } from "react";
import type { Language, ToTranslate } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import type { Column } from "../../shared/grid/types";
import { Loaded } from "../../shared/Loaded";
import { LocalText } from "../../shared/LocalText";
import { useMay } from "../../shared/may";
import { Select } from "../../shared/Select";
import { FilterCount, hasText, TextFilter } from "../../shared/TextFilter";
import { useActions, type Actions } from "../../shared/useActions";
import { useWords, type Words } from "../../shared/useWords";
import type { I18n } from "../../i18n/I18n";

const keyOf = ({ kind, id, field }: ToTranslate): string => `${kind} ${id} ${field}`;

function columnsOf(i18n: I18n, words: Words, actions: Actions, language: Language): Column<ToTranslate>[] {
  const { t } = i18n;
  return [
    {
      id: "record",
      name: t("translations-record"),
      width: 180,
      grow: 1,
      read: (row) => t(`kind-${row.kind}`),
      render: (row) => (
        <a href={recordAddress(row.kind, row.id)}>
          {t("translations-field", { kind: t(`kind-${row.kind}`), field: words.field(row.field, row.kind) })}
        </a>
      ),
    },
    {
      id: "source",
      name: t("translations-source"),
      width: 280,
      grow: 3,
      read: (row) => row.source.text,
      render: (row) => <LocalText text={row.source} />,
      hint: (row) => row.source.text,
    },
    {
      id: "text",
      name: t("translations-text"),
      width: 280,
      grow: 3,
      read: (row) => row.text,
      render: (row) => (
        <span lang={language} dir="auto">
          {row.text}
        </span>
      ),
      edit: {
        kind: "text",
        commit: (row, text) =>
          actions.set(row.kind, row.id, `${row.field}.${language}`, text === "" ? null : text),
      },
    },
    {
      id: "standing",
      name: t("column-standing"),
      width: 150,
      read: (row) => t(row.stale ? "translations-stale" : "translations-missing"),
    },
  ];
}

/** What is to be translated into a language, or looked at again because its source changed. */
export default function TranslationsScreen() {
  const i18n = useI18n();
  const { t } = i18n;
  const [language, setLanguage] = useState<Language>(i18n.language);
  const queue = useCommand("translations", { language });
  return (
    <>
      <div className="page-head">
        <h1>{t("screen-translations")}</h1>
        <Select
          quiet
          label={t("translations-language")}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
          value={language}
          onChange={(id) => setLanguage(id as Language)}
        />
      </div>
      <Loaded query={queue}>{(rows) => <Queue key={language} rows={rows} language={language} />}</Loaded>
    </>
  );
}

function Queue({ rows, language }: { rows: ToTranslate[]; language: Language }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const words = useWords();
  const actions = useActions();
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const columns = useMemo(() => columnsOf(i18n, words, actions, language), [actions, i18n, language, words]);
  const name = formats.languageName(language);
  const shown = useMemo(() => {
    const textsOf = ({ kind, field, source, text }: ToTranslate) => [
      t(`kind-${kind}`),
      words.field(field, kind),
      source.text,
      text,
    ];
    return typed.trim() === "" ? rows : rows.filter((row) => hasText(textsOf(row), typed));
  }, [rows, t, typed, words]);
  const open = rows.find((row) => keyOf(row) === chosen);
  const confirm = ({ kind, id, field }: ToTranslate) =>
    void actions.write("translation_confirm", { kind, id, field, language });
  return (
    <>
      <div className="toolbar">
        {rows.length > 0 ? <TextFilter value={typed} onChange={setTyped} /> : null}
        <p role="status" className={rows.length === 0 ? "visually-hidden" : undefined}>
          {t("translations-count", { count: rows.length, language: name })}
        </p>
        <FilterCount shown={shown.length} total={rows.length} />
        {may.write && open?.stale ? (
          <div className="toolbar-end">
            <Button onPress={() => confirm(open)}>{t("translations-confirm", { text: open.text })}</Button>
          </div>
        ) : null}
      </div>
      <Grid
        label={t("translations-label", { language: name })}
        columns={columns}
        rows={shown}
        rowId={keyOf}
        openId={chosen}
        onOpen={(row) => setChosen(keyOf(row))}
        onCommitMany={(changes) =>
          actions.edit(
            changes.map(({ row, text }) => ({
              kind: row.kind,
              id: row.id,
              path: `${row.field}.${language}`,
              value: text === "" ? null : text,
            })),
          )
        }
        empty={
          rows.length > 0 ? (
            <EmptyState title={t("translations-filter-none")} text={t("people-filter-none-text")} />
          ) : (
            <EmptyState
              icon={<Languages size={32} strokeWidth={1.25} />}
              title={t("translations-none", { language: name })}
              text={t("translations-none-text")}
            />
          )
        }
      />
    </>
  );
}
