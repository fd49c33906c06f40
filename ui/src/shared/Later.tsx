import { startTransition, useEffect, useState, type ReactNode } from "react";

/** What lies below the fold of a long panel: drawn once the first screen of it can be seen. */
export function Later({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    // A frame is painted after its callbacks, and a timer set in one of them runs after that.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDue(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
  return isDue ? children : null;
}
