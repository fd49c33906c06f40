import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";

/** A height to assume where nothing is laid out (tests). */
const FALLBACK_HEIGHT = 640;
const FALLBACK_ROW = 32;
const OVERSCAN = 8;

export interface Window {
  first: number;
  last: number;
  rowHeight: number;
  page: number;
}

/** Which rows to draw: all rows have one height, so this is arithmetic and stays smooth at any length. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): Window {
  const [view, setView] = useState({ top: 0, height: FALLBACK_HEIGHT, rowHeight: FALLBACK_ROW });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const head = element.querySelector<HTMLElement>("[data-row-height]");
    const next = {
      top: element.scrollTop,
      height: element.clientHeight || FALLBACK_HEIGHT,
      rowHeight: head?.offsetHeight || FALLBACK_ROW,
    };
    // The layout can only be measured once it exists; the second render this causes is the point of it.
    // oxlint-disable-next-line react/set-state-in-effect
    setView((old) => {
      const same =
        Math.floor(old.top / old.rowHeight) === Math.floor(next.top / next.rowHeight) &&
        old.height === next.height &&
        old.rowHeight === next.rowHeight;
      return same ? old : next;
    });
  }, [scroller]);

  useLayoutEffect(measure, [measure, count]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.addEventListener("scroll", measure, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer?.disconnect();
    };
  }, [measure, scroller]);

  const visible = Math.ceil(view.height / view.rowHeight);
  const top = Math.floor(view.top / view.rowHeight);
  return {
    first: Math.max(0, top - OVERSCAN),
    last: Math.min(count - 1, top + visible + OVERSCAN),
    rowHeight: view.rowHeight,
    page: Math.max(1, visible - 2),
  };
}
