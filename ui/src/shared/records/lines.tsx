// Lines with a meaning of their own: a country, languages, a licence, a currency.

import type { ComponentType } from "react";
import { countryCode, COUNTRIES, countryName } from "../../i18n/countries";
import { currencies, isCurrency } from "../../i18n/currencies";
import { useI18n } from "../../i18n/I18n";
import { readLanguages, showLanguages } from "../../i18n/languageNames";
import { ComboBox } from "../ComboBox";
import { CommitField } from "../detail/CommitField";
import { LineProperty } from "../detail/LineProperty";
import { Property, type DetailContext } from "../detail/Property";
import { valueAt } from "../detail/valueAt";
import { LICENCES, licenceOf } from "../licences";
import { Select, type Option } from "../Select";
import { useActions } from "../useActions";
import { useCountryGroups } from "../useCountryGroups";
import { asText } from "../values";
import { readCountries, showCountries } from "./countries";
import { unmarked } from "./names";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
}

function useLine({ context, path }: Props) {
  const actions = useActions();
  const { kind, id, fields } = context.record;
  return {
    value: asText(valueAt(fields, path)),
    set: (text: string | null) => actions.set(kind, id, path, text === "" ? null : text),
  };
}

function CountryProperty(props: Props) {
  const { t, language, formats } = useI18n();
  const { value, set } = useLine(props);
  const options = COUNTRIES.map(({ code }) => ({ id: code, label: countryName(code, language) }));
  return (
    <Property context={props.context} path={props.path}>
      <ComboBox
        label={props.label}
        options={options.sort((a, b) => formats.compare(a.label, b.label))}
        value={value}
        allowsFreeText
        validate={(text) => (countryCode(text, language) === null ? t("country-unknown") : null)}
        onChange={(text) => void set(text === "" ? null : countryCode(text, language))}
      />
    </Property>
  );
}

function CountriesProperty(props: Props) {
  const { t, language } = useI18n();
  const { value, set } = useLine(props);
  return (
    <Property context={props.context} path={props.path}>
      <CommitField
        label={props.label}
        rows={2}
        value={showCountries(value, language)}
        validate={(text) => (readCountries(text, language) === null ? t("country-unknown") : null)}
        onCommit={(text) => set(readCountries(text, language))}
      />
    </Property>
  );
}

function LanguagesProperty(props: Props) {
  const { t, formats } = useI18n();
  const { value, set } = useLine(props);
  return (
    <Property context={props.context} path={props.path}>
      <CommitField
        label={props.label}
        value={showLanguages(value, formats.locale)}
        placeholder={t("languages-example")}
        validate={(text) => (readLanguages(text, formats.locale) === null ? t("languages-problem") : null)}
        onCommit={(text) => set(readLanguages(text, formats.locale))}
      />
    </Property>
  );
}

export const LICENCE_OPTIONS: readonly Option[] = LICENCES.map(({ id }) => ({ id, label: id }));

function LicenceProperty(props: Props) {
  const { t } = useI18n();
  const { value, set } = useLine(props);
  const known = licenceOf(value);
  return (
    <Property context={props.context} path={props.path}>
      <ComboBox
        label={props.label}
        options={LICENCE_OPTIONS}
        value={value}
        allowsFreeText
        note={known ? known.name : value === "" ? undefined : t("licence-unknown")}
        onChange={(text) => void set(text)}
      />
    </Property>
  );
}

function RegionProperty(props: Props) {
  const { t } = useI18n();
  const { value, set } = useLine(props);
  const regions = useCountryGroups("region");
  const known = value === "" || regions.some(({ id }) => id === value);
  return (
    <Property context={props.context} path={props.path}>
      <Select
        label={props.label}
        options={known ? regions : [...regions, { id: value, label: value }]}
        value={value === "" ? null : value}
        placeholder={t("coverage-unsaid")}
        onChange={(id) => void set(id)}
      />
    </Property>
  );
}

function CurrencyProperty(props: Props) {
  const { t, formats } = useI18n();
  const { value, set } = useLine(props);
  const named = ({ code, name }: { code: string; name: string }) =>
    unmarked(t("named-short", { acronym: code, title: name }));
  return (
    <Property context={props.context} path={props.path}>
      <ComboBox
        label={props.label}
        options={currencies(formats.locale).map((currency) => ({
          id: currency.code,
          label: named(currency),
        }))}
        value={value}
        allowsFreeText
        validate={(text) => (isCurrency(text.toUpperCase()) ? null : t("currency-problem"))}
        onChange={(text) => void set(text.toUpperCase())}
      />
    </Property>
  );
}

function WebsiteProperty(props: Props) {
  return <LineProperty {...props} placeholder="https://" />;
}

/** By the name of the field; other lines are plain text. */
export const LINES: { readonly [name: string]: ComponentType<Props> | undefined } = {
  country: CountryProperty,
  countries: CountriesProperty,
  languages: LanguagesProperty,
  licence: LicenceProperty,
  currency: CurrencyProperty,
  region: RegionProperty,
  website: WebsiteProperty,
};
