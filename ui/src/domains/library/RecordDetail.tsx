import { FIELDS } from "../../backend/generated";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { RecordFields } from "../../shared/records/RecordFields";
import { GateFlow } from "./GateFlow";
import { LicenceNote } from "./LicenceNote";
import type { RegisterKind } from "./registers";

/** Every field of a record of a register. */
export function RecordDetail({ kind, id, onClose }: { kind: RegisterKind; id: string; onClose(): void }) {
  return (
    <DetailFrame kind={kind} id={id} onClose={onClose}>
      {(context) => (
        <>
          {kind === "resource" ? <LicenceNote fields={context.record.fields} /> : null}
          {kind === "gate" ? (
            <GateFlow context={context} />
          ) : (
            <RecordFields context={context} fields={FIELDS[kind]} />
          )}
        </>
      )}
    </DetailFrame>
  );
}
