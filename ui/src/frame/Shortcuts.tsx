import { useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import "./Shortcuts.css";

const KEYS: readonly (readonly [message: string, keys: string])[] = [
  ["shortcut-search", "Ctrl K"],
  ["shortcut-screens", "Alt 1 … 7"],
  ["shortcut-undo", "Ctrl Z"],
  ["shortcut-redo", "Ctrl Shift Z"],
  ["shortcut-help", "?"],
  ["shortcut-close-detail", "Esc"],
  ["shortcut-edit", "F2, Enter"],
  ["shortcut-replace", "A … Z, 0 … 9"],
  ["shortcut-cancel", "Esc"],
  ["shortcut-along", "Tab, Shift Tab"],
  ["shortcut-extend", "Shift ← ↑ → ↓"],
  ["shortcut-copy", "Ctrl C, Ctrl V"],
  ["shortcut-fill", "Ctrl D"],
  ["shortcut-clear", "Delete"],
  ["shortcut-open", "Ctrl Enter"],
  ["shortcut-pick", "Shift Space"],
  ["shortcut-picked", "Shift F10"],
  ["shortcut-move-row", "Alt ↑ ↓"],
  ["shortcut-move-card", "Ctrl ← →"],
];

export function Shortcuts({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const t = useT();
  return (
    <Dialog
      title={t("shortcuts")}
      isOpen={isOpen}
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("close")}</Button>}
    >
      <dl className="shortcuts">
        {KEYS.map(([message, keys]) => (
          <div key={message}>
            <dt>{t(message)}</dt>
            <dd>
              <kbd dir="ltr">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
