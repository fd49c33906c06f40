import { useState } from "react";
import type { State, Verdict } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { useActions } from "../../../shared/useActions";
import { ReasonDialog } from "./ReasonDialog";
import { verdictsOn } from "./states";

interface Props {
  ids: readonly string[];
  state: State;
  /** Several are named with their number. */
  counted?: boolean;
}

/** What can be said about observations that stand alike. */
export function VerdictButtons({ ids, state, counted = false }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const [asking, setAsking] = useState<Verdict | null>(null);
  if (!useMay().review || ids.length === 0) return null;
  const say = async (verdict: Verdict, reason: string) =>
    (await actions.write("review", { ids: [...ids], verdict, reason })) !== null;
  return (
    <>
      {verdictsOn(state).map((verdict) => (
        <Button
          key={verdict}
          look={verdict === "approved" ? "primary" : "plain"}
          onPress={() => (verdict === "approved" ? void say(verdict, "") : setAsking(verdict))}
        >
          {counted ? t(`review-${verdict}-all`, { count: ids.length }) : t(`review-${verdict}`)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          verdict={asking}
          count={ids.length}
          onClose={() => setAsking(null)}
          onSay={(reason) => say(asking, reason)}
        />
      ) : null}
    </>
  );
}
