import { ListOrdered } from "lucide-react";
import { useState } from "react";
import type { Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { useMay } from "../../../shared/may";
import { useNotices } from "../../../shared/Notices";
import { Select } from "../../../shared/Select";
import { useActions } from "../../../shared/useActions";

/** Numbers the actions of an area in the order they stand in. */
export function NumberAgain({ roadmap }: { roadmap: Roadmap }) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [area, setArea] = useState(roadmap.areas[0]?.id ?? "");
  if (!may.write || roadmap.areas.length === 0) return null;
  const close = () => setOpen(false);
  const number = async () => {
    const changed = await actions.write("renumber", { area });
    if (!changed) return;
    close();
    const count = new Set(changed.documents.map(({ id }) => id)).size;
    const undo = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
    notices.say(t("renumber-done", { count }), ...(count > 0 ? [undo] : []));
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <ListOrdered size={16} aria-hidden />
        {t("renumber")}
      </Button>
      <Dialog
        title={t("renumber-title")}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t("cancel")}</Button>
            <Button look="primary" onPress={() => void number()}>
              {t("renumber-do")}
            </Button>
          </>
        }
      >
        <Select
          label={t("renumber-area")}
          options={roadmap.areas.map(({ id, title }) => ({ id, label: title.text }))}
          value={area}
          onChange={setArea}
        />
        <p className="section-text">{t("renumber-text")}</p>
      </Dialog>
    </>
  );
}
