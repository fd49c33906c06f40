import { Switch as AriaSwitch } from "react-aria-components";
import "./controls.css";

export function Switch({
  label,
  isSelected,
  onChange,
}: {
  label: string;
  isSelected: boolean;
  onChange(selected: boolean): void;
}) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-track" aria-hidden />
      {label}
    </AriaSwitch>
  );
}
