import type { Entry } from "../../../backend/generated";
import { LocalText } from "../../../shared/LocalText";

/** The entries of a cell, one below the other. */
export function EntryLines({ entries }: { entries: readonly Entry[] }) {
  return (
    <span role="list" className="indicator-lines">
      {entries.map(({ id, text }) => (
        <span role="listitem" key={id} className="indicator-line">
          <LocalText text={text} />
        </span>
      ))}
    </span>
  );
}
