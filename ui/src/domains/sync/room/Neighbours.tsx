import { useState } from "react";
import type { NeighbourRow } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Problem } from "../../../shared/Problem";
import { useTask } from "../../../shared/useTask";

/** An address of IPv6 that means something on this cable or in this room only: nobody reads it out. */
const isOfOneLink = (address: string): boolean => /^\[fe[89ab]/i.test(address);

/** A computer may be in several networks, of which this one is in some. */
async function firstThatAnswers(
  addresses: readonly string[],
  syncWith: (address: string) => Promise<boolean>,
): Promise<string> {
  const [first, ...others] = addresses;
  if (first === undefined) throw new Error("a neighbour has an address");
  try {
    await syncWith(first);
    return first;
  } catch (thrown) {
    if (others.length === 0) throw thrown;
    return firstThatAnswers(others, syncWith);
  }
}

/** Computers that show themselves on the network. Whose they are is said only after a sync, by what it brings. */
export function Neighbours({
  neighbours,
  syncWith,
}: {
  neighbours: readonly NeighbourRow[];
  syncWith(address: string): Promise<boolean>;
}) {
  const t = useT();
  const { busy, problem, run } = useTask({ hub_unreachable: "room-unreachable" });
  const [said, setSaid] = useState("");
  const sync = async (addresses: readonly string[]) => {
    setSaid("");
    const address = await run(() => firstThatAnswers(addresses, syncWith));
    if (address !== null) setSaid(t("room-synced", { address }));
  };
  if (neighbours.length === 0) return <p className="muted">{t("room-nobody")}</p>;
  return (
    <div className="room-found">
      <h3 id="room-found">{t("room-found", { count: neighbours.length })}</h3>
      <ul aria-labelledby="room-found" className="room-list">
        {neighbours.map(({ addresses, gathers }, index) => {
          const [first] = addresses;
          const name = addresses.find((address) => !isOfOneLink(address));
          const others = addresses.filter((address) => address !== name);
          return (
            <li key={first === undefined ? index : addresses.join(" ")}>
              <span className="room-address">
                {name === undefined ? <span>{t("room-nearby")}</span> : <bdi dir="ltr">{name}</bdi>}
                {others.length > 0 ? (
                  <span className="room-others muted small">
                    {others.map((address) => (
                      <bdi key={address} dir="ltr">
                        {address}
                      </bdi>
                    ))}
                  </span>
                ) : null}
                {first === undefined ? <span className="muted small">{t("room-nearby-text")}</span> : null}
                {gathers ? <span className="muted small">{t("room-gathers")}</span> : null}
              </span>
              {first === undefined ? null : (
                <Button
                  isDisabled={busy}
                  aria-label={t("room-sync-with", { address: first })}
                  onPress={() => void sync(addresses)}
                >
                  {t("room-sync")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" className="sync-result">
        {busy ? t("sync-running") : said}
      </p>
      <Problem text={problem} />
    </div>
  );
}
