import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "..");

function ruleOf(file: string, selector: string): string {
  const css = readFileSync(join(SOURCES, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return css.split("}").find((rule) => rule.split("{")[0]?.trim() === selector) ?? "";
}

const PANES: [file: string, selector: string][] = [
  ["frame/Frame.css", ".page"],
  ["frame/WithDetail.css", ".detail"],
  ["frame/Sidebar.css", ".sidebar"],
  ["shared/grid/Grid.css", ".grid"],
  ["domains/roadmap/roadmap.css", ".roadmap"],
  ["domains/roadmap/timeline/Timeline.css", ".timeline"],
  ["domains/roadmap/timeline/Timeline.css", ".comparison"],
  ["domains/welcome/welcome.css", ".welcome"],
];

describe("the window", () => {
  it("cannot be scrolled as a whole, not even by focus", () => {
    expect(ruleOf("frame/Frame.css", ".frame")).toMatch(/overflow: clip;/);
  });

  it.each(PANES)("scrolls in its panes, with everything in them: %s %s", (file, selector) => {
    const rule = ruleOf(file, selector);
    expect(rule).toMatch(/overflow: .*auto;/);
    expect(rule).toMatch(/position: relative;/);
  });
});
