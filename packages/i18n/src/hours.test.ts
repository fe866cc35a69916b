import { describe, expect, it } from "vitest";
import { clockOf, clockTime, hours } from "./hours";

// 10 December 2026 is winter in Brussels: UTC+1.
const at = (time: string) => `2026-12-10T${time}:00+01:00`;
const stretch = (from: string, until: string) =>
  (["nl", "fr", "en", "ar"] as const).map((language) => hours(at(from), at(until), language));

describe("hours", () => {
  it("says an afternoon in words", () => {
    expect(stretch("14:00", "15:30")).toEqual([
      "van 14 tot 15.30 uur",
      "de 14 h à 15 h 30",
      "from 2 to 3.30 pm",
      "من الساعة 2:00 إلى 3:30 بعد الظهر",
    ]);
  });

  it("names both parts of the day when they differ", () => {
    expect(stretch("11:05", "13:00")).toEqual([
      "van 11.05 tot 13 uur",
      "de 11 h 05 à 13 h",
      "from 11.05 am to 1 pm",
      "من الساعة 11:05 صباحًا إلى 1:00 بعد الظهر",
    ]);
  });

  it("has names for noon and midnight", () => {
    expect(stretch("12:00", "12:30")).toEqual([
      "van 12 tot 12.30 uur",
      "de 12 h à 12 h 30",
      "from 12 noon to 12.30 pm",
      "من الساعة 12:00 إلى 12:30 ظهرًا",
    ]);
    expect(stretch("22:00", "00:00")).toEqual([
      "van 22 tot 24 uur",
      "de 22 h à minuit",
      "from 10 pm to 12 midnight",
      "من الساعة 10:00 مساءً إلى 12:00 ليلًا",
    ]);
    expect(stretch("00:00", "00:30")).toEqual([
      "van 0 tot 0.30 uur",
      "de minuit à 0 h 30",
      "from 12 midnight to 12.30 am",
      "من الساعة 12:00 إلى 12:30 ليلًا",
    ]);
  });

  it.each([
    ["04:59", "4:59 ليلًا"],
    ["05:00", "5:00 صباحًا"],
    ["11:59", "11:59 صباحًا"],
    ["12:59", "12:59 ظهرًا"],
    ["13:00", "1:00 بعد الظهر"],
    ["17:59", "5:59 بعد الظهر"],
    ["18:00", "6:00 مساءً"],
  ])("parts the Arabic day at %s", (time, words) => {
    expect(clockTime(at(time), "ar")).toBe(words);
  });
});

describe("clockTime", () => {
  it("says one moment in each language", () => {
    expect((["nl", "fr", "en", "ar"] as const).map((language) => clockTime(at("14:00"), language))).toEqual([
      "14 uur",
      "14 h",
      "2 pm",
      "2:00 بعد الظهر",
    ]);
    expect(clockTime(at("11:30"), "en")).toBe("11.30 am");
  });
});

describe("clockOf", () => {
  it("follows Brussels through the hour that is skipped in spring", () => {
    expect(clockOf("2026-03-29T00:59:00Z")).toEqual({ hour: 1, minute: 59 });
    expect(clockOf("2026-03-29T01:00:00Z")).toEqual({ hour: 3, minute: 0 });
  });

  it("follows Brussels through the hour that comes twice in autumn", () => {
    expect(clockOf("2026-10-25T00:30:00Z")).toEqual({ hour: 2, minute: 30 });
    expect(clockOf("2026-10-25T01:30:00Z")).toEqual({ hour: 2, minute: 30 });
    expect(clockOf(Date.UTC(2026, 9, 25, 2, 0))).toEqual({ hour: 3, minute: 0 });
  });

  it("refuses what is no instant", () => {
    expect(() => clockOf("tomorrow")).toThrow(RangeError);
  });
});
