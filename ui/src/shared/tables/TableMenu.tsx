import { FileSpreadsheet, Sheet, type LucideIcon } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Kind } from "../../backend/generated";
import { useSetQuery } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { useMay } from "../may";
import "../controls.css";

interface EntryProps {
  label: string;
  icon: LucideIcon;
  onAction(): void;
}

function Entry({ label, icon: Icon, onAction }: EntryProps) {
  return (
    <MenuItem textValue={label} className="option" onAction={onAction}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
    </MenuItem>
  );
}

/** Records of a kind from a table and into one. */
export function TableMenu({ kind }: { kind: Kind }) {
  const t = useT();
  const may = useMay();
  const setQuery = useSetQuery();
  const open = (dialog: string) => () => setQuery({ open: dialog, of: kind });
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button aria-label={t("table-menu")} className="button button-quiet button-icon">
          <Sheet size={16} aria-hidden />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          {t("table-menu")}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Menu className="listbox" aria-label={t("table-menu")}>
          {may.write ? (
            <Entry label={t("menu-table-read")} icon={Sheet} onAction={open("table-read")} />
          ) : null}
          <Entry label={t("menu-table-write")} icon={FileSpreadsheet} onAction={open("table-write")} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
