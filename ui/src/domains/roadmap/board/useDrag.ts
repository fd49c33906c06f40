import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from "react";

/** A press becomes a drag after this many pixels; until then it is a click. */
const STEP = 6;
/** The board scrolls along while the pointer is this near to its edge. */
const EDGE = 48;
const SCROLL = 16;

export interface Drag {
  id: string;
  x: number;
  y: number;
  /** The column under the pointer. */
  over: string | null;
}

function columnUnder(target: EventTarget | null): string | null {
  const column = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return column?.dataset["column"] ?? null;
}

function scrollAtEdge(board: HTMLElement | null, x: number): void {
  if (!board) return;
  const { left, right } = board.getBoundingClientRect();
  if (x < left + EDGE) board.scrollLeft -= SCROLL;
  else if (x > right - EDGE) board.scrollLeft += SCROLL;
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener("click", swallow, { capture: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
}

/**
 * Drags a card with mouse or pen. It follows pointer events, as the shell keeps drag and drop for files. A finger
 * scrolls instead; it has the menu of columns.
 */
export function useDrag(board: RefObject<HTMLElement | null>, drop: (id: string, column: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const begin = (down: ReactPointerEvent, id: string) => {
    if (down.button !== 0 || down.pointerType === "touch") return;
    const listening = new AbortController();
    let isDragging = false;
    stop.current = () => {
      stop.current = () => undefined;
      listening.abort();
      if (isDragging) swallowClick();
      setDrag(null);
    };
    const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(type, listener, { capture: true, signal: listening.signal });
    listen("pointermove", (event) => {
      isDragging ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= STEP;
      if (!isDragging) return;
      scrollAtEdge(board.current, event.clientX);
      setDrag({ id, x: event.clientX, y: event.clientY, over: columnUnder(event.target) });
    });
    listen("pointerup", (event) => {
      const column = isDragging ? columnUnder(event.target) : null;
      stop.current();
      if (column !== null) drop(id, column);
    });
    listen("pointercancel", () => stop.current());
    listen("keydown", (event) => {
      if (event.key !== "Escape" || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      stop.current();
    });
  };
  return { drag, begin };
}
