import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../backend/errors";

const LOCALES = join(import.meta.dirname, "../../../assets/locales");
const SOURCES = join(import.meta.dirname, "..");

function sourceOf(language: string): { file: string; text: string }[] {
  const folder = join(LOCALES, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

function keysOf(language: string): string[] {
  return sourceOf(language)
    .flatMap(({ text }) => new FluentResource(text).body.map((message) => message.id))
    .sort();
}

/** Identifiers as they stand in the file, parsed or not: what the parser drops shows as a difference. */
function writtenKeysOf(language: string): string[] {
  return sourceOf(language)
    .flatMap(({ text }) => [...text.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1] ?? ""))
    .sort();
}

function variablesOf(language: string): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { text } of sourceOf(language)) {
    for (const block of text.split(/^(?=[a-zA-Z])/m)) {
      const id = /^([a-zA-Z][\w-]*)\s*=/.exec(block)?.[1];
      const body = block.replace(/^#.*$/gm, "");
      const names = [...body.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
      if (id) result.set(id, [...new Set(names)].sort());
    }
  }
  return result;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const languages = readdirSync(LOCALES).filter((name) => /^[a-z]{2}$/.test(name));
const english = keysOf("en");

describe("messages", () => {
  it("are never defined twice", () => {
    expect(english.filter((key, index) => english[index - 1] === key)).toEqual([]);
  });

  it.each(languages)("in %s are exactly those of English", (language) => {
    expect(keysOf(language)).toEqual(english);
  });

  it.each(languages)("in %s can all be parsed", (language) => {
    expect(keysOf(language)).toEqual(writtenKeysOf(language));
  });

  it.each(languages)("in %s use only the variables that English is given", (language) => {
    const known = variablesOf("en");
    const strange = [...variablesOf(language)].filter(([id, names]) =>
      names.some((name) => !known.get(id)?.includes(name)),
    );
    expect(strange).toEqual([]);
  });

  it.each(languages)("in %s stay calm", (language) => {
    const loud = sourceOf(language).flatMap(({ text }) =>
      text.split("\n").filter((line) => !line.startsWith("#") && /[!！]/.test(line)),
    );
    expect(loud).toEqual([]);
  });

  it("exist for every key the interface asks for", () => {
    const asked = sources(SOURCES).flatMap((text) =>
      [...text.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((match) => match[1] ?? ""),
    );
    const missing = [...new Set(asked)].filter((key) => !english.includes(key));
    expect(missing).toEqual([]);
  });

  it("exist for every error code", () => {
    const missing = ERROR_CODES.filter((code) => !english.includes(`error-${code}`));
    expect(missing).toEqual([]);
  });
});
