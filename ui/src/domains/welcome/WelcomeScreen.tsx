import {
  FileKey2,
  FilePlus2,
  IdCard,
  KeyRound,
  LaptopMinimalCheck,
  Waypoints,
  type LucideIcon,
} from "lucide-react";
import { useState } from "react";
import { useI18n, useT } from "../../i18n/I18n";
import { DropHint } from "../../shared/DropHint";
import { useNotices } from "../../shared/Notices";
import { kindOf, nameOf, useOpenedFile } from "../../shared/useOpenedFile";
import { AskForm } from "./AskForm";
import { ComputerForm } from "./ComputerForm";
import { CreateForm } from "./CreateForm";
import { JoinForm } from "./JoinForm";
import { LanguageChooser } from "./LanguageChooser";
import { Mark } from "./Mark";
import { RecoverForm } from "./RecoverForm";
import "./welcome.css";

export const REFERENCE_TEMPLATE = "oer-dynamic-coalition";

type Path = "reference" | "empty" | "join" | "card" | "computer" | "recover";

interface Way {
  id: Path;
  icon: LucideIcon;
}

const BEGIN: readonly Way[] = [
  { id: "reference", icon: Waypoints },
  { id: "empty", icon: FilePlus2 },
];
const JOIN: readonly Way[] = [
  { id: "join", icon: FileKey2 },
  { id: "card", icon: IdCard },
];
const RETURN: readonly Way[] = [
  { id: "computer", icon: LaptopMinimalCheck },
  { id: "recover", icon: KeyRound },
];

function Ways({
  title,
  ways,
  onChoose,
}: {
  title: string;
  ways: readonly Way[];
  onChoose(path: Path): void;
}) {
  const { t } = useI18n();
  return (
    <>
      <h2 className="welcome-heading">{title}</h2>
      <ul className="welcome-paths">
        {ways.map(({ id, icon: Icon }) => (
          <li key={id}>
            <button type="button" className="welcome-path" onClick={() => onChoose(id)}>
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
  );
}

interface FormProps {
  path: Path;
  /** A file that was dropped or opened from outside; empty if there is none. */
  given: string;
  onBack(): void;
}

function Form({ path, given, onBack }: FormProps) {
  const t = useT();
  switch (path) {
    case "reference":
      return (
        <CreateForm template={REFERENCE_TEMPLATE} suggestedName={t("welcome-reference")} onBack={onBack} />
      );
    case "empty":
      return <CreateForm template="empty" suggestedName="" onBack={onBack} />;
    case "join":
      return <JoinForm file={given} onBack={onBack} />;
    case "card":
      return <AskForm onBack={onBack} />;
    case "computer":
      return <ComputerForm file={given} onBack={onBack} />;
    case "recover":
      return <RecoverForm onBack={onBack} />;
  }
}

/** The first start: the ways to begin, to join and to come back, and the language in its own name. */
export default function WelcomeScreen() {
  const { t } = useI18n();
  const notices = useNotices();
  const [path, setPath] = useState<Path | null>(null);
  const [given, setGiven] = useState("");
  useOpenedFile(({ file, others }) => {
    const kind = kindOf(file);
    if (kind !== "invite" && kind !== "device") {
      notices.say(t("opened-later", { name: nameOf(file) }));
      return;
    }
    if (others > 0) notices.say(t("drop-others", { others }));
    setGiven(file);
    setPath(kind === "invite" ? "join" : "computer");
  });
  const back = () => {
    setGiven("");
    setPath(null);
  };
  return (
    <main className="welcome">
      <DropHint text={t("drop-welcome")} />
      <div className="welcome-column" data-choosing={path === null || undefined}>
        <header className="welcome-head">
          <Mark />
          <LanguageChooser />
        </header>
        {path === null ? (
          <>
            <h1>{t("welcome")}</h1>
            <p className="welcome-lead">{t("welcome-text")}</p>
            <Ways title={t("welcome-begin")} ways={BEGIN} onChoose={setPath} />
            <Ways title={t("welcome-take-part")} ways={JOIN} onChoose={setPath} />
            <Ways title={t("welcome-return")} ways={RETURN} onChoose={setPath} />
          </>
        ) : (
          <Form path={path} given={given} onBack={back} />
        )}
      </div>
    </main>
  );
}
