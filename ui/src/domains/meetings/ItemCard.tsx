import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useT } from "../../i18n/I18n";
import { IconButton } from "../../shared/Button";
import type { DetailContext } from "../../shared/detail/Property";
import { useMay } from "../../shared/may";
import { useNotices } from "../../shared/Notices";
import { useActions } from "../../shared/useActions";
import { moveEdits, removeEdit } from "../../shared/items/items";
import type { ListName } from "./items";

interface Props {
  context: DetailContext;
  list: ListName;
  id: string;
  index: number;
  count: number;
  /** Names the item for screen readers and notices. */
  name: string;
  /** Beside the number. */
  head?: ReactNode;
  children: ReactNode;
}

/** One item of a list, with the ways to move and to remove it. */
export function ItemCard({ context, list, id, index, count, name, head, children }: Props) {
  const t = useT();
  const actions = useActions();
  const notices = useNotices();
  const may = useMay();
  const card = useRef<HTMLLIElement>(null);
  const { record } = context;

  const moved = useRef<1 | -1 | null>(null);
  const shownAt = useRef(index);
  useLayoutEffect(() => {
    const step = moved.current;
    if (shownAt.current === index) return;
    shownAt.current = index;
    moved.current = null;
    if (step === null) return;
    // The item takes the focus with it; at an end of the list the other way is the one left.
    const button = (to: number) =>
      card.current?.querySelector<HTMLElement>(`[data-step="${String(to)}"] button:not([disabled])`);
    (button(step) ?? button(-step))?.focus();
  });

  const move = (step: 1 | -1) => {
    moved.current = step;
    void actions.edit(moveEdits(record, list, id, step));
  };
  const remove = async () => {
    await actions.edit([removeEdit(record, list, id)]);
    notices.say(t("deleted", { title: name }), {
      label: t("undo"),
      run: () => void actions.undo(),
      takesBack: true,
    });
  };

  return (
    <li ref={card} className="item-card" aria-label={name} tabIndex={-1}>
      <div className="item-head">
        <span className="item-number tabular" aria-hidden>
          {index + 1}
        </span>
        {head}
        <span className="item-tools" hidden={!may.write}>
          <span data-step="-1">
            <IconButton
              label={t("move-up", { name })}
              icon={<ArrowUp size={16} aria-hidden />}
              isDisabled={index === 0}
              onPress={() => move(-1)}
            />
          </span>
          <span data-step="1">
            <IconButton
              label={t("move-down", { name })}
              icon={<ArrowDown size={16} aria-hidden />}
              isDisabled={index === count - 1}
              onPress={() => move(1)}
            />
          </span>
          <IconButton
            label={t("remove-item", { name })}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => void remove()}
          />
        </span>
      </div>
      <div className="item-body">{children}</div>
    </li>
  );
}
