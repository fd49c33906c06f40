import type { LeftOut, LeftOutWhy } from "../../../backend/generated";
import type { OpenBehind } from "../../../charts/view/Chart";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";

/** Each observation once: it may be left out of several figures. */
export function leftOutOnce(leftOut: readonly LeftOut[]): LeftOut[] {
  return [...new Map(leftOut.map((one) => [one.observation, one])).values()];
}

function countsOf(leftOut: readonly LeftOut[]): [LeftOutWhy, number][] {
  const counts = new Map<LeftOutWhy, number>();
  for (const { why } of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts];
}

/** How many observations count in none of the figures, why, and the way to them. */
export function LeftOutNote({ leftOut, onOpen }: { leftOut: readonly LeftOut[]; onOpen: OpenBehind }) {
  const { t, formats } = useI18n();
  const once = leftOutOnce(leftOut);
  if (once.length === 0) return null;
  const text = t("left-out", { count: once.length });
  return (
    <>
      <p>{text}</p>
      <ul className="left-out-reasons">
        {countsOf(once).map(([why, count]) => (
          <li key={why}>{t("left-out-counted", { why: t(`left-out-${why}`), count: formats.number(count) })}</li>
        ))}
      </ul>
      <Button look="link" onPress={() => onOpen({ rests: [], leftOut: once }, text)}>
        {t("left-out-show")}
      </Button>
    </>
  );
}
