import type { ReactNode } from "react";
import "./EmptyState.css";

/** What belongs here, and the first step. */
export function EmptyState({
  title,
  text,
  action,
  icon,
}: {
  title: string;
  text: string;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="empty">
      {icon ? (
        <div className="empty-icon" aria-hidden>
          {icon}
        </div>
      ) : null}
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}
