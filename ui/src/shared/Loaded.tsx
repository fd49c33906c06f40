import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import type { BackendError } from "../backend/errors";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { EmptyState } from "./EmptyState";
import { TechnicalDetails } from "./TechnicalDetails";
import { problemText, technicalLines } from "./wording";

const QUIET = 300;

/** Nothing for a moment: work this short needs no sign. */
function Waiting() {
  const t = useT();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return slow ? (
    <p className="waiting" role="status">
      {t("reading")}
    </p>
  ) : null;
}

/** What a query brought, or why it did not and a way to try again. */
export function Loaded<T>({
  query,
  failed = "read-failed",
  quiet = false,
  children,
}: {
  query: UseQueryResult<T, BackendError>;
  /** The message over the reason when it did not work. */
  failed?: string;
  /** Nothing is said while it is read: mostly there is nothing to show. */
  quiet?: boolean;
  children(data: T): ReactNode;
}) {
  const t = useT();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return (
      <EmptyState
        title={t(failed)}
        text={problemText(t, query.error)}
        action={
          <>
            <Button onPress={() => void query.refetch()}>{t("try-again")}</Button>
            <TechnicalDetails lines={technicalLines(query.error)} />
          </>
        }
      />
    );
  }
  return quiet ? null : <Waiting />;
}
