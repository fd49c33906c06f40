import type { ReactNode } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from "react-aria-components";
import "./controls.css";

type Look = "plain" | "primary" | "quiet" | "danger" | "link";

interface Props extends Omit<ButtonProps, "className" | "children"> {
  look?: Look;
  children: ReactNode;
}

export function Button({ look = "plain", ...props }: Props) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}

interface IconProps extends Omit<ButtonProps, "className" | "children"> {
  /** Name for screen readers and the tooltip. */
  label: string;
  /** A shortcut shown beside the name. */
  keys?: string;
  icon: ReactNode;
}

export function IconButton({ label, keys, icon, ...props }: IconProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className="button button-quiet button-icon">
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {keys ? (
          <>
            {label} <kbd>{keys}</kbd>
          </>
        ) : (
          label
        )}
      </Tooltip>
    </TooltipTrigger>
  );
}
