import { Network, PanelRight, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { RecordRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { addressOf, navigate, useRoute, useSetQuery } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { EmptyState } from "../../../shared/EmptyState";
import { Loaded } from "../../../shared/Loaded";
import { useMay } from "../../../shared/may";
import { NewButton } from "../../../shared/NewButton";
import { Segments } from "../../../shared/Segments";
import { Select } from "../../../shared/Select";
import { useActions } from "../../../shared/useActions";
import { Canvas } from "./Canvas";
import { columnOf, LEVELS, type Level } from "./graph";
import { Outline } from "./Outline";
import { useTheory } from "./useTheory";
import "./theory.css";

const addressOfTheory = (id: string) =>
  addressOf({ screen: "indicators", kind: "theory", id, query: { view: "theory" } });

/** Theories of change: one at a time, as a drawing or as a list. */
export function TheoryView() {
  const { t, language } = useI18n();
  const route = useRoute();
  const setQuery = useSetQuery();
  const actions = useActions();
  const theories = useCommand("records", { kind: "theory" });
  const create = () =>
    void actions.create("theory", { title: { [language]: t("theory-new-title") } }).then((id) => {
      if (id !== null) navigate(addressOfTheory(id));
    });
  return (
    <Loaded query={theories}>
      {(rows) => {
        const wanted = route.kind === "theory" ? route.id : route.query["theory"];
        const shown = rows.find(({ id }) => id === wanted) ?? rows[0];
        if (!shown) {
          return (
            <EmptyState
              icon={<Network size={32} strokeWidth={1.25} />}
              title={t("theory-none")}
              text={t("theory-none-text")}
              action={<NewButton label={t("new-theory")} onPress={create} />}
            />
          );
        }
        const choose = (id: string) => {
          if (route.kind === "theory") navigate(addressOfTheory(id));
          else setQuery({ theory: id });
        };
        return (
          <Shown key={shown.id} record={shown}>
            <Select
              label={t("kind-theory")}
              hideLabel
              quiet
              options={rows.map(({ id, title }) => ({ id, label: title.text || t("untitled") }))}
              value={shown.id}
              onChange={choose}
            />
            <IconButton
              label={t("theory-about")}
              icon={<PanelRight size={16} className="mirrors" />}
              onPress={() => navigate(addressOfTheory(shown.id))}
            />
            <NewButton label={t("new-theory")} onPress={create} />
          </Shown>
        );
      }}
    </Loaded>
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
