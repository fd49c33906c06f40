import { ChevronRight } from "lucide-react";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import { localText } from "../shared/localText";
import { addressOf, useRoute } from "./router";

/** Where this is: the screen, and the record beside its list. */
export function Breadcrumb() {
  const { t, language } = useI18n();
  const route = useRoute();
  const hasRecord = route.kind !== null && route.id !== null;
  const { data: record } = useCommand(
    "record",
    { kind: route.kind ?? "programme", id: route.id ?? "" },
    { enabled: hasRecord },
  );
  const screen = t(`screen-${route.screen}`);
  const title = record && record.id === route.id ? localText(record.fields["title"], language) : null;
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="breadcrumb">
        <li>
          {hasRecord ? (
            <a href={addressOf({ screen: route.screen, query: route.query })}>{screen}</a>
          ) : (
            <span aria-current="page">{screen}</span>
          )}
        </li>
        {hasRecord ? (
          <li>
            <ChevronRight size={12} className="mirrors" aria-hidden />
            <span aria-current="page" lang={title?.language} dir="auto" title={title?.text}>
              {title?.text || t(`kind-${route.kind ?? ""}`)}
            </span>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
