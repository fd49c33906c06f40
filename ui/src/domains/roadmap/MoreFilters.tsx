import { SlidersHorizontal } from "lucide-react";
import { useMemo } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { FIELDS, type Roadmap } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Select, type Option } from "../../shared/Select";
import { term } from "../../shared/term";
import { MORE_FILTERS, ONLY, yearsOf, type Filter } from "./filter";

const ALL = "all";
const LENSES = FIELDS.action.find(({ name }) => name === "lenses")?.words ?? [];

interface Props {
  roadmap: Roadmap;
  filter: Filter;
  onChange(changes: { [name: string]: string }): void;
}

function useChoices({ actions, themes }: Roadmap): { [name in (typeof MORE_FILTERS)[number]]: Option[] } {
  const { t, formats } = useI18n();
  return useMemo(() => {
    const named = actions.filter(({ responsible }) => responsible !== "");
    const people = new Map(named.map((action) => [action.responsible, action.responsible_name]));
    return {
      theme: themes.map(({ id, number, title }) => ({
        id,
        label: t("numbered", { number, title: title.text }),
      })),
      who: [...people]
        .map(([id, label]) => ({ id, label }))
        .sort((a, b) => formats.compare(a.label, b.label)),
      lens: LENSES.map((lens) => ({ id: lens, label: term(t, "lens", lens) })),
      year: yearsOf(actions).map((year) => ({ id: year, label: formats.timeframe(year) })),
      only: ONLY.map((only) => ({ id: only, label: t(`filter-only-${only}`) })),
    };
  }, [actions, formats, t, themes]);
}

/** The filters that are asked for now and then. */
export function MoreFilters({ roadmap, filter, onChange }: Props) {
  const { t } = useI18n();
  const choices = useChoices(roadmap);
  const active = MORE_FILTERS.filter((name) => filter[name] !== "").length;
  return (
    <DialogTrigger>
      <Button className="button button-quiet">
        <SlidersHorizontal size={16} aria-hidden />
        {t("filter-more", { count: active })}
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Dialog className="more-filters" aria-label={t("filter-more", { count: 0 })}>
          {MORE_FILTERS.map((name) => (
            <Select
              key={name}
              label={t(`filter-${name}`)}
              options={[{ id: ALL, label: t("filter-all-groups") }, ...choices[name]]}
              value={filter[name] || ALL}
              onChange={(value) => onChange({ [name]: value === ALL ? "" : value })}
            />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
