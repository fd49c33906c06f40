import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useI18n } from "../../i18n/I18n";
import { nextMark } from "../keys";
import { patternsOf, shapesOf } from "../path";
import { readout } from "../readout";
import type { Mark, Scene } from "../scene";
import type { OpenBehind } from "./Chart";
import { Patterns, Shapes } from "./ShapeView";

/** How far the frame of the keyboard's place stands off. */
const OFF = 2;

interface Props {
  scene: Scene;
  label: string;
  em: number;
  onOpen: OpenBehind | undefined;
}

/** A scene in the window: one stop for Tab, arrow keys from mark to mark, each with its name. */
export function Drawing({ scene, label, em, onOpen }: Props) {
  const { direction } = useI18n();
  const patterns = `chart${useId()}`;
  const group = useRef<SVGGElement>(null);
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState<Mark | null>(null);
  const [pointed, setPointed] = useState<Mark | null>(null);
  const around = { direction, patterns };
  const current = Math.min(active, scene.marks.length - 1);
  const asked = pointed ?? focused;
  // Found again by its place: the drawing may have been made anew since.
  const told = asked && scene.marks.find(({ series, at }) => series === asked.series && at === asked.at);

  const open = (mark: Mark) => {
    if (mark.behind) onOpen?.(mark.behind, mark.name);
  };

  const onKeyDown = (event: KeyboardEvent, mark: Mark) => {
    if (event.key === "Escape") setFocused(null);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(mark);
    }
    const next = nextMark(event.key, current, scene, direction);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    group.current?.querySelectorAll<SVGGElement>("[data-mark]")[next]?.focus();
  };

  return (
    <svg
      role="group"
      aria-label={label}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${String(scene.width)} ${String(scene.height)}`}
    >
      <Patterns paints={patternsOf(shapesOf(scene))} prefix={patterns} />
      <g aria-hidden>
        <Shapes shapes={scene.ground} around={around} />
      </g>
      <g ref={group}>
        {scene.marks.map((mark, index) => (
          <g
            key={`${String(mark.series)}-${String(mark.at)}`}
            data-mark
            {...(onOpen && mark.behind
              ? { role: "button", "aria-haspopup": "dialog", "data-opens": true }
              : { role: "img" })}
            aria-label={mark.name}
            // A chart's marks are read one by one: each is a place for the keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={index === current ? 0 : -1}
            className="chart-mark"
            onFocus={() => {
              setActive(index);
              setFocused(mark);
            }}
            onBlur={() => setFocused(null)}
            onClick={() => open(mark)}
            onKeyDown={(event) => onKeyDown(event, mark)}
            onPointerEnter={() => setPointed(mark)}
            onPointerLeave={() => setPointed(null)}
          >
            <Shapes shapes={mark.shapes} around={around} />
            <rect
              className="chart-place"
              x={mark.box.x - OFF}
              y={mark.box.y - OFF}
              width={mark.box.width + 2 * OFF}
              height={mark.box.height + 2 * OFF}
              rx={OFF}
            />
          </g>
        ))}
      </g>
      <g aria-hidden className="chart-front">
        <Shapes shapes={scene.front} around={around} />
        {told ? <Shapes shapes={readout(told, scene.width, em)} around={around} /> : null}
      </g>
    </svg>
  );
}
