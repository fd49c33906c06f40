import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Problem } from "../../shared/Problem";
import { Segments } from "../../shared/Segments";
import { useTask } from "../../shared/useTask";
import { sceneOf, type ChartKind } from "../chart";
import type { Behind, ChartData } from "../data";
import { fileOf, type ChartFile, type Format } from "../export/files";
import type { Printed } from "../export/sheet";
import type { Words } from "../layout/given";
import { summaryOf } from "../summary";
import { wordsOf } from "../words";
import { DataTable } from "./DataTable";
import { Drawing } from "./Drawing";
import { useRoom } from "./useRoom";
import "./chart.css";

interface Props {
  kind: ChartKind;
  data: ChartData;
  /** Writes a file of the chart; without it none is offered. */
  onSave?: (file: ChartFile) => Promise<void>;
  /** Shows what a value rests on. */
  onOpen?: OpenBehind;
}

/** Given what stands behind a value, and the whole name of the value. */
export type OpenBehind = (behind: Behind, name: string) => void;

const FORMATS: readonly Format[] = ["svg", "png"];

/** A chart and, in its place or for screen readers behind it, the table it is drawn from; beneath, what it says. */
export function Chart({ kind, data, onSave, onOpen }: Props) {
  const { t, direction, language } = useI18n();
  const [form, setForm] = useState("chart");
  const words = useMemo(() => wordsOf(t), [t]);
  const description = summaryOf(kind, data, t, words.list);
  const notes = kind === "map" ? [t("map-points"), t("map-disclaimer")] : [];
  const printed: Printed = { kind, data, words, description, notes, language, direction };
  return (
    <figure className="chart" aria-label={data.title}>
      <div className="chart-head">
        <Segments
          label={t("chart-form")}
          segments={[
            { id: "chart", label: t("chart-form-chart") },
            { id: "table", label: t("chart-form-table") },
          ]}
          value={form}
          onChange={setForm}
        />
        {onSave ? <SaveButtons printed={printed} onSave={onSave} /> : null}
      </div>
      {form === "chart" ? (
        <>
          <Drawn kind={kind} data={data} words={words} onOpen={onOpen} />
          <div className="visually-hidden">
            <DataTable data={data} words={words} />
          </div>
        </>
      ) : (
        // A table wider than its place is moved with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="chart-scroll" role="region" aria-label={t("chart-table")} tabIndex={0}>
          <DataTable data={data} words={words} onOpen={onOpen} />
        </div>
      )}
      <figcaption className="chart-caption">
        <p>{description}</p>
        {notes.map((note) => (
          <p key={note} className="muted">
            {note}
          </p>
        ))}
      </figcaption>
    </figure>
  );
}

interface DrawnProps {
  kind: ChartKind;
  data: ChartData;
  words: Words;
  onOpen: OpenBehind | undefined;
}

function Drawn({ kind, data, words, onOpen }: DrawnProps) {
  const { t, direction } = useI18n();
  const { ref, width, em } = useRoom();
  const scene = useMemo(
    () => sceneOf(kind, data, { width, em, words }, direction),
    [kind, data, width, em, words, direction],
  );
  return (
    <div ref={ref} className="chart-room">
      <Drawing
        scene={scene}
        label={t(onOpen ? "chart-label-opens" : "chart-label", { title: data.title })}
        em={em}
        onOpen={onOpen}
      />
    </div>
  );
}

function SaveButtons({ printed, onSave }: { printed: Printed; onSave(file: ChartFile): Promise<void> }) {
  const { t } = useI18n();
  const { busy, problem, run } = useTask();
  return (
    <div className="chart-save">
      {FORMATS.map((format) => (
        <Button
          key={format}
          look="quiet"
          isDisabled={busy}
          onPress={() => void run(async () => onSave(await fileOf(printed, format)))}
        >
          {t(`chart-save-${format}`)}
        </Button>
      ))}
      <Problem text={problem} />
    </div>
  );
}
