import { useEffect } from "react";
import { useLock } from "../shared/useLock";

const MINUTE = 60_000;
/** How often it is looked whether the time is over; after a sleep the first look finds it. */
const LOOK = 5_000;
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Locks the workspace when nobody has touched key or pointer for so many minutes. */
export function useAutoLock(minutes: number | undefined): void {
  const lock = useLock();
  useEffect(() => {
    if (minutes === undefined) return undefined;
    let last = Date.now();
    const note = () => {
      last = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - last < minutes * MINUTE) return;
      note();
      void lock();
    }, LOOK);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, note, { capture: true });
    };
  }, [lock, minutes]);
}
