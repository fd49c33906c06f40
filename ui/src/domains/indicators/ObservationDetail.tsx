import { X } from "lucide-react";
import type { Indicators, Observation } from "../../backend/generated";
import { useCommandFresh } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../../shared/Button";
import { CommitField } from "../../shared/detail/CommitField";
import { HistoryList } from "../../shared/history/HistoryList";
import { useHistory } from "../../shared/history/useHistory";
import { EmptyState } from "../../shared/EmptyState";
import { AttachmentsSection } from "../../shared/files/AttachmentsSection";
import { Loaded } from "../../shared/Loaded";
import { LocalText } from "../../shared/LocalText";
import { ReadOnly, useMay } from "../../shared/may";
import { StatusBadge } from "../../shared/StatusBadge";
import { useActions } from "../../shared/useActions";
import { placeOf } from "../../shared/observationId";
import { BreakdownSection } from "./breakdown/BreakdownSection";
import { breakdownText, useDimensions } from "./breakdown/dimensions";
import { canSubmit, valueText } from "./entry";
import { showPeriod } from "./measures";
import { VerdictButtons } from "./review/VerdictButtons";

interface Props {
  id: string;
  data: Indicators;
  onClose(): void;
}

/** One observation: what was reported, on what evidence, how it stands, and everything that happened to it. */
export function ObservationDetail({ id, data, onClose }: Props) {
  const { t } = useI18n();
  const may = useMay();
  const { unit, year } = placeOf(id);
  const query = useCommandFresh("observations", { unit, year });
  return (
    <Loaded query={query}>
      {(observations) => {
        const observation = observations.find((one) => one.id === id);
        if (!observation) {
          return (
            <EmptyState
              title={t("record-missing")}
              text={t("record-missing-text")}
              action={<Button onPress={onClose}>{t("close")}</Button>}
            />
          );
        }
        return (
          <article className="detail-body">
            <div className="detail-head">
              <h2 className="detail-kind">{t("kind-observation")}</h2>
              <IconButton label={t("close-detail")} keys="Esc" icon={<X size={16} />} onPress={onClose} />
            </div>
            <Reported observation={observation} data={data} />
            <Parts observation={observation} observations={observations} data={data} />
            <Standing observation={observation} />
            <Evidence observation={observation} />
            <AttachmentsSection record={{ kind: "observation", id }} mayChange={may.write} />
            <History id={id} />
          </article>
        );
      }}
    </Loaded>
  );
}

function Reported({ observation, data }: { observation: Observation; data: Indicators }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const dimensions = useDimensions();
  const { unit, period, breakdown } = observation;
  const indicator = data.indicators.find((one) => one.id === observation.indicator);
  const entry = addressOf({ screen: "indicators", query: { view: "entry", unit, year: period.slice(0, 4) } });
  return (
    <section className="observation-reported">
      {indicator ? (
        <p>
          <a href={addressOf({ screen: "indicators", kind: "indicator", id: indicator.id })}>
            <LocalText text={indicator.title} />
          </a>
        </p>
      ) : null}
      <p className="observation-value tabular">{valueText(observation, indicator, i18n)}</p>
      <p className="muted">
        <a href={entry}>
          {t("observation-place", { country: formats.country(unit), period: showPeriod(period, formats) })}
        </a>
        {breakdown === "" ? null : <> · {breakdownText(breakdown, dimensions, i18n)}</>}
      </p>
    </section>
  );
}

function Parts(props: { observation: Observation; observations: readonly Observation[]; data: Indicators }) {
  const { observation, observations, data } = props;
  const indicator = data.indicators.find((one) => one.id === observation.indicator);
  if (!indicator || observation.breakdown !== "") return null;
  return <BreakdownSection total={observation} indicator={indicator} observations={observations} />;
}

function Standing({ observation }: { observation: Observation }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const { id, state, reason, judged } = observation;
  return (
    <section className="detail-section">
      <p>
        <StatusBadge status={state} vocabulary="standing" />
      </p>
      {state === "changed" ? <p className="section-text">{t("review-changed", { value: judged })}</p> : null}
      {reason === "" || state === "approved" || state === "draft" ? null : (
        <p className="section-text" dir="auto">
          {reason}
        </p>
      )}
      <div className="detail-actions">
        {may.write && canSubmit(observation) ? (
          <Button onPress={() => void actions.write("submit", { ids: [id] })}>{t("review-submit")}</Button>
        ) : null}
        <VerdictButtons key={state} ids={[id]} state={state} />
      </div>
    </section>
  );
}

function Evidence({ observation }: { observation: Observation }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const set = (path: string) => (text: string) =>
    actions.set("observation", observation.id, path, text === "" ? null : text);
  return (
    <section className="detail-section">
      <h3>{t("observation-evidence")}</h3>
      <ReadOnly value={!may.write}>
        <CommitField label={t("field-evidence")} value={observation.source} onCommit={set("source")} />
        <CommitField
          label={t("observation-link")}
          value={observation.link}
          type="url"
          validate={(text) => (text === "" || /^https?:\/\/\S+$/.test(text) ? null : t("link-problem"))}
          onCommit={set("link")}
        />
        <CommitField
          label={t("observation-narrative")}
          value={observation.note}
          rows={3}
          onCommit={set("note")}
        />
      </ReadOnly>
    </section>
  );
}

function History({ id }: { id: string }) {
  const { t } = useI18n();
  const history = useHistory("observation", id);
  return (
    <section className="detail-section">
      <h3>{t("history")}</h3>
      <HistoryList key={id} kind="observation" id={id} history={history} />
    </section>
  );
}
