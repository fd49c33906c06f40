import { useMemo } from "react";
import { useBackend } from "../../../backend/context";
import type { RecordRow } from "../../../backend/generated";
import { useNoteChanged } from "../../../backend/queries";
import { addressOf, navigate, replaceAddress, useRoute } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { underWay } from "../../../shared/leaving";
import { useNotices } from "../../../shared/Notices";
import { useActions } from "../../../shared/useActions";
import { graphOf, linkEdits, nodeEdits, removeEdits, type Graph, type Level } from "./graph";

export interface Theory {
  graph: Graph;
  /** The element that is shown beside the drawing. */
  shown: string | null;
  show(node: string): void;
  add(level: Level): Promise<void>;
  remove(node: string): Promise<void>;
  /** Says in words when it would make a circle. */
  link(from: string, to: string): Promise<void>;
}

/** A theory of change with what can be done to it. */
export function useTheory(record: RecordRow): Theory {
  const { language, t } = useI18n();
  const backend = useBackend();
  const noteChanged = useNoteChanged();
  const notices = useNotices();
  const actions = useActions();
  const route = useRoute();
  const graph = useMemo(() => graphOf(record, language), [language, record]);
  const show = (node: string) => {
    const query = { ...route.query, view: "theory", node };
    const address = addressOf({ screen: "indicators", kind: "theory", id: record.id, query });
    if (route.kind === "theory") replaceAddress(address);
    else navigate(address);
  };
  return {
    graph,
    shown: route.kind === "theory" ? (route.query["node"] ?? null) : null,
    show,
    add: async (level) => {
      const { node, edits } = nodeEdits(graph, level);
      await actions.edit(edits);
      show(node);
    },
    remove: async (node) => {
      const title = graph.nodes.find(({ id }) => id === node)?.title.text || t("untitled");
      const changed = await actions.write("edit", { edits: removeEdits(graph, node) });
      if (!changed) return;
      const offer = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
      notices.say(t("deleted", { title }), offer);
    },
    link: async (from, to) => {
      const edits = linkEdits(graph, from, to);
      if (edits.length === 0) return;
      try {
        await noteChanged(await underWay(backend.call("edit", { edits })));
        notices.saved();
      } catch (thrown) {
        notices.problem(thrown, { circle: "theory-circle" });
      }
    },
  };
}
