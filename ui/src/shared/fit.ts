// How many of a row of buttons fit beside each other, the rest being in a menu at its end.

export interface Widths {
  /** Of each button. */
  buttons: readonly number[];
  /** Of the button of the menu, by its own words. */
  more: number;
  /** What the button of the menu needs beside a name. */
  sign: number;
  gap: number;
  /** What the frame takes. */
  frame: number;
}

/** `chosen` is the place of the button that is chosen: in the menu, its name stands for the menu. */
export function fitting(room: number, chosen: number, { buttons, more, sign, gap, frame }: Widths): number {
  const widthOf = (count: number): number => {
    const shown = buttons.slice(0, count);
    const menu = chosen >= count ? (buttons[chosen] ?? 0) + sign : more;
    const all = count === buttons.length ? shown : [...shown, menu];
    return frame + all.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, all.length - 1);
  };
  for (let count = buttons.length; count > 0; count -= 1) if (widthOf(count) <= room) return count;
  return 0;
}
