import { useState } from "react";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Problem } from "../../../shared/Problem";
import { TextField } from "../../../shared/TextField";
import { useTask } from "../../../shared/useTask";

/** For networks that let computers talk and yet not find each other. */
export function AddressForm({ syncWith }: { syncWith(address: string): Promise<boolean> }) {
  const { t } = useI18n();
  const { busy, problem, run } = useTask({
    hub_unreachable: "room-unreachable",
    bad_value: "room-address-problem",
  });
  const [address, setAddress] = useState("");
  const [said, setSaid] = useState("");
  const wanted = address.trim();
  const sync = async () => {
    setSaid("");
    if (await run(() => syncWith(wanted))) setSaid(t("room-synced", { address: wanted }));
  };
  return (
    <>
      <form
        className="sync-form room-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== "" && !busy) void sync();
        }}
      >
        <TextField
          label={t("room-address")}
          placeholder={t("room-address-example")}
          autoComplete="off"
          spellCheck="false"
          value={address}
          onChange={setAddress}
        />
        <Button type="submit" isDisabled={busy || wanted === ""}>
          {t("room-sync")}
        </Button>
      </form>
      <Problem text={problem} />
      <p role="status" className="sync-result">
        {busy ? t("sync-running") : said}
      </p>
    </>
  );
}
