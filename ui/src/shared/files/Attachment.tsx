import { useRef } from "react";
import type { AttachmentRow } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../Button";
import { Problem } from "../Problem";
import { useTask } from "../useTask";
import { Thumbnail } from "./Thumbnail";
import type { FilesOf } from "./useFilesOf";

function State({ file }: { file: AttachmentRow }) {
  const { t, formats } = useI18n();
  const { held, size, wanted, elsewhere } = file;
  if (file.whole) return <>{t(elsewhere ? "attachment-here" : "attachment-only-here")}</>;
  if (held > 0) {
    return <>{t("attachment-partly", { held: formats.bytes(held), size: formats.bytes(size) })}</>;
  }
  return <>{t(wanted ? "attachment-awaited" : "attachment-absent")}</>;
}

function FileButton({ label, name, onPress }: { label: string; name: string; onPress(): void }) {
  return (
    <Button look="link" aria-label={`${label} ${name}`} onPress={onPress}>
      {label}
    </Button>
  );
}

/** One file of a record: what it is, how much of it is here, and what can be done with it. */
export function Attachment({
  file,
  files,
  onRemove,
}: {
  file: AttachmentRow;
  files: FilesOf;
  /** Absent where the record may not be changed. */
  onRemove: (() => void) | undefined;
}) {
  const { t, formats } = useI18n();
  const row = useRef<HTMLLIElement>(null);
  const { busy, problem, run } = useTask({ not_allowed: "attachment-drop-refused" });
  const { name, wanted } = file;
  const begin = (work: () => Promise<void>) => {
    if (!busy) void run(work);
  };
  const drop = () => {
    // The button goes with the file.
    row.current?.focus();
    begin(() => files.drop(file));
  };
  return (
    <li ref={row} className="attachment" tabIndex={-1} aria-label={name}>
      <p className="attachment-name">
        <bdi>{name}</bdi> <span className="muted small tabular">{formats.bytes(file.size)}</span>
      </p>
      <Thumbnail file={file} />
      <p className="muted small">
        {t("changed-by-at", {
          participant: file.added_by || t("untitled"),
          time: formats.moment(file.added_at),
        })}
      </p>
      <p className="small tabular">
        <State file={file} />
      </p>
      <div className="attachment-actions">
        {file.whole ? (
          <>
            <FileButton
              label={t("attachment-save")}
              name={name}
              onPress={() => begin(() => files.save(file))}
            />
            <FileButton label={t("attachment-drop")} name={name} onPress={drop} />
          </>
        ) : (
          <FileButton
            label={t(wanted ? "attachment-fetch-not" : "attachment-fetch")}
            name={name}
            onPress={() => begin(() => files.want(file, !wanted))}
          />
        )}
        {onRemove ? <FileButton label={t("attachment-remove")} name={name} onPress={onRemove} /> : null}
      </div>
      <Problem text={problem} />
    </li>
  );
}
