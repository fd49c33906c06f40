import { describe, expect, it } from "vitest";
import { FIELDS, type Field, type Kind } from "../../backend/generated";
import { bundlesFor } from "../../i18n/bundles";
import { LANGUAGES } from "../../i18n/languages";
import { fieldAt, vocabularyOf } from "./schema";

const KINDS = Object.keys(FIELDS) as Kind[];

/** What an attached file says of itself is read by the program. */
function withParts(fields: readonly Field[]): Field[] {
  return fields
    .filter(({ name }) => name !== "files")
    .flatMap((field) => [field, ...withParts(field.items ?? [])]);
}

const names = KINDS.flatMap((kind) => withParts(FIELDS[kind]).map(({ name }) => `field-${name}`));
const words = KINDS.flatMap((kind) =>
  withParts(FIELDS[kind]).flatMap(({ name, words: known = [] }) =>
    known.map((word) => `${vocabularyOf(kind, name)}-${word}`),
  ),
);
const kinds = KINDS.flatMap((kind) => [`kind-${kind}`, `kinds-${kind}`]);

describe("every field and word of the registers has a name in six languages", () => {
  it.each(LANGUAGES.map(({ id }) => id))("%s", (language) => {
    const [bundle] = bundlesFor(language);
    const missing = [...new Set([...names, ...words, ...kinds])].filter((id) => !bundle?.hasMessage(id));
    expect(missing).toEqual([]);
  });
});

describe("a path", () => {
  it.each([
    ["funding", "state", "state"],
    ["funding", "title.fr", "title"],
    ["group", "leads.l1.person", "person"],
    ["group", "leads.l1.role.fr", "role"],
  ] as const)("of %s, %s, leads to %s", (kind, path, name) => {
    expect(fieldAt(kind, path)?.name).toBe(name);
  });

  it("that the schema does not know leads nowhere", () => {
    expect(fieldAt("funding", "files.x")).toBeUndefined();
  });
});
