import { useState } from "react";
import type { ContactRow } from "../../backend/generated";
import { useBackend } from "../../backend/context";
import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Loaded } from "../../shared/Loaded";
import { useNotices } from "../../shared/Notices";
import { useChooseFile } from "../../shared/useChooseFile";

/** Lines that are shown at first; each time more is asked for, so many times as many. */
const [FIRST, TIMES] = [8, 5];

const MEANS = ["hub", "network", "bundle_read", "bundle_written"] as const;

function Moved({ contact }: { contact: ContactRow }) {
  const { t } = useI18n();
  if (contact.problem !== "") {
    return t(contact.problem === "hub_unreachable" ? "sync-log-unreachable" : "sync-log-failed");
  }
  if (contact.sent === 0 && contact.received === 0) return t("sync-log-nothing");
  return t("sync-log-moved", { sent: contact.sent, received: contact.received });
}

/** What came together with whom, when and over what. */
export function LogSection() {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const notices = useNotices();
  const choose = useChooseFile();
  const [most, setMost] = useState(FIRST);
  const query = useCommand("sync_log", { most: most + 1 });
  const write = async () => {
    const file = await choose.saveTable(`sync-log-${new Date().toISOString().slice(0, 10)}`, "csv");
    if (file === null) return;
    const written = await backend.call("sync_log_write", { file });
    notices.say(t("sync-log-written", { count: written.lines, file: written.file }));
  };
  const over = (word: string) => MEANS.find((means) => means === word) ?? "hub";
  return (
    <section className="section" aria-labelledby="sync-log">
      <h2 id="sync-log">{t("sync-log")}</h2>
      <Loaded query={query}>
        {(contacts) =>
          contacts.length === 0 ? (
            <p className="muted">{t("sync-log-none")}</p>
          ) : (
            <>
              <table className="table" aria-labelledby="sync-log">
                <thead>
                  <tr>
                    <th scope="col">{t("sync-log-when")}</th>
                    <th scope="col">{t("sync-log-over")}</th>
                    <th scope="col">{t("sync-log-with")}</th>
                    <th scope="col">{t("sync-log-what")}</th>
                  </tr>
                </thead>
                <tbody>
                  {contacts.slice(0, most).map((contact) => (
                    <tr key={`${String(contact.at)} ${contact.peer}`}>
                      <th scope="row">
                        <p>{formats.dateTime(contact.until)}</p>
                        {contact.times > 1 ? (
                          <p className="muted small">
                            {t("sync-log-times", {
                              count: contact.times,
                              time: formats.dateTime(contact.at),
                            })}
                          </p>
                        ) : null}
                      </th>
                      <td>{t(`means-${over(contact.means)}`)}</td>
                      <td className="sync-log-peer">
                        <bdi>{contact.peer}</bdi>
                      </td>
                      <td>
                        <Moved contact={contact} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <div className="sync-log-actions">
                {contacts.length > most ? (
                  <Button look="quiet" onPress={() => setMost(most * TIMES)}>
                    {t("sync-log-more")}
                  </Button>
                ) : null}
                <Button look="quiet" onPress={() => void write().catch(notices.problem)}>
                  {t("sync-log-write")}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
