import { describe, expect, it } from "vitest";
import { readCountries, showCountries } from "../shared/records/countries";
import { countryCode } from "./countries";
import { readLanguages, showLanguages } from "./languageNames";

describe("a line of languages", () => {
  it.each([
    ["en", "Arabic, French", "ar, fr"],
    ["en", "ar; sw", "ar, sw"],
    ["fr", "arabe, anglais", "ar, en"],
    ["fr", "English", "en"],
    ["zh", "阿拉伯语、法语", "ar, fr"],
    ["ar-u-ca-gregory-nu-latn", "العربية، الفرنسية", "ar, fr"],
    ["en", "Arabic, Arabic", "ar"],
  ])("in %s, %j is kept as %j", (locale, text, codes) => {
    expect(readLanguages(text, locale)).toBe(codes);
  });

  it("that names no language is refused", () => {
    expect(readLanguages("Arabic, many others", "en")).toBeNull();
  });

  it("is shown by names, and what is no code as it stands", () => {
    expect(showLanguages("ar, fr", "es")).toBe("árabe, francés");
    expect(showLanguages("several", "en")).toBe("several");
  });
});

describe("a country", () => {
  it.each([
    ["ke", "en", "KE"],
    ["Kenya", "fr", "KE"],
    ["فرنسا", "ar", "FR"],
    ["Nowhere", "en", null],
  ])("written %j in %s is %s", (text, language, code) => {
    expect(countryCode(text, language)).toBe(code);
  });

  it("is one of several in a line, and comes back from their names", () => {
    const shown = showCountries("KE, FR, VE", "es");
    expect(readCountries(shown, "es")).toBe("KE, FR, VE");
  });
});
