import { ShieldAlert, ShieldCheck } from "lucide-react";
import type { Receipts } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { HasMine, signOf } from "../people/DeviceList";

function Answer({ receipts }: { receipts: Receipts }) {
  const { t } = useI18n();
  const Icon = receipts.safe_to_wipe ? ShieldCheck : ShieldAlert;
  const reason = () => {
    if (receipts.safe_to_wipe) return t("wipe-yes-text");
    if (receipts.devices.length === 0) return t("wipe-no-alone");
    return receipts.only_here > 0
      ? t("wipe-no-text", { count: receipts.only_here })
      : t("wipe-no-files", { count: receipts.files_only_here });
  };
  return (
    <div className="wipe" data-safe={receipts.safe_to_wipe || undefined}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      <div>
        <p className="wipe-answer">{t(receipts.safe_to_wipe ? "wipe-yes" : "wipe-no")}</p>
        <p>{reason()}</p>
      </div>
    </div>
  );
}

/** Answers the question that matters before a laptop is handed back, and who has the work made on it. */
export function SafeToWipe() {
  const { t, formats } = useI18n();
  const receipts = useCommand("receipts", {});
  return (
    <section className="section" aria-labelledby="computers-wipe">
      <h2 id="computers-wipe">{t("wipe")}</h2>
      <Loaded query={receipts}>
        {(data) => (
          <>
            <Answer receipts={data} />
            {data.devices.length > 0 ? (
              <table className="table" aria-label={t("receipts")}>
                <thead>
                  <tr>
                    <th scope="col">{t("peer-name")}</th>
                    <th scope="col">{t("receipt-device")}</th>
                    <th scope="col">{t("peer-heard")}</th>
                    <th scope="col">{t("peer-has")}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.devices.map((row) => (
                    <tr key={row.device}>
                      <th scope="row">
                        <bdi>{row.participant}</bdi>
                      </th>
                      <td className="peer-device" title={row.device} dir="ltr">
                        {signOf(row.device)}
                      </td>
                      <td>{row.last_seen === null ? t("peer-never") : formats.moment(row.last_seen)}</td>
                      <td>
                        <HasMine device={row} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}
