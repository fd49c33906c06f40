import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { useNotices } from "../../../shared/Notices";
import { TextField } from "../../../shared/TextField";
import { useActions } from "../../../shared/useActions";
import "../rearrange/rearrange.css";

interface Props {
  screen: string;
  query: string;
  /** The participant's own record. */
  own: string;
  onClose(): void;
}

/** Keeps what is shown under a title. */
export function SaveView({ screen, query, own, onClose }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const [typed, setTyped] = useState("");
  const [whose, setWhose] = useState("own");
  const title = typed.trim();
  const save = async () => {
    const owner = whose === "own" && own !== "" ? { owner: own } : {};
    if ((await actions.create("view", { title, screen, query, ...owner })) === null) return;
    onClose();
    notices.say(t("views-saved", { title }));
  };
  return (
    <Dialog
      isOpen
      title={t("views-save-title")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={title === ""} onPress={() => void save()}>
            {t("views-save-do")}
          </Button>
        </>
      }
    >
      <p className="section-text">{t("views-save-text")}</p>
      <TextField autoFocus label={t("views-title")} value={typed} onChange={setTyped} />
      <RadioGroup className="choices" value={whose} onChange={setWhose}>
        <Label className="field-label">{t("views-whose")}</Label>
        {["own", "all"].map((choice) => (
          <Radio key={choice} value={choice} className="choice">
            <span className="choice-dot" aria-hidden />
            {t(`views-for-${choice}`)}
          </Radio>
        ))}
      </RadioGroup>
    </Dialog>
  );
}
