import { ChevronDown } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  useFilter,
} from "react-aria-components";
import { useT } from "../i18n/I18n";
import { useReadOnly } from "./may";
import { optionOf } from "./options";
import type { Option } from "./Select";
import "./controls.css";
import "./ComboBox.css";

type Contains = ReturnType<typeof useFilter>["contains"];

/** So many options are offered at once: beyond that nobody reads on, everybody types. */
const MOST = 100;

/** Those whose label has the text in it, without the accents and case that make no difference. */
function matching(options: readonly Option[], typed: string, contains: Contains): Option[] {
  const found: Option[] = [];
  for (const option of options) {
    if (found.length >= MOST) break;
    if (typed === "" || contains(option.label, typed)) found.push(option);
  }
  return found;
}

interface Props {
  label: string;
  hideLabel?: boolean;
  options: readonly Option[];
  /** The id of an option, or free text where that is allowed. */
  value: string;
  allowsFreeText?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  note?: string | undefined;
  /** What is wrong with free text, as a sentence; such a text is not handed on. */
  validate?(text: string): string | null;
  onChange(value: string): void;
}

/** A field that suggests: choose one of the options, or, where allowed, write anything. */
export function ComboBox(props: Props) {
  const { label, hideLabel, options, value, allowsFreeText, placeholder, note, validate, onChange } = props;
  const t = useT();
  const [problem, setProblem] = useState<string | null>(null);
  const readOnly = useReadOnly();
  const chosen = optionOf(options, value);
  const shown = chosen?.label ?? value;
  // Among some thousand organisations only those that may be meant are made ready, and none before they are looked for.
  const { contains } = useFilter({ sensitivity: "base" });
  const [isLooking, setLooking] = useState(false);
  const [typed, setTyped] = useState("");
  const offered = useMemo(() => {
    if (options.length <= MOST) return null;
    const found = isLooking ? matching(options, typed, contains) : options.slice(0, 1);
    // The field reads its own name from among them.
    return chosen && !found.includes(chosen) ? [...found, chosen] : found;
  }, [chosen, contains, isLooking, options, typed]);
  return (
    <AriaComboBox
      // A new value from outside starts the field again with it, and so does the name of the value once it is known.
      key={`${value} ${chosen?.label ?? ""}`}
      className="field"
      {...(offered ? { items: offered } : { defaultItems: options })}
      defaultValue={chosen ? value : null}
      defaultInputValue={shown}
      allowsCustomValue={allowsFreeText ?? false}
      menuTrigger="focus"
      isReadOnly={readOnly}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      isInvalid={problem !== null}
      onInputChange={(text) => {
        setProblem(null);
        setTyped(text);
      }}
      onOpenChange={(_, trigger) => {
        // Whoever opens the list by the button or by coming into the field wants to see all.
        if (trigger === "focus" || trigger === "manual") setTyped("");
      }}
      onFocus={() => setLooking(true)}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
      onBlur={(event) => {
        setLooking(false);
        const written = event.target instanceof HTMLInputElement ? event.target.value.trim() : "";
        // Passing through a field changes nothing, even where its text is also the name of an option.
        if (written === shown.trim()) return;
        const known = options.find((option) => option.label === written);
        const next = known?.id ?? written;
        if (!allowsFreeText || next === value) return;
        const wrong = known || next === "" ? null : (validate?.(next) ?? null);
        setProblem(wrong);
        if (wrong === null) onChange(next);
      }}
    >
      <Label className={hideLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      <div className="combo">
        <Input className="field-input combo-input" placeholder={placeholder ?? ""} dir="auto" />
        {readOnly ? null : (
          <Button className="combo-button" aria-label={t("show-suggestions")}>
            <ChevronDown size={14} aria-hidden />
          </Button>
        )}
      </div>
      {note ? (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      ) : null}
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover" offset={4}>
        <ListBox<Option> className="listbox">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {option.mark}
              <span>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
