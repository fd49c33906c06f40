import { useQueryClient } from "@tanstack/react-query";
import { useBackend } from "../../../backend/context";
import type { LanState } from "../../../backend/generated";
import { refreshAll, useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Disclosed } from "../../../shared/Disclosed";
import { Loaded } from "../../../shared/Loaded";
import { Problem } from "../../../shared/Problem";
import { QrCode } from "../../../shared/QrCode";
import { Switch } from "../../../shared/Switch";
import { useTask } from "../../../shared/useTask";
import { AddressForm } from "./AddressForm";
import { Neighbours } from "./Neighbours";
import "./room.css";

/** Syncs with the computer at an address and reads again what came. */
function useSyncWith(): (address: string) => Promise<boolean> {
  const backend = useBackend();
  const client = useQueryClient();
  return async (address) => {
    client.setQueryData(["sync_state", {}], await backend.call("lan_sync", { address }));
    await refreshAll(client);
    return true;
  };
}

function Room({ lan, paused }: { lan: LanState; paused: boolean }) {
  const { t } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const { busy, problem, run } = useTask({ hub_unreachable: "room-no-network" });
  const syncWith = useSyncWith();
  const set = (on: boolean, gathers: boolean) =>
    run(async () => {
      client.setQueryData(["lan_state", {}], await backend.call("lan_set", { on, gathers }));
    });
  return (
    <>
      {paused ? <p className="section-text">{t("room-paused")}</p> : null}
      <Switch
        label={t("room-show")}
        note={t("room-show-text")}
        isSelected={lan.on}
        isDisabled={paused || busy}
        onChange={(on) => void set(on, on && lan.gathers)}
      />
      {lan.on ? (
        <>
          <Switch
            label={t("room-gather")}
            note={t("room-gather-text")}
            isSelected={lan.gathers}
            isDisabled={busy}
            onChange={(gathers) => void set(true, gathers)}
          />
          <OwnAddress lan={lan} />
          <Neighbours neighbours={lan.neighbours} syncWith={syncWith} />
          <Met met={lan.met} />
        </>
      ) : null}
      <Problem text={problem} />
      <AddressForm syncWith={syncWith} />
    </>
  );
}

/** With whom the last exchange was, and when. */
function Met({ met }: Pick<LanState, "met">) {
  const { t, formats } = useI18n();
  if (met === null) return null;
  const participant = met.participant || t("untitled");
  return <p className="muted">{t("room-met", { participant, time: formats.moment(met.at) })}</p>;
}

/** The addresses for a camera, each under its code: which of them the other computer reaches, nobody knows here. */
function AddressCodes({ lan: { addresses, qr } }: { lan: LanState }) {
  const { t } = useI18n();
  return (
    <ul className="room-codes">
      {addresses.map((address, index) => (
        <li key={address}>
          <QrCode rows={qr[index] ?? []} label={t("room-qr", { address })} />
          <bdi dir="ltr" aria-hidden>
            {address}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

/** What to read out to somebody whose computer does not find this one, or to hold before their camera. */
function OwnAddress({ lan }: { lan: LanState }) {
  const { t, formats } = useI18n();
  const { addresses, port } = lan;
  if (port === null) return null;
  if (addresses.length === 0) return <p className="section-text">{t("room-port", { port: String(port) })}</p>;
  // Each by itself from left to right: in Arabic, brackets and colons would change places.
  const list = formats.list(addresses.map((address) => `\u2066${address}\u2069`));
  return (
    <div className="room-own">
      <p className="section-text">{t("room-own-address", { addresses: list })}</p>
      <Disclosed label={t("room-show-qr")}>
        <AddressCodes lan={lan} />
      </Disclosed>
    </div>
  );
}

/** Exchange with the computers on the same network, with or without the internet. */
export function RoomSection({ paused }: { paused: boolean }) {
  const { t } = useI18n();
  const lan = useCommand("lan_state", {});
  return (
    <section className="section" aria-labelledby="sync-room">
      <h2 id="sync-room">{t("room")}</h2>
      <p className="section-text">{t("room-text")}</p>
      <Loaded query={lan}>{(state) => <Room lan={state} paused={paused} />}</Loaded>
    </section>
  );
}
