import { UserRound } from "lucide-react";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { RecordGrid } from "../../shared/records/RecordGrid";

const COLUMNS = ["title", "role", "organisations", "country", "languages", "email"];

export function PersonTable({ onCreate }: { onCreate(): void }) {
  const t = useT();
  const persons = useCommand("records", { kind: "person" });
  return (
    <Loaded query={persons}>
      {(rows) => (
        <RecordGrid
          kind="person"
          fields={COLUMNS}
          rows={rows}
          empty={
            <EmptyState
              icon={<UserRound size={32} strokeWidth={1.25} />}
              title={t("empty-person")}
              text={t("empty-person-text")}
              action={<NewButton label={t("new-person")} onPress={onCreate} />}
            />
          }
        />
      )}
    </Loaded>
  );
}
