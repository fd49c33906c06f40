import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import type { Words } from "../../../shared/useWords";
import type { Card } from "./cards";
import { RecordCard } from "./RecordCard";

/** So many records are drawn at once: some screens full, and as many again when they are asked for. */
const BATCH = 10;

const STEPS: { [key: string]: number } = { PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 };

/** Where a key leads from a card, at the end to the last that is drawn; null where it means something else. */
function next(event: KeyboardEvent, active: number, drawn: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  const isOnCard = event.target instanceof HTMLElement && event.target.dataset["card"] !== undefined;
  if (isOnCard && event.key === "Home") return 0;
  if (isOnCard && event.key === "End") return drawn - 1;
  const step = isOnCard || event.key.startsWith("Page") ? STEPS[event.key] : undefined;
  return step === undefined ? null : active + step;
}

/** Records below each other, of which some are drawn; keys go from one to the next, as in the ARIA feed pattern. */
export function CardFeed({ cards, words }: { cards: readonly Card[]; words: Words }) {
  const t = useT();
  const feed = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const [most, setMost] = useState(BATCH);
  const [active, setActive] = useState(0);
  const shown = cards.slice(0, most);
  const last = cards.length - 1;
  const current = Math.min(active, last);

  const goTo = (at: number) => {
    wanted.current = at;
    setMost((old) => Math.max(old, Math.ceil((at + 1) / BATCH) * BATCH));
    setActive(at);
  };

  // A card is there once it is drawn; the last one may be gone by then.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const at = Math.min(wanted.current, last);
    wanted.current = null;
    feed.current?.querySelector<HTMLElement>(`[data-card="${String(at)}"]`)?.focus();
  });

  return (
    <>
      {/* A feed is gone through by keys, as a grid is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={feed}
        role="feed"
        aria-label={t("view-decide")}
        className="decide-feed"
        onFocus={({ target }) => {
          const at = target.closest<HTMLElement>("[data-card]")?.dataset["card"];
          if (at !== undefined) setActive(Number(at));
        }}
        onKeyDown={(event) => {
          const at = next(event, current, shown.length);
          if (at === null) return;
          event.preventDefault();
          goTo(Math.max(0, Math.min(at, last)));
        }}
      >
        {shown.map((card, at) => (
          <RecordCard
            key={card.key}
            card={card}
            words={words}
            at={at}
            of={cards.length}
            isActive={at === current}
            // What is decided goes, and the next card takes its place.
            onDone={() => goTo(at)}
          />
        ))}
      </div>
      {cards.length > most ? (
        <div>
          <Button onPress={() => goTo(most)}>
            {t("decide-more", { count: Math.min(BATCH, cards.length - most) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
