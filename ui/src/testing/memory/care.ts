import type { Handlers } from "./world";

/** Backups, copies, and what helps where something is wrong. */
export const care: Pick<
  Handlers,
  "copies" | "copy_put_back" | "keys_put_back" | "repair" | "compare_anew" | "rescue" | "backup_write"
> = {
  copies: () => [
    { day: "2026-11-22", bytes: 1_240_000 },
    { day: "2026-11-21", bytes: 1_180_000 },
  ],
  copy_put_back: (world) => {
    world.state = { ...world.state, stage: "open" };
    return world.state;
  },
  keys_put_back: (world) => {
    world.state = { ...world.state, stage: "locked" };
    return world.state;
  },
  repair: () => ({
    ok: false,
    steps: [
      { step: "pages", outcome: "mended", count: 1, lines: ["page 12"] },
      { step: "entries", outcome: "fine", count: 120, lines: [] },
      { step: "documents", outcome: "open", count: 60, lines: ["action/a: its row is another"] },
      { step: "missing", outcome: "waits", count: 2, lines: ["2 of feed f-1"] },
      { step: "refused", outcome: "waits", count: 1, lines: [] },
    ],
  }),
  compare_anew: (world) => world.sync,
  rescue: (_, args) => ({
    folder: args.folder,
    whole: false,
    bundles: ["rescued.bundle"],
    closed_to_all: false,
    entries: 298,
    missing: [{ participant: "Amina", feed: "f-1", from: 12, to: 13 }],
    altered: 0,
    acts: 4,
    pieces: 0,
    pending: 3,
    records: [{ kind: "action", count: 60 }],
    pages: 542,
    damaged_pages: [294],
    journal_damaged: false,
    incomplete: ["record"],
  }),
  backup_write: (_, args) => ({ file: args.file, bytes: 1_240_000 }),
};
