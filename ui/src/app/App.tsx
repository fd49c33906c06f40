import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Backend } from "../backend/backend";
import { BackendProvider } from "../backend/context";
import type { AppState } from "../backend/generated";
import { useCommand, useHostEvents } from "../backend/queries";
import { Frame } from "../frame/Frame";
import { preferredLanguage } from "../i18n/bundles";
import { I18nRoot, useT } from "../i18n/I18n";
import { NoticesProvider } from "../shared/Notices";
import { Loaded } from "../shared/Loaded";
import { Boundary } from "../shared/Boundary";
import { isNotOpening } from "../domains/welcome/notOpening";
import { useAppearance } from "./appearance";
import { Closing } from "./Closing";
import { StartLanguage } from "./StartLanguage";
import "../shared/base.css";

const Welcome = lazy(() => import("../domains/welcome/WelcomeScreen"));
const Asking = lazy(() => import("../domains/welcome/AskingScreen"));
const Damaged = lazy(() => import("../domains/welcome/DamagedScreen"));
const Unlock = lazy(() => import("../domains/welcome/UnlockScreen"));

function Stage({ state }: { state: AppState }) {
  const t = useT();
  const name = state.workspace?.name;
  useEffect(() => {
    document.title = name ? t("window-title", { workspace: name }) : t("product");
  }, [name, t]);
  if (state.stage === "welcome") return <Welcome />;
  if (state.stage === "asking") return <Asking />;
  if (state.stage === "locked") return <Unlock state={state} />;
  return <Frame state={state} />;
}

function Shell() {
  const app = useCommand("app_state", {});
  const [chosen, setChosen] = useState(() => preferredLanguage(navigator.languages));
  useHostEvents();
  useAppearance(app.data?.settings);
  // Before there is a workspace the language is the system's, or what was chosen on the first screen.
  const language = app.data && app.data.stage !== "welcome" ? app.data.settings.language : chosen;
  return (
    <I18nRoot language={language}>
      <NoticesProvider>
        <StartLanguage.Provider value={setChosen}>
          <Closing />
          <Boundary at={app.data?.stage ?? ""}>
            <Suspense fallback={null}>
              {app.data === undefined && app.error && isNotOpening(app.error.code) ? (
                <Damaged error={app.error} onRetry={() => void app.refetch()} />
              ) : (
                <Loaded query={app} failed="start-failed">
                  {(state) => <Stage state={state} />}
                </Loaded>
              )}
            </Suspense>
          </Boundary>
        </StartLanguage.Provider>
      </NoticesProvider>
    </I18nRoot>
  );
}

export function App({ backend, client }: { backend: Backend; client: QueryClient }) {
  return (
    <BackendProvider backend={backend}>
      <QueryClientProvider client={client}>
        <Shell />
      </QueryClientProvider>
    </BackendProvider>
  );
}
