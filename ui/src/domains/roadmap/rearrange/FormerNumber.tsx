import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { useActionAddress } from "../useActionAddress";
import { actionName } from "./options";
import "./rearrange.css";

const NUMBER = /^\d+(?:[.-]\d+)+$/;

/** Says where a number leads that an action had before, when it is what the filter looks for. */
export function FormerNumber({ text }: { text: string }) {
  const { t } = useI18n();
  const addressOf = useActionAddress();
  const number = text.trim();
  const isNumber = NUMBER.test(number);
  const { data = [] } = useCommand("trace", { action: number }, { enabled: isNumber });
  const led = (isNumber ? data : []).filter(
    (node) =>
      node.numbers.some((former) => former.number === number) || (node.gone && node.number === number),
  );
  return (
    <div role="status" className="former-number">
      {led.length > 0 ? (
        <>
          <p className="muted">{t("former-number", { number })}</p>
          <ul>
            {led.map((node) => (
              <li key={node.id}>
                <a href={addressOf(node.id)} dir="auto">
                  {actionName(t, node)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
