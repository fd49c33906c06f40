import { X } from "lucide-react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { BackendError } from "../backend/errors";
import type { ErrorCode } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { Button, IconButton } from "./Button";
import { TechnicalDetails } from "./TechnicalDetails";
import { problemText, technicalLines, type Wording } from "./wording";
import "./Notices.css";

interface Offer {
  label: string;
  run(): void;
  /** Takes the last change back, whatever it is: worth nothing once there is a later one. */
  takesBack?: boolean;
}

interface Notice {
  id: number;
  tone: "plain" | "problem";
  text: string;
  /** What the core says of a problem, in English. */
  technical: readonly string[];
  offer: Offer | null;
  /** What went wrong, of a problem. */
  code: ErrorCode | null;
}

interface Notices {
  /** Something is on disk: the quiet word in the top bar. */
  saved(): void;
  /** A sentence about what happened, with an optional button that does something about it. */
  say(text: string, offer?: Offer): void;
  problem(thrown: unknown, wording?: Wording): void;
  /** These hold no longer: a notice of one of them goes by itself. */
  over(codes: readonly ErrorCode[]): void;
}

const NoticesContext = createContext<Notices | null>(null);
const SavedContext = createContext<number>(0);

const NOTICE_TIME = 8000;

export function NoticesProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [savedCount, setSavedCount] = useState(0);

  const show = useCallback((shown: Omit<Notice, "id">) => {
    setNotice((previous) => ({ ...shown, id: (previous?.id ?? 0) + 1 }));
  }, []);

  const notices = useMemo<Notices>(
    () => ({
      saved: () => {
        setSavedCount((count) => count + 1);
        setNotice((shown) => (shown?.offer?.takesBack ? null : shown));
      },
      say: (text, offer) => show({ tone: "plain", text, technical: [], offer: offer ?? null, code: null }),
      problem: (thrown, wording) => {
        const { code } = BackendError.from(thrown);
        const text = problemText(t, thrown, wording);
        show({ tone: "problem", text, technical: technicalLines(thrown), offer: null, code });
      },
      over: (codes) => setNotice((shown) => (shown?.code && codes.includes(shown.code) ? null : shown)),
    }),
    [show, t],
  );

  useEffect(() => {
    // A problem stays until it is read; a plain notice leaves by itself.
    if (!notice || notice.tone === "problem") return undefined;
    const timer = setTimeout(() => setNotice(null), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <NoticesContext.Provider value={notices}>
      <SavedContext.Provider value={savedCount}>{children}</SavedContext.Provider>
      <NoticeStrip notice={notice} onClose={() => setNotice(null)} />
    </NoticesContext.Provider>
  );
}

function NoticeStrip({ notice, onClose }: { notice: Notice | null; onClose(): void }) {
  const t = useT();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notice ? (
        <div key={notice.id} className={`notice notice-${notice.tone}`}>
          <p>{notice.text}</p>
          {notice.offer ? (
            <Button
              look="link"
              onPress={() => {
                notice.offer?.run();
                onClose();
              }}
            >
              {notice.offer.label}
            </Button>
          ) : null}
          <IconButton label={t("close")} icon={<X size={14} />} onPress={onClose} />
          <TechnicalDetails lines={notice.technical} />
        </div>
      ) : null}
    </div>
  );
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error("useNotices needs a NoticesProvider above it");
  return notices;
}

/** True for a moment after each save. */
export function useJustSaved(): boolean {
  const count = useContext(SavedContext);
  const [shownFor, setShownFor] = useState(0);
  useEffect(() => {
    if (count === 0) return undefined;
    const timer = setTimeout(() => setShownFor(count), 4000);
    return () => clearTimeout(timer);
  }, [count]);
  return count !== shownFor;
}
