import { useT } from "../../i18n/I18n";

/** The product's sign and name. */
export function Mark() {
  const t = useT();
  return (
    <p className="mark">
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden>
        <rect className="mark-ground" width="28" height="28" rx="7" />
        <path
          className="mark-road"
          d="M8 21 C8 14 20 15 20 7"
          fill="none"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <circle className="mark-point" cx="8" cy="21" r="2.75" />
        <circle className="mark-point" cx="20" cy="7" r="2.75" />
      </svg>
      <span>{t("product")}</span>
    </p>
  );
}
