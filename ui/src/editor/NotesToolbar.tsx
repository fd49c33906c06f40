import {
  Bold,
  CheckSquare,
  Heading,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link2,
  List,
  ListOrdered,
  Quote,
} from "lucide-react";
import { toggleMark } from "prosemirror-commands";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type ReactNode, type Ref } from "react";
import { Group, Separator, ToggleButton, Toolbar, Tooltip, TooltipTrigger } from "react-aria-components";
import type { BlockKind } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { IconButton } from "../shared/Button";
import { indent, outdent, selectedBlocks, toggleKind } from "./commands";
import { LinkField } from "./LinkField";
import { blockAttrs, schema } from "./schema";

const SIZE = 16;

const KINDS: readonly { kind: BlockKind; icon: ReactNode; keys: string }[] = [
  { kind: "heading", icon: <Heading size={SIZE} aria-hidden />, keys: "Ctrl Alt 1" },
  { kind: "bullet", icon: <List size={SIZE} className="mirrors" aria-hidden />, keys: "Ctrl Shift 8" },
  {
    kind: "ordered",
    icon: <ListOrdered size={SIZE} className="mirrors" aria-hidden />,
    keys: "Ctrl Shift 7",
  },
  { kind: "check", icon: <CheckSquare size={SIZE} aria-hidden />, keys: "Ctrl Shift 9" },
  { kind: "quote", icon: <Quote size={SIZE} className="mirrors" aria-hidden />, keys: "" },
];

const MARKS = [
  { name: "strong", icon: <Bold size={SIZE} aria-hidden />, keys: "Ctrl B" },
  { name: "em", icon: <Italic size={SIZE} aria-hidden />, keys: "Ctrl I" },
] as const;

function marked(state: EditorState, name: "strong" | "em"): boolean {
  const { empty, $from, from, to } = state.selection;
  const type = schema.marks[name];
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

function Toggle(props: { label: string; keys: string; icon: ReactNode; on: boolean; run(): void }) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        aria-label={props.label}
        className="button button-quiet button-icon notes-tool"
        isSelected={props.on}
        onChange={props.run}
      >
        {props.icon}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {props.label} {props.keys ? <kbd>{props.keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface Props {
  ref: Ref<HTMLDivElement>;
  view: EditorView;
  state: EditorState;
  linking: boolean;
  onLinking(open: boolean): void;
}

export function NotesToolbar({ ref, view, state, linking, onLinking }: Props) {
  const t = useT();
  const blocks = selectedBlocks(state);
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return (
    <Toolbar ref={ref} aria-label={t("notes-tools")} className="notes-tools">
      <Group aria-label={t("notes-tools-block")} className="notes-tool-group">
        {KINDS.map(({ kind, icon, keys }) => (
          <Toggle
            key={kind}
            label={t(`block-${kind}`)}
            keys={keys}
            icon={icon}
            on={blocks.length > 0 && blocks.every(({ node }) => blockAttrs(node).kind === kind)}
            run={() => run(toggleKind(kind))}
          />
        ))}
      </Group>
      <Separator orientation="vertical" className="notes-tool-line" />
      <Group aria-label={t("notes-tools-indent")} className="notes-tool-group">
        <IconButton
          label={t("notes-outdent")}
          keys="Shift Tab"
          icon={<IndentDecrease size={SIZE} className="mirrors" aria-hidden />}
          onPress={() => run(outdent)}
        />
        <IconButton
          label={t("notes-indent")}
          keys="Tab"
          icon={<IndentIncrease size={SIZE} className="mirrors" aria-hidden />}
          onPress={() => run(indent)}
        />
      </Group>
      <Separator orientation="vertical" className="notes-tool-line" />
      <Group aria-label={t("notes-tools-text")} className="notes-tool-group">
        {MARKS.map(({ name, icon, keys }) => (
          <Toggle
            key={name}
            label={t(`mark-${name}`)}
            keys={keys}
            icon={icon}
            on={marked(state, name)}
            run={() => run(toggleMark(schema.marks[name]))}
          />
        ))}
        <LinkField view={view} state={state} isOpen={linking} onOpenChange={onLinking}>
          <IconButton label={t("mark-link")} keys="Ctrl K" icon={<Link2 size={SIZE} aria-hidden />} />
        </LinkField>
      </Group>
    </Toolbar>
  );
}
