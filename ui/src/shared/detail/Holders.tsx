import { Check, CircleDashed } from "lucide-react";
import type { Kind } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Disclosed } from "../Disclosed";
import { useTold } from "../useTold";

/** Which of the other computers are known to have a record as it is here. */
export function Holders({ kind, id }: { kind: Kind; id: string }) {
  const t = useT();
  const told = useTold();
  const { data: holders } = useCommand("holders", { kind, id });
  if (!holders) return null;
  if (holders.length === 0) return <p className="muted small">{t("holders-none")}</p>;
  const has = holders.filter((holder) => holder.has).length;
  return (
    <Disclosed label={t("holders", { has, all: holders.length })}>
      <ul className="holders">
        {holders.map((holder) => {
          const Icon = holder.has ? Check : CircleDashed;
          return (
            <li key={holder.device}>
              <Icon size={14} aria-hidden />
              <div>
                {t(holder.has ? "holder-has" : "holder-lacks", { participant: holder.participant })}
                {holder.told ? (
                  <p className="muted small">{t("holder-heard", { told: told(holder.told) })}</p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosed>
  );
}
