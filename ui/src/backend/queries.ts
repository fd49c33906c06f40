import { QueryClient, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { Args, CommandName, Result } from "./backend";
import { useBackend } from "./context";
import type { BackendError } from "./errors";
import type { AppState, Changed } from "./generated";

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

export function refreshAll(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => !KEPT.has(String(query.queryKey[0])) });
}

/** Keeps what is shown true: everything read is read again when the core reports a change. */
export function useHostEvents(): void {
  const backend = useBackend();
  const client = useQueryClient();
  useEffect(() => {
    let scheduled = false;
    const stopChanged = backend.on("changed", () => {
      if (scheduled) return;
      scheduled = true;
      // A sync reports many batches at once; one refresh serves them all.
      queueMicrotask(() => {
        scheduled = false;
        void refreshAll(client);
      });
    });
    const stopSync = backend.on("sync", (state) => {
      client.setQueryData(["sync_state", {}], state);
    });
    return () => {
      stopChanged();
      stopSync();
    };
  }, [backend, client]);
}

/** Writes what a change said about undo into the cached state of the application. */
export function useNoteChanged(): (changed: Changed) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (changed: Changed) => {
      client.setQueryData<AppState>(["app_state", {}], (state) =>
        state ? { ...state, can_undo: changed.can_undo, can_redo: changed.can_redo } : state,
      );
      await refreshAll(client);
    },
    [client],
  );
}
