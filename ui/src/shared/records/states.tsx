import { StatusShape } from "../StatusBadge";

/** The shape a state is drawn with: how far something is, told as for actions. */
const SHAPES: { [state: string]: string } = {
  open: "proposed",
  answered: "done",
  set_aside: "postponed",
  sought: "draft",
  promised: "agreed",
  received: "done",
  planned: "planned",
  evaluating: "in_progress",
  decided: "done",
  closed: "done",
};

/** Shape and word of a state. */
export function StateBadge({ state, word }: { state: string; word: string }) {
  const shape = SHAPES[state];
  return (
    <span className="status">
      {shape === undefined ? null : <StatusShape status={shape} />}
      <span className="status-word">{word}</span>
    </span>
  );
}
