import { useT } from "../../i18n/I18n";
import type { DetailContext } from "../../shared/detail/Property";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";

const HEAD = ["title", "timeframe", "state", "group"];

/** From what is looked at to what follows from it. */
const STEPS: readonly { id: string; fields: readonly string[] }[] = [
  { id: "evaluates", fields: ["evaluates"] },
  { id: "evidence", fields: ["evidence"] },
  { id: "decision", fields: ["decision", "reason"] },
  { id: "revises", fields: ["revises"] },
];

const fieldsOf = (names: readonly string[]) => names.map((name) => fieldOf("gate", name));

/** A decision gate in the order in which it is passed. */
export function GateFlow({ context }: { context: DetailContext }) {
  const t = useT();
  return (
    <>
      <RecordFields context={context} fields={fieldsOf(HEAD)} />
      <ol className="gate-flow" aria-label={t("gate-flow")}>
        {STEPS.map(({ id, fields }) => (
          <li key={id} className="gate-step">
            <RecordFields context={context} fields={fieldsOf(fields)} />
          </li>
        ))}
      </ol>
    </>
  );
}
