import { useT } from "../i18n/I18n";
import { Disclosed } from "./Disclosed";

/** What the core says in English, for whoever helps: always beside a sentence in the language of the reader. */
export function TechnicalDetails({ lines }: { lines: readonly string[] }) {
  const t = useT();
  const said = [...new Set(lines)].filter((line) => line !== "");
  if (said.length === 0) return null;
  return (
    <Disclosed label={t("technical-details")}>
      <div className="technical" lang="en" dir="ltr">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosed>
  );
}
