import type { WrittenInvitation } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { CheckDigits } from "../../../shared/CheckDigits";
import { CopyButton } from "../../../shared/CopyButton";
import { QrCode } from "../../../shared/QrCode";

/** The same invitation as a file, as a code to be read by a camera, and as text. */
export function InvitationResult({ written }: { written: WrittenInvitation }) {
  const t = useT();
  const { file, code, qr, check } = written;
  return (
    <div className="invitation-result">
      <p role="status" className="file-name" dir="auto">
        {t("invite-written", { file })}
      </p>
      <p className="secret-warning">{t("invitation-secret")}</p>
      {code === null ? (
        <p className="section-text">{t("invitation-no-code")}</p>
      ) : (
        <div className="invitation-code">
          {qr.length > 0 ? <QrCode rows={qr} label={t("invitation-qr")} /> : null}
          <div className="invitation-text">
            <p className="section-text" id="invitation-code">
              {t("invitation-code")}
            </p>
            <p className="code-text" dir="ltr" aria-labelledby="invitation-code" role="group">
              {code}
            </p>
            <div className="actions-row">
              <CopyButton text={code} label={t("invitation-copy")} />
            </div>
          </div>
        </div>
      )}
      <CheckDigits digits={check} text={t("invitation-digits")} />
    </div>
  );
}
