import { useEffect } from "react";
import type { Settings, Theme } from "../backend/generated";

function systemTheme(): Exclude<Theme, "system"> {
  if (window.matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Writes theme and density on the root element, following the system where that was chosen. */
export function useAppearance(settings: Settings | undefined): void {
  const theme = settings?.theme ?? "system";
  const density = settings?.density ?? "comfortable";
  useEffect(() => {
    const root = document.documentElement;
    const apply = () => {
      root.dataset["theme"] = theme === "system" ? systemTheme() : theme;
      root.dataset["density"] = density;
    };
    apply();
    if (theme !== "system") return undefined;
    const queries = ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"].map((query) =>
      window.matchMedia(query),
    );
    for (const query of queries) query.addEventListener("change", apply);
    return () => {
      for (const query of queries) query.removeEventListener("change", apply);
    };
  }, [density, theme]);
}
