import { Search } from "lucide-react";
import { useT } from "../i18n/I18n";
import "./TextFilter.css";

/** Whether any text of something has what was typed in it; everything has nothing in it. */
export function hasText(texts: readonly string[], typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase();
  return wanted === "" || texts.some((text) => text.toLocaleLowerCase().includes(wanted));
}

/** The field over a list that leaves the rows with a text in it. */
export function TextFilter({ value, onChange }: { value: string; onChange(text: string): void }) {
  const t = useT();
  return (
    <label className="filter-text">
      <Search size={14} aria-hidden />
      <span className="visually-hidden">{t("filter-text")}</span>
      <input
        value={value}
        placeholder={t("filter-text")}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** How many of a list a filter leaves; nothing is said while it leaves all. */
export function FilterCount({ shown, total }: { shown: number; total: number }) {
  const t = useT();
  return (
    <p className="filter-count small muted" role="status">
      {shown === total ? null : t("list-shown", { shown, total })}
    </p>
  );
}
