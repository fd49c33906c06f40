import { useQuery } from "@tanstack/react-query";
import { useBackend } from "../../../backend/context";
import { BackendError } from "../../../backend/errors";
import type { BundleFor, BundlePlan } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { problemText } from "../../../shared/wording";

/** How large a bundle will be, before it is written. */
export function Plan({ of }: { of: BundleFor }) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const { data, error } = useQuery<BundlePlan, BackendError>({
    queryKey: ["bundle_plan", of],
    queryFn: () => backend.call("bundle_plan", of),
    // What is written next is counted anew each time.
    gcTime: 0,
  });
  const sentence = () => {
    if (error) return problemText(t, error);
    if (!data) return t("bundle-counting");
    if (data.entries === 0 && !of.with_files) return t("bundle-plan-nothing");
    return t("bundle-plan", { size: formats.bytes(data.bytes), entries: data.entries, files: data.parts });
  };
  return (
    <p role="status" className="bundle-plan">
      {sentence()}
    </p>
  );
}
