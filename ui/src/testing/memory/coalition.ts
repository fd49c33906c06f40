import type { Duplicates, Edit, SeatRow, Shares } from "../../backend/generated";
import { seatsOf, today } from "../../domains/directory/seats";
import { localText } from "../../shared/localText";
import { asText } from "../../shared/values";
import { REGION_OF } from "./regions";
import { recordRows } from "./rows";
import type { Stored } from "./store";
import { changed, reader, type Handlers, type World } from "./world";

/** As few as these are not told apart. */
const SMALLEST = 5;

const regionOf = (record: Stored | undefined): string =>
  REGION_OF.get(asText(record?.fields["country"])) ?? "";

function seats(world: World): SeatRow[] {
  const { language } = world.state.settings;
  const { store } = world;
  return store.all("group").flatMap((group) => {
    const { current, past } = seatsOf(group.fields["leads"], today());
    return [...current, ...past].map((seat): SeatRow => {
      const line = (field: string) => asText(seat.fields[field]);
      const named = [
        store.records.get(`person/${line("person")}`),
        store.records.get(`organisation/${line("organisation")}`),
      ];
      const names = named.flatMap((record) =>
        record ? [localText(record.fields["title"], language).text] : [],
      );
      const holder = names.join(" · ") || line("holder");
      const ended = past.includes(seat);
      const held = ended ? "ended" : seat.endsSoon ? "ends_soon" : "held";
      return {
        group: group.id,
        id: seat.id,
        role: localText(seat.fields["role"], language),
        holder,
        person: line("person"),
        organisation: line("organisation"),
        constituency: line("constituency"),
        region: REGION_OF.get(line("region")) ?? (line("region") || named.map(regionOf).find(Boolean) || ""),
        appointed: line("appointed"),
        renewed: line("renewed"),
        until: line("until"),
        term: holder === "" ? "vacant" : held,
      };
    });
  });
}

function shares(attribute: string, people: readonly Stored[], keys: (person: Stored) => string[]): Shares {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const person of people) {
    const known = person.fields["consent"] === true ? keys(person).filter((key) => key !== "") : [];
    if (known.length === 0) unknown += 1;
    for (const key of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const listed = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    attribute,
    shares: listed.map(([key, count]) => ({ key, people: count < SMALLEST ? null : count })),
    unknown,
  };
}

function duplicates(rows: ReturnType<typeof recordRows>): Duplicates[] {
  const byTitle = new Map<string, typeof rows>();
  for (const row of rows) {
    const mark = row.title.text.toLocaleLowerCase().split(/\s+/).sort().join(" ");
    if (mark !== "") byTitle.set(mark, [...(byTitle.get(mark) ?? []), row]);
  }
  return [...byTitle.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ ids: same.map(({ id }) => id), titles: same.map(({ title }) => title.text) }));
}

export const coalition: Handlers = {
  seats,
  balance: ({ store }, { ids }) => {
    const people = store.all("person").filter(({ id }) => ids.length === 0 || ids.includes(id));
    return {
      people: people.length,
      counted: people.filter(({ fields }) => fields["consent"] === true).length,
      smallest: SMALLEST,
      by: [
        shares("gender", people, ({ fields }) => [asText(fields["gender"])]),
        shares("region", people, (person) => [regionOf(person)]),
        shares("language", people, ({ fields }) => asText(fields["languages"]).split(/[\s,]+/)),
      ],
    };
  },
  duplicates: (world, { kind }) => duplicates(recordRows(reader(world), kind)),
  records_merge: (world, { kind, into, ids }) => {
    const edits = ids.flatMap((id): Edit[] => [
      { kind, id, path: "merged_into", value: into },
      { kind, id, path: "deleted", value: true },
    ]);
    world.store.edit(edits);
    return changed(world, edits);
  },
};
