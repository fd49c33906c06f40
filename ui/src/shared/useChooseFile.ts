import { useMemo } from "react";
import { useBackend } from "../backend/context";
import type { TableFormat } from "../backend/generated";
import { useT } from "../i18n/I18n";

/** What leaves this computer or comes to it as a file; each kind has its extension and its name in words. */
export type FileKind = "bundle" | "backup" | "rescue" | "invite" | "card" | "welcome" | "device";

export interface ChooseFile {
  /** The chosen path, or null when nothing was chosen. */
  open(kind: FileKind): Promise<string | null>;
  save(kind: FileKind, name: string): Promise<string | null>;
  openTable(): Promise<string | null>;
  saveTable(name: string, format: TableFormat): Promise<string | null>;
  /** Whatever it is. */
  openAny(): Promise<string | null>;
  /** Under a name that somebody else may have given. */
  saveAs(name: string): Promise<string | null>;
}

export function useChooseFile(): ChooseFile {
  const t = useT();
  const { dialogs } = useBackend();
  return useMemo<ChooseFile>(() => {
    const extension = (kind: FileKind) => `roadbook-${kind}`;
    const filters = (kind: FileKind) => [{ name: t(`${kind}-file`), extensions: [extension(kind)] }];
    return {
      open: (kind) => dialogs.open(filters(kind)),
      save: (kind, name) => dialogs.save(`${name}.${extension(kind)}`, filters(kind)),
      openTable: () => dialogs.open([{ name: t("table-file"), extensions: ["xlsx", "csv", "tsv", "txt"] }]),
      saveTable: (name, format) =>
        dialogs.save(`${name}.${format}`, [{ name: t("table-file"), extensions: [format] }]),
      openAny: () => dialogs.open([]),
      saveAs: (name) => dialogs.save(name.replace(/^.*[/\\]/, ""), []),
    };
  }, [dialogs, t]);
}
