import { UserRound } from "lucide-react";
import { useMemo, useState } from "react";
import type { RecordRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { useOptionsOf } from "../../shared/records/names";
import { RecordGrid } from "../../shared/records/RecordGrid";
import { idsIn } from "../../shared/records/schema";
import { FilterCount, hasText, TextFilter } from "../../shared/TextFilter";
import { asText } from "../../shared/values";
import { BalanceMeter } from "./balance/BalanceMeter";
import { DuplicatesBanner } from "./duplicates/DuplicatesBanner";

const COLUMNS = ["title", "role", "organisations", "country", "languages", "email"];
const KINDS = ["organisation"] as const;

/** People with how balanced those are that are shown. */
export function PersonTable({ onCreate }: { onCreate(): void }) {
  const { t, formats } = useI18n();
  const persons = useCommand("records", { kind: "person" });
  const options = useOptionsOf(KINDS);
  const [typed, setTyped] = useState("");
  const names = useMemo(
    () => new Map((options.get("organisation") ?? []).map(({ id, label }) => [id, label])),
    [options],
  );
  return (
    <Loaded query={persons}>
      {(rows) => {
        const textsOf = ({ title, fields }: RecordRow) => [
          title.text,
          asText(fields["role"]),
          formats.country(asText(fields["country"])),
          ...idsIn(fields["organisations"]).map((id) => names.get(id) ?? ""),
        ];
        const shown = rows.filter((row) => hasText(textsOf(row), typed));
        return (
          <>
            {rows.length > 0 ? (
              <>
                <div className="toolbar">
                  <TextFilter value={typed} onChange={setTyped} />
                  <FilterCount shown={shown.length} total={rows.length} />
                </div>
                <DuplicatesBanner kind="person" />
                <BalanceMeter ids={shown.map(({ id }) => id)} />
              </>
            ) : null}
            <RecordGrid
              kind="person"
              fields={COLUMNS}
              rows={shown}
              empty={
                rows.length > 0 ? (
                  <EmptyState title={t("people-filter-none")} text={t("people-filter-none-text")} />
                ) : (
                  <EmptyState
                    icon={<UserRound size={32} strokeWidth={1.25} />}
                    title={t("empty-person")}
                    text={t("empty-person-text")}
                    action={<NewButton label={t("new-person")} onPress={onCreate} />}
                  />
                )
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}
