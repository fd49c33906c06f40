import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { RecordRow, SeatRow } from "../../backend/generated";
import { violations } from "../../testing/axe";
import { plain, show } from "../../testing/render";
import { barsOf } from "./balance/bars";
import { coverage, headings } from "./coverage/cells";
import { comparedFields, differs } from "./duplicates/compare";

beforeEach(() => window.localStorage.clear());

describe("a balance", () => {
  const shares = (people: (number | null)[], unknown: number) => ({
    attribute: "gender",
    shares: people.map((one, at) => ({ key: `k${String(at)}`, people: one })),
    unknown,
  });

  it("is measured against the whole list, the unknown last", () => {
    expect(barsOf(shares([11, 9], 20), { people: 40 })).toEqual([
      { key: "k0", people: 11, part: 0.275 },
      { key: "k1", people: 9, part: 0.225 },
      { key: "", people: 20, part: 0.5 },
    ]);
  });

  it("gives no number from which the only hidden one would follow", () => {
    expect(barsOf(shares([null], 7), { people: 10 }).map(({ key }) => key)).toEqual(["k0"]);
    expect(barsOf(shares([null, null], 7), { people: 10 }).map(({ key }) => key)).toEqual(["k0", "k1", ""]);
  });
});

describe("coverage", () => {
  const seat = (constituency: string, region: string, term: SeatRow["term"]) =>
    ({ constituency, region, term }) as SeatRow;

  it("counts seats by constituency and region; a term that is over leaves its seat vacant", () => {
    const cells = coverage([
      seat("igo", "LAC", "held"),
      seat("igo", "LAC", "ended"),
      seat("igo", "", "ends_soon"),
    ]);
    expect(cells.get("igo LAC")).toEqual({ held: 1, ends_soon: 0, vacant: 1 });
    expect(headings(["LAC", "ARAB"], ["", "XX", "LAC"])).toEqual(["LAC", "ARAB", "XX", ""]);
  });
});

describe("duplicates", () => {
  const row = (fields: RecordRow["fields"]): RecordRow => {
    return { id: "x", title: { text: "", language: "en" }, fields, conflicts: [] };
  };

  it("differ where two have other values, not where one has none", () => {
    const two = [row({ country: "KE", email: "a@b" }), row({ country: "SN" })];
    expect(comparedFields("person", two)).toEqual(["country", "email"]);
    expect([differs("country", two), differs("email", two)]).toEqual([true, false]);
  });

  it("are compared and merged into the one that stays", async () => {
    const { backend, user } = show("#/directory?view=people", {}, ({ world }) => {
      for (const id of ["p1", "p2"]) {
        world.store.put({ kind: "person", id, fields: { title: { en: "Ana Ruiz" }, role: id } });
      }
    });
    await user.click(await screen.findByRole("button", { name: "Compare…" }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findAllByRole("radio");
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getAllByRole("radio")[1] as HTMLElement);
    await user.click(within(dialog).getByRole("button", { name: "Merge" }));
    await waitFor(() =>
      expect(backend.calls.find(({ name }) => name === "records_merge")?.args).toEqual({
        kind: "person",
        into: "p2",
        ids: ["p1"],
      }),
    );
    await waitFor(() => expect(screen.queryByRole("button", { name: "Compare…" })).toBeNull());
  });
});

describe("people", () => {
  it("as they are filtered are those whose balance is shown", async () => {
    const { backend, user } = show("#/directory?view=people", {}, ({ world }) => {
      for (const [id, country] of [
        ["p1", "KE"],
        ["p2", "SN"],
      ]) {
        world.store.put({
          kind: "person",
          id: String(id),
          fields: { title: { en: `Name ${String(id)}` }, country },
        });
      }
    });
    await user.click(await screen.findByRole("button", { name: /^Balance/ }));
    expect(plain(screen.getByRole("region", { name: "Balance" }).textContent)).toContain("Not known");
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "Senegal");
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "balance")?.args).toEqual({ ids: ["p2"] }),
    );
  });
});

describe("the country of an organisation", () => {
  it("is chosen by its name, in its details as for people", async () => {
    const { backend, user } = show("#/directory/organisation/org-unesco");
    const field = await screen.findByRole("combobox", { name: "Country" });
    expect((field as HTMLInputElement).value).toBe("France");
    await user.clear(field);
    await user.type(field, "Keny");
    await user.click(await screen.findByRole("option", { name: "Kenya" }));
    await waitFor(() =>
      expect(backend.world.store.get("organisation", "org-unesco").fields["country"]).toBe("KE"),
    );
  });
});
