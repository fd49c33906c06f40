import { BackendError } from "../backend/errors";
import type { ErrorCode } from "../backend/generated";
import type { Translate } from "../i18n/types";

/** Messages that say more, in one place, than the general ones for a code. */
export type Wording = { readonly [code in ErrorCode]?: string };

/** Codes of which the general message does not say what they are about. */
const NAMING: ReadonlySet<ErrorCode> = new Set([
  "not_found",
  "unknown_kind",
  "unknown_field",
  "bad_value",
  "unknown_country",
  "inverted_range",
  "already_exists",
]);

/** Longest name that is repeated in a sentence. */
const LONGEST = 80;

/** What went wrong, as a sentence; what it is about is named if the core names it. */
export function problemText(t: Translate, thrown: unknown, wording: Wording = {}): string {
  const { code, about } = BackendError.from(thrown);
  const own = wording[code];
  if (own !== undefined) return t(own);
  const sentence = t(`error-${code}`);
  if (!NAMING.has(code) || about === "" || about.length > LONGEST) return sentence;
  return t("error-about", { sentence, about });
}

/** The core's own words about it, in English. */
export function technicalLines(thrown: unknown): string[] {
  const { message, hint } = BackendError.from(thrown);
  return [message, hint];
}
