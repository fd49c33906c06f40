import { useT } from "../../i18n/I18n";
import { TextField } from "../../shared/TextField";
import { LEAST_PASSPHRASE } from "./passphrase";

export interface Passphrases {
  first: string;
  second: string;
}

export function arePassphrasesGood({ first, second }: Passphrases): boolean {
  return first.length >= LEAST_PASSPHRASE && first === second;
}

/** The passphrase, twice, with honest words about losing it. */
export function PassphraseFields({
  value,
  onChange,
}: {
  value: Passphrases;
  onChange(value: Passphrases): void;
}) {
  const t = useT();
  const { first, second } = value;
  const differs = second !== "" && !first.startsWith(second) && first !== second;
  return (
    <fieldset className="passphrases">
      <legend className="visually-hidden">{t("passphrase")}</legend>
      <TextField
        label={t("passphrase")}
        type="password"
        autoComplete="new-password"
        value={first}
        note={t("passphrase-least", { count: LEAST_PASSPHRASE })}
        onChange={(next) => onChange({ first: next, second })}
      />
      <TextField
        label={t("passphrase-again")}
        type="password"
        autoComplete="new-password"
        value={second}
        problem={differs ? t("passphrase-differs") : null}
        onChange={(next) => onChange({ first, second: next })}
      />
      <p className="passphrase-loss">{t("passphrase-loss")}</p>
    </fieldset>
  );
}
