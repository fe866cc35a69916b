import { describe, expect, it } from "vitest";
import { fullDate, leafParts, shortDate, weekdayDate } from "./dates";
import { dayOf, nightsBetween } from "./day";

const four = ["nl", "fr", "en", "ar"] as const;
const thursday = "2026-12-10";

describe("dates in words", () => {
  it("writes the full date with its weekday", () => {
    expect(four.map((language) => fullDate(thursday, language))).toEqual([
      "donderdag 10 december 2026",
      "jeudi 10 décembre 2026",
      "Thursday 10 December 2026",
      "الخميس 10 كانون الأول (ديسمبر) 2026",
    ]);
  });

  it("writes a date beside a leaf", () => {
    expect(four.map((language) => weekdayDate("2026-12-18", language))).toEqual([
      "vrijdag 18 december",
      "vendredi 18 décembre",
      "Friday 18 December",
      "الجمعة 18 كانون الأول",
    ]);
  });

  it("writes a short date, with both names of the month in Arabic", () => {
    expect(four.map((language) => shortDate("2026-11-03", language))).toEqual([
      "3 november",
      "3 novembre",
      "3 November",
      "3 تشرين الثاني (نوفمبر)",
    ]);
  });

  it("says premier only in French, only on the first", () => {
    expect(shortDate("2026-05-01", "fr")).toBe("1er mai");
    expect(shortDate("2026-05-11", "fr")).toBe("11 mai");
    expect(shortDate("2026-05-01", "nl")).toBe("1 mei");
  });

  it("fills a leaf without dots", () => {
    expect(four.map((language) => leafParts(thursday, language))).toEqual([
      { weekday: "do", day: "10", month: "dec" },
      { weekday: "jeu", day: "10", month: "déc" },
      { weekday: "Thu", day: "10", month: "Dec" },
      { weekday: "الخميس", day: "10", month: "ديسمبر" },
    ]);
  });

  it("takes the day from Brussels, whatever the machine's zone", () => {
    expect(fullDate("2026-12-09T23:30:00Z", "nl")).toBe("donderdag 10 december 2026");
    expect(fullDate(Date.UTC(2026, 11, 9, 22, 59), "nl")).toBe("woensdag 9 december 2026");
    expect(dayOf("2026-07-01T22:00:00Z").toString()).toBe("2026-07-02");
    expect(dayOf("2026-07-01T21:59:59Z").toString()).toBe("2026-07-01");
  });

  it("refuses a day that does not exist", () => {
    expect(() => dayOf("2026-02-30")).toThrow(RangeError);
  });
});

describe("nightsBetween", () => {
  it("counts nights, not hours", () => {
    expect(nightsBetween("2026-12-09T22:30:00Z", "2026-12-09T23:30:00Z")).toBe(1);
    expect(nightsBetween("2026-12-05", thursday)).toBe(5);
    expect(nightsBetween(thursday, thursday)).toBe(0);
    expect(nightsBetween("2026-12-22", "2026-12-18")).toBe(-4);
  });

  it("is not one short over the night the clock changes", () => {
    expect(nightsBetween("2026-03-28T23:30:00+01:00", "2026-03-29T08:00:00+02:00")).toBe(1);
    expect(nightsBetween("2026-10-24", "2026-11-24")).toBe(31);
  });
});
