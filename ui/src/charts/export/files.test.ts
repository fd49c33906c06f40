import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { meansOf } from "../../testing/gallery/means";
import { samples } from "../../testing/gallery/samples";
import { shapesOf } from "../path";
import { wordsOf } from "../words";
import { bare, ON_PAPER } from "./colours";
import { fileOf } from "./files";
import { sheetOf, type Printed } from "./sheet";
import { svgOf } from "./svg";

const NASTY = `<script>alert("1")</script> & 'more' ]]> \u0000\u0007\u{2066}x\u{2069} \ud800`;

const printedOf = (language: "en" | "ar", change: { title?: string } = {}): Printed[] => {
  const means = meansOf(language);
  return samples(means).map(({ kind, data }) => ({
    kind,
    data: { ...data, ...change },
    words: wordsOf(means.t),
    description: "What it says.",
    notes: kind === "map" ? [means.t("map-disclaimer")] : [],
    language,
    direction: means.direction,
  }));
};

const parsed = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml");

describe("a chart as an SVG file", () => {
  it.each(["en", "ar"] as const)("is well-formed and needs nothing beside it: %s", (language) => {
    for (const printed of printedOf(language)) {
      const text = svgOf(printed);
      const svg = parsed(text);
      expect(svg.querySelector("parsererror")).toBeNull();
      expect(svg.documentElement.getAttribute("xml:lang")).toBe(language);
      expect(svg.querySelector("title")?.textContent).toBe(bare(printed.data.title));
      expect(svg.querySelector("desc")?.textContent).toContain("What it says.");
      expect(text).not.toMatch(/var\(|class=|style=|href|url\((?!#)|undefined|NaN|[\u2066-\u2069]/);
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
        expect(svg.getElementById(id ?? "")).not.toBeNull();
    }
  });

  it("has its text escaped, without what XML forbids", () => {
    for (const printed of printedOf("en", { title: NASTY })) {
      const svg = parsed(svgOf({ ...printed, description: NASTY }));
      expect(svg.querySelector("parsererror, script")).toBeNull();
      expect(svg.querySelector("title")?.textContent).toBe(`<script>alert("1")</script> & 'more' ]]> x `);
    }
  });

  it("says beneath a map what it does not mean to say", () => {
    const map = printedOf("en").find(({ kind }) => kind === "map");
    if (!map) throw new Error("no map");
    const texts = [...parsed(svgOf(map)).querySelectorAll("text")].map((text) => text.textContent).join(" ");
    expect(texts).toContain("The designations employed and the presentation of material on this map");
    expect(texts).toContain("frontiers or boundaries.");
  });

  it("comes as bytes under the chart's name, without what file systems refuse", async () => {
    const [printed] = printedOf("en", { title: 'Policies: "in force" / 2025?' });
    if (!printed) throw new Error("no chart");
    const { name, bytes } = await fileOf(printed, "svg");
    expect(name).toBe("Policies in force 2025.svg");
    expect(new TextDecoder().decode(bytes)).toBe(svgOf(printed));
    expect((await fileOf({ ...printed, data: { ...printed.data, title: "//" } }, "svg")).name).toBe(
      "chart.svg",
    );
  });
});

describe("the colours of files", () => {
  const css = readFileSync(join(import.meta.dirname, "../../shared/tokens.css"), "utf8");
  const light = /data-theme="light"\] \{([^}]*)\}/.exec(css)?.[1] ?? "";

  it.each(Object.entries(ON_PAPER))("%s is that of the light theme", (token, colour) => {
    expect(light).toContain(`${token}: ${colour};`);
  });

  it("are known for everything that is drawn", () => {
    const tokens = printedOf("en").flatMap((printed) =>
      sheetOf(printed).shapes.flatMap((shape) =>
        shape.is === "text" ? [shape.colour] : [shape.paint.fill, shape.paint.stroke],
      ),
    );
    expect([...new Set(tokens)].filter((token) => token && !(token in ON_PAPER))).toEqual([]);
    expect(shapesOf({ width: 0, height: 0, runs: "down", ground: [], marks: [], front: [] })).toEqual([]);
  });
});
