import { useState } from "react";
import type { DeviceRow } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useDeviceName } from "./DeviceList";
import { useChangeMembers } from "./useMembers";

/** Removes one computer, lost or given away. */
export function RemoveDevice({ device, mine }: { device: DeviceRow; mine: boolean }) {
  const t = useT();
  const change = useChangeMembers();
  const nameOf = useDeviceName();
  const [asking, setAsking] = useState(false);
  const name = nameOf(device);
  const label = t(mine ? "device-lost" : "device-remove");
  return (
    <>
      <Button look="danger" aria-label={`${label} ${name}`} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        title={t("device-remove-title", { device: name })}
        action={t("device-remove-do")}
        wording={{ not_allowed: mine ? "device-remove-own-refused" : "device-remove-refused" }}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => change("device_remove", { device: device.device })}
      >
        <p>{t("device-remove-text")}</p>
        <p>{t("remove-before")}</p>
      </ConfirmDialog>
    </>
  );
}
