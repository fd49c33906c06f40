import { useRoute, useSetQuery } from "../../frame/router";
import { kindMeant } from "./kinds";
import { ReadTableDialog } from "./ReadTableDialog";
import { WriteTableDialog } from "./WriteTableDialog";
import "./tables.css";

/** Tables in and out; which dialog is open stands in the address, so that every menu leads to the same. */
export default function TableDialogs() {
  const route = useRoute();
  const setQuery = useSetQuery();
  const close = () => setQuery({ open: "", of: "" });
  const kind = kindMeant(route);
  return route.query["open"] === "table-write" ? (
    <WriteTableDialog kind={kind} onClose={close} />
  ) : (
    <ReadTableDialog kind={kind} onClose={close} />
  );
}
