import type { Args, CommandName, Result } from "../../backend/backend";
import { BackendError } from "../../backend/errors";
import type { AttachmentRow, ErrorCode, FilesState, RecordArgs } from "../../backend/generated";
import { asText } from "../../shared/values";
import type { World } from "./world";
import { items } from "./rows";
import type { MemoryStore } from "./store";

/** A file as it is kept: whether it is whole follows. */
export type HeldFile = Omit<AttachmentRow, "whole">;

/** What is known of the content of files, by content, and whether all are kept here. */
export interface Files {
  keepAll: boolean;
  rows: Map<string, HeldFile>;
}

type Names =
  | "attachments"
  | "attachment_add"
  | "attachment_want"
  | "attachment_drop"
  | "attachment_save"
  | "attachment_picture"
  | "files_state"
  | "files_keep_all";

type Handlers = { [C in Names & CommandName]: (world: World, args: Args<C>) => Result<C> };

const SIZE = 1_240_000;
/** A picture of one point. */
const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const refused = (code: ErrorCode): never => {
  throw new BackendError({ code, message: "", hint: "" });
};

function rowOf({ files }: World, content: string): HeldFile {
  return files.rows.get(content) ?? refused("not_found");
}

function set(world: World, content: string, part: Partial<HeldFile>): null {
  world.files.rows.set(content, { ...rowOf(world, content), ...part });
  return null;
}

/** Puts a file on a record, as it is after a sync. */
export function putFile(world: World, { kind, id }: RecordArgs, row: HeldFile): void {
  const record = world.store.get(kind, id);
  const files = { ...(record.fields["files"] as object), [row.content]: { name: row.name } };
  world.store.put({ kind, id, fields: { ...record.fields, files } });
  world.files.rows.set(row.content, row);
}

export function detach(store: MemoryStore, { kind, id, content }: Args<"attachment_remove">): void {
  store.edit([{ kind, id, path: `files.${content}.deleted`, value: true }]);
}

function attachments(world: World, { kind, id }: RecordArgs): AttachmentRow[] {
  // Observations are kept apart here, without files.
  if (kind === "observation") return [];
  return items(world.store.get(kind, id).fields["files"])
    .filter(([, { deleted }]) => deleted !== true)
    .map(([content, { name }]) => {
      const row = rowOf(world, content);
      return { ...row, name: asText(name), whole: row.held >= row.size };
    });
}

function state({ files }: World): FilesState {
  const rows = [...files.rows.values()];
  const whole = rows.filter(({ held, size }) => held >= size);
  return {
    keep_all: files.keepAll,
    files: whole.length,
    bytes: whole.reduce((sum, { size }) => sum + size, 0),
    missing: rows.filter(({ held, size, wanted }) => held < size && (wanted || files.keepAll)).length,
  };
}

/** Files of one size; a film is larger than any may be. */
export const files: Handlers = {
  attachments,
  attachment_add: (world, { kind, id, file }) => {
    if (file.endsWith(".mp4")) refused("bad_value");
    const name = file.split("/").at(-1) ?? "";
    const content = `f${String(world.files.rows.size + 1)}`;
    world.store.edit([{ kind, id, path: `files.${content}.name`, value: name }]);
    world.state = { ...world.state, can_undo: true };
    world.files.rows.set(content, {
      content,
      name,
      media_type: name.endsWith(".png") ? "image/png" : "application/pdf",
      size: SIZE,
      held: SIZE,
      wanted: true,
      elsewhere: false,
      added_by: "Amina Diallo",
      added_at: Date.now(),
    });
    return attachments(world, { kind, id });
  },
  attachment_want: (world, { content, wanted }) => set(world, content, { wanted }),
  attachment_drop: (world, { content }) => {
    if (!rowOf(world, content).elsewhere) refused("not_allowed");
    return set(world, content, { held: 0, wanted: false, elsewhere: false });
  },
  attachment_save: () => null,
  attachment_picture: (world, { content }) =>
    rowOf(world, content).media_type === "image/png" ? { data: PIXEL, width: 1, height: 1 } : null,
  files_state: state,
  files_keep_all: (world, { keep_all }) => {
    world.files.keepAll = keep_all;
    return state(world);
  },
};
