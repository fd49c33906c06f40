import { useState } from "react";
import type { Roadmap } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { parseNumber } from "../../../shared/grid/numbers";
import { idsIn } from "../../../shared/records/schema";
import { TextField } from "../../../shared/TextField";
import { actionName } from "../rearrange/options";
import { useActionAddress } from "../useActionAddress";
import { useActionFields } from "../useActionFields";
import "./depends.css";

const WEEKS = 4;
/** Ten years: what is later than that is another plan. */
const MOST = 520;

function useLinks(roadmap: Roadmap) {
  const { t } = useI18n();
  const addressOf = useActionAddress();
  return (id: string) => {
    const action = roadmap.actions.find((row) => row.id === id);
    return (
      <a href={addressOf(id)} dir="auto">
        {action ? actionName(t, action) : id}
      </a>
    );
  };
}

/** What moves when the action ends some weeks later. */
function KnockOn({ id, roadmap }: { id: string; roadmap: Roadmap }) {
  const { t, formats } = useI18n();
  const linkTo = useLinks(roadmap);
  const [typed, setTyped] = useState(formats.number(WEEKS));
  const weeks = parseNumber(typed, formats.locale);
  const isSaid = weeks !== null && Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST;
  const { data: moved } = useCommand("knock_on", { id, days: (weeks ?? 0) * 7 }, { enabled: isSaid });
  return (
    <>
      <TextField
        label={t("knock-on-weeks")}
        value={typed}
        onChange={setTyped}
        problem={isSaid ? null : t("number-problem")}
        inputMode="numeric"
      />
      <div aria-live="polite">
        {isSaid && moved ? (
          <>
            <p className="muted">{t("knock-on", { count: moved.length })}</p>
            <ul className="depends-list">
              {moved.map(({ id: other, days, begin, end }) => (
                <li key={other}>
                  {linkTo(other)}
                  <p className="muted small">
                    {t("knock-on-by", { count: days, timeframe: formats.timeframe(`${begin}/${end}`) })}
                  </p>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </>
  );
}

/** The actions that wait for this one, and what a delay would do to them. */
export function Waiting({ id, roadmap }: { id: string; roadmap: Roadmap }) {
  const { t } = useI18n();
  const fields = useActionFields();
  const linkTo = useLinks(roadmap);
  const waiting = [...fields].filter(([, held]) => idsIn(held["depends_on"]).includes(id));
  if (waiting.length === 0) return null;
  return (
    <div role="group" aria-label={t("depends-waiting")} className="depends-group">
      <p className="field-label" aria-hidden>
        {t("depends-waiting")}
      </p>
      <ul className="depends-list">
        {waiting.map(([other]) => (
          <li key={other}>{linkTo(other)}</li>
        ))}
      </ul>
      <KnockOn id={id} roadmap={roadmap} />
    </div>
  );
}
