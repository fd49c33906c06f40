import { useState } from "react";
import { useI18n } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { useLookAt } from "../shared/history/useLookAt";
import { Banner } from "./WorkspaceBanner";
import { addressHere, navigate } from "./router";

/** Says that what is shown is how it was, and leads back. */
export function PastBanner({ asOf }: { asOf: number | null }) {
  const { t, formats } = useI18n();
  const lookAt = useLookAt();
  const [leaving, setLeaving] = useState(false);
  if (asOf === null) return null;
  const leave = async () => {
    setLeaving(true);
    await lookAt(null);
    setLeaving(false);
  };
  return (
    <Banner
      title={t("past-title")}
      text={t("past-text", { time: formats.dateTime(asOf) })}
      action={
        <>
          <Button onPress={() => navigate(addressHere({ open: "past" }))}>{t("past-choose")}</Button>
          <Button look="primary" isDisabled={leaving} onPress={() => void leave()}>
            {t("past-leave")}
          </Button>
        </>
      }
    />
  );
}
