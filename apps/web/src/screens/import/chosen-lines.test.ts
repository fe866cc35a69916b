import { linesOf } from "@rondom/domain/network/import/contact-table";
import type { JudgedLine, Question } from "@rondom/domain/network/import/judge-lines";
import { judgeLines } from "@rondom/domain/network/import/judge-lines";
import { expect, it } from "vitest";
import { type Answer, choiceOf, chosenLines, groupOf } from "./chosen-lines";

const lines = linesOf(
  { rows: ["An", "", "An"].map((name, at) => ({ line: at + 2, cells: [name, "x"] })) },
  { header: false, columns: ["name", "organisation"] },
);
const judged = judgeLines(lines, { members: [], ownDomains: [], actors: [], contacts: [] });
const [an, wrong] = judged;
if (!an || !wrong) throw new Error("three lines");
const asked = (question: Question): JudgedLine => ({ ...an, question });

it("puts a line with what is wrong before what is asked, and the rest apart", () => {
  expect(judged.map(groupOf)).toEqual(["fine", "wrong", "look"]);
  expect(groupOf({ ...an, unknownLanguages: ["Lingala"] })).toBe("look");
});

it("takes what nothing was asked about, unless it was left out", () => {
  expect(choiceOf(an, undefined)).toEqual({ kind: "add" });
  expect(choiceOf(an, "add")).toEqual({ kind: "add" });
  expect(choiceOf(an, "skip")).toBeNull();
  expect(choiceOf(wrong, "add")).toBeNull();
});

it.each<[Question, Answer | undefined, object | null]>([
  [{ kind: "double", line: 2 }, undefined, null],
  [{ kind: "double", line: 2 }, "fill", null],
  [{ kind: "double", line: 2 }, "add", { kind: "add-anyway" }],
  [{ kind: "odd-name" }, "skip", null],
  [{ kind: "odd-name" }, "add", { kind: "add-anyway" }],
  [{ kind: "on-map", actorId: "a" }, "fill", { kind: "fill", actorId: "a" }],
  [{ kind: "on-map", actorId: "a" }, { contactId: "c" }, null],
  [{ kind: "known", contactIds: ["c"] }, { contactId: "c" }, { kind: "known", contactId: "c" }],
  [{ kind: "known", contactIds: ["c"] }, { contactId: "d" }, null],
  [{ kind: "known", contactIds: ["c"] }, undefined, null],
  [{ kind: "known", contactIds: ["c"] }, "fill", null],
])("%j answered %j", (question, answer, choice) => {
  expect(choiceOf(asked(question), answer)).toEqual(choice);
});

it("sends the lines as they stand, by their place", () => {
  expect(chosenLines(lines, judged, { 4: "add" })).toEqual([
    { ...lines[0], choice: { kind: "add" } },
    { ...lines[2], choice: { kind: "add-anyway" } },
  ]);
  expect(chosenLines(lines, judged, { 2: "skip" })).toEqual([]);
});
