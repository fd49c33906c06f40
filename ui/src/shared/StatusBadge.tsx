import { useT } from "../i18n/I18n";
import { term } from "./term";
import "./StatusBadge.css";

/** Shape before colour: each status has its own outline, so it can be told in black and white. */
function Shape({ status }: { status: string }) {
  switch (status) {
    case "proposed":
    case "submitted":
      return <circle cx="7" cy="7" r="5.25" fill="none" strokeWidth="1.5" />;
    case "agreed":
    case "planned":
      return (
        <>
          <circle cx="7" cy="7" r="5.25" fill="none" strokeWidth="1.5" />
          <circle cx="7" cy="7" r="2" className="status-fill" strokeWidth="0" />
        </>
      );
    case "in_progress":
    case "reopened":
      return (
        <>
          <circle cx="7" cy="7" r="5.25" fill="none" strokeWidth="1.5" />
          <path d="M7 3.5 A3.5 3.5 0 0 1 7 10.5 Z" className="status-fill" strokeWidth="0" />
        </>
      );
    case "blocked":
    case "cancelled":
      return (
        <>
          <rect x="2" y="2" width="10" height="10" rx="2" className="status-fill" strokeWidth="0" />
          <path d="M4.5 7 H9.5" className="status-cut" strokeWidth="1.75" />
        </>
      );
    case "done":
    case "held":
    case "approved":
      return (
        <>
          <circle cx="7" cy="7" r="6" className="status-fill" strokeWidth="0" />
          <path d="M4.25 7.25 L6.25 9.25 L9.75 5" fill="none" className="status-cut" strokeWidth="1.5" />
        </>
      );
    case "postponed":
    case "converted":
    case "returned":
    case "changed":
      return <path d="M7 1.5 L12.5 7 L7 12.5 L1.5 7 Z" fill="none" strokeWidth="1.5" />;
    default:
      return <circle cx="7" cy="7" r="5.25" fill="none" strokeWidth="1.5" strokeDasharray="2.2 1.9" />;
  }
}

export function StatusShape({ status }: { status: string }) {
  return (
    <svg
      className={`status-shape status-${status.replaceAll("_", "-")}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden
    >
      <Shape status={status} />
    </svg>
  );
}

/** Shape, word and colour. `vocabulary` says whose statuses these are. */
export function StatusBadge({ status, vocabulary = "status" }: { status: string; vocabulary?: string }) {
  const t = useT();
  if (status === "") return null;
  return (
    <span className="status">
      <StatusShape status={status} />
      <span className="status-word">{term(t, vocabulary, status)}</span>
    </span>
  );
}
