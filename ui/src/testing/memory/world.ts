import type { Args, CommandName, Result } from "../../backend/backend";
import { BackendError } from "../../backend/errors";
import type {
  AppState,
  Changed,
  DocumentRef,
  ErrorCode,
  ForkRow,
  LanArgs,
  LanMeeting,
  NeighbourRow,
  NotesView,
  Observation,
  QuarantineRow,
  SyncState,
} from "../../backend/generated";
import type { Files } from "./files";
import type { People } from "./people";
import type { Reader } from "./rows";
import type { MemoryStore } from "./store";

export interface World {
  store: MemoryStore;
  state: AppState;
  sync: SyncState;
  seen: number | null;
  people: People;
  /** What was written and does not count. */
  refused: QuarantineRow[];
  /** Computers that went on in two histories. */
  forks: ForkRow[];
  /** Whether this computer shows itself on the network, and who else does. */
  lan: LanArgs;
  neighbours: NeighbourRow[];
  met: LanMeeting | null;
  files: Files;
  /** A file with which the program was opened. */
  opened: string | null;
  observations: Map<string, Observation[]>;
  notes: Map<string, NotesView>;
  emit(documents: DocumentRef[]): void;
}

/** What looking and testing have needed so far; the core's own tests show the rest. */
export type Handlers = { [C in CommandName]?: (world: World, args: Args<C>) => Result<C> };

export const reader = (world: World): Reader => ({
  store: world.store,
  language: world.state.settings.language,
});

export function changed(world: World, documents: DocumentRef[], ids: string[] = []): Changed {
  world.state = { ...world.state, can_undo: world.store.canUndo, can_redo: world.store.canRedo };
  world.emit(documents);
  return { documents, can_undo: world.store.canUndo, can_redo: world.store.canRedo, ids };
}

export function refused(code: ErrorCode): never {
  throw new BackendError({ code, message: "", hint: "" });
}
