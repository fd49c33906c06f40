import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { useBackend } from "../backend/context";
import type { AppState } from "../backend/generated";
import { refreshAll } from "../backend/queries";
import { useQueryClient } from "@tanstack/react-query";
import { useT } from "../i18n/I18n";
import { useNotices } from "../shared/Notices";
import { useActions } from "../shared/useActions";
import { paletteCommands } from "./commands";
import { useRemembered } from "./remembered";
import { useRoute, type Screen } from "./router";
import { Shortcuts } from "./Shortcuts";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import "./Frame.css";

const SCREENS: { [screen in Screen]: ComponentType } = {
  home: lazy(() => import("../domains/home/HomeScreen")),
  roadmap: lazy(() => import("../domains/roadmap/RoadmapScreen")),
  indicators: lazy(() => import("../domains/indicators/IndicatorsScreen")),
  meetings: lazy(() => import("../domains/meetings/MeetingsScreen")),
  directory: lazy(() => import("../domains/directory/DirectoryScreen")),
  sync: lazy(() => import("../domains/sync/SyncScreen")),
  settings: lazy(() => import("../domains/settings/SettingsScreen")),
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}

/** Undo and redo of the workspace, and `?`, wherever no text field has its own. */
function useGlobalKeys(showShortcuts: () => void): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (command && key === "z") void (event.shiftKey ? redo() : undo());
      else if (command && key === "y") void redo();
      else if (!command && event.key === "?") showShortcuts();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [redo, showShortcuts, undo]);
}

const NARROW = 1100;

export function Frame({ state }: { state: AppState }) {
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

  const commands = useMemo(() => {
    const syncNow = () => void backend.call("sync_now", {}).then(() => refreshAll(client), notices.problem);
    return paletteCommands({ t, actions, state, syncNow, showShortcuts });
  }, [actions, backend, client, notices, showShortcuts, state, t]);

  const Current = SCREENS[route.screen];
  return (
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
        <main ref={content} tabIndex={-1} className="frame-content">
          <Suspense fallback={null}>
            <Current />
          </Suspense>
        </main>
      </div>
      <Shortcuts isOpen={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
