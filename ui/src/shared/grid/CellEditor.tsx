import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useI18n } from "../../i18n/I18n";
import { SuggestInput } from "../SuggestInput";
import { editorText, readCell } from "./cells";
import type { Column } from "./types";

export type Move = "down" | "up" | "along" | "back" | "stay";

interface Props<Row> {
  column: Column<Row>;
  row: Row;
  /** True when a key typed over the cell: the editor begins empty and receives that key. */
  replace: boolean;
  onCommit(text: string, move: Move): void;
  onCancel(): void;
}

export function CellEditor<Row>(props: Props<Row>) {
  const kind = props.column.edit?.kind;
  return kind === "select" || kind === "person" ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

function ChoiceEditor<Row>({ column, row, replace, onCommit, onCancel }: Props<Row>) {
  const context = useI18n();
  return (
    <SuggestInput
      label={column.name}
      className="grid-editor"
      value={column.read(row)}
      initial={replace ? "" : editorText(column, row, context)}
      options={column.edit?.options ?? []}
      freeText={column.edit?.kind === "person"}
      onCommit={onCommit}
      onCancel={onCancel}
    />
  );
}

const TALLEST = 220;

function TextEditor<Row>({ column, row, replace, onCommit, onCancel }: Props<Row>) {
  const context = useI18n();
  const { t, formats } = context;
  const ref = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => (replace ? "" : editorText(column, row, context)));
  const [touched, setTouched] = useState(false);
  const [left, setLeft] = useState(false);
  const reading = readCell(column, row, text, context);
  const isTimeframe = column.edit?.kind === "timeframe";

  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, []);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.style.blockSize = "auto";
    const border = element.offsetHeight - element.clientHeight;
    element.style.blockSize = `${String(Math.min(TALLEST, element.scrollHeight + border))}px`;
    // The text is what the height depends on, though it is read from the element.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [text]);

  const commit = (move: Move) => {
    // An editor in which nothing was typed changes nothing, even one that began empty for a key to land in.
    if (!touched) onCommit(column.read(row), move);
    // What cannot be read stays in the editor with its reason; it is never dropped.
    else if (reading.ok) onCommit(reading.text, move);
    else setLeft(true);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      setText((old) => `${old}\n`);
      setTouched(true);
    } else if (event.key === "Enter") {
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
    <div className="grid-text-editor">
      <textarea
        ref={ref}
        rows={1}
        className="grid-editor"
        dir="auto"
        aria-label={column.name}
        aria-invalid={!reading.ok}
        inputMode={column.edit?.kind === "number" ? "decimal" : "text"}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTouched(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit("stay")}
      />
      {reading.ok && isTimeframe && text.trim() !== "" ? (
        <p className="grid-reading">
          {t("timeframe-read-as", { timeframe: formats.timeframe(reading.text) })}
        </p>
      ) : null}
      {reading.ok || (!left && text.length < 3) ? null : (
        <p className="grid-problem" role="alert">
          {reading.problem}
        </p>
      )}
    </div>
  );
}
