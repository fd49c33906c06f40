import { createContext } from "react";
import type { Language } from "../backend/generated";

/** Sets the language of the first screen, before there are settings to keep it in. */
export const StartLanguage = createContext<(language: Language) => void>(() => undefined);
