import { useState } from "react";
import type { ActionRow, Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { Select } from "../../../shared/Select";
import { useActions } from "../../../shared/useActions";
import { actionName } from "./options";
import { placeInTheme } from "./place";

/** The first place of a theme, and no theme, where a select asks for an id. */
const FIRST = "first";
const NONE = "none";

interface Props {
  roadmap: Roadmap;
  action: ActionRow;
  onClose(): void;
}

/** Gives an action another theme, and a place among the actions there. */
export function MoveDialog({ roadmap, action, onClose }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const [theme, setTheme] = useState(action.theme ?? NONE);
  const [chosen, setChosen] = useState<string | null>(null);
  const there = roadmap.actions.filter((row) => (row.theme ?? NONE) === theme && row.id !== action.id);
  const last = there.at(-1)?.id ?? FIRST;
  const place = chosen !== null && there.some(({ id }) => id === chosen) ? chosen : null;
  const shown = chosen === FIRST ? FIRST : (place ?? last);
  const move = async () => {
    const after = placeInTheme(roadmap.actions, there, action.id, shown === FIRST ? null : shown);
    const args = { id: action.id, theme: theme === NONE ? "" : theme, after };
    if (await actions.write("action_move", args)) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t("move-title", { title: actionName(t, action) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" onPress={() => void move()}>
            {t("move-do")}
          </Button>
        </>
      }
    >
      <Select
        label={t("field-theme")}
        options={[
          ...roadmap.themes.map(({ id, number, title }) => ({
            id,
            label: t("numbered", { number, title: title.text }),
          })),
          { id: NONE, label: t("grouping-none-theme") },
        ]}
        value={theme}
        onChange={setTheme}
      />
      <Select
        label={t("move-place")}
        options={[
          { id: FIRST, label: t("move-first") },
          ...there.map((row) => ({ id: row.id, label: t("move-after", { title: actionName(t, row) }) })),
        ]}
        value={shown}
        onChange={setChosen}
      />
      <p className="section-text">{t("move-text")}</p>
    </Dialog>
  );
}
