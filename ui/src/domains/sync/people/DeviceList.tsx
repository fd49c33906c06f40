import { KeyRound, Laptop, LaptopMinimalCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { DeviceRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";

const SIGN = 8;

/** A device by the first letters of its key: enough to tell two apart, and to compare aloud. */
export const signOf = (id: string): string =>
  /^[0-9a-f]{16,}$/.test(id) ? id.slice(0, SIGN).replace(/(.{4})(.+)/, "$1 $2") : id;

export function useDeviceName(): (device: DeviceRow) => string {
  const { t } = useI18n();
  return (device) => {
    if (device.recovery) return t("device-recovery", { sign: signOf(device.device) });
    return t(device.this ? "device-this" : "device-other", { sign: signOf(device.device) });
  };
}

/** Whether a device has what was made here, in words. */
export function HasMine({ device }: { device: Pick<DeviceRow, "has_my" | "my"> }) {
  const { t } = useI18n();
  const lacks = device.my - device.has_my;
  if (lacks <= 0) return <>{t("peer-has-all")}</>;
  return <span className="peer-behind">{t("peer-lacks", { count: lacks })}</span>;
}

function State({ device }: { device: DeviceRow }) {
  const { t, formats } = useI18n();
  if (device.removed) return <p className="muted small">{t("device-removed")}</p>;
  if (device.recovery) return <p className="muted small">{t("device-recovery-text")}</p>;
  if (device.this) return null;
  const seen = device.last_seen === null ? t("peer-never") : formats.moment(device.last_seen);
  return (
    <p className="muted small">
      {t("device-heard", { seen })}
      <br />
      {t("device-has")} <HasMine device={device} />
    </p>
  );
}

/** The computers of a participant, with what each of them is known to have. */
export function DeviceList({
  devices,
  renderAction,
}: {
  devices: readonly DeviceRow[];
  /** What can be done with one; nothing where it is absent. */
  renderAction?(device: DeviceRow): ReactNode;
}) {
  const nameOf = useDeviceName();
  return (
    <ul className="devices">
      {devices.map((device) => {
        const Icon = device.recovery ? KeyRound : device.this ? LaptopMinimalCheck : Laptop;
        return (
          <li key={device.device} className="device" data-removed={device.removed || undefined}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
            <div className="device-text">
              <p title={device.device}>{nameOf(device)}</p>
              <State device={device} />
            </div>
            {renderAction?.(device)}
          </li>
        );
      })}
    </ul>
  );
}
