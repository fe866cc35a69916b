import { expect, test } from "vitest";
import { newId } from "../id";
import { nobody } from "../task/task";
import { lineInput } from "./input";
import { type LineContent, lineKinds, lineProblem, sameLine, tidyLine, withKind } from "./line";

const task: LineContent = {
  kind: "task",
  text: "Tolk boeken",
  owner: { kind: "actor", id: "a" },
  byDate: "2026-12-02",
};

test("only a task keeps its owner and its date", () => {
  expect(tidyLine(task)).toEqual(task);
  for (const kind of lineKinds.filter((each) => each !== "task")) {
    expect(tidyLine({ ...task, kind })).toEqual({ kind, text: "Tolk boeken", owner: null, byDate: null });
  }
});

test("how heavy a task is goes when it is none any more; a light one needs no word", () => {
  const heavy = { ...task, weight: 3 };
  expect(tidyLine(heavy)).toEqual(heavy);
  expect(withKind(heavy, "decision")).not.toHaveProperty("weight");
  expect([sameLine(task, heavy), sameLine(task, { ...task, weight: 1 })]).toEqual([false, true]);
  const typed = { kind: "task", text: "Bellen" };
  expect(lineInput.parse({ ...typed, weight: 3 }).weight).toBe(3);
  expect(lineInput.parse(typed).weight).toBeUndefined();
  for (const weight of [0, 4, 1.5]) expect(lineInput.safeParse({ ...typed, weight }).success).toBe(false);
});

test("another kind keeps the words", () => {
  expect(withKind(task, "note")).toEqual({ kind: "note", text: "Tolk boeken", owner: null, byDate: null });
  expect(withKind(task, "task")).toEqual(task);
  expect(withKind({ ...task, kind: "note", owner: null, byDate: null }, "task")).toEqual({
    ...task,
    owner: null,
    byDate: null,
  });
});

test("two lines are the same when everything on them is", () => {
  expect(sameLine(task, { ...task, owner: { kind: "actor", id: "a" } })).toBe(true);
  expect(sameLine({ ...task, owner: null }, { ...task, owner: null })).toBe(true);
  const others: Partial<LineContent>[] = [
    { kind: "note" },
    { text: "Tolk zoeken" },
    { byDate: null },
    { owner: null },
    { owner: { kind: "member", id: "a" } },
    { owner: { kind: "actor", id: "b" } },
  ];
  for (const other of others) expect(sameLine(task, { ...task, ...other })).toBe(false);
});

test("only a task without an owner is not ready", () => {
  expect(lineProblem(task)).toBeNull();
  expect(lineProblem({ ...task, owner: null })).toBe("task-without-owner");
  expect(lineProblem({ ...task, kind: "note", owner: null })).toBeNull();
});

test("nobody yet is an owner that was chosen, and not the same as none", () => {
  const toFind: LineContent = { ...task, owner: nobody };
  expect(lineProblem(toFind)).toBeNull();
  expect(sameLine(toFind, { ...task, owner: null })).toBe(false);
  expect(sameLine(toFind, task)).toBe(false);
  expect(sameLine(toFind, { ...task, owner: { ...nobody } })).toBe(true);
  expect(withKind(toFind, "note").owner).toBeNull();
});

test("what is typed on a line names somebody, nobody, or none", () => {
  const owner = (given: unknown) =>
    lineInput.safeParse({ kind: "task", text: "x", owner: given }).data?.owner ?? "refused";
  expect(owner({ kind: "nobody", id: "" })).toEqual(nobody);
  expect(owner({ kind: "nobody", id: newId() })).toBe("refused");
  expect(owner({ kind: "actor", id: "" })).toBe("refused");
  const id = newId();
  expect(owner({ kind: "actor", id })).toEqual({ kind: "actor", id });
  expect(lineInput.parse({ kind: "task", text: "x" }).owner).toBeNull();
  expect(lineInput.parse({ kind: "note", text: "x", owner: nobody }).owner).toBeNull();
});
