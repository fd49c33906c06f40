import { useEffect, useLayoutEffect, type RefObject } from "react";
import type { GridProps, Place } from "./types";

/** The cell in which something happened. */
export function placeOfTarget(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [item, column] = (cell?.dataset["cell"] ?? "").split(":").map(Number);
  return item === undefined || column === undefined || Number.isNaN(item) ? null : { item, column };
}

interface Focusing {
  active: Place;
  takeFocus(): boolean;
}

/** Moves the focus to the active cell when it is wanted there, and brings the cell into view. */
export function useFocusCell(
  scroller: RefObject<HTMLElement | null>,
  { active, takeFocus }: Focusing,
  tops: readonly number[],
  rowHeight: number,
): void {
  useLayoutEffect(() => {
    if (!takeFocus()) return;
    const element = scroller.current;
    if (!element) return;
    const top = (tops[active.item] ?? 0) * rowHeight;
    const bottom = (tops[active.item + 1] ?? 0) * rowHeight;
    const room = element.clientHeight - rowHeight;
    if (top < element.scrollTop) element.scrollTo?.({ top });
    else if (room > 0 && bottom > element.scrollTop + room) {
      element.scrollTo?.({ top: bottom - room });
    }
    const row = String(active.item);
    const cell =
      element.querySelector<HTMLElement>(`[data-cell="${row}:${String(active.column)}"]`) ??
      element.querySelector<HTMLElement>(`[data-cell="${row}:0"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  });
}

/** Claims copy and paste for the cells, which WebKit offers outside of text fields only on request. */
export function useClipboardClaim(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    const claim = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) {
        event.preventDefault();
      }
    };
    element?.addEventListener("beforecopy", claim);
    element?.addEventListener("beforepaste", claim);
    return () => {
      element?.removeEventListener("beforecopy", claim);
      element?.removeEventListener("beforepaste", claim);
    };
  }, [scroller]);
}

/** An editor takes what is pasted into it. In the line for a new row, several cells are rows of their own. */
export function takesPaste<Row>(target: EventTarget, text: string, { growing }: GridProps<Row>): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  return growing !== undefined && target.matches(".grid-new-input") && /[\t\n]/.test(text.trim());
}
