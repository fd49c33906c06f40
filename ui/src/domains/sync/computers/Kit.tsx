import { useState } from "react";
import type { RecoveryKit } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import "./Kit.css";

/** What is written down or printed: the code, large, and what it belongs to. */
export function Kit({ kit }: { kit: RecoveryKit }) {
  const { t, formats } = useI18n();
  const [made] = useState(() => Date.now());
  const { data: app } = useCommand("app_state", {});
  const facts: [string, string][] = [
    ["workspace-name", kit.name],
    ["kit-for", app?.workspace?.participant ?? ""],
    ["kit-workspace", kit.workspace],
    ["hub", kit.hub],
    ["kit-made", formats.day(made)],
  ];
  return (
    <section className="kit" aria-label={t("kit")}>
      <p className="kit-title">{t("kit")}</p>
      <ol className="kit-code" dir="ltr" aria-label={t("recovery")}>
        {kit.code.split("-").map((group, index) => (
          // Groups may repeat: their place is what tells them apart.
          <li key={`${String(index)} ${group}`}>{group}</li>
        ))}
      </ol>
      <dl className="kit-facts">
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <p className="kit-use">{t("kit-use")}</p>
    </section>
  );
}
