import { useI18n } from "../../../i18n/I18n";
import { Segments } from "../../../shared/Segments";
import { ALL, ANY, type Gaps } from "./gaps";

interface Props {
  gaps: Gaps;
  choice: string;
  onChange(choice: string): void;
}

/** How many cells each column lacks; choosing one shows the rows that lack it. */
export function GapFilter({ gaps, choice, onChange }: Props) {
  const { t } = useI18n();
  const lacking = gaps.columns.filter(({ id, count }) => count > 0 || id === choice);
  if (gaps.rows === 0 && choice === ALL) return <p className="gap-filter muted small">{t("gaps-none")}</p>;
  return (
    <div className="gap-filter">
      <Segments
        label={t("gaps")}
        segments={[
          { id: ALL, label: t("gaps-all") },
          { id: ANY, label: t("gaps-any", { count: gaps.rows }) },
          ...lacking.map(({ id, name, count }) => ({ id, label: t("gaps-of", { column: name, count }) })),
        ]}
        value={choice}
        onChange={onChange}
      />
    </div>
  );
}
