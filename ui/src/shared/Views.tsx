import { ChevronDown } from "lucide-react";
import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";
import { useT } from "../i18n/I18n";
import { fitting, type Widths } from "./fit";
import type { Segment } from "./Segments";
import "./controls.css";

interface Props {
  label: string;
  segments: readonly Segment[];
  value: string;
  onChange(value: string): void;
}

/** Between a name and the sign of the menu, as `.segment` has it. */
const SIGN_GAP = 6;

function measured(copy: HTMLElement): Widths {
  const widths = [...copy.children].map((child) => child.getBoundingClientRect().width);
  const [sign = 0, more = 0, ...buttons] = widths;
  const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(copy);
  const frame = (parseFloat(paddingInlineStart) || 0) + (parseFloat(paddingInlineEnd) || 0);
  const gap = parseFloat(columnGap) || 0;
  return { buttons, more, sign: sign + SIGN_GAP, gap, frame };
}

/** How many segments fit in the line; measured on a copy that nobody sees, so that it does not depend on what is shown. */
function useFitting(
  line: RefObject<HTMLElement | null>,
  copy: RefObject<HTMLElement | null>,
  chosen: number,
  count: number,
): number {
  const [fits, setFits] = useState(count);
  useLayoutEffect(() => {
    const [room, unseen] = [line.current, copy.current];
    if (!room || !unseen || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      if (room.clientWidth > 0) setFits(fitting(room.clientWidth, chosen, measured(unseen)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(unseen);
    return () => observer.disconnect();
  }, [chosen, copy, line]);
  return Math.min(fits, count);
}

/** The views of a screen in a single line: those for which there is no room are in a menu at its end. */
export function Views({ label, segments, value, onChange }: Props) {
  const t = useT();
  const line = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const chosen = segments.findIndex(({ id }) => id === value);
  const count = useFitting(line, copy, chosen, segments.length);
  const [shown, rest] = [segments.slice(0, count), segments.slice(count)];
  const inMenu = rest.find(({ id }) => id === value);
  return (
    <div ref={line} className="views">
      <div className="segments">
        {shown.length > 0 ? (
          <ToggleButtonGroup
            aria-label={label}
            className="views-shown"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[value]}
            onSelectionChange={(keys) => {
              const [key] = keys;
              if (key !== undefined) onChange(String(key));
            }}
          >
            {shown.map(({ id, label: name, icon }) => (
              <ToggleButton key={id} id={id} className="segment">
                {icon}
                {name}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null}
        {rest.length > 0 ? (
          <MenuTrigger>
            <Button className="segment" data-selected={inMenu ? true : undefined}>
              {inMenu?.icon}
              {inMenu?.label ?? t("views-more")}
              <ChevronDown size={14} className="views-sign" aria-hidden />
            </Button>
            <Popover className="popover" placement="bottom end">
              <Menu
                className="listbox"
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[value]}
                onAction={(key) => onChange(String(key))}
              >
                {rest.map(({ id, label: name, icon }) => (
                  <MenuItem key={id} id={id} textValue={name} className="option">
                    {icon}
                    <span>{name}</span>
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        ) : null}
      </div>
      <div className="views-unseen" aria-hidden>
        <div ref={copy} className="segments">
          <ChevronDown size={14} />
          <span className="segment">
            {t("views-more")}
            <ChevronDown size={14} className="views-sign" />
          </span>
          {segments.map(({ id, label: name, icon }) => (
            <span key={id} className="segment">
              {icon}
              {name}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
