// What every new workspace begins with beside its template, as the core makes it.

import countries from "../../../../assets/reference/countries.json";
import dimensions from "../../../../assets/reference/dimensions.json";
import electoral from "../../../../assets/reference/electoral_groups.json";
import regions from "../../../../assets/reference/regions.json";
import type { MemoryStore } from "./store";

type Grouping = "region" | "electoral_group";

interface Named {
  code: string;
  names: { [language: string]: string };
}

function putGroups(store: MemoryStore, groups: readonly Named[], type: Grouping): void {
  for (const [at, { code, names }] of groups.entries()) {
    const own = countries.filter((one) => (type === "region" ? one.region : one.electoral) === code);
    const members = Object.fromEntries(
      own.map((one) => [one.code, { country: one.code, ...one.unesco?.[0] }]),
    );
    const id = type === "region" ? code : `${type}-${code}`;
    store.put({
      kind: "country_group",
      id,
      fields: { title: names, type, members, order: `0${String(at)}` },
    });
  }
}

export function putStandard(store: MemoryStore): void {
  putGroups(store, regions, "region");
  putGroups(store, electoral, "electoral_group");
  for (const [at, { code, names, values }] of dimensions.entries()) {
    const items = values.map((value, order) => [
      value.code,
      { text: value.names, order: `0${String(order)}` },
    ]);
    const fields = { title: names, values: Object.fromEntries(items) as object, order: `0${String(at)}` };
    store.put({ kind: "dimension", id: code, fields });
  }
}
