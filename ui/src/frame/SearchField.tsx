import { Search } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import type { Kind, SearchHit } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useT } from "../i18n/I18n";
import type { PaletteCommand } from "./commands";
import { navigate, recordAddress } from "./router";
import "./SearchField.css";

const LIMIT = 30;

interface Section {
  id: string;
  title: string;
  entries: Entry[];
}

interface Entry {
  id: string;
  label: string;
  language: string | undefined;
  snippet: SearchHit["snippet"];
  keys: string | undefined;
  run(): void;
}

function commandEntries(commands: readonly PaletteCommand[], typed: string): Entry[] {
  const needle = typed.trim().toLocaleLowerCase();
  return commands
    .filter((command) => command.label.toLocaleLowerCase().includes(needle))
    .map(({ id, label, keys, run }) => ({
      id: `command ${id}`,
      label,
      language: undefined,
      snippet: [],
      keys,
      run,
    }));
}

function hitSections(hits: readonly SearchHit[], title: (kind: Kind) => string): Section[] {
  const byKind = new Map<Kind, Entry[]>();
  for (const hit of hits) {
    const entries = byKind.get(hit.kind) ?? [];
    byKind.set(hit.kind, entries);
    entries.push({
      id: `${hit.kind} ${hit.id}`,
      label: hit.title.text,
      language: hit.title.language,
      snippet: hit.snippet,
      keys: undefined,
      run: () => navigate(recordAddress(hit.kind, hit.id)),
    });
  }
  return [...byKind].map(([kind, entries]) => ({ id: kind, title: title(kind), entries }));
}

function EntryOption({ entry }: { entry: Entry }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.label} className="option search-option">
      <span className="search-title" lang={entry.language} dir="auto">
        {entry.label}
      </span>
      {entry.keys ? <kbd className="option-note">{entry.keys}</kbd> : null}
      {entry.snippet.length > 0 ? (
        <span className="search-snippet" dir="auto">
          {entry.snippet.map((part, index) =>
            // Parts have no identity of their own: their place is their key.
            part.hit ? (
              <mark key={String(index)}>{part.text}</mark>
            ) : (
              <span key={String(index)}>{part.text}</span>
            ),
          )}
        </span>
      ) : null}
    </ListBoxItem>
  );
}

/** Finds records in every language and runs commands; Ctrl K from anywhere. */
export function SearchField({ commands }: { commands: readonly PaletteCommand[] }) {
  const t = useT();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const query = text.trim();
  const { data: hits } = useCommand("search", { query, limit: LIMIT }, { enabled: query !== "" });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const sections = useMemo<Section[]>(() => {
    const found = query === "" ? [] : hitSections(hits ?? [], (kind) => t(`kinds-${kind}`));
    const matching = commandEntries(commands, text);
    return matching.length > 0
      ? [...found, { id: "commands", title: t("commands"), entries: matching }]
      : found;
  }, [commands, hits, query, t, text]);

  const run = (key: unknown) => {
    const entry = sections.flatMap((section) => section.entries).find((candidate) => candidate.id === key);
    if (!entry) return;
    setText("");
    input.current?.blur();
    entry.run();
  };

  return (
    <ComboBox
      aria-label={t("search-label")}
      className="search"
      inputValue={text}
      onInputChange={setText}
      onOpenChange={setOpen}
      value={null}
      onChange={run}
      items={sections}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <div ref={box} className="search-box">
        <Search size={14} aria-hidden />
        <Input
          ref={input}
          className="search-input"
          placeholder={t("search-placeholder")}
          dir="auto"
          onKeyDown={(event) => {
            // The first Escape closes the list, the second leaves the field as it was.
            if (event.key !== "Escape" || isOpen) return;
            setText("");
            input.current?.blur();
          }}
        />
        <kbd aria-hidden>Ctrl K</kbd>
      </div>
      <Popover className="popover search-popover" triggerRef={box} placement="bottom start" offset={6}>
        <ListBox<Section>
          className="listbox search-list"
          renderEmptyState={() => <p className="search-none">{t("search-none")}</p>}
        >
          {(section) => (
            <ListBoxSection id={section.id} items={section.entries}>
              <Header className="option-section">{section.title}</Header>
              {section.entries.map((entry) => (
                <EntryOption key={entry.id} entry={entry} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
