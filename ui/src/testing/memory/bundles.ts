import type { Args, CommandName, Result } from "../../backend/backend";
import type { BundleFor } from "../../backend/generated";
import type { World } from "./world";

type Names = "bundle_plan" | "bundle_write" | "bundle_look" | "bundle_read" | "opened_file";
type Handlers = { [C in Names & CommandName]: (world: World, args: Args<C>) => Result<C> };

const BYTES = 12_400_000;
const ENTRIES = 214;
const FOR_ONE = { bytes: 48_213, entries: 14 };

const FILES = 34_000_000;

const sizeOf = ({ member, with_files }: BundleFor) => {
  const { bytes, entries } = member === null ? { bytes: BYTES, entries: ENTRIES } : FOR_ONE;
  return { bytes: with_files ? bytes + FILES : bytes, entries };
};

const partsOf = (of: BundleFor): number =>
  of.max_bytes === null ? 1 : Math.ceil(sizeOf(of).bytes / of.max_bytes);

function filesOf(file: string, parts: number): string[] {
  if (parts === 1) return [file];
  const dot = file.lastIndexOf(".");
  return Array.from(
    { length: parts },
    (_, index) => `${file.slice(0, dot)}-${String(index + 1)}of${String(parts)}${file.slice(dot)}`,
  );
}

/** Files of made-up size: with what everybody wrote, or with the little that one participant lacks. */
export const bundles: Handlers = {
  bundle_plan: (_, of) => ({ ...sizeOf(of), parts: partsOf(of) }),
  bundle_write: (_, args) => ({ ...sizeOf(args), file: args.file, files: filesOf(args.file, partsOf(args)) }),
  opened_file: (world) => {
    const file = world.opened;
    world.opened = null;
    return { file };
  },
  bundle_look: () => ({
    from: "Chen Wei",
    bytes: FOR_ONE.bytes,
    files: 1,
    entries: ENTRIES,
    new_entries: 34,
    new_acts: 0,
    new_pieces: 0,
    changes: 51,
    people: ["Chen Wei", "Olga Petrova"],
    needs: [{ participant: "Lucía Fernández", entries: 2 }],
  }),
  bundle_read: () => ({
    entries: ENTRIES,
    new_entries: 34,
    changes: 51,
    people: ["Chen Wei", "Olga Petrova"],
    waiting: 0,
    refused: 0,
    new_pieces: 0,
    nothing_new: false,
  }),
};
