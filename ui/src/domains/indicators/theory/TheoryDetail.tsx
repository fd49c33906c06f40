import { ArrowLeft, X } from "lucide-react";
import { FIELDS, type RecordRow } from "../../../backend/generated";
import { useRoute, useSetQuery } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { ComboBox } from "../../../shared/ComboBox";
import { DetailFrame } from "../../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../../shared/detail/LanguageProperty";
import type { DetailContext } from "../../../shared/detail/Property";
import { useMay } from "../../../shared/may";
import { RecordField } from "../../../shared/records/RecordField";
import { useActions } from "../../../shared/useActions";
import { graphOf, leadsTo, unlinkEdit, type Node } from "./graph";
import { useTheory } from "./useTheory";
import "../../../shared/records/records.css";

const NODE_FIELDS = (FIELDS.theory.find(({ name }) => name === "nodes")?.items ?? []).filter(({ name }) =>
  ["title", "level", "assumption", "indicators"].includes(name),
);

/** A theory of change, or the element of it that is chosen. */
export function TheoryDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t, language } = useI18n();
  const { query } = useRoute();
  return (
    <DetailFrame kind="theory" id={id} onClose={onClose}>
      {(context) => {
        const graph = graphOf(context.record, language);
        const node = graph.nodes.find((one) => one.id === query["node"]);
        if (node) return <NodeFields key={node.id} context={context} node={node} />;
        return <LanguageProperty context={context} path="title" label={t("field-title")} rows={2} />;
      }}
    </DetailFrame>
  );
}

function NodeFields({ context, node }: { context: DetailContext; node: Node }) {
  const { t } = useI18n();
  const may = useMay();
  const setQuery = useSetQuery();
  const row: RecordRow = { ...context.record, title: { text: "", language: "" }, conflicts: [] };
  const theory = useTheory(row);
  return (
    <section className="indicator-fields" aria-label={t("theory-element")}>
      <div className="section-head">
        <h3>{t("theory-element")}</h3>
        <Button look="quiet" onPress={() => setQuery({ node: "" })}>
          <ArrowLeft size={14} className="mirrors" aria-hidden />
          {t("theory-whole")}
        </Button>
      </div>
      {NODE_FIELDS.map((field) => (
        <RecordField
          key={field.name}
          context={context}
          field={field}
          path={`nodes.${node.id}.${field.name}`}
        />
      ))}
      <Links node={node} theory={theory} />
      {may.write && !context.record.deleted ? (
        <div>
          <Button
            look="danger"
            onPress={() => void theory.remove(node.id).then(() => setQuery({ node: "" }))}
          >
            {t("theory-remove")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** What the element leads to: the twin of drawing a link. */
function Links({ node, theory }: { node: Node; theory: ReturnType<typeof useTheory> }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const { graph } = theory;
  const linked = leadsTo(graph, node.id);
  const titleOf = ({ title }: Node) => title.text || t("untitled");
  const unlink = (to: string) => {
    const edge = graph.edges.find((one) => one.from === node.id && one.to === to);
    if (edge) void actions.edit([unlinkEdit(graph, edge.id)]);
  };
  return (
    <div className="references">
      <p className="field-label">{t("theory-leads-to")}</p>
      <ul>
        {linked.map((one) => (
          <li key={one.id}>
            <bdi>{titleOf(one)}</bdi>
            {may.write ? (
              <IconButton
                label={t("theory-unlink", { title: titleOf(one) })}
                icon={<X size={14} />}
                onPress={() => unlink(one.id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {may.write ? (
        <ComboBox
          key={linked.length}
          label={t("theory-link-to")}
          options={graph.nodes
            .filter((one) => one.id !== node.id && !linked.includes(one))
            .map((one) => ({ id: one.id, label: titleOf(one) }))}
          value=""
          onChange={(to) => void theory.link(node.id, to)}
        />
      ) : null}
    </div>
  );
}
