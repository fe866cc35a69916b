import { isId } from "@rondom/domain/id";
import { expect, it } from "vitest";
import { draftOf, emptyDraft, hasWords, typed, written } from "./draft";

const owner = { kind: "actor", id: "griet" } as const;

it("starts as a note with an id of its own", () => {
  const draft = emptyDraft("point");
  expect(isId(draft.lineId)).toBe(true);
  expect(emptyDraft("point").lineId).not.toBe(draft.lineId);
  expect(draft).toMatchObject({
    agendaItemId: "point",
    seen: 0,
    before: null,
    kept: null,
    content: { kind: "note", text: "", owner: null, byDate: null },
  });
});

it("takes a known line with its version and what it said", () => {
  const line = { kind: "task" as const, text: "Bellen", owner, byDate: "2026-12-04" };
  const known = { id: "x", agendaItemId: "p", position: 3, version: 7, changedAt: 1, removed: false };
  expect(draftOf({ ...line, ...known })).toEqual({
    lineId: "x",
    agendaItemId: "p",
    seen: 7,
    content: line,
    before: line,
    kept: line,
  });
});

it("drops owner and day with the kind of a task", () => {
  const task = typed(emptyDraft("p"), { kind: "task", text: "Bellen", owner, byDate: "2026-12-04" });
  expect(task.content).toEqual({ kind: "task", text: "Bellen", owner, byDate: "2026-12-04" });
  expect(typed(task, { kind: "note" }).content).toEqual({
    kind: "note",
    text: "Bellen",
    owner: null,
    byDate: null,
  });
});

it("has words only when there is something to see", () => {
  expect(hasWords(emptyDraft("p"))).toBe(false);
  expect(hasWords(typed(emptyDraft("p"), { text: " \n " }))).toBe(false);
  expect(hasWords(typed(emptyDraft("p"), { text: " a" }))).toBe(true);
});

it.each([
  ["!", { kind: "decision", text: "" }],
  ["@ Bellen", { kind: "task", text: "Bellen" }],
  ["?Wie", { kind: "question", text: "Wie" }],
  ["* Gelukt!", { kind: "success", text: "Gelukt!" }],
  ["Gelukt!", { text: "Gelukt!" }],
  ["", { text: "" }],
  [" ! Later", { kind: "decision", text: "Later" }],
  [" ", { text: "" }],
])("what comes first in an empty field, %j, may say the kind", (text, change) => {
  expect(written(emptyDraft("p"), text)).toEqual(change);
});

it("takes a sign as it is once words stand there", () => {
  const draft = typed(emptyDraft("p"), { text: "Wie" });
  expect(written(draft, "?Wie")).toEqual({ text: "?Wie" });
});
