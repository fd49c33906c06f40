import { useContext } from "react";
import { StartLanguage } from "../../app/StartLanguage";
import { useI18n } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { Select } from "../../shared/Select";

/** Languages in their own names: findable by those who cannot read the current one. */
export function LanguageChooser() {
  const { t, language } = useI18n();
  const setLanguage = useContext(StartLanguage);
  return (
    <Select
      label={t("language")}
      hideLabel
      options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
      value={language}
      onChange={(id) => {
        const chosen = LANGUAGES.find((known) => known.id === id);
        if (chosen) setLanguage(chosen.id);
      }}
    />
  );
}
