import { useState } from "react";
import type { Roadmap } from "../../../backend/generated";
import { useOpenRecord } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { MergeDialog } from "./MergeDialog";
import { MoveDialog } from "./MoveDialog";
import { actionName } from "./options";
import { SplitDialog } from "./SplitDialog";
import { Trace } from "./Trace";

/** Where an action stands in the roadmap: moving, merging and splitting it, and what it was before. */
export function Rearrange({ id, roadmap }: { id: string; roadmap: Roadmap }) {
  const { t } = useI18n();
  const may = useMay();
  const openRecord = useOpenRecord();
  const [asked, setAsked] = useState<"move" | "split" | "merge" | null>(null);
  const close = () => setAsked(null);
  const action = roadmap.actions.find((row) => row.id === id);
  return (
    <section className="detail-section">
      <h3>{t("rearrange")}</h3>
      {action && may.write ? (
        <div className="rearrange">
          <Button look="quiet" onPress={() => setAsked("move")}>
            {t("rearrange-move")}
          </Button>
          <Button look="quiet" onPress={() => setAsked("split")}>
            {t("rearrange-split")}
          </Button>
          <Button look="quiet" onPress={() => setAsked("merge")}>
            {t("rearrange-merge")}
          </Button>
        </div>
      ) : null}
      <Trace id={id} />
      {action && asked === "move" ? <MoveDialog roadmap={roadmap} action={action} onClose={close} /> : null}
      {action && asked === "split" ? (
        <SplitDialog id={id} title={actionName(t, action)} onClose={close} />
      ) : null}
      {action && asked === "merge" ? (
        <MergeDialog
          roadmap={roadmap}
          ids={[id]}
          onMerged={(into) => openRecord("action", into)}
          onClose={close}
        />
      ) : null}
    </section>
  );
}
