import { PanelRight } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { RecordRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf, navigate, useRoute, useSetQuery } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { IconButton } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { Select } from "../../shared/Select";
import { useActions } from "../../shared/useActions";

interface Props {
  /** Both the kind of the pages and the view that shows them. */
  kind: "theory" | "dashboard";
  icon: ReactNode;
  /** The page that is open; `choice` says which it is and leads to the others. */
  children(page: RecordRow, choice: ReactNode): ReactNode;
}

/** Records that are shown one at a time, each as a page of its own. */
export function Pages({ kind, icon, children }: Props) {
  const { t, language } = useI18n();
  const route = useRoute();
  const setQuery = useSetQuery();
  const actions = useActions();
  const pages = useCommand("records", { kind });
  const addressOfPage = (id: string) => addressOf({ screen: "indicators", kind, id, query: { view: kind } });
  const create = () =>
    void actions.create(kind, { title: { [language]: t(`${kind}-new-title`) } }).then((id) => {
      if (id !== null) navigate(addressOfPage(id));
    });
  const choose = (id: string) => {
    if (route.kind === kind) navigate(addressOfPage(id));
    else setQuery({ [kind]: id });
  };
  return (
    <Loaded query={pages}>
      {(rows) => {
        const wanted = route.kind === kind ? route.id : route.query[kind];
        const shown = rows.find(({ id }) => id === wanted) ?? rows[0];
        if (!shown) {
          return (
            <EmptyState
              icon={icon}
              title={t(`${kind}-none`)}
              text={t(`${kind}-none-text`)}
              action={<NewButton label={t(`new-${kind}`)} onPress={create} />}
            />
          );
        }
        const choice = (
          <>
            <Select
              label={t(`kind-${kind}`)}
              hideLabel
              quiet
              options={rows.map(({ id, title }) => ({ id, label: title.text || t("untitled") }))}
              value={shown.id}
              onChange={choose}
            />
            <IconButton
              label={t(`${kind}-about`)}
              icon={<PanelRight size={16} className="mirrors" />}
              onPress={() => navigate(addressOfPage(shown.id))}
            />
            <NewButton label={t(`new-${kind}`)} onPress={create} />
          </>
        );
        return <Fragment key={shown.id}>{children(shown, choice)}</Fragment>;
      }}
    </Loaded>
  );
}
