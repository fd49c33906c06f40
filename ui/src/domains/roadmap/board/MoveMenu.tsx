import type { RefObject } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { useT } from "../../../i18n/I18n";
import type { Heading } from "../useHeadings";

interface Props {
  trigger: RefObject<HTMLElement | null>;
  columns: readonly { id: string; heading: Heading }[];
  isOpen: boolean;
  onClose(): void;
  onMove(column: string): void;
}

/** The columns a card can be moved to: what dragging does, without a pointer. */
export function MoveMenu({ trigger, columns, isOpen, onClose, onMove }: Props) {
  const t = useT();
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu className="listbox" aria-label={t("board-move")} onClose={onClose}>
        {columns.map(({ id, heading }) => (
          <MenuItem
            key={id}
            id={`column ${id}`}
            textValue={heading.name}
            className="option"
            onAction={() => onMove(id)}
          >
            {heading.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
