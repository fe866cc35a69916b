import { expect, test } from "vitest";
import { whoIsLeftOut } from "./shared-language";
import { actor, member } from "./testing/candidates";

const selam = member("selam", { languages: ["ti", "en"] });
const rahel = member("rahel", { languages: ["nl", "ti"] });
const griet = actor("griet");
const tom = actor("tom", { languages: ["nl", "en"] });

test("who shares no language with the others is named; a daughter who speaks it does not count", () => {
  expect(whoIsLeftOut([selam, rahel, griet], null)).toEqual([
    { key: "member:selam", languages: ["ti", "en"], couldInterpret: [] },
  ]);
});

test("an interpreter for one of their languages solves it, for another does not", () => {
  expect(whoIsLeftOut([selam, griet], "ti")).toEqual([]);
  expect(whoIsLeftOut([selam, griet], "ar")).toHaveLength(1);
});

test("an invited actor who speaks both could interpret: named, not taken for granted", () => {
  const abeba = actor("abeba", { languages: ["ti", "nl"] });
  expect(whoIsLeftOut([selam, rahel, griet, abeba], null)).toEqual([
    { key: "member:selam", languages: ["ti", "en"], couldInterpret: ["actor:abeba"] },
  ]);
});

test("half of the others, with the coordinator, is a talk; less is not", () => {
  // The coordinator and Griet speak Dutch alone.
  expect(whoIsLeftOut([selam, griet, tom], null)).toEqual([
    { key: "member:selam", languages: ["ti", "en"], couldInterpret: ["actor:tom"] },
  ]);
  expect(whoIsLeftOut([selam, tom], null)).toEqual([]);
});

test("an actor without the common language is left out too", () => {
  const karim = actor("karim", { languages: ["ar"] });
  expect(whoIsLeftOut([rahel, griet, karim], null)).toEqual([
    { key: "actor:karim", languages: ["ar"], couldInterpret: [] },
  ]);
});

test("of whom nothing is noted Dutch is taken for granted; alone with the coordinator it is enough", () => {
  expect(whoIsLeftOut([member("x", { languages: [] }), griet], null)).toEqual([]);
  expect(whoIsLeftOut([member("x", { languages: [] })], null)).toEqual([]);
  expect(whoIsLeftOut([selam], null)).toHaveLength(1);
  expect(whoIsLeftOut([], null)).toEqual([]);
});
