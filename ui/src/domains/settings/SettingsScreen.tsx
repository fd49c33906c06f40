import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { AppearanceSection } from "./AppearanceSection";
import { CareSection } from "./CareSection";
import { RepairSection } from "./RepairSection";
import { SecuritySection } from "./SecuritySection";
import "./settings.css";

export default function SettingsScreen() {
  const t = useT();
  const app = useCommand("app_state", {});
  return (
    <div className="page">
      <Loaded query={app}>
        {(state) => (
          <div className="page-column settings">
            <h1>{t("screen-settings")}</h1>
            <AppearanceSection settings={state.settings} />
            <SecuritySection />
            <RepairSection />
            <CareSection />
            <p className="muted small">{t("version", { version: state.version })}</p>
          </div>
        )}
      </Loaded>
    </div>
  );
}
