import type { PeerRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { term } from "../../shared/term";

function Has({ peer }: { peer: PeerRow }) {
  const { t } = useI18n();
  if (peer.mine) return <span className="muted">{t("peer-this-device")}</span>;
  if (peer.has_my >= peer.my) return <>{t("peer-has-all")}</>;
  return <span className="peer-behind">{t("peer-lacks", { count: peer.my - peer.has_my })}</span>;
}

const SIGN = 8;

/** A device by the first letters of its key: enough to tell two apart, and to compare aloud. */
function Device({ id }: { id: string }) {
  const isKey = /^[0-9a-f]{16,}$/.test(id);
  return (
    <bdi title={id} className={isKey ? "peer-device" : undefined}>
      {isKey ? id.slice(0, SIGN).replace(/(.{4})(.+)/, "$1 $2") : id}
    </bdi>
  );
}

/** Answers the question that matters before a laptop is handed back. */
function WipeAnswer({ peers }: { peers: readonly PeerRow[] }) {
  const { t, formats } = useI18n();
  const holders = peers.filter((peer) => !peer.mine && peer.has_my >= peer.my);
  const names = formats.list(holders.map((peer) => peer.participant));
  return (
    <p className="wipe">
      {holders.length > 0 ? t("wipe-safe", { names, count: holders.length }) : t("wipe-unsafe")}
    </p>
  );
}

export function PeopleSection() {
  const { t, formats } = useI18n();
  const people = useCommand("people", {});
  return (
    <section className="section" aria-labelledby="sync-people">
      <h2 id="sync-people">{t("people")}</h2>
      <Loaded query={people}>
        {(peers) => (
          <>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t("peer-name")}</th>
                  <th scope="col">{t("peer-device")}</th>
                  <th scope="col">{t("peer-role")}</th>
                  <th scope="col">{t("peer-heard")}</th>
                  <th scope="col">{t("peer-has")}</th>
                </tr>
              </thead>
              <tbody>
                {peers.map((peer) => (
                  <tr key={`${peer.participant} ${peer.device}`}>
                    <th scope="row">
                      <bdi>{peer.participant}</bdi>
                      {peer.mine ? <span className="peer-you">{t("you")}</span> : null}
                    </th>
                    <td>
                      <Device id={peer.device} />
                    </td>
                    <td>{term(t, "role", peer.role)}</td>
                    <td>{peer.last_seen === null ? t("peer-never") : formats.moment(peer.last_seen)}</td>
                    <td>
                      <Has peer={peer} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {peers.length > 1 ? <WipeAnswer peers={peers} /> : <p className="muted">{t("people-alone")}</p>}
          </>
        )}
      </Loaded>
    </section>
  );
}
