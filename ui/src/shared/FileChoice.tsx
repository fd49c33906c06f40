import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { useChooseFile, type FileKind } from "./useChooseFile";
import "./FileChoice.css";

/** A file to be opened: a button that asks for it, and which one it is. */
export function FileChoice({
  kind,
  label,
  file,
  onChange,
}: {
  kind: FileKind;
  label: string;
  /** Empty while none is chosen. */
  file: string;
  onChange(file: string): void;
}) {
  const t = useT();
  const choose = useChooseFile();
  const open = async () => {
    const chosen = await choose.open(kind);
    if (chosen !== null) onChange(chosen);
  };
  return (
    <div className="file-choice">
      <Button onPress={() => void open()}>{label}</Button>
      <bdi role="status" className="muted">
        {file === "" ? t("file-none") : file}
      </bdi>
    </div>
  );
}
