import { useState } from "react";
import type { MembersView } from "../../../backend/generated";
import { useRoute } from "../../../frame/router";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { DeviceList } from "../people/DeviceList";
import { RemoveDevice } from "../people/RemoveDevice";
import { AddComputerDialog } from "./AddComputerDialog";

/** One's own computers: adding one more, removing a lost one. */
export function OwnComputers({ view }: { view: MembersView }) {
  const t = useT();
  const route = useRoute();
  const [adding, setAdding] = useState(false);
  const mine = view.participants.find((member) => member.mine);
  return (
    <section className="section" aria-labelledby="computers-own">
      <h2 id="computers-own">{t("view-computers")}</h2>
      {route.query["after"] === "recovery" ? (
        <p role="status" className="secret-warning">
          {t("computers-recovered")}
        </p>
      ) : null}
      <p className="section-text">{t("computers-text")}</p>
      <DeviceList
        devices={mine?.devices ?? []}
        renderAction={(device) =>
          device.this || device.removed || device.recovery ? null : <RemoveDevice device={device} mine />
        }
      />
      <div className="actions-row">
        <Button onPress={() => setAdding(true)}>{t("computer-add")}</Button>
      </div>
      {adding ? <AddComputerDialog onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
