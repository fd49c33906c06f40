import type { TraceNode } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Disclosed } from "../../../shared/Disclosed";
import { useActionAddress } from "../useActionAddress";
import { actionName } from "./options";
import "./rearrange.css";

function Node({ node, isThis, nameOf }: { node: TraceNode; isThis: boolean; nameOf(id: string): string }) {
  const { t, formats } = useI18n();
  const addressOf = useActionAddress();
  const names = (ids: readonly string[]) => formats.list(ids.map(nameOf));
  const notes = [
    node.gone ? t("trace-gone") : "",
    ...node.numbers.map(({ number, until }) =>
      until === ""
        ? t("trace-number", { number })
        : t("trace-number-until", { number, date: formats.day(until) }),
    ),
    node.was.length > 0 ? t("trace-was", { actions: names(node.was) }) : "",
    node.became.length > 0 ? t("trace-became", { actions: names(node.became) }) : "",
  ].filter((note) => note !== "");
  return (
    <li>
      {isThis ? (
        <bdi aria-current="true">{actionName(t, node)}</bdi>
      ) : (
        <a href={addressOf(node.id)} dir="auto">
          {actionName(t, node)}
        </a>
      )}
      {notes.map((note) => (
        <p key={note} className="muted small">
          {note}
        </p>
      ))}
    </li>
  );
}

/** What an action was and became, both ways, with the numbers it had. */
export function Trace({ id }: { id: string }) {
  const { t } = useI18n();
  const { data: nodes = [] } = useCommand("trace", { action: id });
  const own = nodes.find((node) => node.id === id);
  const hasChanged = nodes.length > 1 || (own?.numbers.length ?? 0) > 0;
  const nameOf = (other: string) => {
    const node = nodes.find((candidate) => candidate.id === other);
    return node ? actionName(t, node) : other;
  };
  return (
    <Disclosed label={t("trace")}>
      {hasChanged ? (
        <ul className="trace">
          {nodes.map((node) => (
            <Node key={node.id} node={node} isThis={node.id === id} nameOf={nameOf} />
          ))}
        </ul>
      ) : (
        <p className="muted">{t("trace-none")}</p>
      )}
    </Disclosed>
  );
}
