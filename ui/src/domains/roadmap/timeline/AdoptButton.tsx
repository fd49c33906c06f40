import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { useMay } from "../../../shared/may";
import { useNotices } from "../../../shared/Notices";
import { TextField } from "../../../shared/TextField";
import { useActions } from "../../../shared/useActions";

/** Keeps the plan as it is, under a title, so that later states can be compared with it. */
export function AdoptButton() {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  if (!useMay().write) return null;
  const adopt = async () => {
    const adopted = await actions.write("baseline_adopt", { title: title.trim() });
    if (!adopted) return;
    setOpen(false);
    setTitle("");
    notices.say(t("baseline-adopted", { title: title.trim() }));
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <BookmarkPlus size={16} aria-hidden />
        {t("baseline-adopt")}
      </Button>
      <Dialog
        title={t("baseline-adopt")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t("cancel")}</Button>
            <Button look="primary" isDisabled={title.trim() === ""} onPress={() => void adopt()}>
              {t("baseline-adopt-do")}
            </Button>
          </>
        }
      >
        <p className="section-text">{t("baseline-adopt-text")}</p>
        <TextField label={t("baseline-title")} value={title} onChange={setTitle} autoFocus />
      </Dialog>
    </>
  );
}
