import { expect, test } from "vitest";
import type { LineContent } from "./line";
import { decideSave, fingerprint, remember, type StoredLine, savesRemembered } from "./save-line";

const said = (text: string): LineContent => ({ kind: "note", text, owner: null, byDate: null });
const stored = (over: Partial<StoredLine> = {}): StoredLine => ({
  content: said("nu"),
  version: 3,
  removed: false,
  saved: [],
  ...over,
});

test("what is not there yet is added, whatever version was seen", () => {
  expect(decideSave(null, 0, said("nieuw"))).toBe("insert");
  expect(decideSave(null, 4, said("nieuw"))).toBe("insert");
});

test("a change of what was seen is a change; of an older or unknown version both stay", () => {
  expect(decideSave(stored(), 3, said("straks"))).toBe("change");
  expect(decideSave(stored(), 2, said("straks"))).toBe("conflict");
  expect(decideSave(stored(), 4, said("straks"))).toBe("conflict");
  expect(decideSave(stored(), 0, said("straks"))).toBe("conflict");
});

test("the same words change nothing, at any version", () => {
  for (const seen of [0, 1, 3, 9]) expect(decideSave(stored(), seen, said("nu"))).toBe("nothing");
});

test("another owner or date over a newer version is kept beside it too", () => {
  const task: LineContent = { kind: "task", text: "x", owner: { kind: "actor", id: "a" }, byDate: null };
  const line = stored({ content: task });
  expect(decideSave(line, 2, { ...task, byDate: "2026-12-01" })).toBe("conflict");
  expect(decideSave(line, 2, { ...task, owner: { kind: "actor", id: "b" } })).toBe("conflict");
});

test("a delayed repetition of an earlier save is known again", () => {
  const saved = remember([], 0, said("eerst"));
  expect(decideSave(stored({ saved }), 0, said("eerst"))).toBe("nothing");
  // The same words typed over another version are a new wish.
  expect(decideSave(stored({ saved }), 3, said("eerst"))).toBe("change");
  expect(decideSave(stored({ saved }), 0, said("Eerst"))).toBe("conflict");
});

test("words for a removed line bring it back; its own words do not", () => {
  expect(decideSave(stored({ removed: true }), 2, said("toch"))).toBe("change");
  expect(decideSave(stored({ removed: true }), 3, said("toch"))).toBe("change");
  expect(decideSave(stored({ removed: true }), 2, said("nu"))).toBe("nothing");
});

test("every part of a save is in its mark", () => {
  const task: LineContent = {
    kind: "task",
    text: "x",
    owner: { kind: "actor", id: "a" },
    byDate: "2026-12-01",
  };
  const marks = [
    fingerprint(1, task),
    fingerprint(2, task),
    fingerprint(1, { ...task, kind: "note" }),
    fingerprint(1, { ...task, text: "y" }),
    fingerprint(1, { ...task, owner: null }),
    fingerprint(1, { ...task, owner: { kind: "actor", id: "b" } }),
    fingerprint(1, { ...task, owner: { kind: "member", id: "a" } }),
    fingerprint(1, { ...task, byDate: null }),
    fingerprint(1, { ...task, weight: 2 }),
    fingerprint(1, { ...task, weight: 3 }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(fingerprint(1, { ...task })).toBe(marks[0]);
  expect(fingerprint(1, { ...task, weight: 1 })).toBe(marks[0]);
});

test("only the newest saves are remembered", () => {
  let saved: string[] = [];
  for (let i = 0; i <= savesRemembered; i += 1) saved = remember(saved, i, said("x"));
  expect(saved).toHaveLength(savesRemembered);
  expect(saved).not.toContain(fingerprint(0, said("x")));
  expect(saved.at(-1)).toBe(fingerprint(savesRemembered, said("x")));
});
