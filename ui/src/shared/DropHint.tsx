import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useBackend } from "../backend/context";
import { useT } from "../i18n/I18n";
import "./DropHint.css";

/** While a file is dragged over the window: what becomes of it when it is dropped. Everything else stays as it is. */
export function DropHint({ text }: { text: string }) {
  const t = useT();
  const backend = useBackend();
  const [over, setOver] = useState(false);
  useEffect(() => backend.onDragged(({ phase }) => setOver(phase === "over")), [backend]);
  if (!over) return null;
  return createPortal(
    <div className="drop-hint" role="status">
      <div className="drop-hint-box">
        <FileDown size={22} strokeWidth={1.5} aria-hidden />
        <p className="drop-hint-title">{text}</p>
        <p className="muted">{t("drop-text")}</p>
      </div>
    </div>,
    document.body,
  );
}
