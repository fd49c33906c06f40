import { Merge, X } from "lucide-react";
import { useState, type RefObject } from "react";
import { Toolbar } from "react-aria-components";
import { FIELDS, type ActionRow, type Edit, type Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { GroupChip } from "../../../shared/GroupChip";
import { useNotices } from "../../../shared/Notices";
import { term } from "../../../shared/term";
import { useActions } from "../../../shared/useActions";
import { useResponsibleOptions } from "../../../shared/useResponsibleOptions";
import { statusOptions } from "../columns";
import { MergeDialog } from "../rearrange/MergeDialog";
import { useActionFields } from "../useActionFields";
import { haveLens, setAll, toggleLens } from "./bulk";
import { ChoiceMenu } from "./ChoiceMenu";
import { ValueDialog } from "./ValueDialog";
import "./bulk.css";

const LENSES = FIELDS.action.find(({ name }) => name === "lenses")?.words ?? [];

interface Props {
  roadmap: Roadmap;
  rows: readonly ActionRow[];
  bar: RefObject<HTMLDivElement | null>;
  onClear(): void;
}

/** What can be done with all selected actions at once; each of it is one step for Undo. */
export function BulkBar({ roadmap, rows, bar, onClear }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const people = useResponsibleOptions(roadmap.groups);
  const fields = useActionFields();
  const [asked, setAsked] = useState<"who" | "when" | "merge" | null>(null);
  const ids = rows.map(({ id }) => id);

  const edit = async (edits: Edit[]) => {
    if (edits.length === 0 || !(await actions.write("edit", { edits }))) return;
    const undo = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
    notices.say(t("bulk-done", { count: edits.length }), undo);
  };
  const set = (path: string) => (value: string) => void edit(setAll(ids, path, value));

  return (
    // Escape leaves the selection from wherever in the bar.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={bar}
      className="bulk"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || asked !== null) return;
        event.preventDefault();
        onClear();
      }}
    >
      <Toolbar aria-label={t("bulk")} className="bulk-bar">
        <p className="bulk-count">{t("bulk-count", { count: ids.length })}</p>
        <ChoiceMenu label={t("column-status")} options={statusOptions(t)} onChoose={set("status")} />
        <ChoiceMenu
          label={t("column-group")}
          options={[
            ...roadmap.groups.map((group) => ({
              id: group.id,
              label: group.title.text,
              mark: <GroupChip group={group} />,
            })),
            { id: "", label: t("grouping-none-group") },
          ]}
          onChoose={set("group")}
        />
        <ChoiceMenu
          label={t("field-theme")}
          options={[
            ...roadmap.themes.map(({ id, number, title }) => ({
              id,
              label: t("numbered", { number, title: title.text }),
            })),
            { id: "", label: t("grouping-none-theme") },
          ]}
          onChoose={set("theme")}
        />
        <Button look="quiet" onPress={() => setAsked("who")}>
          {t("bulk-who")}
        </Button>
        <Button look="quiet" onPress={() => setAsked("when")}>
          {t("bulk-when")}
        </Button>
        <ChoiceMenu
          label={t("bulk-lens")}
          options={LENSES.map((lens) => ({ id: lens, label: term(t, "lens", lens) }))}
          marked={LENSES.filter((lens) => haveLens(ids, lens, fields))}
          onChoose={(lens) => void edit(toggleLens(ids, lens, fields))}
        />
        <Button look="quiet" isDisabled={ids.length < 2} onPress={() => setAsked("merge")}>
          <Merge size={16} aria-hidden />
          {t("bulk-merge")}
        </Button>
        <IconButton label={t("bulk-clear")} keys="Esc" icon={<X size={16} />} onPress={onClear} />
      </Toolbar>
      {asked === "who" || asked === "when" ? (
        <ValueDialog
          field={asked}
          count={ids.length}
          people={people}
          onSet={(value) => {
            setAsked(null);
            set(asked === "who" ? "responsible" : "timeframe")(value);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked === "merge" ? (
        <MergeDialog roadmap={roadmap} ids={ids} onMerged={onClear} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}
