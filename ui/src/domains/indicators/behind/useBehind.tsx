import { useState, type ReactNode } from "react";
import type { IndicatorRow } from "../../../backend/generated";
import type { Behind } from "../../../charts/data";
import type { OpenBehind } from "../../../charts/view/Chart";
import { BehindDialog } from "./BehindDialog";

/** The list of the observations behind a figure of the indicator, opened from wherever the figure stands. */
export function useBehind(indicator: IndicatorRow): { open: OpenBehind; dialog: ReactNode } {
  const [shown, setShown] = useState<{ behind: Behind; name: string } | null>(null);
  return {
    open: (behind, name) => setShown({ behind, name }),
    dialog:
      shown === null ? null : (
        <BehindDialog indicator={indicator} {...shown} onClose={() => setShown(null)} />
      ),
  };
}
