import { Plus } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { TextField } from "../../../shared/TextField";
import { useActions } from "../../../shared/useActions";

/** Makes one action several: a title for each part. */
export function SplitDialog({ id, title, onClose }: { id: string; title: string; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  const [parts, setParts] = useState<readonly string[]>(["", ""]);
  const titles = parts.map((part) => part.trim()).filter((part) => part !== "");
  const split = async () => {
    if (await actions.write("action_split", { id, titles })) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t("split-title", { title })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={titles.length < 2} onPress={() => void split()}>
            {t("split-do")}
          </Button>
        </>
      }
    >
      <p className="section-text">{t("split-text")}</p>
      {parts.map((part, at) => (
        <TextField
          // Parts have no names but their places.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          autoFocus={at === 0 || at >= 2}
          label={t("split-part", { number: at + 1 })}
          value={part}
          onChange={(text) => setParts(parts.map((other, place) => (place === at ? text : other)))}
        />
      ))}
      <div>
        <Button look="quiet" onPress={() => setParts([...parts, ""])}>
          <Plus size={16} aria-hidden />
          {t("split-add")}
        </Button>
      </div>
    </Dialog>
  );
}
