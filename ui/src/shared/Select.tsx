import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { useReadOnly } from "./may";
import "./controls.css";

export interface Option {
  id: string;
  label: string;
  /** Drawn before the label: a status shape, a group's code. */
  mark?: ReactNode;
}

interface Props {
  label: string;
  hideLabel?: boolean;
  options: readonly Option[];
  value: string | null;
  placeholder?: string;
  /** A quiet select sits in a toolbar: label beside it, no border. */
  quiet?: boolean;
  isDisabled?: boolean;
  onChange(value: string): void;
}

export function Select({
  label,
  hideLabel,
  options,
  value,
  placeholder,
  quiet,
  isDisabled,
  onChange,
}: Props) {
  const readOnly = useReadOnly();
  return (
    <AriaSelect
      className={quiet ? "field select-quiet" : "field"}
      value={value}
      isDisabled={isDisabled ?? readOnly}
      placeholder={placeholder ?? ""}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={hideLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="listbox" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {/* The space parts the two where they are read as one text. */}
              {option.mark} <span>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
