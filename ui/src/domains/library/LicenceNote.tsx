import type { Json } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { adaptationProblem } from "../../shared/licences";
import { asText } from "../../shared/values";

/** Says when a resource is an adaptation that the licence of its original does not allow as it is. */
export function LicenceNote({ fields }: { fields: { [field: string]: Json } }) {
  const t = useT();
  const { data } = useCommand("records", { kind: "resource" });
  const original = data?.find(({ id }) => id === fields["adaptation_of"]);
  if (!original) return null;
  const licence = asText(original.fields["licence"]);
  const problem = adaptationProblem(licence, asText(fields["licence"]));
  if (problem === null) return null;
  return (
    <p className="detail-note" role="note">
      {t(`licence-${problem.replaceAll("_", "-")}`, { title: original.title.text, licence })}
    </p>
  );
}
