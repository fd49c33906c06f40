import { useRef, useState } from "react";
import { useBackend } from "../../backend/context";
import type { InvitationArgs, InvitationView } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { CheckDigits } from "../../shared/CheckDigits";
import { FileChoice } from "../../shared/FileChoice";
import { Problem } from "../../shared/Problem";
import { TextField } from "../../shared/TextField";
import { useGiven } from "../../shared/useOpenedFile";
import { useTask } from "../../shared/useTask";

export interface Invitation extends InvitationArgs {
  view: InvitationView;
}

const BEGIN = "ROADBOOK1.";
/** Shorter than any invitation: while it is being typed, nothing is wrong with it yet. */
const LEAST_CODE = 60;

/** E-mails break long lines; an invitation's code has no spaces of its own. */
const compact = (text: string): string => text.replaceAll(/\s/g, "");

/** An invitation as a file or as the text of its code, and whose it is before anybody joins with it. */
export function InvitationSource({
  given,
  value,
  onChange,
}: {
  /** A file to begin with; empty to let one be chosen. */
  given: string;
  value: Invitation | null;
  onChange(invitation: Invitation | null): void;
}) {
  const t = useT();
  const backend = useBackend();
  const [file, setFile] = useState("");
  const [text, setText] = useState("");
  const asked = useRef(0);
  const reading = useTask({ foreign: "invite-not-one", bad_value: "invite-not-one" });

  const read = async (args: InvitationArgs) => {
    asked.current += 1;
    const mine = asked.current;
    onChange(null);
    const view = await reading.run(() => backend.call("invitation_read", args));
    // Whatever was chosen meanwhile holds.
    if (view && asked.current === mine) onChange({ ...args, view });
  };
  const choose = (chosen: string) => {
    setText("");
    setFile(chosen);
    void read({ file: chosen, code: null });
  };
  useGiven(given, choose);
  const paste = (pasted: string) => {
    setFile("");
    setText(pasted);
    const code = compact(pasted);
    if (code.startsWith(BEGIN) && code.length >= LEAST_CODE) void read({ file: "", code });
    else {
      asked.current += 1;
      onChange(null);
    }
  };

  const code = compact(text);
  const isCode = code.startsWith(BEGIN.slice(0, code.length));
  const wasRead = file !== "" || (isCode && code.length >= LEAST_CODE);
  return (
    <div className="invitation-source">
      <FileChoice kind="invite" label={t("invite-choose")} file={file} onChange={choose} />
      <TextField
        label={t("invite-code")}
        rows={2}
        value={text}
        placeholder={`${BEGIN}…`}
        autoComplete="off"
        spellCheck="false"
        problem={isCode ? null : t("invite-code-begin", { begin: BEGIN })}
        onChange={paste}
      />
      <Problem text={wasRead ? reading.problem : null} />
      <div role="status" className="invitation-view">
        {value ? (
          <>
            <p>
              {value.view.name === ""
                ? t("invite-to-unknown")
                : t("invite-to", { workspace: value.view.name })}
            </p>
            {value.view.hub === "" ? null : <p>{t("invite-hub", { hub: value.view.hub })}</p>}
            <CheckDigits digits={value.view.check} text={t("invite-compare")} />
          </>
        ) : null}
      </div>
    </div>
  );
}
