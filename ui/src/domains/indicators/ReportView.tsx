import type { Indicators } from "../../backend/generated";
import { useRoute, useSetQuery } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { Segments } from "../../shared/Segments";
import { IndicatorEntry } from "./byIndicator/IndicatorEntry";
import { CountryEntry } from "./EntryView";

/** Reporting, by country or by indicator. */
export function ReportView({ data }: { data: Indicators }) {
  const t = useT();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const by = query["by"] === "indicator" ? "indicator" : "country";
  return (
    <>
      <div className="toolbar">
        <Segments
          label={t("entry-by")}
          segments={["country", "indicator"].map((id) => ({ id, label: t(`entry-by-${id}`) }))}
          value={by}
          onChange={(next) => setQuery({ by: next === "country" ? "" : next })}
        />
      </div>
      {by === "indicator" ? <IndicatorEntry data={data} /> : <CountryEntry data={data} />}
    </>
  );
}
