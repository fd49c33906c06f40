import type { FluentBundle } from "@fluent/bundle";
import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import type { Language } from "../backend/generated";
import { bundlesFor } from "./bundles";
import { formatsFor, type Formats } from "./formats";
import { directionOf, localeOf } from "./languages";
import type { MessageArgs, Translate } from "./types";

export interface I18n {
  language: Language;
  direction: "rtl" | "ltr";
  t: Translate;
  formats: Formats;
}

const ISOLATE = "\u2068";
const RIGHT_TO_LEFT = "\u200f";

/**
 * A message in a message is isolated, and an isolate that holds isolates only runs from left to right: the mark says
 * that it does not.
 */
function marked(args: MessageArgs): MessageArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && value.includes(ISOLATE) ? RIGHT_TO_LEFT + value : value,
    ]),
  );
}

/** A missing message shows its own key: visible to a tester, harmless to a user. */
export function translator(bundles: FluentBundle[]): Translate {
  const isRightToLeft = directionOf(bundles[0]?.locales[0] ?? "") === "rtl";
  return (id, args) => {
    for (const bundle of bundles) {
      const message = bundle.getMessage(id);
      if (!message?.value) continue;
      const given = args && isRightToLeft ? marked(args) : args;
      return bundle.formatPattern(message.value, given ?? null, []);
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
