import { useState } from "react";
import type { IndicatorRow } from "../../../backend/generated";
import type { Behind } from "../../../charts/data";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { BehindTable, type Line } from "./BehindTable";

/** As many observations are read and shown at a time. */
const PAGE = 50;

interface Props {
  indicator: IndicatorRow;
  behind: Behind;
  /** What the figure is of, and how much. */
  name: string;
  onClose(): void;
}

/** The observations a figure rests on, and those that do not count in it. */
export function BehindDialog({ indicator, behind, name, onClose }: Props) {
  const { t } = useI18n();
  const [most, setMost] = useState(PAGE);
  const rests = behind.rests.map((id): Line => ({ id, why: null }));
  const leftOut = behind.leftOut.map(({ observation, why }): Line => ({ id: observation, why }));
  const counted = rests.slice(0, most);
  const others = leftOut.slice(0, most - counted.length);
  const more = rests.length + leftOut.length - counted.length - others.length;
  return (
    <Dialog
      title={t(rests.length > 0 || leftOut.length === 0 ? "behind-title" : "behind-left-out")}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("close")}</Button>}
    >
      <p className="muted">{t("behind-figure", { title: indicator.title.text, figure: name })}</p>
      {rests.length === 0 && leftOut.length === 0 ? <p>{t("behind-none")}</p> : null}
      {counted.length > 0 ? (
        <BehindTable indicator={indicator} caption={t("behind-counted")} lines={counted} onLeave={onClose} />
      ) : null}
      {others.length > 0 ? (
        <>
          {rests.length > 0 ? <h3>{t("behind-left-out")}</h3> : null}
          <BehindTable
            indicator={indicator}
            caption={t("behind-left-out")}
            lines={others}
            onLeave={onClose}
          />
        </>
      ) : null}
      {more > 0 ? (
        <Button look="quiet" onPress={() => setMost(most + PAGE)}>
          {t("behind-more", { count: Math.min(PAGE, more) })}
        </Button>
      ) : null}
    </Dialog>
  );
}
