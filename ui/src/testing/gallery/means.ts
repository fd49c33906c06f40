import type { Language } from "../../backend/generated";
import { bundlesFor } from "../../i18n/bundles";
import { formatsFor } from "../../i18n/formats";
import { translator, type I18n } from "../../i18n/I18n";
import { directionOf, localeOf } from "../../i18n/languages";

/** What a screen gets from its surroundings, without a screen. */
export function meansOf(language: Language): I18n {
  const t = translator(bundlesFor(language));
  return { language, direction: directionOf(language), t, formats: formatsFor(localeOf(language), t) };
}
