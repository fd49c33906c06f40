import { Component, type ReactNode } from "react";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { EmptyState } from "./EmptyState";

function Failed({ problem, onRetry }: { problem: Error; onRetry(): void }) {
  const t = useT();
  return (
    <EmptyState
      title={t("screen-failed")}
      text={t("screen-failed-text")}
      action={
        <>
          <p className="muted small" lang="en" dir="ltr">
            {problem.message}
          </p>
          <Button onPress={onRetry}>{t("try-again")}</Button>
        </>
      }
    />
  );
}

interface Props {
  /** What is shown; when it changes, it is tried again. */
  at: string;
  children: ReactNode;
}

interface State {
  at: string;
  problem: Error | null;
}

/** Keeps a fault of one place from taking the whole window with it. */
export class Boundary extends Component<Props, State> {
  override state: State = { at: this.props.at, problem: null };

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.at === state.at ? null : { at: props.at, problem: null };
  }

  static getDerivedStateFromError(thrown: unknown): { problem: Error } {
    return { problem: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return <Failed problem={problem} onRetry={() => this.setState({ problem: null })} />;
  }
}
