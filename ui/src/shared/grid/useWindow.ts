import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { itemAt } from "./stack";

/** A height to assume where nothing is laid out (tests). */
const FALLBACK_HEIGHT = 640;
const FALLBACK_ROW = 32;
const FALLBACK_WIDTH = 1200;
/** The text size for which widths are given. */
const USUAL_TEXT = 14;
/** What is drawn above and below what is seen, in pixels: as much as eight rows of one line. */
const BEYOND = 256;

export interface Window {
  first: number;
  last: number;
  rowHeight: number;
  page: number;
}

/** What can be seen of a list: measured in pixels, the width as if at the usual text size. */
export interface View {
  top: number;
  height: number;
  width: number;
  rowHeight: number;
}

/** Follows what is seen in a scroller; its `[data-row-height]` says how high a row of one line is. */
export function useView(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  usualRow = FALLBACK_ROW,
): View {
  const [view, setView] = useState<View>({
    top: 0,
    height: FALLBACK_HEIGHT,
    width: FALLBACK_WIDTH,
    rowHeight: usualRow,
  });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const head = element.querySelector<HTMLElement>("[data-row-height]");
    const text = parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
    const next = {
      top: element.scrollTop,
      width: (element.clientWidth * USUAL_TEXT) / text || FALLBACK_WIDTH,
      height: element.clientHeight || FALLBACK_HEIGHT,
      rowHeight: head?.offsetHeight || usualRow,
    };
    // The layout can only be measured once it exists; the second render this causes is the point of it.
    // oxlint-disable-next-line react/set-state-in-effect
    setView((old) => {
      const same =
        Math.floor(old.top / old.rowHeight) === Math.floor(next.top / next.rowHeight) &&
        old.height === next.height &&
        old.width === next.width &&
        old.rowHeight === next.rowHeight;
      return same ? old : next;
    });
  }, [scroller, usualRow]);

  useLayoutEffect(measure, [measure, count]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    // Drawn before this frame is painted: otherwise a quick turn of the wheel shows nothing for a moment.
    const follow = () => flushSync(measure);
    element.addEventListener("scroll", follow, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", follow);
      observer?.disconnect();
    };
  }, [measure, scroller]);

  return view;
}

/** Which rows to draw. Where all have one height this is arithmetic; otherwise `tops` says where each begins. */
export function windowOf(view: View, count: number, tops?: readonly number[]): Window {
  const at = (height: number) => (tops ? itemAt(tops, height) : height);
  const visible = Math.ceil(view.height / view.rowHeight);
  const top = Math.floor(view.top / view.rowHeight);
  const beyond = Math.ceil(BEYOND / view.rowHeight);
  const average = (tops?.at(-1) ?? count) / count || 1;
  return {
    first: Math.max(0, at(top) - beyond),
    last: Math.min(count - 1, at(top + visible) + beyond),
    rowHeight: view.rowHeight,
    page: Math.max(1, Math.floor((visible - 2) / average)),
  };
}

/** `usualRow` is how high a row most likely is, so that the first drawing is not of too many. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, usualRow?: number): Window {
  return windowOf(useView(scroller, count, usualRow), count);
}
