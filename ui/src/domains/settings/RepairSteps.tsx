import type { Repair, RepairedStep } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { TechnicalDetails } from "../../shared/TechnicalDetails";

function useOutcome(): (step: RepairedStep) => string {
  const t = useT();
  return ({ step, outcome, count }) => {
    if (outcome === "fine") return t("repair-fine");
    if (outcome === "mended") return t("repair-mended");
    return outcome === "waits" ? t(`repair-${step}`, { count }) : t(`repair-open-${step}`);
  };
}

/** What a repair looked at, and how each went. */
export function RepairSteps({ repair }: { repair: Repair }) {
  const t = useT();
  const outcome = useOutcome();
  return (
    <>
      <table className="table" aria-label={t("repair-steps")}>
        <tbody>
          {repair.steps.map((step) => (
            <tr key={step.step}>
              <th scope="row">{t(`repair-step-${step.step}`)}</th>
              <td>{outcome(step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TechnicalDetails lines={repair.steps.flatMap(({ lines }) => lines)} />
    </>
  );
}
