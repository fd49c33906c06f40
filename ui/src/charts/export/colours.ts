import type { Token } from "../scene";

/** The light theme: what leaves the window is dark on white. */
export const ON_PAPER: { readonly [token: Token]: string } = {
  "--canvas": "#ffffff",
  "--canvas-sunken": "#f5f7f7",
  "--pressed": "#e3e9e9",
  "--line": "#e4e8e8",
  "--line-strong": "#c9d0d0",
  "--line-control": "#87918f",
  "--ink": "#17211f",
  "--ink-2": "#465352",
  "--ink-3": "#5f6b69",
  "--accent": "#0b6b67",
  "--accent-soft": "#e0f0ee",
  "--success": "#2c6e3f",
  "--hue-1": "#00629b",
  "--hue-2": "#9a4a00",
  "--hue-3": "#00694f",
  "--hue-4": "#97386f",
  "--hue-5": "#6d5a00",
  "--hue-6": "#4f5680",
  "--hue-1-soft": "#e1eff8",
  "--hue-2-soft": "#fbeadb",
  "--hue-3-soft": "#dff3ec",
  "--hue-4-soft": "#f8e6f0",
  "--hue-5-soft": "#f6f0d3",
  "--hue-6-soft": "#e9eaf4",
};

export const onPaper = (token: Token | undefined): string => (token && ON_PAPER[token]) ?? "none";

/** The interface's own fonts are in no other program: their companions follow. */
export const FONTS =
  "'Roadbook Sans', 'Noto Sans', 'Roadbook Sans Arabic', 'Noto Sans Arabic', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** Text for files: without the marks that isolate names, which other programs show as boxes, or what XML forbids. */
export const bare = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");
