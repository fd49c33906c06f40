import {
  Archive,
  CalendarClock,
  FileDown,
  FileUp,
  Info,
  Keyboard,
  LockKeyhole,
  Menu as MenuIcon,
  Settings,
  FileSpreadsheet,
  Sheet,
  UserPlus,
  type LucideIcon,
} from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { AppState } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { useMay } from "../shared/may";
import { useNotices } from "../shared/Notices";
import { useFiles } from "../shared/useFiles";
import { useLock } from "../shared/useLock";
import { About } from "./About";
import { addressHere, addressOf, navigate } from "./router";

const bundles = (open: string): string => addressOf({ screen: "sync", query: { open } });
const INVITING = addressOf({ screen: "sync", query: { view: "people", open: "invitation" } });

interface EntryProps {
  label: string;
  icon: LucideIcon;
  keys?: string;
  onAction(): void;
}

function Entry({ label, icon: Icon, keys, onAction }: EntryProps) {
  return (
    <MenuItem textValue={label} className="option" onAction={onAction}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
      {keys ? <kbd className="option-note">{keys}</kbd> : null}
    </MenuItem>
  );
}

/** What belongs to the whole workspace, in one place on every screen. */
export function AppMenu({ state, onShortcuts }: { state: AppState; onShortcuts(): void }) {
  const t = useT();
  const may = useMay();
  const files = useFiles();
  const lock = useLock();
  const notices = useNotices();
  const [about, setAbout] = useState(false);
  const run = (work: () => Promise<string | null>) => () =>
    void work().then((sentence) => {
      if (sentence !== null) notices.say(sentence);
    }, notices.problem);
  return (
    <>
      <MenuTrigger>
        <Button aria-label={t("menu")} className="button button-quiet button-icon">
          <MenuIcon size={16} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="listbox app-menu" aria-label={t("menu")}>
            <Entry
              label={t("menu-bundle-read")}
              icon={FileDown}
              onAction={() => navigate(bundles("bundle-read"))}
            />
            <Entry
              label={t("menu-bundle-write")}
              icon={FileUp}
              onAction={() => navigate(bundles("bundle-write"))}
            />
            {may.write ? (
              <Entry
                label={t("menu-table-read")}
                icon={Sheet}
                onAction={() => navigate(addressHere({ open: "table-read", of: "" }))}
              />
            ) : null}
            <Entry
              label={t("menu-table-write")}
              icon={FileSpreadsheet}
              onAction={() => navigate(addressHere({ open: "table-write", of: "" }))}
            />
            <Entry label={t("menu-backup")} icon={Archive} onAction={run(files.writeBackup)} />
            <Entry
              label={t("menu-past")}
              icon={CalendarClock}
              onAction={() => navigate(addressHere({ open: "past" }))}
            />
            {may.invite ? (
              <Entry label={t("menu-invite")} icon={UserPlus} onAction={() => navigate(INVITING)} />
            ) : null}
            <Separator className="menu-line" />
            <Entry label={t("menu-lock")} icon={LockKeyhole} onAction={() => void lock()} />
            <Entry
              label={t("screen-settings")}
              icon={Settings}
              onAction={() => navigate(addressOf({ screen: "settings" }))}
            />
            <Separator className="menu-line" />
            <Entry label={t("shortcuts")} icon={Keyboard} keys="?" onAction={onShortcuts} />
            <Entry label={t("menu-about")} icon={Info} onAction={() => setAbout(true)} />
          </Menu>
        </Popover>
      </MenuTrigger>
      <About state={state} isOpen={about} onClose={() => setAbout(false)} />
    </>
  );
}
