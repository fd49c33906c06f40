import {
  QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { Args, CommandName, Result } from "./backend";
import { useBackend } from "./context";
import type { BackendError } from "./errors";
import type { AppState, Changed, DocumentRef, Kind, RecordRow, SyncState } from "./generated";
import { shows } from "./readers";

/** The editor keeps its own base of a document; a refetch under it would drop what is being typed. */
const KEPT: ReadonlySet<string> = new Set(["notes_open"]);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The core is on the same machine: a failed call will not heal by asking again, and what was
      // read stays right until the core says that something changed.
      queries: { retry: false, staleTime: Infinity, networkMode: "always", refetchOnWindowFocus: false },
    },
  });
}

export function useCommand<C extends CommandName>(
  name: C,
  args: Args<C>,
  options: { enabled?: boolean } = {},
): UseQueryResult<Result<C>, BackendError> {
  const backend = useBackend();
  return useQuery<Result<C>, BackendError>({
    queryKey: [name, args],
    queryFn: () => backend.call(name, args),
    enabled: options.enabled ?? true,
    placeholderData: (previous) => previous,
  });
}

/** For records that must not show the previous record's values while the next one loads. */
export function useCommandFresh<C extends CommandName>(
  name: C,
  args: Args<C>,
): UseQueryResult<Result<C>, BackendError> {
  const backend = useBackend();
  return useQuery<Result<C>, BackendError>({
    queryKey: [name, args],
    queryFn: () => backend.call(name, args),
  });
}

/** The records of several kinds; empty until they are read. `kinds` is the same array at each call. */
export function useRecordsOf(kinds: readonly Kind[]): ReadonlyMap<Kind, readonly RecordRow[]> {
  const backend = useBackend();
  const combine = useCallback(
    (results: UseQueryResult<RecordRow[]>[]) =>
      new Map(kinds.map((kind, at): [Kind, readonly RecordRow[]] => [kind, results[at]?.data ?? []])),
    [kinds],
  );
  return useQueries({
    queries: kinds.map((kind) => ({
      queryKey: ["records", { kind }],
      queryFn: () => backend.call("records", { kind }),
    })),
    combine,
  });
}

/** Reads everything again: after a change of language, of the whole workspace, or a rebuild. */
export function refreshAll(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => !KEPT.has(String(query.queryKey[0])) });
}

/** Reads again what may show something of the documents. */
function refresh(client: QueryClient, documents: readonly DocumentRef[]): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => shows(query.queryKey, documents) });
}

/** The same, but only when it is next looked at. */
function outdate(client: QueryClient, documents: readonly DocumentRef[]): void {
  const predicate = (query: { queryKey: readonly unknown[] }) => shows(query.queryKey, documents);
  void client.invalidateQueries({ predicate, refetchType: "none" });
}

/** What a sync may change without changing a record: who takes part and with which role, and who has what. */
const BESIDE_RECORDS: ReadonlySet<string> = new Set([
  "app_state",
  "members",
  "receipts",
  "holders",
  "sync_log",
  "quarantine",
  "forks",
  "attachments",
  "files_state",
]);

function refreshBesideRecords(client: QueryClient): void {
  void client.invalidateQueries({ predicate: (query) => BESIDE_RECORDS.has(String(query.queryKey[0])) });
}

/** A sync reports many batches at once; one reading serves those of this many milliseconds. */
const GATHER = 100;

/** Keeps what is shown true when others' changes arrive. */
export function useHostEvents(): void {
  const backend = useBackend();
  const client = useQueryClient();
  useEffect(() => {
    let gathered: DocumentRef[] = [];
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stopChanged = backend.on("changed", ({ documents, origin }) => {
      if (origin === "local") {
        // Whoever wrote reads again what it shows. Notes are written every second and show themselves.
        outdate(client, documents);
        return;
      }
      gathered.push(...documents);
      timer ??= setTimeout(() => {
        void refresh(client, gathered);
        gathered = [];
        timer = null;
      }, GATHER);
    });
    const stopSync = backend.on("sync", (state) => {
      const before = client.getQueryData<SyncState>(["sync_state", {}]);
      // What was asked before this was told may be answered after it, and is older.
      void client.cancelQueries({ queryKey: ["sync_state", {}] });
      client.setQueryData(["sync_state", {}], state);
      if (state.last !== (before?.last ?? null)) refreshBesideRecords(client);
      // Pausing, and whatever else is told of, may also be of the network.
      void client.invalidateQueries({ queryKey: ["lan_state"] });
    });
    return () => {
      if (timer !== null) clearTimeout(timer);
      stopChanged();
      stopSync();
    };
  }, [backend, client]);
}

/** Writes what a change said about undo into the cached state of the application, and reads again what it touched. */
export function useNoteChanged(): (changed: Changed) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (changed: Changed) => {
      client.setQueryData<AppState>(["app_state", {}], (state) =>
        state ? { ...state, can_undo: changed.can_undo, can_redo: changed.can_redo } : state,
      );
      await refresh(client, changed.documents);
    },
    [client],
  );
}

/** Forgets everything that was read of the workspace, when it is locked. */
export function forgetWorkspace(client: QueryClient, state: AppState): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== "app_state" });
  client.setQueryData(["app_state", {}], state);
}
