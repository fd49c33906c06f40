import { describe, expect, it } from "vitest";
import type { Language } from "../../backend/generated";
import { meansOf } from "../../testing/gallery/means";
import { samples, type Sample } from "../../testing/gallery/samples";
import { sceneOf } from "../chart";
import { MISSING, type Cell, type ChartData } from "../data";
import { shapesOf } from "../path";
import { readout } from "../readout";
import { mirrored, type Box, type Scene, type Shape, type TextShape } from "../scene";
import { textWidth } from "../text";
import { wordsOf } from "../words";

const LANGUAGES: Language[] = ["en", "ar", "ru", "zh"];
/** Narrow windows, wide ones, and text at 200 %. */
const ROOMS = [
  { width: 300, em: 12 },
  { width: 380, em: 12 },
  { width: 700, em: 12 },
  { width: 1100, em: 12 },
  { width: 600, em: 24 },
];

const drawn = LANGUAGES.flatMap((language) => {
  const means = meansOf(language);
  return samples(means).flatMap((sample, index) =>
    ROOMS.map((room) => ({
      name: `${sample.kind} ${String(index)} in ${language} at ${String(room.width)}/${String(room.em)}`,
      sample,
      room,
      scene: sceneOf(sample.kind, sample.data, { ...room, words: wordsOf(means.t) }, means.direction),
    })),
  );
});

/** Capitals and digits are about as high as this share of the size. */
const HIGH = 0.72;

function boxOfText({ at, anchor, text, size, bold }: TextShape): Box {
  const width = textWidth(text, { size, bold });
  const share = { left: 0, middle: 0.5, right: 1 }[anchor];
  return { x: at[0] - width * share, y: at[1] - size * HIGH, width, height: size * HIGH };
}

function boxOf(shape: Shape): Box[] {
  if (shape.is === "text") return [boxOfText(shape)];
  if (shape.is === "outline") return [];
  if (shape.is === "circle") {
    const [x, y] = shape.at;
    return [{ x: x - shape.radius, y: y - shape.radius, width: 2 * shape.radius, height: 2 * shape.radius }];
  }
  const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [{ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }];
}

const within = ({ x, y, width, height }: Box, scene: Scene): boolean =>
  x >= -1 && y >= -1 && x + width <= scene.width + 1 && y + height <= scene.height + 1;

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const textsOf = (scene: Scene) => shapesOf(scene).filter((shape): shape is TextShape => shape.is === "text");

describe("every layout", () => {
  it.each(drawn)("stays within its frame: $name", ({ scene }) => {
    const beyond = shapesOf(scene).filter((shape) => boxOf(shape).some((box) => !within(box, scene)));
    expect(beyond).toEqual([]);
  });

  it.each(drawn)("lets no label lie over another: $name", ({ scene }) => {
    const texts = textsOf(scene).map((shape) => ({ text: shape.text, box: boxOfText(shape) }));
    const over = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (touch(one.box, other.box) ? [[one.text, other.text]] : [])),
    );
    expect(over).toEqual([]);
  });

  it.each(drawn)("gives every value a mark with a name of its own: $name", ({ scene, sample }) => {
    const cells = sample.data.series.flatMap((series) => series.cells);
    const known = cells.filter((cell) => cell.state === "value" || cell.state === "estimate");
    const names = scene.marks.map((mark) => mark.name);
    expect(new Set(names).size).toBe(names.length);
    if (sample.kind === "bullet") expect(names).toHaveLength(sample.data.categories.length);
    else expect(names.length).toBeGreaterThanOrEqual(known.length);
  });

  it.each(drawn)("shows what is pointed at within the frame: $name", ({ scene, room }) => {
    const wide = scene.marks.flatMap((mark) =>
      readout(mark, scene.width, room.em).filter((shape) =>
        boxOf(shape).some(({ x, width, y }) => x < -1 || x + width > scene.width + 1 || y < -1),
      ),
    );
    expect(wide).toEqual([]);
  });
});

const KINDS = ["line", "bars", "stacked", "bullet", "multiples", "slope", "map"] as const;
const LONG = "Объединение ".repeat(12).trim();

