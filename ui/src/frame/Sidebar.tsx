import {
  BookUser,
  CalendarDays,
  ChartNoAxesColumn,
  House,
  Languages,
  LibraryBig,
  PanelLeftClose,
  PanelLeftOpen,
  RefreshCw,
  Settings,
  Waypoints,
  type LucideIcon,
} from "lucide-react";
import type { Workspace } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useT } from "../i18n/I18n";
import { IconButton } from "../shared/Button";
import { addressOf, useRoute, type Screen } from "./router";
import "./Sidebar.css";

const ICONS: { [screen in Screen]: LucideIcon } = {
  home: House,
  roadmap: Waypoints,
  indicators: ChartNoAxesColumn,
  meetings: CalendarDays,
  directory: BookUser,
  library: LibraryBig,
  translations: Languages,
  sync: RefreshCw,
  settings: Settings,
};

function SidebarLink({ screen, collapsed, count }: { screen: Screen; collapsed: boolean; count?: number }) {
  const t = useT();
  const route = useRoute();
  const Icon = ICONS[screen];
  const name = t(`screen-${screen}`);
  return (
    <li>
      <a
        className="sidebar-link"
        href={addressOf({ screen })}
        aria-current={route.screen === screen ? "page" : undefined}
        title={collapsed ? name : undefined}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={collapsed ? "visually-hidden" : "sidebar-name"}>{name}</span>
        {count ? (
          <span className="sidebar-count tabular">
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{t("sidebar-conflicts", { count })}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}

interface Props {
  workspace: Workspace | null;
  collapsed: boolean;
  onCollapse(collapsed: boolean): void;
}

export function Sidebar({ workspace, collapsed, onCollapse }: Props) {
  const t = useT();
  const { data: conflicts } = useCommand("conflicts", {});
  const main: Screen[] = [
    "home",
    "roadmap",
    "indicators",
    "meetings",
    "directory",
    "library",
    "translations",
  ];
  return (
    <nav className="sidebar" data-collapsed={collapsed || undefined} aria-label={t("navigation")}>
      <div className="sidebar-head">
        {collapsed ? null : (
          <p className="sidebar-workspace" title={workspace?.name}>
            <bdi>{workspace?.name}</bdi>
          </p>
        )}
        <IconButton
          label={t(collapsed ? "sidebar-expand" : "sidebar-collapse")}
          icon={
            collapsed ? (
              <PanelLeftOpen size={16} className="mirrors" />
            ) : (
              <PanelLeftClose size={16} className="mirrors" />
            )
          }
          onPress={() => onCollapse(!collapsed)}
        />
      </div>
      <ul className="sidebar-list">
        {main.map((screen) => (
          <SidebarLink key={screen} screen={screen} collapsed={collapsed} />
        ))}
      </ul>
      <ul className="sidebar-list sidebar-foot">
        <SidebarLink screen="sync" collapsed={collapsed} count={conflicts?.length ?? 0} />
        <SidebarLink screen="settings" collapsed={collapsed} />
      </ul>
    </nav>
  );
}
