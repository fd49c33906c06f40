import type { Reported } from "../../../backend/generated";
import { StatusShape } from "../../../shared/StatusBadge";

/** Told apart by its outline before its colour. */
export function CellShape({ reported }: { reported: Reported }) {
  return reported === "not_available" ? (
    <span className="cell-not-available" aria-hidden>
      –
    </span>
  ) : (
    <StatusShape status={reported} />
  );
}
