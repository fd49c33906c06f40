import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { WrittenBundle } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Checkbox } from "../../../shared/Checkbox";
import { Dialog } from "../../../shared/Dialog";
import { Problem } from "../../../shared/Problem";
import { Select } from "../../../shared/Select";
import { useChooseFile } from "../../../shared/useChooseFile";
import { useTask } from "../../../shared/useTask";
import { Plan } from "./Plan";

const EVERYBODY = "everybody";
const NO_LIMIT = 0;
const MEGABYTE = 1_000_000;
/** How large an e-mail mail servers commonly take, from the narrowest. */
const LIMITS = [NO_LIMIT, 5 * MEGABYTE, 10 * MEGABYTE, 20 * MEGABYTE];
/** Of an e-mail, for what is not the attachment: headers, and some lines to whoever receives it. */
const AROUND = 50_000;

/**
 * The largest file that an e-mail of `mail` bytes carries. Mail travels as text: an attachment is written in base64,
 * in lines of 76 characters and a line end for each 57 bytes (RFC 2045, section 6.8). Servers measure that.
 */
const attachable = (mail: number): number => Math.floor(((mail - AROUND) * 57) / 78);

const today = (): string => new Date().toISOString().slice(0, 10);

function Written({ written }: { written: WrittenBundle }) {
  const { t, formats } = useI18n();
  const { files, bytes, entries } = written;
  const said = { entries, size: formats.bytes(bytes) };
  const [first] = files;
  if (files.length <= 1) {
    return (
      <p role="status" className="file-name" dir="auto">
        {t("bundle-written", { ...said, file: first ?? written.file })}
      </p>
    );
  }
  return (
    <>
      <p role="status">{t("bundle-written-parts", { ...said, files: files.length })}</p>
      <ul className="bundle-files">
        {files.map((file) => (
          <li key={file} className="file-name">
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
      <p className="section-text">{t("bundle-parts-text")}</p>
    </>
  );
}

/** Everybody, or one participant, who is then sent only what they are not known to have. */
function useReaders(): { id: string; label: string }[] {
  const { t } = useI18n();
  const { data: view } = useCommand("members", {});
  const others = (view?.participants ?? []).filter(({ mine, role }) => !mine && role !== null);
  return [
    { id: EVERYBODY, label: t("bundle-everybody") },
    ...others.map(({ member, title }) => ({ id: member, label: title || t("untitled") })),
  ];
}

/** Says how large a bundle will be, for whom, and then writes it. */
export function WriteBundleDialog({ onClose }: { onClose(): void }) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const choose = useChooseFile();
  const readers = useReaders();
  const { busy, problem, run } = useTask();
  const [reader, setReader] = useState(EVERYBODY);
  const [limit, setLimit] = useState(NO_LIMIT);
  const [withFiles, setWithFiles] = useState(false);
  const [written, setWritten] = useState<WrittenBundle | null>(null);
  const of = {
    member: reader === EVERYBODY ? null : reader,
    max_bytes: limit === NO_LIMIT ? null : attachable(limit),
    with_files: withFiles,
  };

  const write = () =>
    run(async () => {
      const file = await choose.save("bundle", `roadbook-${today()}`);
      if (file !== null) setWritten(await backend.call("bundle_write", { file, ...of }));
    });

  if (written) {
    const done = (
      <Button look="primary" onPress={onClose}>
        {t("close")}
      </Button>
    );
    return (
      <Dialog title={t("bundle-done")} isOpen onClose={onClose} actions={done}>
        <Written written={written} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t("bundle-write")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void write()}>
            {t("bundle-write-do")}
          </Button>
        </>
      }
    >
      <div className="role-field">
        <Select label={t("bundle-for")} options={readers} value={reader} onChange={setReader} />
        <p className="muted small">{t(reader === EVERYBODY ? "bundle-everybody-text" : "bundle-one-text")}</p>
      </div>
      <div className="role-field">
        <Select
          label={t("bundle-limit")}
          options={LIMITS.map((bytes) => ({
            id: String(bytes),
            label: bytes === NO_LIMIT ? t("bundle-no-limit") : formats.bytes(bytes),
          }))}
          value={String(limit)}
          onChange={(id) => setLimit(Number(id))}
        />
        {limit === NO_LIMIT ? null : <p className="muted small">{t("bundle-limit-text")}</p>}
      </div>
      <Checkbox
        label={t("bundle-with-files")}
        note={t("bundle-with-files-text")}
        isSelected={withFiles}
        onChange={setWithFiles}
      />
      <Plan of={of} />
      <Problem text={problem} />
    </Dialog>
  );
}