/** Tables that nobody wishes for. */
function oddities(): { of: string; data: ChartData }[] {
  const [sample] = samples(meansOf("ru"));
  if (!sample) throw new Error("no sample");
  const cell = (value: number): Cell => ({ state: "value", value, text: `${value.toFixed(1)} долларов США` });
  const table = (time: boolean, ...values: number[][]): ChartData => ({
    ...sample.data,
    time,
    aims: [],
    categories: (values[0] ?? []).map((_, index) => ({
      id: `K${"EGMNPR"[index] ?? "E"}`,
      label: LONG + String(index),
    })),
    series: values.map((row, index) => ({
      id: String(index),
      label: LONG + String(index),
      cells: row.map(cell),
    })),
  });
  return [
    { of: "nothing at all", data: table(true) },
    { of: "a series without categories", data: table(false, []) },
    { of: "one zero", data: table(false, [0]) },
    { of: "negative values", data: table(true, [-5, 3, -2], [1, -8, 0]) },
    { of: "negative values in rows", data: table(false, [-5, 3, -2], [1, -8, 0]) },
    { of: "large and small ones", data: table(false, [123_456_789.5, 0.001, 5e7]) },
    { of: "many series", data: table(true, ...Array.from({ length: 24 }, (_, i) => [i % 5, (i * 7) % 11])) },
  ];
}

describe("odd tables", () => {
  it.each(oddities().flatMap((odd) => KINDS.map((kind) => ({ ...odd, kind }))))(
    "are drawn within the frame: $of as $kind",
    ({ kind, data }) => {
      const scene = sceneOf(kind, data, { width: 300, em: 12, words: wordsOf(meansOf("ru").t) }, "ltr");
      const beyond = shapesOf(scene).filter((shape) => boxOf(shape).some((box) => !within(box, scene)));
      expect(beyond).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/:null|\[null/);
    },
  );
});

const english = meansOf("en");
const given = { width: 500, em: 12, words: wordsOf(english.t) };
const of = (kind: Sample["kind"]) => samples(english).filter((sample) => sample.kind === kind);
const sceneFor = ({ kind, data }: Sample, direction: "ltr" | "rtl" = "ltr") =>
  sceneOf(kind, data, given, direction);

describe("right to left", () => {
  it("is the mirror image, and the mirror image of that is the same again", () => {
    for (const sample of samples(english).filter(({ kind }) => kind !== "map")) {
      const scene = sceneFor(sample);
      const turned = sceneFor(sample, "rtl");
      expect(turned).toEqual(mirrored(scene));
      expect(mirrored(turned).marks.map(({ box }) => Math.round(box.x))).toEqual(
        scene.marks.map(({ box }) => Math.round(box.x)),
      );
    }
  });

  it("leaves the map as it is", () => {
    for (const sample of of("map")) expect(sceneFor(sample, "rtl").marks).toEqual(sceneFor(sample).marks);
  });
});

describe("bars", () => {
  it("begin at one line, the zero of their axis", () => {
    const [columns, rows] = of("bars");
    const bottoms = (columns ? sceneFor(columns).marks : [])
      .filter((mark) => mark.shapes.length === 1)
      .map(({ box }) => Math.round(box.y + box.height));
    expect(new Set(bottoms).size).toBe(1);
    const begins = (rows ? sceneFor(rows).marks : [])
      .filter((mark) => mark.shapes.length === 1)
      .map(({ box }) => Math.round(box.x));
    expect(new Set(begins).size).toBe(1);
  });
});

describe("lines", () => {
  const known = (value: number) => ({ state: "value" as const, value, text: String(value) });
  const [sample] = of("line");
  const courseOf = (data: ChartData) =>
    sceneFor({ kind: "line", data }).ground.filter(
      (shape) => shape.is === "path" && shape.paint.stroke === "--accent",
    );

  it("leave a gap where nothing was reported", () => {
    const base = sample?.data;
    if (!base) throw new Error("no sample");
    const years = ["2020", "2021", "2022", "2023", "2024"].map((id) => ({ id, label: id }));
    const cells = [known(1), known(2), MISSING, known(4), known(5)];
    const data = { ...base, aims: [], categories: years, series: [{ id: "a", label: "A", cells }] };
    expect(courseOf(data)).toHaveLength(2);
  });

  it.each(["line", "bars"] as const)(
    "have room for the number over a value as high as the axis: %s",
    (kind) => {
      const base = sample?.data;
      if (!base) throw new Error("no sample");
      const years = ["2020", "2021"].map((id) => ({ id, label: id }));
      const series = [{ id: "a", label: "A", cells: [known(2), known(3)] }];
      const scene = sceneFor({ kind, data: { ...base, aims: [], categories: years, series } });
      const number = textsOf({ ...scene, ground: [] }).find(({ text }) => text === "3");
      expect(number && boxOfText(number).y).toBeGreaterThanOrEqual(0);
    },
  );

  it("are broken where they lead to an estimate", () => {
    const dashed = (sample ? sceneFor(sample).ground : []).filter(
      (shape) => shape.is === "path" && shape.paint.dash !== undefined && shape.paint.stroke === "--hue-2",
    );
    expect(dashed.length).toBeGreaterThan(0);
  });
});
