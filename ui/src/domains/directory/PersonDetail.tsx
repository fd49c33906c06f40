import { DetailFrame } from "../../shared/detail/DetailFrame";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";

const FIELDS = ["title", "role", "country", "organisations", "email", "languages", "gender", "consent"].map(
  (name) => fieldOf("person", name),
);

export function PersonDetail({ id, onClose }: { id: string; onClose(): void }) {
  return (
    <DetailFrame kind="person" id={id} onClose={onClose}>
      {(context) => <RecordFields context={context} fields={FIELDS} />}
    </DetailFrame>
  );
}
