import { FileKey2, FilePlus2, Waypoints, type LucideIcon } from "lucide-react";
import { useState } from "react";
import type { AppState } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Mark } from "./Mark";
import { CreateForm } from "./CreateForm";
import { JoinForm } from "./JoinForm";
import { LanguageChooser } from "./LanguageChooser";
import "./welcome.css";

export const REFERENCE_TEMPLATE = "oer-dynamic-coalition";

type Path = "reference" | "empty" | "join";

const PATHS: readonly { id: Path; icon: LucideIcon }[] = [
  { id: "reference", icon: Waypoints },
  { id: "empty", icon: FilePlus2 },
  { id: "join", icon: FileKey2 },
];

/** The first start: three ways to begin, and the language in its own name. */
export default function WelcomeScreen({ state }: { state: AppState }) {
  const { t } = useI18n();
  const [path, setPath] = useState<Path | null>(null);
  const reference = state.templates.find((template) => template.id === REFERENCE_TEMPLATE);
  return (
    <main className="welcome">
      <div className="welcome-column">
        <header className="welcome-head">
          <Mark />
          <LanguageChooser />
        </header>
        {path === null ? (
          <>
            <h1>{t("welcome")}</h1>
            <p className="welcome-lead">{t("welcome-text")}</p>
            <ul className="welcome-paths">
              {PATHS.map(({ id, icon: Icon }) => (
                <li key={id}>
                  <button type="button" className="welcome-path" onClick={() => setPath(id)}>
                    <Icon size={22} strokeWidth={1.5} aria-hidden />
                    <span>
                      <span className="welcome-path-title">{t(`welcome-${id}`)}</span>
                      <span className="muted">{t(`welcome-${id}-text`)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : path === "join" ? (
          <JoinForm onBack={() => setPath(null)} />
        ) : (
          <CreateForm
            template={path === "reference" ? REFERENCE_TEMPLATE : "empty"}
            suggestedName={path === "reference" ? (reference?.title ?? "") : ""}
            onBack={() => setPath(null)}
          />
        )}
      </div>
    </main>
  );
}
