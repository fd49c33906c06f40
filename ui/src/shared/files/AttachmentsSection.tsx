import { Paperclip } from "lucide-react";
import { useId, useRef } from "react";
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

/** The files attached to a record. */
export function AttachmentsSection({ record, mayChange }: { record: RecordArgs; mayChange: boolean }) {
  const t = useT();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const query = useCommand("attachments", record);
  const files = useFilesOf(record);
  const { busy, problem, run } = useTask({
    bad_value: "attachment-too-large",
    disk: "attachment-unreadable",
  });
  return (
    <section ref={section} className="detail-section" aria-labelledby={headingId} tabIndex={-1}>
      <h3 id={headingId}>{t("files")}</h3>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="muted">{t("attachments-none")}</p>
          ) : (
            <ul className="attachments" aria-labelledby={headingId}>
              {rows.map((file) => (
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
      {mayChange ? (
        <div>
          <Button
            onPress={() => {
              if (!busy) void run(files.attach);
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
