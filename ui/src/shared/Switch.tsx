import { Switch as AriaSwitch } from "react-aria-components";
import { useReadOnly } from "./may";
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
  const readOnly = useReadOnly();
  return (
    <AriaSwitch className="switch" isReadOnly={readOnly} isSelected={isSelected} onChange={onChange}>
      <span className="switch-track" aria-hidden />
      {label}
    </AriaSwitch>
  );
}
