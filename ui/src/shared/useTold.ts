import { useCallback } from "react";
import type { Told } from "../backend/generated";
import { useI18n } from "../i18n/I18n";

/** Over what something came or is known, and when, in words. */
export function useTold(): (told: Told) => string {
  const { t, formats } = useI18n();
  return useCallback(({ means, at }) => t(`told-${means}`, { time: formats.moment(at) }), [formats, t]);
}
