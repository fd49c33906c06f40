import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useCallback, useEffect, useRef, useState } from "react";
import { useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { EmptyState } from "../shared/EmptyState";
import type { Block } from "../backend/generated";
import { BlockView } from "./BlockView";
import { toNode } from "./blocks";
import { NotesToolbar } from "./NotesToolbar";
import { NotesVersions } from "./NotesVersions";
import { editorPlugins, pasted, pastedHtml } from "./plugins";
import { bringIn } from "./remote";
import { SaveLine } from "./SaveLine";
import { useNotes, type OpenNotes } from "./useNotes";
import "./editor.css";

const MARGIN = { top: 104, bottom: 32, left: 0, right: 0 };

interface Props {
  meeting: string;
  /** Names the text for a screen reader. */
  label: string;
  readOnly?: boolean;
}

/** The notes of a meeting: written by several people at once, saved as they are written. */
export function NotesEditor(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return <Opened key={attempt} {...props} again={() => setAttempt(attempt + 1)} />;
}

function Opened({ meeting, label, readOnly = false, again }: Props & { again(): void }) {
  const t = useT();
  const { open, failed, saving, writers } = useNotes(meeting);
  if (failed) {
    return (
      <EmptyState
        title={t("notes-not-read")}
        text={t(`error-${failed.code}`)}
        action={<Button onPress={again}>{t("try-again")}</Button>}
      />
    );
  }
  if (!open) return null;
  return (
    <div className="notes">
      <Writing meeting={meeting} open={open} label={label} readOnly={readOnly} />
      <SaveLine saving={saving} writers={writers} onSaveNow={() => void open.session.flush()} />
    </div>
  );
}

/** Tab from the tools leads past the text, which would keep it: once, for whoever has just left the text. */
function passOver(text: HTMLElement | null | undefined, tools: HTMLElement | null): void {
  if (!text || !tools) return;
  text.tabIndex = -1;
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && tools.contains(relatedTarget)) return;
    tools.removeEventListener("focusout", onLeave);
    text.tabIndex = 0;
  };
  tools.addEventListener("focusout", onLeave);
}

/** A block after the one of that number, as if it had been typed there. */
function putAfter(view: EditorView, block: Block, after: number): void {
  const before = view.state.doc.children.slice(0, after + 1);
  const at = before.reduce((end, node) => end + node.nodeSize, 0);
  view.dispatch(view.state.tr.insert(at, toNode(block)).scrollIntoView());
}

function Writing({ meeting, open, label, readOnly }: Props & { open: OpenNotes; readOnly: boolean }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [linking, setLinking] = useState(false);
  const words = useRef({ t, label });
  useEffect(() => {
    words.current = { t, label };
  }, [label, t]);

  const leave = useCallback(() => {
    toolbar.current?.querySelector<HTMLElement>("button:not([disabled])")?.focus();
    passOver(place.current?.querySelector<HTMLElement>(".notes-text"), toolbar.current);
  }, []);

  useEffect(() => {
    if (!place.current) return undefined;
    const { session } = open;
    const plugins = editorPlugins({ leave, link: () => setLinking(true) });
    const made: EditorView = new EditorView(place.current, {
      state: EditorState.create({ doc: session.shown(), plugins }),
      editable: () => !readOnly,
      attributes: () => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": words.current.label,
        "aria-description": words.current.t("notes-keys"),
        class: "notes-text",
      }),
      nodeViews: {
        block: (node, at, position) =>
          new BlockView(node, at, position, (text) => words.current.t("notes-tick", { text })),
      },
      dispatchTransaction(tr) {
        const next = made.state.apply(tr);
        made.updateState(next);
        session.record(tr);
        setState(next);
      },
      handleDOMEvents: {
        blur: () => {
          void session.flush();
          return false;
        },
        compositionend: () => {
          // The view still counts as composing while this event is handled.
          setTimeout(() => session.settle(), 0);
          return false;
        },
      },
      // The tools stay in view above the text: the cursor must not be brought to a place under them.
      scrollThreshold: MARGIN,
      scrollMargin: MARGIN,
      transformPastedHTML: pastedHtml,
      transformPasted: pasted,
    });
    session.attach({
      doc: () => made.state.doc,
      show: (next) => {
        if (made.isDestroyed) return true;
        if (made.composing) return false;
        const tr = bringIn(made.state, next);
        if (tr) made.dispatch(tr);
        return true;
      },
    });
    setView(made);
    setState(made.state);
    return () => {
      setView(null);
      made.destroy();
    };
  }, [leave, open, readOnly]);

  return (
    <>
      {view && state && !readOnly ? (
        <NotesToolbar ref={toolbar} view={view} state={state} linking={linking} onLinking={setLinking} />
      ) : null}
      <div className="notes-page" ref={place} />
      {view ? (
        <NotesVersions
          meeting={meeting}
          onPutBack={readOnly ? undefined : (block, after) => putAfter(view, block, after)}
        />
      ) : null}
    </>
  );
}
