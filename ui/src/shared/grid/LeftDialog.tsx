import { useI18n } from "../../i18n/I18n";
import { Button } from "../Button";
import { CopyButton } from "../CopyButton";
import { Dialog } from "../Dialog";
import { MOST_CELLS, toTsv } from "./clipboard";
import type { LeftText } from "./paste";

/** As many are listed; all of them are copied. */
const MOST = 200;

interface Props {
  left: readonly LeftText[];
  /** Whether the clipboard held more than was read. */
  isCut: boolean;
  onClose(): void;
}

/** What of a pasted block has no place, line by line and with the reason; it can be taken along. */
export function LeftDialog({ left, isCut, onClose }: Props) {
  const { t, formats } = useI18n();
  const listed = left.slice(0, MOST);
  return (
    <Dialog
      title={t("paste-left")}
      isOpen
      wide
      stays
      onClose={onClose}
      actions={
        <>
          {left.length > 0 ? (
            <CopyButton text={toTsv(left.map(({ texts }) => texts))} label={t("paste-left-copy")} />
          ) : null}
          <Button onPress={onClose}>{t("close")}</Button>
        </>
      }
    >
      {isCut ? <p>{t("paste-cut", { count: formats.number(MOST_CELLS) })}</p> : null}
      {left.length > 0 ? <p>{t("paste-left-text", { count: left.length })}</p> : null}
      {left.length > 0 ? (
        <table className="table">
          <caption className="visually-hidden">{t("paste-left")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("paste-line")}</th>
              <th scope="col">{t("paste-column")}</th>
              <th scope="col">{t("paste-text")}</th>
              <th scope="col">{t("paste-why")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ line, column, texts, why }) => (
              <tr key={`${String(line)} ${column} ${texts.join(" ")}`}>
                <td className="tabular">{formats.number(line)}</td>
                <td>{column}</td>
                <td>
                  <bdi>{texts.join(" · ")}</bdi>
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {left.length > MOST ? (
        <p className="muted">{t("paste-left-more", { count: left.length - MOST })}</p>
      ) : null}
    </Dialog>
  );
}
