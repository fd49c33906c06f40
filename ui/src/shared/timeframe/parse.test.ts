import { describe, expect, it } from "vitest";
import { translator } from "../../i18n/I18n";
import { bundlesFor } from "../../i18n/bundles";
import { LANGUAGES, localeOf } from "../../i18n/languages";
import { writeEdtf } from "./edtf";
import { formatTimeframe } from "./format";
import { parseTimeframe } from "./parse";
import { editableTimeframe, timeframeProblem, toEdtf } from "./problems";

const t = translator(bundlesFor("en"));

describe("a typed timeframe", () => {
  it.each([
    ["May–Sept 2020", "2020-05/2020-09"],
    ["May – Sept 2020", "2020-05/2020-09"],
    ["May - Sept 2020", "2020-05/2020-09"],
    ["May-Sept 2020", "2020-05/2020-09"],
    ["may to september 2020", "2020-05/2020-09"],
    ["Jan to Dec 2021", "2021-01/2021-12"],
    ["Oct- Nov 2021", "2021-10/2021-11"],
    ["Nov 2021 – Feb 2022", "2021-11/2022-02"],
    ["March 2020", "2020-03"],
    ["2 March 2020", "2020-03-02"],
    ["March 2, 2020", "2020-03-02"],
    ["Q2 2021", "2021-34"],
    ["2021 Q2", "2021-34"],
    ["2021-Q2", "2021-34"],
    ["2020", "2020"],
    ["about 2022", "2022~"],
    ["c. 2022", "2022~"],
    ["2022~", "2022~"],
    ["about May 2020 – Dec 2021", "2020-05~/2021-12~"],
    ["until 2020", "../2020"],
    ["from May 2020", "2020-05/.."],
    ["2020–2022", "2020/2022"],
    ["27–28 May 2020", "2020-05-27/2020-05-28"],
    ["27–32 May 2020", "not_a_timeframe"],
    ["2020-05/2020-12", "2020-05/2020-12"],
    ["?", "XXXX"],
    ["To be determined", "XXXX"],
    ["TBD", "XXXX"],
    ["201x", "201X"],
    ["20XX", "20XX"],
    ["2021-xx", "2021-XX"],
    ["", ""],
  ])("%j is read as %j", (typed, edtf) => {
    const parsed = parseTimeframe(typed, "en-GB");
    expect(parsed.ok ? writeEdtf(parsed.value) : parsed.problem).toBe(edtf);
  });

  it.each([
    ["June – May 2020", "The end lies before the beginning."],
    ["2020-06/2020-05", "The end lies before the beginning."],
    ["31 April 2020", "This month has no such day."],
    ["2020-13", "There is no such month."],
  ])("%j is refused: %s", (typed, sentence) => {
    expect(timeframeProblem(typed, "en-GB", t)).toBe(sentence);
  });

  it.each(["next year", "May", "sometime", "12", "May 2020 perhaps", "Q5 2020"])(
    "%j is not guessed at",
    (typed) => {
      expect(timeframeProblem(typed, "en-GB", t)).not.toBeNull();
    },
  );

  it.each([
    ["fr", "mai à septembre 2020", "2020-05/2020-09"],
    ["fr", "vers 2022", "2022~"],
    ["es", "mayo de 2020", "2020-05"],
    ["ru", "май 2020", "2020-05"],
    ["ru", "2 марта 2020", "2020-03-02"],
    ["zh", "2020年5月", "2020-05"],
    ["ar", "مايو 2020", "2020-05"],
    ["ar", "May 2020", "2020-05"],
    ["fr", "jusqu’en mai 2020", "../2020-05"],
    ["fr", "2e trimestre 2021", "2021-34"],
    ["es", "desde mayo hasta septiembre de 2020", "2020-05/2020-09"],
    ["ru", "с мая по сентябрь 2020 г.", "2020-05/2020-09"],
    ["ru", "II кв. 2021", "2021-34"],
    ["ar", "الربع الثاني من عام 2021", "2021-34"],
    ["ar", "من مايو إلى سبتمبر 2020", "2020-05/2020-09"],
    ["zh", "2020年5月2日", "2020-05-02"],
    ["zh", "2020年5月至9月", "2020-05/2020-09"],
    ["zh", "2021年第二季度", "2021-34"],
    ["zh", "自2020年5月起", "2020-05/.."],
    ["fr", "à préciser", "XXXX"],
    ["es", "Por definir", "XXXX"],
    ["ru", "уточняется", "XXXX"],
    ["ar", "؟", "XXXX"],
    ["zh", "待确定", "XXXX"],
    ["zh", "2020年33月", null],
  ])("in %s, %j is read as %j", (language, typed, edtf) => {
    expect(toEdtf(typed, localeOf(language))).toBe(edtf);
  });
});

