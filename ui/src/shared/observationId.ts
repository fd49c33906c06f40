// What the id of an observation says: `KE-2021/ind-1@2021|sex:female`.

export interface ObservationPlace {
  unit: string;
  year: number;
  period: string;
  /** Of whom, such as `sex:female`; empty for the total. */
  breakdown: string;
}

export function placeOf(id: string): ObservationPlace {
  const [document = ""] = id.split("/");
  const at = document.lastIndexOf("-");
  const [key = "", ...parts] = id.slice(document.length + 1).split("|");
  return {
    unit: document.slice(0, at),
    year: Number(document.slice(at + 1)),
    period: key.slice(key.indexOf("@") + 1),
    breakdown: parts.join("|"),
  };
}

/** The id of what a unit reported for a period, not broken down. */
export const totalId = (indicator: string, { unit, period }: { unit: string; period: string }): string =>
  `${unit}-${period.slice(0, 4)}/${indicator}@${period}`;
