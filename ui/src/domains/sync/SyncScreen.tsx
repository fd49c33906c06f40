import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { BundleSection } from "./BundleSection";
import { ConflictsSection } from "./ConflictsSection";
import { HubSection } from "./HubSection";
import { InviteSection } from "./InviteSection";
import { PeopleSection } from "./PeopleSection";
import "./sync.css";

/** How work reaches the others, who they are, and what was set twice. */
export default function SyncScreen() {
  const t = useT();
  const sync = useCommand("sync_state", {});
  return (
    <div className="page">
      <div className="page-column">
        <h1>{t("screen-sync")}</h1>
        <ConflictsSection />
        <Loaded query={sync}>{(state) => <HubSection sync={state} />}</Loaded>
        <BundleSection />
        <PeopleSection />
        <InviteSection />
      </div>
    </div>
  );
}
