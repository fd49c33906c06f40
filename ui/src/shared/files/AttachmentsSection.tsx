import { Paperclip } from "lucide-react";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RecordArgs } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { Loaded } from "../Loaded";
import { Problem } from "../Problem";
import { useTask } from "../useTask";
import { Attachment } from "./Attachment";
import { useFilesOf } from "./useFilesOf";
import "./attachments.css";

/** Below them come the button that attaches one more, and the history: more than these are shown when asked for. */
const MOST_AT_FIRST = 20;

/** The files attached to a record. */
export function AttachmentsSection({ record, mayChange }: { record: RecordArgs; mayChange: boolean }) {
  const t = useT();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const query = useCommand("attachments", record);
  const files = useFilesOf(record);
  const { busy, problem, run } = useTask({
    bad_value: "attachment-too-large",
    disk: "attachment-unreadable",
  });
  const showAll = () => {
    flushSync(() => setAll(true));
    // The button has gone; the first that it brought comes next.
    const first = list.current?.children.item(MOST_AT_FIRST);
    if (first instanceof HTMLElement) first.focus();
  };
  return (
    <section ref={section} className="detail-section" aria-labelledby={headingId} tabIndex={-1}>
      <h3 id={headingId}>{t("files")}</h3>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="muted">{t("attachments-none")}</p>
          ) : (
            <ul ref={list} className="attachments" aria-labelledby={headingId}>
              {(all ? rows : rows.slice(0, MOST_AT_FIRST)).map((file) => (
                <Attachment
                  key={file.content}
                  file={file}
                  files={files}
                  onRemove={
                    mayChange
                      ? () => {
                          // The row goes with the file.
                          section.current?.focus();
                          void files.remove(file);
                        }
                      : undefined
                  }
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {!all && (query.data?.length ?? 0) > MOST_AT_FIRST ? (
        <div>
          <Button look="link" onPress={showAll}>
            {t("attachments-all", { count: query.data?.length ?? 0 })}
          </Button>
        </div>
      ) : null}
      {mayChange ? (
        <div>
          <Button
            onPress={() => {
              // Wherever in the list its name puts it, it is seen.
              if (!busy) void run(files.attach).then(() => setAll(true));
            }}
          >
            <Paperclip size={14} aria-hidden />
            {t("attachment-attach")}
          </Button>
        </div>
      ) : null}
      <Problem text={problem} />
    </section>
  );
}
