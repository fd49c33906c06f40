import { Bookmark } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { useCommand } from "../../../backend/queries";
import { addressOf, navigate, useRoute } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { useMay } from "../../../shared/may";
import { ManageViews } from "./ManageViews";
import { SaveView } from "./SaveView";
import { queryOf, queryText, viewsOf } from "./views";
import "./views.css";

const SCREEN = "roadmap";

/** The record that stands for who works here; empty until it is read. */
function useOwnId(): string {
  const { data } = useCommand("members", {});
  return data?.participants.find(({ mine }) => mine)?.participant ?? "";
}

/** Views of the roadmap that were kept under a title, and keeping the one that is shown. */
export function SavedViews() {
  const { t, formats } = useI18n();
  const may = useMay();
  const route = useRoute();
  const own = useOwnId();
  const { data: rows = [] } = useCommand("records", { kind: "view" });
  const [asked, setAsked] = useState<"save" | "manage" | null>(null);
  const views = viewsOf(rows, SCREEN, own, formats.compare);
  const current = queryText(route.query);
  const sections = [
    { id: "all", label: t("views-of-all"), views: views.filter(({ owner }) => owner === "") },
    { id: "own", label: t("views-own"), views: views.filter(({ owner }) => owner !== "") },
  ];
  const open = (query: string) => navigate(addressOf({ ...route, query: queryOf(query) }));
  if (views.length === 0 && !may.write) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="button button-quiet">
          <Bookmark size={16} aria-hidden />
          <span className="views-label">{t("views")}</span>
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Menu className="listbox" aria-label={t("views")}>
            {sections.map((section) =>
              section.views.length === 0 ? null : (
                <MenuSection
                  key={section.id}
                  selectionMode="single"
                  selectedKeys={section.views.filter(({ query }) => query === current).map(({ id }) => id)}
                >
                  <Header className="option-section">{section.label}</Header>
                  {section.views.map(({ id, title, query }) => (
                    <MenuItem
                      key={id}
                      id={id}
                      textValue={title}
                      className="option"
                      onAction={() => open(query)}
                    >
                      <bdi>{title}</bdi>
                    </MenuItem>
                  ))}
                </MenuSection>
              ),
            )}
            {may.write && views.length > 0 ? <Separator className="menu-line" /> : null}
            {may.write ? (
              <MenuItem id="save" className="option" onAction={() => setAsked("save")}>
                {t("views-save")}
              </MenuItem>
            ) : null}
            {may.write && views.length > 0 ? (
              <MenuItem id="manage" className="option" onAction={() => setAsked("manage")}>
                {t("views-manage")}
              </MenuItem>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
      {asked === "save" ? (
        <SaveView screen={SCREEN} query={current} own={own} onClose={() => setAsked(null)} />
      ) : null}
      {asked === "manage" ? <ManageViews views={views} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
