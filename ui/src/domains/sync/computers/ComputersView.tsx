import type { MembersView } from "../../../backend/generated";
import { OwnComputers } from "./OwnComputers";
import { RecoverySection } from "./RecoverySection";
import { SafeToWipe } from "./SafeToWipe";
import "./computers.css";

/** One's own computers: whether this one may be wiped, which others there are, and how to come back. */
export function ComputersView({ view }: { view: MembersView }) {
  return (
    <div className="page sync-page">
      <div className="page-column">
        <OwnComputers view={view} />
        <RecoverySection has={view.has_recovery_code} />
        <SafeToWipe />
      </div>
    </div>
  );
}
