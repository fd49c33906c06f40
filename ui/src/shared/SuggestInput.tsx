import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { Popover } from "react-aria-components";
import type { Option } from "./Select";
import "./controls.css";

interface Props {
  label: string;
  /** What stays when nothing is typed. */
  value: string;
  initial: string;
  options: readonly Option[];
  /** Free text is accepted as it stands; otherwise only an option counts. */
  freeText: boolean;
  className?: string;
  onCommit(value: string, move: "down" | "up" | "along" | "back" | "stay"): void;
  onCancel(): void;
}

const MOST_SHOWN = 50;

function matching(options: readonly Option[], typed: string): readonly Option[] {
  const needle = typed.trim().toLocaleLowerCase();
  if (needle === "") return options.slice(0, MOST_SHOWN);
  return options.filter((option) => option.label.toLocaleLowerCase().includes(needle)).slice(0, MOST_SHOWN);
}

/** A text input with suggestions under it, for editing a cell: every key has one meaning, stated here. */
export function SuggestInput(props: Props) {
  const { label, value, initial, options, freeText, className, onCommit, onCancel } = props;
  const listId = useId();
  const ref = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [touched, setTouched] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = matching(options, touched ? text : "");

  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);

  const commit = (move: Parameters<Props["onCommit"]>[1]) => {
    if (!touched && active < 0) {
      onCommit(value, move);
      return;
    }
    const typed = text.trim();
    const exact = options.find((option) => option.label.toLocaleLowerCase() === typed.toLocaleLowerCase());
    const only = touched && typed !== "" && !freeText ? shown[0] : undefined;
    const chosen = shown[active] ?? exact ?? only;
    if (chosen) onCommit(chosen.id, move);
    else if (freeText || typed === "") onCommit(typed, move);
    else onCancel();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((index) => Math.max(-1, Math.min(shown.length - 1, index + step)));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      commit(event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab") {
      event.preventDefault();
      commit(event.shiftKey ? "back" : "along");
    } else if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
  };

  return (
    <>
      <input
        ref={ref}
        className={className}
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${String(active)}` : undefined}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTouched(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit("stay")}
      />
      <Popover
        className="popover"
        triggerRef={ref}
        isOpen={shown.length > 0}
        isNonModal
        placement="bottom start"
        offset={4}
      >
        <div role="listbox" id={listId} aria-label={label} className="listbox">
          {shown.map((option, index) => (
            <div
              key={option.id}
              id={`${listId}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={index === active ? "option option-active" : "option"}
              // The press must not take the focus away: blur would commit the half-typed text first.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onCommit(option.id, "stay")}
              onKeyDown={undefined}
            >
              {option.mark}
              <span>{option.label}</span>
            </div>
          ))}
        </div>
      </Popover>
    </>
  );
}
