import { act, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareEditor } from "../testing/editor";
import { show } from "../testing/render";

beforeAll(prepareEditor);

async function openNotes() {
  const shown = show("#/meetings/meeting/meeting-launch");
  await shown.user.click(await screen.findByRole("tab", { name: "Notes" }));
  const text = await screen.findByRole("textbox", { name: /Notes of/ });
  await screen.findByRole("toolbar", { name: "Text tools" });
  const kept = () => shown.backend.world.notes.get("meeting-launch")?.blocks ?? [];
  return { ...shown, text, kept };
}

describe("notes", () => {
  it("show the kinds of block, each with its own direction", async () => {
    const { text } = await openNotes();
    expect(text.querySelectorAll("h3").length).toBeGreaterThan(2);
    expect(text.querySelectorAll('[data-kind="bullet"]').length).toBe(3);
    expect(
      [...text.children].every((block) => block.querySelector("[dir=auto]") || block.matches("[dir=auto]")),
    ).toBe(true);
  });

  it("tick a check item, say saved only when it is, and leave the text alone", async () => {
    const { user, kept } = await openNotes();
    const [box] = await screen.findAllByRole("checkbox", { name: /^Done: / });
    const before = kept().map((block) => block.text);
    await user.click(box as HTMLElement);
    expect(screen.getByTestId("notes-state").textContent).toBe("Not saved yet");
    await waitFor(() => expect(screen.getByTestId("notes-state").textContent).toBe("Saved"), {
      timeout: 4000,
    });
    expect(kept().find((block) => block.kind === "check")?.checked).toBe(true);
    expect(kept().map((block) => block.text)).toEqual(before);
  });

  it("change the kind of the block under the cursor from the toolbar", async () => {
    const { user, text, kept } = await openNotes();
    act(() => text.focus());
    await user.click(screen.getByRole("button", { name: "Quotation" }));
    expect(text.firstElementChild?.nodeName).toBe("BLOCKQUOTE");
    await waitFor(() => expect(kept()[0]?.kind).toBe("quote"), { timeout: 4000 });
  });

  it("are sent when the page is left", async () => {
    const { user, kept } = await openNotes();
    await user.click(screen.getByRole("button", { name: "Quotation" }));
    await user.click(screen.getByRole("tab", { name: "Agenda" }));
    await waitFor(() => expect(kept()[0]?.kind).toBe("quote"), { timeout: 500 });
  });

  it("let the keyboard out by Escape to the tools", async () => {
    const { user, text } = await openNotes();
    act(() => text.focus());
    await user.keyboard("{Escape}");
    expect(screen.getByRole("toolbar", { name: "Text tools" }).contains(document.activeElement)).toBe(true);
  });
});
