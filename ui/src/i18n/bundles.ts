import { FluentBundle, FluentResource } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import type { Language } from "../backend/generated";
import { LANGUAGES, localeOf } from "./languages";

const SOURCES: { [path: string]: string } = import.meta.glob<string>("../../../assets/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const FALLBACK: Language = "en";
const bundles = new Map<string, FluentBundle>();

function build(language: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(language), { useIsolating: true });
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

function bundleOf(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const made = build(language);
  bundles.set(language, made);
  return made;
}

/** The bundles to ask in turn: the chosen language, then English. */
export function bundlesFor(language: Language): FluentBundle[] {
  return language === FALLBACK ? [bundleOf(FALLBACK)] : [bundleOf(language), bundleOf(FALLBACK)];
}

/** The interface language closest to what the system asks for. */
export function preferredLanguage(requested: readonly string[]): Language {
  const available = LANGUAGES.map((language) => language.id);
  const [best] = negotiateLanguages([...requested], available, {
    defaultLocale: FALLBACK,
    strategy: "lookup",
  });
  return available.find((id) => id === best) ?? FALLBACK;
}
