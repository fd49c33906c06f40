import { useCommand } from "../../backend/queries";
import { Loaded } from "../../shared/Loaded";
import { BundleSection } from "./BundleSection";
import { ConflictsSection } from "./ConflictsSection";
import { FilesSection } from "./FilesSection";
import { ForksSection } from "./ForksSection";
import { HubSection } from "./HubSection";
import { LogSection } from "./LogSection";
import { QuarantineSection } from "./QuarantineSection";
import { RoomSection } from "./room/RoomSection";

/** How work reaches the others, what was set twice, and what does not count. */
export function ExchangeView() {
  const sync = useCommand("sync_state", {});
  return (
    <div className="page sync-page">
      <div className="page-column">
        <ConflictsSection />
        <ForksSection />
        <Loaded query={sync}>
          {(state) => (
            <>
              <HubSection sync={state} />
              <RoomSection paused={state.paused} />
            </>
          )}
        </Loaded>
        <BundleSection />
        <LogSection />
        <FilesSection />
        <QuarantineSection />
      </div>
    </div>
  );
}
