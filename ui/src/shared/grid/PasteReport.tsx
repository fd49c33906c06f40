import { LeftDialog } from "./LeftDialog";
import type { Left } from "./useCommits";

interface Props {
  report: string;
  left: Left | null;
  onSeen(): void;
}

/** What became of a paste: said once, and shown where something of it was left out. */
export function PasteReport({ report, left, onSeen }: Props) {
  return (
    <>
      <p className="visually-hidden" role="status">
        {report}
      </p>
      {left ? <LeftDialog left={left.texts} isCut={left.isCut} onClose={onSeen} /> : null}
    </>
  );
}
