import type { ReactNode } from "react";
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import "./controls.css";

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  run(): void;
}

/** A button that opens a short list of things to do. */
export function MenuButton({
  label,
  icon,
  entries,
}: {
  label: string;
  icon: ReactNode;
  entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className="button button-quiet button-icon">
        {icon}
      </Button>
      <Popover className="popover">
        <AriaMenu className="listbox" items={entries}>
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.label} className="option" onAction={entry.run}>
              {entry.icon}
              <span>{entry.label}</span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
