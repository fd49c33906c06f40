import { Plus, Trash2 } from "lucide-react";
import { FIELDS } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import type { DetailContext } from "../../shared/detail/Property";
import { Disclosed } from "../../shared/Disclosed";
import { localText } from "../../shared/localText";
import { useMay } from "../../shared/may";
import { RecordField } from "../../shared/records/RecordField";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { isVacant, seatsOf, today, type Seat } from "./seats";
import { useHolders } from "./useHolders";

const SEAT = FIELDS.group.find(({ name }) => name === "leads")?.items ?? [];
const ROWS = [["role"], ["person"], ["organisation"], ["holder", "region"], ["constituency"]];
const TERM = [["appointed"], ["renewed"], ["until"]];

function SeatFields({
  context,
  seat,
  rows,
}: {
  context: DetailContext;
  seat: Seat;
  rows: readonly string[][];
}) {
  return rows.map((names) => (
    <div key={names[0]} className={names.length > 1 ? "detail-pair" : undefined}>
      {SEAT.filter(({ name }) => names.includes(name)).map((field) => (
        <RecordField
          key={field.name}
          context={context}
          field={field}
          path={`leads.${seat.id}.${field.name}`}
        />
      ))}
    </div>
  ));
}

function SeatEdit({ context, seat }: { context: DetailContext; seat: Seat }) {
  const { t, language, formats } = useI18n();
  const actions = useActions();
  const may = useMay();
  const holderOf = useHolders();
  const role = localText(seat.fields["role"], language).text || t("seat-new-role");
  const holder = isVacant(seat) ? t("seat-vacant") : holderOf(seat);
  const until = asText(seat.fields["until"]);
  return (
    <li className="seat-edit" data-ending={seat.endsSoon || undefined}>
      <Disclosed label={t("seat-summary", { role, holder })}>
        <div className="seat-fields">
          <SeatFields context={context} seat={seat} rows={ROWS} />
          <SeatFields context={context} seat={seat} rows={TERM} />
          {may.write && !context.record.deleted ? (
            <Button
              look="danger"
              onPress={() => void actions.set("group", context.record.id, `leads.${seat.id}`, null)}
            >
              <Trash2 size={14} aria-hidden />
              {t("seat-remove", { role })}
            </Button>
          ) : null}
        </div>
      </Disclosed>
      {until === "" ? null : (
        <p className="seat-until">
          {t(seat.endsSoon ? "seat-ends-soon" : "seat-until", { until: formats.timeframe(until) })}
        </p>
      )}
    </li>
  );
}

function SeatList({ context, seats }: { context: DetailContext; seats: readonly Seat[] }) {
  return (
    <ul className="seat-list">
      {seats.map((seat) => (
        <SeatEdit key={seat.id} context={context} seat={seat} />
      ))}
    </ul>
  );
}

/** The seats of a group with who holds them and for how long; terms that are over are folded away. */
export function Seats({ context }: { context: DetailContext }) {
  const { t, language } = useI18n();
  const actions = useActions();
  const may = useMay();
  const { id, fields, deleted } = context.record;
  const { current, past } = seatsOf(fields["leads"], today());
  const add = () => {
    const last = [...current, ...past]
      .map((seat) => asText(seat.fields["order"]))
      .sort()
      .at(-1);
    const seat = { role: { [language]: t("seat-new-role") }, order: `${last || "a"}5` };
    void actions.set("group", id, `leads.seat-${crypto.randomUUID().slice(0, 8)}`, seat);
  };
  return (
    <section className="detail-section">
      <div className="section-head">
        <h3>{t("seats")}</h3>
        {may.write && !deleted ? (
          <Button look="quiet" onPress={add}>
            <Plus size={14} aria-hidden />
            {t("seat-add")}
          </Button>
        ) : null}
      </div>
      {current.length === 0 ? <p className="muted">{t("seats-none")}</p> : null}
      <SeatList context={context} seats={current} />
      {past.length > 0 ? (
        <Disclosed label={t("seats-past", { count: past.length })}>
          <SeatList context={context} seats={past} />
        </Disclosed>
      ) : null}
    </section>
  );
}
