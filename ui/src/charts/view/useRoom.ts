import { useLayoutEffect, useRef, useState } from "react";

const WIDTH = 380;
const EM = 12;

/** The width of the place and the size of its text, so that a chart fits both whatever the window. */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: WIDTH, em: EM });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      const em = parseFloat(getComputedStyle(element).fontSize) || EM;
      setRoom({ width: Math.floor(entry.contentRect.width), em });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...room };
}
