import type { BundleLook } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";

/** What a bundle would bring, before it is taken in. */
export function Cover({ look }: { look: BundleLook }) {
  const { t, formats } = useI18n();
  const { from, bytes, files, new_entries, new_acts, new_pieces, changes, needs } = look;
  const people = look.people.filter((name) => name !== "");
  const size = formats.bytes(bytes);
  const brings = () => {
    if (changes > 0 && people.length > 0) {
      return t("bundle-look-changes", { changes, people: formats.list(people) });
    }
    if (new_entries > 0) return t("bundle-look-entries", { entries: new_entries });
    if (new_acts > 0) return t("bundle-look-acts");
    return t(new_pieces > 0 ? "bundle-look-files" : "bundle-look-nothing");
  };
  return (
    <div className="bundle-cover">
      <p className="bundle-brings">{brings()}</p>
      <p>
        {from === "" ? t("bundle-look-from-unknown") : t("bundle-look-from", { from })}{" "}
        {t("bundle-look-size", { size, files })}
      </p>
      {needs.map(({ participant, entries }) => (
        <p key={participant} className="sync-problem">
          {participant === ""
            ? t("bundle-needs-unknown", { entries })
            : t("bundle-needs", { entries, participant })}
        </p>
      ))}
      {needs.length > 0 ? <p className="muted small">{t("bundle-needs-text")}</p> : null}
    </div>
  );
}
