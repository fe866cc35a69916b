import { isId } from "@rondom/domain/id";
import type { LineContent } from "@rondom/domain/minutes/line";
import { describe, expect, it } from "vitest";
import { addLine, changesIn, nothingChanged, putBack, rewrite, takeAway } from "./correction";

const note = (text: string): LineContent => ({ kind: "note", text, owner: null, byDate: null });
const known = (id: string, text: string) => ({
  ...note(text),
  id,
  agendaItemId: "p",
  position: 0,
  version: 1,
  changedAt: 1,
  removed: false,
});
const lines = [known("a", "een"), known("b", "twee")];

it("asks for nothing when nothing differs", () => {
  expect(changesIn(lines, nothingChanged)).toEqual([]);
  expect(changesIn(lines, rewrite(nothingChanged, "a", note("een")))).toEqual([]);
});

describe("a known line", () => {
  it("gets other words", () => {
    const correction = rewrite(rewrite(nothingChanged, "b", note("twe")), "b", note("TWEE"));
    expect(changesIn(lines, correction)).toEqual([{ kind: "change", id: "b", line: note("TWEE") }]);
  });
  it("drops owner and day when it is no task any more", () => {
    const owner = { kind: "actor", id: "x" } as const;
    const correction = rewrite(nothingChanged, "a", {
      ...note("een"),
      kind: "success",
      owner,
      byDate: "2026-12-01",
    });
    expect(changesIn(lines, correction)).toEqual([
      { kind: "change", id: "a", line: { ...note("een"), kind: "success" } },
    ]);
  });
  it("goes, once, and comes back", () => {
    const gone = takeAway(takeAway(rewrite(nothingChanged, "a", note("x")), "a"), "a");
    expect(changesIn(lines, gone)).toEqual([{ kind: "remove", id: "a" }]);
    expect(gone.removed).toEqual(["a"]);
    expect(changesIn(lines, putBack(gone, "a"))).toEqual([]);
  });
  it("comes back alone", () => {
    const both = rewrite(takeAway(takeAway(nothingChanged, "a"), "b"), "b", note("x"));
    expect(putBack(both, "a")).toEqual({ changed: { b: note("x") }, removed: ["b"], added: [] });
  });
});

describe("a new line", () => {
  const fresh = addLine(nothingChanged, "p");
  const id = fresh.added[0]?.id ?? "";
  it("has an id of its own and counts once it has words", () => {
    expect(isId(id)).toBe(true);
    expect(changesIn(lines, fresh)).toEqual([]);
    expect(changesIn(lines, rewrite(fresh, id, note("  ")))).toEqual([]);
    expect(changesIn(lines, rewrite(fresh, id, note("drie")))).toEqual([
      { kind: "add", id, agendaItemId: "p", line: note("drie") },
    ]);
  });
  it("is changed alone, among several", () => {
    const two = addLine(fresh, "q");
    expect(rewrite(two, id, note("drie")).added.map((each) => each.line.text)).toEqual(["drie", ""]);
    expect(rewrite(two, id, note("drie")).changed).toEqual({});
  });
  it("is dropped without a trace", () => {
    const two = addLine(fresh, "q");
    const left = takeAway(two, id);
    expect(left.added.map((each) => each.agendaItemId)).toEqual(["q"]);
    expect(left.removed).toEqual([]);
  });
});
