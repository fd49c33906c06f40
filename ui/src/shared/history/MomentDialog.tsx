import { useState, type FormEvent } from "react";
import { useSetQuery } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../Button";
import { Dialog } from "../Dialog";
import { TextField } from "../TextField";
import { editableTimeframe, toEdtf } from "../timeframe/problems";
import { dayBefore, endOfDay } from "./days";
import { useLookAt } from "./useLookAt";

const DAYS_AGO = [
  ["past-yesterday", 1],
  ["past-week", 7],
  ["past-month", 30],
] as const;

/** Asks for the day whose evening the workspace is shown of. */
export default function MomentDialog() {
  const { t, formats } = useI18n();
  const setQuery = useSetQuery();
  const lookAt = useLookAt();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const close = () => setQuery({ open: "" });
  const words = (day: string) => editableTimeframe(day, formats.locale, t);
  const show = async (event: FormEvent) => {
    event.preventDefault();
    const end = endOfDay(toEdtf(text, formats.locale) ?? "");
    const isPast = end !== null && end < Date.now();
    setRefused(!isPast);
    if (!isPast) return;
    setBusy(true);
    const shown = await lookAt(end);
    setBusy(false);
    if (shown) close();
  };
  return (
    <Dialog title={t("past-title")} isOpen onClose={close}>
      <form className="past-form" onSubmit={(event) => void show(event)}>
        <p>{t("past-dialog-text")}</p>
        <TextField
          autoFocus
          label={t("past-day")}
          value={text}
          onChange={setText}
          problem={refused ? t("past-day-problem", { example: words(dayBefore(1)) }) : null}
        />
        <div className="past-days">
          {DAYS_AGO.map(([name, days]) => (
            <Button key={name} onPress={() => setText(words(dayBefore(days)))}>
              {t(name)}
            </Button>
          ))}
        </div>
        <div className="dialog-actions">
          <Button type="submit" look="primary" isDisabled={busy}>
            {t(busy ? "past-making" : "past-show")}
          </Button>
          <Button onPress={close}>{t("cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
