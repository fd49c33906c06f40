import { Trash2 } from "lucide-react";
import { useI18n } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { CommitField } from "../../../shared/detail/CommitField";
import { Dialog } from "../../../shared/Dialog";
import { useActions } from "../../../shared/useActions";
import type { SavedView } from "./views";

/** Renames and deletes saved views. */
export function ManageViews({ views, onClose }: { views: readonly SavedView[]; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  return (
    <Dialog
      isOpen
      title={t("views-manage-title")}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("close")}</Button>}
    >
      {views.length === 0 ? <p className="muted">{t("views-none")}</p> : null}
      <ul className="saved-views">
        {views.map(({ id, title, owner }) => (
          <li key={id}>
            <CommitField
              label={t(owner === "" ? "views-title-all" : "views-title-own")}
              value={title}
              validate={(text) => (text.trim() === "" ? t("title-needed") : null)}
              onCommit={(text) => actions.set("view", id, "title", text.trim())}
            />
            <IconButton
              label={t("views-delete", { title })}
              icon={<Trash2 size={16} />}
              onPress={() => void actions.remove("view", id, title)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
