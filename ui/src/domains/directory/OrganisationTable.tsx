import { Building2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { OrganisationRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute } from "../../frame/router";
import { countryCode, COUNTRIES } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import type { Column, Sort } from "../../shared/grid/types";
import { Loaded } from "../../shared/Loaded";
import { LocalText } from "../../shared/LocalText";
import { term } from "../../shared/term";
import { FilterCount, hasText, TextFilter } from "../../shared/TextFilter";
import { useActions } from "../../shared/useActions";
import { CONSTITUENCIES } from "./constituencies";
import { DuplicatesBanner } from "./duplicates/DuplicatesBanner";

function useColumns(): Column<OrganisationRow>[] {
  const { t, formats, language } = useI18n();
  const actions = useActions();
  return useMemo(() => {
    const commit = (path: string) => (row: OrganisationRow, text: string) =>
      actions.set("organisation", row.id, path, text === "" ? null : text);
    const conflict = (field: string) => (row: OrganisationRow) =>
      row.conflicts.some((path) => path.split(".")[0] === field)
        ? { kind: "organisation" as const, id: row.id, field }
        : null;
    return [
      {
        id: "title",
        name: t("field-name"),
        width: 260,
        grow: 4,
        sortable: true,
        read: (row) => row.title.text,
        render: (row) => <LocalText text={row.title} />,
        edit: { kind: "text", commit: commit(`title.${language}`) },
        conflict: conflict("title"),
      },
      {
        id: "acronym",
        name: t("field-acronym"),
        width: 104,
        sortable: true,
        read: (row) => row.acronym,
        edit: { kind: "text", commit: commit("acronym") },
        conflict: conflict("acronym"),
      },
      {
        id: "constituency",
        name: t("field-constituency"),
        width: 280,
        grow: 1,
        sortable: true,
        read: (row) => row.constituency,
        render: (row) => term(t, "constituency", row.constituency),
        edit: {
          kind: "select",
          options: CONSTITUENCIES.map((id) => ({ id, label: t(`constituency-${id}`) })),
          commit: commit("constituency"),
        },
        conflict: conflict("constituency"),
      },
      {
        id: "country",
        name: t("field-country"),
        width: 200,
        sortable: true,
        read: (row) => row.country,
        render: (row) => formats.country(row.country),
        edit: {
          kind: "person",
          options: COUNTRIES.map(({ code }) => ({ id: code, label: formats.country(code) })),
          validate: (text) => (text === "" || countryCode(text, language) ? null : t("country-unknown")),
          commit: (row, text) => commit("country")(row, countryCode(text, language) ?? ""),
        },
        conflict: conflict("country"),
      },
      {
        id: "website",
        name: t("field-website"),
        width: 140,
        grow: 1,
        read: (row) => row.website,
        edit: { kind: "text", commit: commit("website") },
        conflict: conflict("website"),
      },
    ];
  }, [actions, formats, language, t]);
}

export function OrganisationTable() {
  const { t, formats, language } = useI18n();
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const organisations = useCommand("organisations", {});
  const columns = useColumns();
  const [sort, setSort] = useState<Sort | null>(null);
  const [typed, setTyped] = useState("");
  const rows = useMemo(() => organisations.data ?? [], [organisations.data]);

  const shown = useMemo(() => {
    const texts = (row: OrganisationRow) => [
      row.title.text,
      row.acronym,
      row.constituency === "" ? "" : term(t, "constituency", row.constituency),
      row.country === "" ? "" : formats.country(row.country),
    ];
    const found = typed.trim() === "" ? rows : rows.filter((row) => hasText(texts(row), typed));
    const column = columns.find((candidate) => candidate.id === sort?.column);
    if (!column || !sort) return found;
    const sign = sort.direction === "ascending" ? 1 : -1;
    return found.toSorted((a, b) => sign * formats.compare(column.read(a), column.read(b)));
  }, [columns, formats, rows, sort, t, typed]);

  return (
    <Loaded query={organisations}>
      {() => (
        <>
          {rows.length > 0 ? (
            <div className="toolbar">
              <TextFilter value={typed} onChange={setTyped} />
              <FilterCount shown={shown.length} total={rows.length} />
            </div>
          ) : null}
          <DuplicatesBanner kind="organisation" />
          <Grid
            label={t("kinds-organisation")}
            columns={columns}
            rows={shown}
            rowId={(row) => row.id}
            sort={sort}
            onSort={setSort}
            openId={route.kind === "organisation" ? route.id : null}
            onOpen={(row) => openRecord("organisation", row.id)}
            newRow={{
              label: t("new-organisation"),
              create: async (title) => {
                await actions.create("organisation", { title: { [language]: title } });
              },
            }}
            empty={
              rows.length > 0 ? (
                <EmptyState title={t("organisations-filter-none")} text={t("people-filter-none-text")} />
              ) : (
                <EmptyState
                  icon={<Building2 size={32} strokeWidth={1.25} />}
                  title={t("organisations-empty")}
                  text={t("organisations-empty-text")}
                />
              )
            }
          />
        </>
      )}
    </Loaded>
  );
}
