import { linear } from "../../shared/scales";
import { extentOf, numbersOf, type Cell, type ChartData } from "../data";
import { areaPaint, crossShapes } from "../paints";
import { line, rect, type Mark, type Scene, type Shape, type TextShape } from "../scene";
import { textWidth, wrapped } from "../text";
import { inside } from "./axes";
import type { Given } from "./given";
import { aimSign, explained, sign, stateItems, type Item } from "./legend";

/** The series of a bullet chart, in this order: from where, how far, to where. */
export const BULLET = ["baseline", "value", "target"] as const;

const LINE = 1.3;

interface Bullet {
  top: number;
  bottom: number;
  ground: Shape[];
  mark: Mark;
}

/** The three cells of a row: what each is called is the name of its series. */
function told(data: ChartData, at: number, { words }: Given): string {
  const parts = data.series.flatMap(({ label, cells }) => {
    const text = cells[at]?.text ?? "";
    return text === "" ? [] : [words.mark(label, text, "")];
  });
  return words.list(parts);
}

function caption(
  text: string,
  at: readonly [number, number],
  anchor: TextShape["anchor"],
  em: number,
): TextShape {
  return { is: "text", text, at, anchor, size: em, colour: "--ink-2" };
}

/** Where it began, how far it is and where it should be, on a scale of its own from zero. */
function scaleShapes(
  cells: { [name in (typeof BULLET)[number]]: Cell | undefined },
  y: number,
  { width, em }: Given,
) {
  const [low, high] = extentOf(numbersOf(Object.values(cells)));
  const x = linear([low, high * 1.04], [em * 0.5, width - em]);
  const { baseline, value, target } = cells;
  const middle = y + em * 0.8;
  const track = rect(
    { x: 1, y, width: width - 2, height: em * 1.6 },
    { fill: "--canvas-sunken", stroke: "--line-strong", width: 1 },
  );
  const shapes: Shape[] = [];
  if (value && value.value !== null) {
    const [from, to] = [x(Math.min(0, value.value)), x(Math.max(0, value.value))];
    const bar = { x: from, y: y + em * 0.4, width: Math.max(1, to - from), height: em * 0.8 };
    shapes.push(rect(bar, areaPaint(0, 1, value.state === "estimate")));
  }
  if (value?.state === "not-available") shapes.push(...crossShapes([em, middle], em * 0.32));
  if (baseline && baseline.value !== null) {
    shapes.push(aimSign("baseline", [x(baseline.value), middle], em));
  }
  const below: Shape[] = [];
  if (target && target.value !== null) {
    const at = x(target.value);
    shapes.push(line([at, y - em * 0.3], [at, y + em * 1.9], { stroke: "--success", width: 3 }));
    shapes.push(aimSign("target", [at, middle], em));
    const room = inside(at, textWidth(target.text, { size: em }), 0, width);
    below.push(caption(target.text, [room, y + em * 3.1], "middle", em));
  }
  return { ground: [track, ...below], shapes };
}

function bullet(data: ChartData, at: number, top: number, given: Given): Bullet {
  const { width, em } = given;
  const [baseline, value, target] = data.series.map(({ cells }) => cells[at]);
  const name = data.categories[at]?.label ?? "";
  const text = value?.text ?? "";
  const room = width - textWidth(text, { size: em, bold: true }) - em * 2;
  const lines = wrapped(name, room, { size: em }, 2);
  const y = top + lines.length * em * LINE + em * 0.6;
  const { ground, shapes } = scaleShapes({ baseline, value, target }, y, given);
  const first = top + em;
  const names = lines.map((part, index) => ({
    ...caption(part, [0, first + index * em * LINE] as const, "left", em),
    colour: "--ink" as const,
  }));
  const figure: TextShape = { ...caption(text, [width, first], "right", em), bold: true, colour: "--ink" };
  const tells = told(data, at, given);
  return {
    top,
    bottom: y + em * (numbersOf([target]).length === 0 ? 2.2 : 3.6),
    ground: [...names, figure, ...ground],
    mark: {
      series: 0,
      at,
      name: given.words.mark(name, tells, ""),
      where: name,
      text: tells,
      ...(value?.behind ? { behind: value.behind } : {}),
      // Inside the track, so that the keyboard's frame around it is seen whole.
      box: { x: 4, y, width: width - 8, height: em * 1.6 },
      shapes,
    },
  };
}

function key(data: ChartData, given: Given) {
  const { em } = given;
  const [baseline, value, target] = data.series.map(({ label }) => label);
  const bar = sign("area", { index: 0, count: 1, estimate: false }, em);
  const estimate = sign("area", { index: 0, count: 1, estimate: true }, em);
  const items: Item[] = [
    { label: value ?? "", sign: bar },
    { label: baseline ?? "", sign: (at) => [aimSign("baseline", at, em)] },
    { label: target ?? "", sign: (at) => [aimSign("target", at, em)] },
    ...stateItems(data, estimate, given),
  ];
  return explained(items, given);
}

/** Rows of different measures, each against its own target. */
export function bulletScene(data: ChartData, given: Given): Scene {
  const { shapes, height } = key(data, given);
  const bullets: Bullet[] = [];
  for (const at of data.categories.keys()) {
    const top = (bullets.at(-1)?.bottom ?? height) + given.em * 0.8;
    bullets.push(bullet(data, at, top, given));
  }
  return {
    width: given.width,
    height: bullets.at(-1)?.bottom ?? height,
    runs: "down",
    ground: [...shapes, ...bullets.flatMap((one) => one.ground)],
    marks: bullets.map((one) => one.mark),
    front: [],
  };
}
