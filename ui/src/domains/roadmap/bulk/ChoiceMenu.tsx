import { ChevronUp } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Option } from "../../../shared/Select";

interface Props {
  label: string;
  options: readonly Option[];
  /** What all of them have already. */
  marked?: readonly string[];
  onChoose(id: string): void;
}

/** A value to give to all that is selected. */
export function ChoiceMenu({ label, options, marked, onChoose }: Props) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet">
        {label}
        <ChevronUp size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="top start" offset={4}>
        <Menu
          className="listbox"
          aria-label={label}
          selectionMode={marked ? "multiple" : "none"}
          selectedKeys={marked ?? []}
          onAction={(key) => onChoose(String(key))}
        >
          {options.map(({ id, label: name, mark }) => (
            <MenuItem key={id} id={id} textValue={name} className="option">
              {mark} <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
