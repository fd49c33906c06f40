import { useId } from "react";
import { recordAddress } from "../../../frame/router";
import { useT } from "../../../i18n/I18n";
import { ConflictChoice } from "../../../shared/conflicts/ConflictChoice";
import type { Words } from "../../../shared/useWords";
import type { Card } from "./cards";

interface Props {
  card: Card;
  words: Words;
  /** Its place among all of them, from 0. */
  at: number;
  of: number;
  isActive: boolean;
  onDone(): void;
}

/** All that is to be decided about one record. */
export function RecordCard({ card, words, at, of, isActive, onDone }: Props) {
  const t = useT();
  const heading = useId();
  return (
    <article
      className="decide-card"
      data-card={at}
      aria-labelledby={heading}
      aria-posinset={at + 1}
      aria-setsize={of}
      // The keys of a feed go from article to article.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isActive ? 0 : -1}
    >
      <h3 id={heading}>
        <a href={recordAddress(card.kind, card.id)}>
          <bdi>{card.title || t("untitled")}</bdi>
        </a>{" "}
        <span className="muted conflict-field">{t(`kind-${card.kind}`)}</span>
      </h3>
      {card.conflicts.map((conflict) => (
        <div key={conflict.field} className="decide-field">
          <h4>{words.field(conflict.field, conflict.kind)}</h4>
          <ConflictChoice conflict={conflict} words={words} onDone={onDone} />
        </div>
      ))}
    </article>
  );
}
