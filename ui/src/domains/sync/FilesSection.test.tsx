import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { putFile } from "../../testing/memory/files";
import { addTraffic } from "../../testing/memory/traffic";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const section = () => screen.findByRole("region", { name: "Files" });

describe("the files on this computer", () => {
  it("are none where no record has any", async () => {
    show("#/sync");
    const files = await section();
    await waitFor(() => expect(plain(files.textContent)).toContain("No files here."));
    expect(await violations(files)).toEqual([]);
  });

  it("are all of them where that is wanted, which the keyboard does too", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => addTraffic(world));
    const files = await section();
    await waitFor(() =>
      expect(plain(files.textContent)).toContain("One file, 2.4 MB here; 2 still to come."),
    );
    const all = within(files).getByRole("switch", { name: "Keep all files on this computer" });
    expect(all).toHaveProperty("checked", false);
    all.focus();
    await user.keyboard(" ");
    await waitFor(() => expect(plain(files.textContent)).toContain("3 still to come."));
    expect(all).toHaveProperty("checked", true);
    const asked = backend.calls.filter(({ name }) => name === "files_keep_all");
    expect(asked.map(({ args }) => args)).toEqual([{ keep_all: true }]);
    expect(await violations(files)).toEqual([]);
  });

  it("are counted in the words of Arabic", async () => {
    show("#/sync", { language: "ar" }, ({ world }) => {
      const row = { media_type: "", wanted: true, elsewhere: true, added_by: "", added_at: 0 };
      const record = { kind: "action", id: "act-1-01" } as const;
      for (const content of ["c1", "c2"]) {
        putFile(world, record, { ...row, content, name: content, size: 2_000_000, held: 2_000_000 });
      }
    });
    const files = await screen.findByRole("region", { name: "الملفات" });
    await waitFor(() => expect(plain(files.textContent)).toMatch(/ملفان هنا \(4.*\)\./));
  });
});
