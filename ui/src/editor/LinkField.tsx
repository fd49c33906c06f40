import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { useState, type FormEvent, type ReactNode } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { TextField } from "../shared/TextField";
import { linkRange, setLink } from "./commands";
import { linkAddress } from "./schema";

interface Props {
  view: EditorView;
  state: EditorState;
  isOpen: boolean;
  onOpenChange(open: boolean): void;
  /** The button that opens it. */
  children: ReactNode;
}

/** Where a link leads: a web or e-mail address, for the selected words or the link under the cursor. */
export function LinkField({ view, state, isOpen, onOpenChange, children }: Props) {
  const t = useT();
  const close = () => {
    onOpenChange(false);
    // The popover gives the focus back to its button first.
    setTimeout(() => view.focus(), 0);
  };
  const range = isOpen ? linkRange(state) : null;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {children}
      <Popover className="popover">
        <Dialog aria-label={t("mark-link")} className="notes-link">
          {range && range.from < range.to ? (
            <LinkForm
              href={range.href}
              onSet={(href) => {
                setLink(href)(view.state, view.dispatch);
                close();
              }}
            />
          ) : (
            <p>{t("notes-link-select")}</p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LinkForm({ href, onSet }: { href: string; onSet(href: string | null): void }) {
  const t = useT();
  const [text, setText] = useState(href);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = linkAddress(text);
    if (address === null) setWrong(true);
    else onSet(address);
  };
  return (
    <form className="notes-link-form" onSubmit={submit}>
      <TextField
        label={t("notes-link-address")}
        value={text}
        problem={wrong ? t("notes-link-problem") : null}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field is what was asked for
        autoFocus
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
      />
      <div className="notes-link-actions">
        {href === "" ? null : (
          <Button look="quiet" onPress={() => onSet(null)}>
            {t("notes-link-remove")}
          </Button>
        )}
        <Button look="primary" type="submit">
          {t("notes-link-set")}
        </Button>
      </div>
    </form>
  );
}
