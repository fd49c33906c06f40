import { Plus } from "lucide-react";
import { useState, type CSSProperties } from "react";
import type { NewRow } from "./types";

interface Props {
  newRow: NewRow;
  index: number;
  offset: number;
  columns: number;
  isActive: boolean;
}

/** The last row: writing a name into it makes a record. */
export function NewRowLine({ newRow, index, offset, columns, isActive }: Props) {
  const [text, setText] = useState("");
  const style: CSSProperties = { transform: `translateY(${String(offset)}px)` };
  const create = () => {
    const title = text.trim();
    if (title === "") return;
    setText("");
    void newRow.create(title);
  };
  return (
    <div role="row" aria-rowindex={index + 2} className="grid-row grid-new" style={style}>
      <div role="gridcell" aria-colindex={1} aria-colspan={columns} className="grid-new-cell">
        <Plus size={14} aria-hidden />
        <input
          className="grid-new-input"
          aria-label={newRow.label}
          placeholder={newRow.label}
          dir="auto"
          tabIndex={isActive ? 0 : -1}
          data-cell={`${String(index)}:0`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={create}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            // Arrows up and down leave the line; everything else is typing.
            if (event.key !== "ArrowUp" && event.key !== "ArrowDown") event.stopPropagation();
            if (event.key === "Enter") create();
            if (event.key === "Escape") setText("");
          }}
        />
      </div>
    </div>
  );
}
