import type { Roadmap } from "../../../backend/generated";
import type { Translate } from "../../../i18n/types";
import { unmarked } from "../../../shared/records/names";
import type { Option } from "../../../shared/Select";

type Named = Pick<Roadmap["actions"][number], "id" | "number" | "title">;

/** An action as it is called in a sentence. */
export function actionName(t: Translate, { number, title }: Pick<Named, "number" | "title">): string {
  return number === "" ? title.text : unmarked(t("numbered", { number, title: title.text }));
}

export function actionOptions(t: Translate, actions: readonly Named[]): Option[] {
  return actions.map((action) => ({ id: action.id, label: actionName(t, action) }));
}
