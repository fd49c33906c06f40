import { Search, X } from "lucide-react";
import { useState } from "react";
import {
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import type { PartRef } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { IconButton } from "../../../shared/Button";
import { keyOfPart, useParts, type PartSection } from "./parts";

/** More than anybody reads through; whoever seeks one further down types. */
const MOST_OF_A_KIND = 30;

function matching(
  sections: readonly PartSection[],
  typed: string,
  chosen: ReadonlySet<string>,
): PartSection[] {
  const needle = typed.trim().toLocaleLowerCase();
  return sections
    .map((section) => ({
      ...section,
      options: section.options
        .filter(({ key, name }) => !chosen.has(key) && name.toLocaleLowerCase().includes(needle))
        .slice(0, MOST_OF_A_KIND),
    }))
    .filter(({ options }) => options.length > 0);
}

interface Props {
  value: readonly PartRef[];
  onChange(value: PartRef[]): void;
}

/** Chooses parts of the workspace by searching; none chosen means all of it. */
export function PartsPicker({ value, onChange }: Props) {
  const { t } = useI18n();
  const parts = useParts();
  const [typed, setTyped] = useState("");
  const chosen = new Set(value.map(keyOfPart));
  const add = (key: unknown) => {
    const found = parts.sections.flatMap(({ options }) => options).find((option) => option.key === key);
    setTyped("");
    if (found && !chosen.has(found.key)) onChange([...value, found.part]);
  };
  // The list closes once its value is another: what was chosen stands below it.
  const last = value.at(-1);
  return (
    <div className="parts">
      <ComboBox
        className="field"
        inputValue={typed}
        onInputChange={setTyped}
        value={last ? keyOfPart(last) : null}
        onChange={add}
        items={matching(parts.sections, typed, chosen)}
        defaultFilter={() => true}
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Label className="field-label">{t("parts")}</Label>
        <div className="search-box parts-box">
          <Search size={14} aria-hidden />
          <Input className="search-input" placeholder={t("parts-search")} dir="auto" />
        </div>
        <Popover className="popover" offset={4}>
          <ListBox<PartSection>
            className="listbox"
            renderEmptyState={() => <p className="search-none">{t("search-none")}</p>}
          >
            {(section) => (
              <ListBoxSection id={section.kind}>
                <Header className="option-section">{section.title}</Header>
                {section.options.map(({ key, name }) => (
                  <ListBoxItem key={key} id={key} textValue={name} className="option">
                    <bdi>{name}</bdi>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length === 0 ? (
        <p className="muted small">{t("parts-all")}</p>
      ) : (
        <ul className="parts-chosen" aria-label={t("parts-chosen")}>
          {value.map((part) => {
            const label = parts.label(part);
            return (
              <li key={keyOfPart(part)}>
                <bdi>{label}</bdi>
                <IconButton
                  label={t("part-remove", { part: label })}
                  icon={<X size={14} />}
                  onPress={() => onChange(value.filter((other) => keyOfPart(other) !== keyOfPart(part)))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
