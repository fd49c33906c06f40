import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { useBackend } from "../backend/context";
import type { AppState, SyncState } from "../backend/generated";
import { refreshAll, useCommand } from "../backend/queries";
import { useQueryClient } from "@tanstack/react-query";
import { useT } from "../i18n/I18n";
import { Boundary } from "../shared/Boundary";
import { DropHint } from "../shared/DropHint";
import { MayContext, mayOf } from "../shared/may";
import { useNotices } from "../shared/Notices";
import { useActions } from "../shared/useActions";
import { kindOf, nameOf, useOpenedFile } from "../shared/useOpenedFile";
import type { Wording } from "../shared/wording";
import { paletteCommands } from "./commands";
import { useRemembered } from "./remembered";
import { addressOf, navigate, NUMBERED, useRoute, type Screen } from "./router";
import { PastBanner } from "./PastBanner";
import { Shortcuts } from "./Shortcuts";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useAutoLock } from "./useAutoLock";
import { WorkspaceBanner } from "./WorkspaceBanner";
import "./Frame.css";

const SCREENS: { [screen in Screen]: ComponentType } = {
  home: lazy(() => import("../domains/home/HomeScreen")),
  roadmap: lazy(() => import("../domains/roadmap/RoadmapScreen")),
  indicators: lazy(() => import("../domains/indicators/IndicatorsScreen")),
  meetings: lazy(() => import("../domains/meetings/MeetingsScreen")),
  directory: lazy(() => import("../domains/directory/DirectoryScreen")),
  library: lazy(() => import("../domains/library/LibraryScreen")),
  translations: lazy(() => import("../domains/translations/TranslationsScreen")),
  sync: lazy(() => import("../domains/sync/SyncScreen")),
  settings: lazy(() => import("../domains/settings/SettingsScreen")),
};

const MomentDialog = lazy(() => import("../shared/history/MomentDialog"));
const TableDialogs = lazy(() => import("../domains/tables/TableDialogs"));

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}

/** Alt 1 to 7 lead to the screens, by the key's place: French keyboards have digits only with Shift. */
function screenOf(event: KeyboardEvent): Screen | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : NUMBERED[Number(digit) - 1];
}

/** Undo and redo of the workspace, and `?`, wherever no text field has its own; the screens from everywhere. */
function useGlobalKeys(showShortcuts: () => void): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const screen = screenOf(event);
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (screen) navigate(addressOf({ screen }));
      else if (isTyping(event.target)) return;
      else if (command && again) void redo();
      else if (command && key === "z") void undo();
      else if (!command && event.key === "?") showShortcuts();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [redo, showShortcuts, undo]);
}

/** Shows a file that came from outside: what it would bring, before it is read. */
function useShowOpened(mayInvite: boolean): void {
  const t = useT();
  const notices = useNotices();
  useOpenedFile(({ file, others }) => {
    const kind = kindOf(file);
    if (kind === "invite" || kind === "welcome" || kind === "device") {
      notices.say(t("opened-elsewhere", { name: nameOf(file) }));
    } else if (kind === "card") {
      if (!mayInvite) notices.say(t("card-refused"));
      else navigate(addressOf({ screen: "sync", query: { view: "people", open: "card", file } }));
    } else {
      const query = { open: "bundle-read", file, others: others > 0 ? String(others) : "" };
      navigate(addressOf({ screen: "sync", query }));
    }
  });
}

const NARROW = 1100;

export function Frame({ state }: { state: AppState }) {
  useAutoLock(state.settings.lock_after);
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const actions = useActions();
  const route = useRoute();
  const content = useRef<HTMLElement>(null);
  const [collapsed, setCollapsed] = useRemembered("sidebar-collapsed", window.innerWidth < NARROW ? 1 : 0);
  const [helping, setHelping] = useState(false);
  const showShortcuts = useCallback(() => setHelping(true), []);
  useGlobalKeys(showShortcuts);
  const { role, removed } = state.workspace ?? {};
  const { data: members } = useCommand("members", {}, { enabled: role === "viewer" });
  const isPast = state.as_of !== null;
  const may = useMemo(
    () => mayOf(role, members?.participants.find((member) => member.mine)?.grants, removed || isPast),
    [isPast, members, removed, role],
  );

  useShowOpened(may.invite);

  const commands = useMemo(() => {
    const syncNow = () => {
      const hub = client.getQueryData<SyncState>(["sync_state", {}])?.hub;
      const wording: Wording = hub === "" ? { hub_unreachable: "hub-none" } : {};
      const failed = (thrown: unknown) => notices.problem(thrown, wording);
      void backend.call("sync_now", {}).then(() => refreshAll(client), failed);
    };
    return paletteCommands({ t, actions, state, syncNow, showShortcuts });
  }, [actions, backend, client, notices, showShortcuts, state, t]);

  const Current = SCREENS[route.screen];
  return (
    <MayContext value={may}>
      <div className="frame">
        <button type="button" className="skip-link" onClick={() => content.current?.focus()}>
          {t("skip-to-content")}
        </button>
        <Sidebar
          workspace={state.workspace}
          collapsed={collapsed === 1}
          onCollapse={(next) => setCollapsed(next ? 1 : 0)}
        />
        <div className="frame-main">
          <TopBar state={state} commands={commands} onShortcuts={showShortcuts} />
          <PastBanner asOf={state.as_of} />
          {isPast ? null : <WorkspaceBanner workspace={state.workspace} />}
          <main ref={content} tabIndex={-1} className="frame-content">
            <Boundary at={`${route.screen} ${route.id ?? ""}`}>
              <Suspense fallback={null}>
                <Current />
              </Suspense>
            </Boundary>
          </main>
        </div>
        <DropHint text={t(may.invite ? "drop-open" : "drop-open-bundle")} />
        <Suspense fallback={null}>
          {route.query["open"]?.startsWith("table-") ? <TableDialogs /> : null}
          {route.query["open"] === "past" ? <MomentDialog /> : null}
        </Suspense>
        <Shortcuts isOpen={helping} onClose={() => setHelping(false)} />
      </div>
    </MayContext>
  );
}
