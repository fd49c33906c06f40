import { FileDown, FileUp } from "lucide-react";
import { useRoute, useSetQuery } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { ReadBundleDialog } from "./bundles/ReadBundleDialog";
import { WriteBundleDialog } from "./bundles/WriteBundleDialog";
import "./bundles/bundles.css";

/** Exchange by a file, where there is no network; which dialog is open stands in the address, for the menu. */
export function BundleSection() {
  const t = useT();
  const { open, file = "", others = "" } = useRoute().query;
  const setQuery = useSetQuery();
  const close = () => setQuery({ open: "", file: "", others: "" });
  return (
    <section className="section" aria-labelledby="sync-bundle">
      <h2 id="sync-bundle">{t("bundle")}</h2>
      <p className="section-text">{t("bundle-text")}</p>
      <div className="actions-row">
        <Button onPress={() => setQuery({ open: "bundle-write" })}>
          <FileUp size={14} aria-hidden />
          {t("menu-bundle-write")}
        </Button>
        <Button onPress={() => setQuery({ open: "bundle-read" })}>
          <FileDown size={14} aria-hidden />
          {t("menu-bundle-read")}
        </Button>
      </div>
      {open === "bundle-write" ? <WriteBundleDialog onClose={close} /> : null}
      {open === "bundle-read" ? (
        <ReadBundleDialog key={file} file={file} others={Number(others)} onClose={close} />
      ) : null}
    </section>
  );
}
