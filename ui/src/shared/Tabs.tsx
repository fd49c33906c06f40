import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import "./controls.css";

export interface TabEntry {
  id: string;
  label: string;
  content: ReactNode;
}

export function Tabs({ label, entries }: { label: string; entries: readonly TabEntry[] }) {
  return (
    <AriaTabs className="tabs">
      <TabList aria-label={label} className="tab-list">
        {entries.map((entry) => (
          <Tab key={entry.id} id={entry.id} className="tab">
            {entry.label}
          </Tab>
        ))}
      </TabList>
      {entries.map((entry) => (
        <TabPanel key={entry.id} id={entry.id} className="tab-panel">
          {entry.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
