import type { Json, Text } from "../backend/generated";
import { isObject } from "./values";

/** A text in several languages as shown: the chosen language, then English, then any. */
export function localText(value: Json, language: string): Text {
  if (typeof value === "string") return { text: value, language };
  if (!isObject(value)) return { text: "", language };
  const inOrder = [language, "en", ...Object.keys(value)];
  for (const code of inOrder) {
    const text = value[code];
    if (typeof text === "string" && text !== "") return { text, language: code };
  }
  return { text: "", language };
}
