import { BackendError } from "../backend/errors";
import type { ErrorCode } from "../backend/generated";
import type { Translate } from "../i18n/types";

/** Messages that say more, in one place, than the general ones for a code. */
export type Wording = { readonly [code in ErrorCode]?: string };

/** What went wrong, as a sentence. */
export function problemText(t: Translate, thrown: unknown, wording: Wording = {}): string {
  const { code } = BackendError.from(thrown);
  return t(wording[code] ?? `error-${code}`);
}
