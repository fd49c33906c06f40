import type { FluentBundle } from "@fluent/bundle";
import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import type { Language } from "../backend/generated";
import { bundlesFor } from "./bundles";
import { formatsFor, type Formats } from "./formats";
import { directionOf, localeOf } from "./languages";
import type { Translate } from "./types";

export interface I18n {
  language: Language;
  direction: "rtl" | "ltr";
  t: Translate;
  formats: Formats;
}

/** A missing message shows its own key: visible to a tester, harmless to a user. */
export function translator(bundles: FluentBundle[]): Translate {
  return (id, args) => {
    for (const bundle of bundles) {
      const message = bundle.getMessage(id);
      if (message?.value) return bundle.formatPattern(message.value, args ?? null, []);
    }
    return id;
  };
}

function i18nFor(language: Language): I18n {
  const t = translator(bundlesFor(language));
  return { language, direction: directionOf(language), t, formats: formatsFor(localeOf(language), t) };
}

const I18nContext = createContext<I18n>(i18nFor("en"));

export function I18nRoot({ language, children }: { language: Language; children: ReactNode }) {
  const i18n = useMemo(() => i18nFor(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = i18n.direction;
  }, [language, i18n.direction]);
  return (
    <I18nContext.Provider value={i18n}>
      <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>
    </I18nContext.Provider>
  );
}

export const useI18n = (): I18n => useContext(I18nContext);
export const useT = (): Translate => useContext(I18nContext).t;
export const useFormats = (): Formats => useContext(I18nContext).formats;
