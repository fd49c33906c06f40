import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import "./Disclosed.css";

/** What is shown in its place when it is asked for. */
export function Disclosed({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Disclosure className="disclosed">
      <Button slot="trigger" className="disclosed-toggle">
        <ChevronRight size={13} className="disclosed-mark mirrors" aria-hidden />
        {label}
      </Button>
      <DisclosurePanel className="disclosed-panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}
