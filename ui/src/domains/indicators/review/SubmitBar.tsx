import type { Observation } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { useActions } from "../../../shared/useActions";
import { canSubmit } from "../entry";

/** How the report stands, and the button that submits what is ready. */
export function SubmitBar({ observations }: { observations: readonly Observation[] }) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const may = useMay();
  const ready = observations.filter(canSubmit).map((one) => one.id);
  const count = (state: Observation["state"]) => observations.filter((one) => one.state === state).length;
  const told = (["returned", "submitted", "changed", "approved"] as const)
    .map((state) => ({ state, count: count(state) }))
    .filter((one) => one.count > 0)
    .map((one) => t("review-count", { state: t(`standing-${one.state}`), count: one.count }));
  if (ready.length === 0 && told.length === 0) return null;
  return (
    <div className="toolbar submit-bar">
      <p role="status">{formats.list(told)}</p>
      {may.write && ready.length > 0 ? (
        <Button onPress={() => void actions.write("submit", { ids: ready })}>
          {t("review-submit-all", { count: ready.length })}
        </Button>
      ) : null}
    </div>
  );
}
