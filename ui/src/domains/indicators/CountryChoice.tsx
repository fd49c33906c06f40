import { useMemo } from "react";
import { COUNTRIES } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { ComboBox } from "../../shared/ComboBox";

/** Every country and territory, by name. */
export function useCountryOptions() {
  const { language, formats } = useI18n();
  return useMemo(
    () =>
      COUNTRIES.map(({ code, names }) => ({ id: code, label: names[language] })).sort((a, b) =>
        formats.compare(a.label, b.label),
      ),
    [formats, language],
  );
}

/** The country whose figures are shown. */
export function CountryChoice({ unit, onChange }: { unit: string; onChange(code: string): void }) {
  const { t } = useI18n();
  return (
    <ComboBox
      label={t("entry-country")}
      options={useCountryOptions()}
      value={unit}
      placeholder={t("entry-country-choose")}
      onChange={onChange}
    />
  );
}
