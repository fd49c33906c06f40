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
    const measure = () => {
      const style = getComputedStyle(element);
      const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd) || 0;
      const width = Math.floor(element.clientWidth - padding);
      if (width <= 0) return;
      const em = parseFloat(style.fontSize) || EM;
      setRoom((old) => (old.width === width && old.em === em ? old : { width, em }));
    };
    // At once, so that nothing is seen in a width that is not its own.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...room };
}
