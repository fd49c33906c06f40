import { useCallback, useState } from "react";

/** A small preference of this window (a panel's width); losing it costs nothing. */
export function useRemembered(name: string, initial: number): [number, (value: number) => void] {
  const key = `roadbook.${name}`;
  const [value, setValue] = useState(() => {
    try {
      const stored = Number(window.localStorage.getItem(key) ?? NaN);
      return Number.isFinite(stored) ? stored : initial;
    } catch {
      return initial;
    }
  });
  const set = useCallback(
    (next: number) => {
      setValue(next);
      try {
        window.localStorage.setItem(key, String(next));
      } catch {
        // Storage may be full or forbidden; the width then lasts until the window closes.
      }
    },
    [key],
  );
  return [value, set];
}
