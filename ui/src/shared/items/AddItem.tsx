import { Plus } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../Button";
import type { DetailContext } from "../detail/Property";
import { useMay } from "../may";
import { TextField } from "../TextField";
import { useActions } from "../useActions";
import { addEdits } from "./items";
import "./items.css";

interface Props {
  context: DetailContext;
  list: string;
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
