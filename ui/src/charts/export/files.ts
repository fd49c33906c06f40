import { pngOf } from "./canvas";
import { bare } from "./colours";
import type { Printed } from "./sheet";
import { svgOf } from "./svg";

export type Format = "svg" | "png";

/** A file as it is to be written. */
export interface ChartFile {
  name: string;
  bytes: Uint8Array;
}

/** Longest name of a file, in characters and without its ending. */
const LONGEST = 80;

/** The title as the name of a file: without what file systems refuse. */
function nameOf(title: string, format: Format): string {
  const name = [...bare(title).replace(/[\\/:*?"<>|\s]+/g, " ")].slice(0, LONGEST).join("").trim();
  return `${name === "" ? "chart" : name}.${format}`;
}

export async function fileOf(printed: Printed, format: Format): Promise<ChartFile> {
  const bytes = format === "svg" ? new TextEncoder().encode(svgOf(printed)) : await pngOf(printed);
  return { name: nameOf(printed.data.title, format), bytes };
}
