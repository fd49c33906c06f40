import { Network, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { RecordRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { Segments } from "../../../shared/Segments";
import { Select } from "../../../shared/Select";
import { Pages } from "../Pages";
import { Canvas } from "./Canvas";
import { columnOf, LEVELS, type Level } from "./graph";
import { Outline } from "./Outline";
import { useTheory } from "./useTheory";
import "./theory.css";

/** Theories of change: one at a time, as a drawing or as a list. */
export function TheoryView() {
  return (
    <Pages kind="theory" icon={<Network size={32} strokeWidth={1.25} />}>
      {(record, choice) => <Shown record={record}>{choice}</Shown>}
    </Pages>
  );
}

/** `children` say which theory it is. */
function Shown({ record, children }: { record: RecordRow; children: ReactNode }) {
  const { t } = useI18n();
  const may = useMay();
  const theory = useTheory(record);
  const [form, setForm] = useState("drawing");
  const [level, setLevel] = useState<Level>("input");
  const empty = theory.graph.nodes.length === 0;
  return (
    <>
      <div className="toolbar">
        {children}
        <Segments
          label={t("theory-form")}
          segments={[
            { id: "drawing", label: t("theory-form-drawing") },
            { id: "outline", label: t("theory-form-outline") },
          ]}
          value={form}
          onChange={setForm}
        />
        {may.write ? (
          <div className="toolbar-end">
            <Select
              label={t("theory-add-level")}
              hideLabel
              options={LEVELS.map((id) => ({
                id,
                label: t("segment-counted", {
                  label: t(`node-level-${id}`),
                  count: columnOf(theory.graph, id).length,
                }),
              }))}
              value={level}
              onChange={(next) => setLevel(next as Level)}
            />
            <Button onPress={() => void theory.add(level)}>
              <Plus size={14} aria-hidden />
              {t("theory-add")}
            </Button>
          </div>
        ) : null}
      </div>
      {empty ? <p className="theory-begin muted">{t("theory-begin")}</p> : null}
      {form === "drawing" ? <Canvas theory={theory} /> : <Outline theory={theory} />}
    </>
  );
}
