import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useBackend } from "../backend/context";
import type { Workspace } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useI18n, useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { useNotices } from "../shared/Notices";
import "./WorkspaceBanner.css";

export function Banner({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <section className="banner" aria-label={title}>
      <p className="banner-text">{text}</p>
      {action}
    </section>
  );
}

/** What holds for the whole workspace, and whoever works in it has to know before anything else. */
export function WorkspaceBanner({ workspace }: { workspace: Workspace | null }) {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const understood = () =>
    backend.call("copy_seen", {}).then((state) => {
      client.setQueryData(["app_state", {}], state);
    }, notices.problem);
  if (workspace?.removed) return <Banner title={t("removed")} text={t("removed-text")} />;
  if (workspace?.copied) {
    return (
      <Banner
        title={t("copied-workspace")}
        text={t("copied-workspace-text")}
        action={<Button onPress={() => void understood()}>{t("understood")}</Button>}
      />
    );
  }
  return workspace ? <NewerVersion /> : null;
}

/** Work that waits until this program is updated. */
function NewerVersion() {
  const { t, formats } = useI18n();
  const { data } = useCommand("sync_state", {});
  const people = data?.newer ?? [];
  if (people.length === 0) return null;
  return (
    <Banner title={t("newer-version")} text={t("newer-version-text", { people: formats.list(people) })} />
  );
}
