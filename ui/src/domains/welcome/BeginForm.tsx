import type { ReactNode } from "react";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Problem } from "../../shared/Problem";

interface Props {
  title: string;
  text?: string;
  children: ReactNode;
  problem: string | null;
  action: string;
  isReady: boolean;
  busy: boolean;
  onBegin(): void;
  onBack(): void;
}

/** The shape of every way to begin: what it is, what it needs, and the way back. */
export function BeginForm({ title, text, children, problem, action, isReady, busy, onBegin, onBack }: Props) {
  const t = useT();
  return (
    <form
      className="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) onBegin();
      }}
    >
      <h1>{title}</h1>
      {text ? <p className="welcome-lead">{text}</p> : null}
      {children}
      <Problem text={problem} />
      <div className="actions-row">
        <Button type="submit" look="primary" isDisabled={!isReady || busy}>
          {action}
        </Button>
        <Button look="quiet" isDisabled={busy} onPress={onBack}>
          {t("back")}
        </Button>
      </div>
    </form>
  );
}