describe("in every language", () => {
  const translators = LANGUAGES.map(({ id }) => [id, translator(bundlesFor(id))] as const);

  it.each(translators)("the words of %s, typed back, mean the same", (id, words) => {
    for (const edtf of [
      "2020",
      "2020-05",
      "2020-05-02",
      "2020-34",
      "2020~",
      "2020-05/2020-12",
      "2020-05~/2021-12~",
      "2020-05-27/2020-05-28",
      "2020-05-27/2020-06-02",
      "2020-05-27/2021-06-02",
      "2020-05/2021",
      "2020-33/2020-34",
      "../2020",
      "../2020-05",
      "2020/..",
      "2020-34/..",
      "XXXX",
    ]) {
      const shown = formatTimeframe(edtf, localeOf(id), words).replace(/[\u2066-\u2069]/g, "");
      expect(`${shown}: ${String(toEdtf(shown, localeOf(id)))}`).toBe(`${shown}: ${edtf}`);
    }
  });

  it.each(translators)("the examples of %s can be read", (id, words) => {
    const examples = words("timeframe-examples")
      .replace(/^[^:：]*[:：]/, "")
      .split(/[,،，]/);
    const read = examples.map((example) => toEdtf(example, localeOf(id)));
    expect(read).toEqual(["2020-05/2020-09", "2021-34", "2022~", "XXXX"]);
  });
});

describe("a stored timeframe", () => {
  const shown = (edtf: string) =>
    formatTimeframe(edtf, "en-GB", t)
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/gu, " ");

  it.each([
    ["2020-05/2020-12", "May – Dec 2020"],
    ["2020-03-02", "2 Mar 2020"],
    ["2020-34", "Q2 2020"],
    ["2020~", "about 2020"],
    ["2020-05~/2021-12~", "about May 2020 – Dec 2021"],
    ["../2020", "until 2020"],
    ["XXXX", "To be determined"],
    ["?", "To be determined"],
    ["201X", "the 2010s"],
    ["20XX", "between 2000 and 2099"],
    ["2021-XX", "2021, month open"],
    ["2021/202X", "2021 – the 2020s"],
    ["", "Not dated"],
    ["not EDTF at all", "not EDTF at all"],
  ])("%j is shown as %j", (edtf, words) => {
    expect(shown(edtf).replaceAll("–", "–")).toBe(words);
  });

  it("of one year names it once in Chinese as well", () => {
    const chinese = (edtf: string) => formatTimeframe(edtf, "zh-CN", translator(bundlesFor("zh")));
    expect(chinese("2020-05/2020-09").replace(/[\u2066-\u2069]/g, "")).toBe("2020年5月至9月");
    expect(chinese("2019-05-27/2019-05-28").replace(/[\u2066-\u2069]/g, "")).toBe("2019年5月27日至5月28日");
    expect(chinese("2020-05/2021-09").replace(/[\u2066-\u2069]/g, "")).toBe("2020年5月至2021年9月");
  });

  it("is edited in words only where typing them back gives the same", () => {
    for (const edtf of [
      "2020-05/2020-12",
      "2020~",
      "../2020",
      "2020-34",
      "2020-05~/2021",
      "201X",
      "2021-XX",
      "XXXX",
    ]) {
      expect(toEdtf(editableTimeframe(edtf, "en-GB", t), "en-GB")).toBe(edtf);
    }
  });
});
