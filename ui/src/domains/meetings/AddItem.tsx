import { Plus } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import type { DetailContext } from "../../shared/detail/Property";
import { useMay } from "../../shared/may";
import { TextField } from "../../shared/TextField";
import { useActions } from "../../shared/useActions";
import { addEdits, type ListName } from "./items";

interface Props {
  context: DetailContext;
  list: ListName;
  /** The field that a new item begins with. */
  field: "title" | "text";
  label: string;
}

/** The line under a list: writing into it makes the next item. */
export function AddItem({ context, list, field, label }: Props) {
  const { t, language } = useI18n();
  const actions = useActions();
  const may = useMay();
  const [text, setText] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written === "") return;
    setText("");
    void actions.edit(addEdits(context.record, list, { [`${field}.${language}`]: written }));
  };
  if (!may.write) return null;
  return (
    <form className="item-add" onSubmit={add}>
      <TextField label={label} hideLabel placeholder={label} value={text} onChange={setText} />
      <Button type="submit" isDisabled={text.trim() === ""}>
        <Plus size={14} aria-hidden />
        {t("add")}
      </Button>
    </form>
  );
}
