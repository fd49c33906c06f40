import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

function tokensOf(theme: string): Map<string, string> {
  const block = new RegExp(`data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(CSS)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["--canvas", "--canvas-sunken", "--canvas-raised", "--hover", "--selected"];
const TEXTS = ["--ink", "--ink-2", "--ink-3", "--accent-ink"];
const ON_CANVAS = ["--danger", "--warning", "--success", "--conflict"];
const STATUSES = ["draft", "proposed", "agreed", "in-progress", "blocked", "done"];
const HUES = [1, 2, 3, 4, 5, 6].map((hue) => `--hue-${String(hue)}`);

const PAIRS: [string, string, number][] = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text): [string, string, number] => [text, ground, 4.5])),
  ...ON_CANVAS.map((text): [string, string, number] => [text, "--canvas", 4.5]),
  ...STATUSES.map((status): [string, string, number] => [`--status-${status}`, "--canvas", 3]),
  ...HUES.map((hue): [string, string, number] => [hue, `${hue}-soft`, 4.5]),
  // The marks of charts, on the ground and on land.
  ...["--accent", "--success", "--ink-3", ...HUES].flatMap((mark): [string, string, number][] => [
    [mark, "--canvas", 3],
    [mark, "--pressed", 3],
  ]),
  ["--on-accent", "--accent", 4.5],
  ["--ink", "--warning-soft", 4.5],
  ["--conflict", "--warning-soft", 4.5],
  ["--accent-ink", "--accent-soft", 4.5],
  ["--line-control", "--canvas", 3],
  ["--focus", "--canvas", 3],
];

describe.each(["light", "dark", "contrast"])("the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  it.each(PAIRS)("%s is legible on %s", (text, ground, least) => {
    expect(contrast(tokens.get(text) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(least);
  });
});
