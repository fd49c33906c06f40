import { useQueryClient } from "@tanstack/react-query";
import { useBackend } from "../../backend/context";
import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { Problem } from "../../shared/Problem";
import { Switch } from "../../shared/Switch";
import { useTask } from "../../shared/useTask";

/** Which of the files attached to records are on this computer. */
export function FilesSection() {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const query = useCommand("files_state", {});
  const { busy, problem, run } = useTask();
  const keepAll = (keep_all: boolean) =>
    run(async () => {
      client.setQueryData(["files_state", {}], await backend.call("files_keep_all", { keep_all }));
      await client.invalidateQueries({ queryKey: ["attachments"] });
    });
  return (
    <section className="section" aria-labelledby="sync-files">
      <h2 id="sync-files">{t("files")}</h2>
      <p className="section-text">{t("files-text")}</p>
      <Loaded query={query}>
        {({ keep_all, files, bytes, missing }) => (
          <>
            <Switch
              label={t("files-keep-all")}
              note={t("files-keep-all-text")}
              isSelected={keep_all}
              isDisabled={busy}
              onChange={(on) => void keepAll(on)}
            />
            <p className="muted tabular">
              {t("files-state", { files, size: formats.bytes(bytes), missing })}
            </p>
          </>
        )}
      </Loaded>
      <Problem text={problem} />
    </section>
  );
}
