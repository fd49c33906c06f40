import { Eye, Redo2, Undo2 } from "lucide-react";
import type { AppState } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { IconButton } from "../shared/Button";
import { useMay } from "../shared/may";
import { useActions } from "../shared/useActions";
import { AppMenu } from "./AppMenu";
import { Breadcrumb } from "./Breadcrumb";
import type { PaletteCommand } from "./commands";
import { SearchField } from "./SearchField";
import { SyncLine } from "./SyncLine";
import "./TopBar.css";

interface Props {
  state: AppState;
  commands: readonly PaletteCommand[];
  onShortcuts(): void;
}

export function TopBar({ state, commands, onShortcuts }: Props) {
  const t = useT();
  const actions = useActions();
  const may = useMay();
  return (
    <header className="top-bar">
      <Breadcrumb />
      <div role="search" className="top-search">
        <SearchField commands={commands} />
      </div>
      <div className="top-end">
        {may.write || state.as_of !== null ? null : (
          <p
            className="top-read-only"
            title={t(state.workspace?.removed ? "removed-text" : "read-only-text")}
          >
            <Eye size={14} aria-hidden />
            {t("read-only")}
          </p>
        )}
        <SyncLine />
        <div className="top-buttons">
          {may.write ? (
            <>
              <IconButton
                label={t("undo")}
                keys="Ctrl Z"
                icon={<Undo2 size={16} className="mirrors" />}
                isDisabled={!state.can_undo}
                onPress={() => void actions.undo()}
              />
              <IconButton
                label={t("redo")}
                keys="Ctrl Shift Z"
                icon={<Redo2 size={16} className="mirrors" />}
                isDisabled={!state.can_redo}
                onPress={() => void actions.redo()}
              />
            </>
          ) : null}
          <AppMenu state={state} onShortcuts={onShortcuts} />
        </div>
      </div>
    </header>
  );
}
