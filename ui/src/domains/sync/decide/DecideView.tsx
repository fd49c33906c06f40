import { Check } from "lucide-react";
import { useMemo, useState } from "react";
import type { Conflict } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useRoute, useSetQuery } from "../../../frame/router";
import { useT } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Loaded } from "../../../shared/Loaded";
import { Segments } from "../../../shared/Segments";
import { FilterCount, hasText, TextFilter } from "../../../shared/TextFilter";
import { useWords } from "../../../shared/useWords";
import { CardFeed } from "./CardFeed";
import { cardsOf, isOf } from "./cards";
import "./decide.css";

const WHOSE = ["everybody", "mine"] as const;

/** The merge inbox: every value that several people set at once, by record, and whose they are. */
export function DecideView() {
  const query = useCommand("conflicts", {});
  return (
    <div className="page sync-page">
      <div className="page-column">
        <Loaded query={query} failed="conflicts-failed">
          {(conflicts) => <Inbox conflicts={conflicts} />}
        </Loaded>
      </div>
    </div>
  );
}

function Inbox({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useT();
  const words = useWords();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const { data: app } = useCommand("app_state", {});
  const [typed, setTyped] = useState("");
  const name = app?.workspace?.participant ?? "";
  const mine = useMemo(() => conflicts.filter((conflict) => isOf(conflict, name)), [conflicts, name]);
  const whose = WHOSE.find((known) => known === query["of"]) ?? "everybody";
  const among = whose === "mine" ? mine : conflicts;
  const found = useMemo(
    () =>
      among.filter(({ title, field, kind }) =>
        hasText([title, words.field(field, kind), t(`kind-${kind}`)], typed),
      ),
    [among, t, typed, words],
  );
  const cards = useMemo(() => cardsOf(found), [found]);
  if (conflicts.length === 0) {
    return (
      <EmptyState
        icon={<Check size={32} strokeWidth={1.25} />}
        title={t("decide-none")}
        text={t("decide-none-text")}
      />
    );
  }
  const counts = { everybody: conflicts.length, mine: mine.length };
  return (
    <section className="section" aria-labelledby="decide">
      <h2 id="decide">{t("conflicts", { count: conflicts.length })}</h2>
      <p className="section-text">{t("conflicts-text")}</p>
      <div className="decide-filters">
        <Segments
          label={t("decide-whose")}
          segments={WHOSE.map((id) => ({
            id,
            label: t("segment-counted", { label: t(`decide-${id}`), count: counts[id] }),
          }))}
          value={whose}
          onChange={(of) => setQuery({ of: of === "everybody" ? "" : of })}
        />
        <TextFilter value={typed} onChange={setTyped} />
        <FilterCount shown={found.length} total={among.length} />
      </div>
      {cards.length > 0 ? (
        <>
          <p className="muted small">{t("decide-keys")}</p>
          <CardFeed key={whose} cards={cards} words={words} />
        </>
      ) : (
        <EmptyState
          title={t(among.length === 0 ? "decide-mine-none" : "decide-filter-none")}
          text={t("people-filter-none-text")}
        />
      )}
    </section>
  );
}
