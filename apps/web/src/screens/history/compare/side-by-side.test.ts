import type { VersionPlace, VersionTime } from "@rondom/domain/network/version/version";
import { expect, test } from "vitest";
import { beside, firstSideBySide, inLife, nextTime, pairsOf } from "./side-by-side";

const version = (id: string, about: VersionTime, where: VersionPlace = "here") => ({ id, about, where });

test("nothing kept: today alone", () => {
  expect(firstSideBySide([])).toEqual(["now"]);
});

test("the newest of then, today, the newest wish; in that order", () => {
  const history = [
    version("t1", "then"),
    version("t2", "then"),
    version("n1", "now"),
    version("w1", "wished"),
    version("w2", "wished"),
  ];
  expect(firstSideBySide(history)).toEqual(["t2", "now", "w2"]);
});

test("the country of origin only where there is nothing else of that time", () => {
  const home = version("home", "then", "origin");
  expect(firstSideBySide([home, version("camp", "then")])).toEqual(["camp", "now"]);
  expect(firstSideBySide([version("camp", "then"), home])).toEqual(["camp", "now"]);
  expect(firstSideBySide([home])).toEqual(["home", "now"]);
});

test("without a then: the oldest map that was kept", () => {
  expect(firstSideBySide([version("n1", "now"), version("n2", "now")])).toEqual(["n1", "now"]);
  expect(firstSideBySide([version("w1", "wished")])).toEqual(["now", "w1"]);
});

test("pairs are neighbours", () => {
  expect(pairsOf(["a", "b", "c"])).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
  expect([pairsOf([]), pairsOf(["a"])]).toEqual([[], []]);
});

test("today stands between what was and what is wished", () => {
  const history = [
    version("t1", "then"),
    version("n1", "now"),
    version("w1", "wished"),
    version("w2", "wished"),
  ];
  expect(inLife(history)).toEqual(["t1", "n1", "now", "w1", "w2"]);
  expect(inLife([])).toEqual(["now"]);
});

test("what was stands before today, a wish after it", () => {
  expect(beside({ id: "t1", about: "then" })).toEqual(["t1", "now"]);
  expect(beside({ id: "n1", about: "now" })).toEqual(["n1", "now"]);
  expect(beside({ id: "w1", about: "wished" })).toEqual(["now", "w1"]);
});

test("the time goes on from then to now to wished, and round; of another version it begins at then", () => {
  const history = [version("t", "then"), version("n", "now"), version("w", "wished")];
  expect(["t", "now", "w", "n"].map((at) => nextTime(history, at))).toEqual(["now", "w", "t", "t"]);
  expect(nextTime([], "now")).toBe("now");
});
