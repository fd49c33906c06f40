import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { useI18n } from "../i18n/I18n";
import { useRemembered } from "./remembered";
import "./WithDetail.css";

const LEAST = 320;
const MOST = 760;
const STEP = 24;

const bounded = (width: number): number => Math.max(LEAST, Math.min(MOST, width));

/** A list and, when a record is open, its details beside it, never over it. */
export function WithDetail({
  detail,
  label,
  onClose,
  children,
}: {
  detail: ReactNode;
  /** Names the panel. */
  label: string;
  onClose(): void;
  children: ReactNode;
}) {
  const { t, direction } = useI18n();
  const [width, setWidth] = useRemembered("detail-width", 420);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const forward = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const back = direction === "rtl" ? "ArrowLeft" : "ArrowRight";

  const isOpen = Boolean(detail);
  const wasOpen = useRef(isOpen);
  const cameFrom = useRef<HTMLElement>(null);
  useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    // The focus goes where the eye goes: into the panel when it opens, back to the list when it closes.
    const focused = document.activeElement;
    if (isOpen && frame.current?.contains(focused)) {
      if (focused instanceof HTMLElement && !panel.current?.contains(focused)) cameFrom.current = focused;
      panel.current?.focus();
    } else if (closed && focused === document.body) {
      const cell = frame.current?.querySelector<HTMLElement>(
        '[data-cell][tabindex="0"], [data-lane][tabindex="0"]',
      );
      (cell ?? cameFrom.current)?.focus();
    }
  }, [isOpen]);

  const onMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    setWidth(bounded(direction === "rtl" ? event.clientX - box.left : box.right - event.clientX));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === forward) setWidth(bounded(width + STEP));
    else if (event.key === back) setWidth(bounded(width - STEP));
    else return;
    event.preventDefault();
  };

  return (
    <div className="with-detail" ref={frame}>
      <div className="with-list">{children}</div>
      {detail ? (
        <>
          {/* A separator that can be focused and moved is a widget of its own in ARIA. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions */}
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label={t("resize-detail")}
            aria-valuenow={width}
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            className="with-resize"
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={onMove}
            onKeyDown={onKeyDown}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <aside
            ref={panel}
            tabIndex={-1}
            className="detail"
            aria-label={label}
            style={{ inlineSize: width }}
            onKeyDown={(event) => {
              if (event.key === "Escape" && !event.defaultPrevented) onClose();
            }}
          >
            {detail}
          </aside>
        </>
      ) : null}
    </div>
  );
}
