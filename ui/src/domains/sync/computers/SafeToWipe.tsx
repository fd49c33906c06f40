import { ShieldAlert, ShieldCheck } from "lucide-react";
import type { ReceiptRow, Receipts } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { useTold } from "../../../shared/useTold";
import { HasMine, signOf } from "../people/DeviceList";

function Answer({ receipts }: { receipts: Receipts }) {
  const { t } = useI18n();
  const { safe_to_wipe, devices, only_here, files_only_here } = receipts;
  const reasons = () => {
    if (safe_to_wipe) return [t("wipe-yes-text")];
    if (devices.length === 0) return [t("wipe-no-alone")];
    return [
      ...(only_here > 0 ? [t("wipe-no-text", { count: only_here })] : []),
      ...(files_only_here > 0 ? [t("wipe-no-files", { count: files_only_here })] : []),
    ];
  };
  const Icon = safe_to_wipe ? ShieldCheck : ShieldAlert;
  return (
    <div className="wipe" data-safe={safe_to_wipe || undefined}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      <div>
        <p className="wipe-answer">{t(safe_to_wipe ? "wipe-yes" : "wipe-no")}</p>
        {reasons().map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </div>
  );
}

/** What a computer has of everybody's work. */
function HasAll({ row }: { row: ReceiptRow }) {
  const { t, formats } = useI18n();
  if (row.lacks === 0) return t("receipt-everything");
  return (
    <>
      {row.lacks_since === null ? null : (
        <p>{t("receipt-before", { time: formats.dateTime(row.lacks_since) })}</p>
      )}
      <p className="muted small">{t("receipt-lacks", { count: row.lacks })}</p>
    </>
  );
}

/** Answers the question that matters before a laptop is handed back, and who has the work made on it. */
export function SafeToWipe() {
  const { t } = useI18n();
  const told = useTold();
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
                    <th scope="col">{t("receipt-all")}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.devices.map((row) => (
                    <tr key={row.device}>
                      <th scope="row">
                        <bdi>{row.participant}</bdi>
                      </th>
                      <td className="peer-device" title={row.device}>
                        <bdi dir="ltr">{signOf(row.device)}</bdi>
                      </td>
                      <td>{row.told ? told(row.told) : t("peer-never")}</td>
                      <td>
                        <HasMine device={row} />
                      </td>
                      <td>
                        <HasAll row={row} />
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
