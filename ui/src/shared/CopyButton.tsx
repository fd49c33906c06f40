import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";

/** Copies a text and says whether that worked, where it stands: notices lie behind a dialog. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useT();
  const [said, setSaid] = useState("");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setSaid(t("copied"));
    } catch {
      setSaid(t("copy-failed"));
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>
        {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        {label}
      </Button>
      <span role="status" className="muted small">
        {said}
      </span>
    </>
  );
}
