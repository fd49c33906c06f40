import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { Kind, TableLook, TableRead, TableReport } from "../../backend/generated";
import { useNoteChanged } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { underWay } from "../../shared/leaving";
import { useNotices } from "../../shared/Notices";
import { useTask } from "../../shared/useTask";
import { guessed, mappingOf, type Chosen, type Reading } from "./mapping";

export interface Looked {
  kind: Kind;
  file: string;
  reading: Reading;
  look: TableLook;
}

/** A file on its way in: looked at, mapped, checked, taken in. */
export function useTableFile() {
  const { language } = useI18n();
  const backend = useBackend();
  const noteChanged = useNoteChanged();
  const notices = useNotices();
  const { busy, problem, run } = useTask({ not_found: "file-gone" });
  const [looked, setLooked] = useState<Looked | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [report, setReport] = useState<TableReport | null>(null);
  const [done, setDone] = useState<TableRead["done"]>(null);

  const look = (kind: Kind, file: string, reading: Reading = {}) =>
    run(async () => {
      const found = await backend.call("table_look", { kind, file, ...reading });
      setLooked({ kind, file, reading, look: found });
      setChosen(guessed(found, language));
      setReport(null);
      setDone(null);
    });

  const args = () => {
    if (!looked || !chosen) return null;
    return { kind: looked.kind, file: looked.file, mapping: mappingOf(chosen, looked.reading) };
  };
  const check = () =>
    run(async () => {
      const asked = args();
      if (asked) setReport(await backend.call("table_check", asked));
    });
  const takeIn = () =>
    run(async () => {
      const asked = args();
      if (!asked) return;
      const read = await underWay(backend.call("table_read", asked));
      setReport(read.report);
      if (!read.done) return;
      await noteChanged(read.done);
      notices.saved();
      setDone(read.done);
    });
  /** Back to the columns. */
  const again = () => setReport(null);
  /** Nothing is chosen yet. */
  const begin = () => {
    setLooked(null);
    setChosen(null);
    setReport(null);
    setDone(null);
  };
  return { busy, problem, looked, chosen, setChosen, report, done, look, check, takeIn, again, begin };
}

export type TableFile = ReturnType<typeof useTableFile>;
