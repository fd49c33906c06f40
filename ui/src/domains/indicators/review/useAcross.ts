import { useLayoutEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

const OVERSCAN = 4;
/** The text size for which widths are given. */
const USUAL_TEXT = 14;
/** A width to assume where nothing is laid out (tests). */
const FALLBACK_WIDTH = 1200;

export interface Across {
  first: number;
  last: number;
}

/** Which of the columns of one width are in view, from the side where reading begins. */
export function useAcross(scroller: RefObject<HTMLElement | null>, count: number, width: number): Across {
  const [seen, setSeen] = useState({ first: 0, columns: Math.ceil(FALLBACK_WIDTH / width) });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      const text = parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
      const column = (width * text) / USUAL_TEXT;
      const first = Math.floor(Math.abs(element.scrollLeft) / column);
      const columns = Math.ceil((element.clientWidth || FALLBACK_WIDTH) / column);
      setSeen((old) => (old.first === first && old.columns === columns ? old : { first, columns }));
    };
    measure();
    const follow = () => flushSync(measure);
    element.addEventListener("scroll", follow, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", follow);
      observer?.disconnect();
    };
  }, [scroller, width]);
  return {
    first: Math.max(0, Math.min(seen.first, count - 1) - OVERSCAN),
    last: Math.min(count - 1, seen.first + seen.columns + OVERSCAN),
  };
}
