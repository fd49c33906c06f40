import { useI18n } from "../../../i18n/I18n";
import { useMay } from "../../../shared/may";
import { begins, leadsTo, type Node } from "./graph";
import type { Theory } from "./useTheory";

interface LineProps {
  theory: Theory;
  node: Node;
  /** The elements above it: what leads back to one of them is not followed. */
  above: readonly string[];
}

function Line({ theory, node, above }: LineProps) {
  const { t } = useI18n();
  const may = useMay();
  const next = leadsTo(theory.graph, node.id).filter(({ id }) => !above.includes(id));
  return (
    <li>
      <button
        type="button"
        className="theory-line"
        aria-pressed={node.id === theory.shown}
        onClick={() => theory.show(node.id)}
        onKeyDown={(event) => {
          if (event.key !== "Delete" || !may.write) return;
          event.preventDefault();
          void theory.remove(node.id);
        }}
      >
        <bdi>{node.title.text || t("untitled")}</bdi>
        <span className="muted small">{t(`node-level-${node.level}`)}</span>
      </button>
      {node.assumption === "" ? null : (
        <p className="theory-assumption small" dir="auto">
          {node.assumption}
        </p>
      )}
      {next.length > 0 ? (
        <ul>
          {next.map((one) => (
            <Line key={one.id} theory={theory} node={one} above={[...above, node.id]} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The same as a list: under each element what it leads to. */
export function Outline({ theory }: { theory: Theory }) {
  const { t } = useI18n();
  return (
    <div className="theory-scroll">
      <ul className="theory-outline" aria-label={t("theory-outline")}>
        {begins(theory.graph).map((node) => (
          <Line key={node.id} theory={theory} node={node} above={[]} />
        ))}
      </ul>
    </div>
  );
}
