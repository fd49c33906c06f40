import { X } from "lucide-react";
import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { ComboBox } from "../../../shared/ComboBox";
import { Dialog } from "../../../shared/Dialog";
import { useNotices } from "../../../shared/Notices";
import { useActions } from "../../../shared/useActions";
import { actionName, actionOptions } from "./options";
import "./rearrange.css";

interface Props {
  roadmap: Roadmap;
  /** The actions to begin with; the first one stays unless another is chosen. */
  ids: readonly string[];
  onMerged?(into: string): void;
  onClose(): void;
}

/** Makes several actions one: which of them stays, and what becomes of the others. */
export function MergeDialog({ roadmap, ids, onMerged, onClose }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const [chosen, setChosen] = useState<readonly string[]>(ids);
  const [into, setInto] = useState(ids[0] ?? "");
  const rowOf = (id: string) => roadmap.actions.find((action) => action.id === id);
  const nameOf = (id: string) => {
    const row = rowOf(id);
    return row ? actionName(t, row) : id;
  };
  const remove = (id: string) => {
    const rest = chosen.filter((other) => other !== id);
    setChosen(rest);
    if (into === id) setInto(rest[0] ?? "");
  };
  const merge = async () => {
    const others = chosen.filter((id) => id !== into);
    if (!(await actions.write("actions_merge", { into, ids: others }))) return;
    onClose();
    onMerged?.(into);
    const undo = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
    notices.say(t("merge-done", { count: others.length, title: nameOf(into) }), undo);
  };
  return (
    <Dialog
      isOpen
      title={t("merge-title")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={chosen.length < 2} onPress={() => void merge()}>
            {t("merge-do")}
          </Button>
        </>
      }
    >
      <RadioGroup className="choices" value={into} onChange={setInto}>
        <Label className="field-label">{t("merge-stays")}</Label>
        {chosen.map((id) => (
          <div key={id} className="choice-line">
            <Radio value={id} className="choice">
              <span className="choice-dot" aria-hidden />
              <bdi>{nameOf(id)}</bdi>
            </Radio>
            {chosen.length > 1 ? (
              <IconButton
                label={t("merge-leave", { title: nameOf(id) })}
                icon={<X size={14} />}
                onPress={() => remove(id)}
              />
            ) : null}
          </div>
        ))}
      </RadioGroup>
      <ComboBox
        key={chosen.length}
        label={t("merge-add")}
        placeholder={t("reference-search")}
        options={actionOptions(
          t,
          roadmap.actions.filter(({ id }) => !chosen.includes(id)),
        )}
        value=""
        onChange={(id) => setChosen([...chosen, id])}
      />
      <p className="section-text">
        {t("merge-text", { count: Math.max(1, chosen.length - 1), title: nameOf(into) })}
      </p>
    </Dialog>
  );
}
