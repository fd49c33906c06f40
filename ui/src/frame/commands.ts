import type { AppState } from "../backend/generated";
import { REGISTER_KINDS } from "../domains/library/registers";
import type { Translate } from "../i18n/types";
import type { Actions } from "../shared/useActions";
import { addressHere, addressOf, navigate, NUMBERED, recordAddress, SCREENS } from "./router";

export interface PaletteCommand {
  id: string;
  label: string;
  keys?: string;
  run(): void;
}

interface Means {
  t: Translate;
  actions: Actions;
  state: AppState;
  syncNow(): void;
  showShortcuts(): void;
}

/** Everything the search field can do besides finding records. */
export function paletteCommands({ t, actions, state, syncNow, showShortcuts }: Means): PaletteCommand[] {
  const commands: PaletteCommand[] = SCREENS.map((screen) => {
    const number = NUMBERED.findIndex((numbered) => numbered === screen) + 1;
    return {
      id: `go ${screen}`,
      label: t("command-go", { screen: t(`screen-${screen}`) }),
      ...(number > 0 ? { keys: `Alt ${String(number)}` } : {}),
      run: () => navigate(addressOf({ screen })),
    };
  });
  for (const view of ["decide", "people", "computers"] as const) {
    commands.push({
      id: `go ${view}`,
      label: t("command-go", { screen: t(`view-${view}`) }),
      run: () => navigate(addressOf({ screen: "sync", query: { view } })),
    });
  }
  for (const view of ["theory", "dashboard"] as const) {
    commands.push({
      id: `go ${view}`,
      label: t("command-go", { screen: t(`view-${view}`) }),
      run: () => navigate(addressOf({ screen: "indicators", query: { view } })),
    });
  }
  for (const view of ["timeline", "board", "matrix", "themes"] as const) {
    commands.push({
      id: view,
      label: t(`command-${view}`),
      run: () => navigate(addressOf({ screen: "roadmap", query: { view } })),
    });
  }
  if (state.workspace?.role !== "viewer") {
    commands.push({
      id: "new action",
      label: t("command-new-action"),
      run: () =>
        void actions.create("action", { status: "draft" }).then((id) => {
          if (id !== null) navigate(recordAddress("action", id));
        }),
    });
  }
  const isNow = state.as_of === null;
  if (isNow && state.can_undo) {
    commands.push({ id: "undo", label: t("undo"), keys: "Ctrl Z", run: () => void actions.undo() });
  }
  if (isNow && state.can_redo) {
    commands.push({ id: "redo", label: t("redo"), keys: "Ctrl Shift Z", run: () => void actions.redo() });
  }
  for (const open of ["bundle-read", "bundle-write"] as const) {
    commands.push({
      id: open,
      label: t(`menu-${open}`),
      run: () => navigate(addressOf({ screen: "sync", query: { open } })),
    });
  }
  for (const open of ["table-read", "table-write"] as const) {
    if (open === "table-read" && state.workspace?.role === "viewer") continue;
    commands.push({
      id: open,
      label: t(`menu-${open}`),
      run: () => navigate(addressHere({ open, of: "" })),
    });
  }
  commands.push({
    id: "past",
    label: t("menu-past"),
    run: () => navigate(addressHere({ open: "past" })),
  });
  commands.push({ id: "sync", label: t("sync-now"), run: syncNow });
  commands.push({ id: "shortcuts", label: t("shortcuts"), keys: "?", run: showShortcuts });
  for (const kind of REGISTER_KINDS) {
    commands.push({
      id: `go ${kind}`,
      label: t("command-go", { screen: t(`kinds-${kind}`) }),
      run: () => navigate(addressOf({ screen: "library", query: { register: kind } })),
    });
  }
  return commands;
}
