import { expect, test } from "vitest";
import type { PersonKey } from "../person";
import { nobody } from "../task/task";
import { compareVersions } from "./compare-versions";
import type { ReportContent, ReportLine } from "./content";
import { followTasks, tasksIn } from "./follow-tasks";

const line = (id: string, over: Partial<ReportLine> = {}): ReportLine => ({
  id,
  kind: "note",
  text: id,
  owner: null,
  byDate: null,
  ...over,
});
const task = (id: string, owner: string, over: Partial<ReportLine> = {}) =>
  line(id, { kind: "task", owner: { kind: "actor", id: owner }, ...over });
const report = (lines: ReportLine[], more: ReportLine[] = []): ReportContent => ({
  meeting: { startsAt: 1, minutes: 60, zone: "Europe/Brussels", place: null, online: false },
  coordinator: { id: "joke", name: "Joke", phone: "09" },
  coordinators: [],
  language: "nl",
  items: [
    { id: "i1", kind: "free", domain: null, domainName: null, title: "Een", sensitive: false, lines },
    { id: "i2", kind: "free", domain: null, domainName: null, title: "Twee", sensitive: false, lines: more },
  ],
  people: [
    {
      key: "actor:abeba",
      name: "Abeba",
      ownName: null,
      role: "buur",
      organisation: null,
      mayBeNamed: false,
      attendance: null,
      invited: true,
    },
  ],
});
const outside = { key: "actor:griet", whole: true, named: new Set<PersonKey>() } as const;

test("changed, new and removed lines are told apart, with what stood there before", () => {
  const before = report([line("a"), line("b"), task("c", "abeba")], [line("d")]);
  const after = report([line("a"), line("b", { text: "anders" }), line("e")], [task("c", "griet")]);
  const changes = compareVersions(before, after, outside);
  expect(changes.count).toBe(4);
  expect(changes.added).toEqual(["e"]);
  expect(changes.changed.map(({ id, before }) => [id, before.text])).toEqual([
    ["b", "b"],
    ["c", "c"],
  ]);
  // What stood there before keeps to what this reader may see.
  expect(changes.changed[1]?.before.owner).toMatchObject({ name: null, role: "buur" });
  expect(changes.removed).toEqual([
    { title: "Twee", line: { id: "d", kind: "note", text: "d", byDate: null, owner: null } },
  ]);
});

test("a line that only stands elsewhere is no change", () => {
  const changes = compareVersions(report([line("a"), line("b")]), report([line("b")], [line("a")]), outside);
  expect(changes).toEqual({ count: 0, changed: [], added: [], removed: [] });
});

test("the tasks of a report are its task lines with an owner", () => {
  const content = report([line("a"), task("b", "x"), line("c", { kind: "task" })], [task("d", "y")]);
  expect(tasksIn(content).map(({ item, line }) => [item.id, line.id, line.owner.id])).toEqual([
    ["i1", "b", "x"],
    ["i2", "d", "y"],
  ]);
});

test("the first version asks every task", () => {
  const steps = followTasks(null, report([task("a", "x"), line("b")]));
  expect(steps.ask.map(({ line }) => line.id)).toEqual(["a"]);
  expect([steps.update, steps.cancel]).toEqual([[], []]);
});

test("tasks follow their lines", () => {
  const before = report([
    task("same", "x"),
    task("words", "x"),
    task("day", "x", { byDate: "2026-12-01" }),
    task("owner", "x"),
    task("kind", "x"),
    task("gone", "x"),
    line("note"),
  ]);
  const after = report([
    task("same", "x"),
    task("words", "x", { text: "anders" }),
    task("day", "x", { byDate: null }),
    task("owner", "y"),
    line("kind"),
    task("note", "x"),
    task("new", "x"),
  ]);
  const steps = followTasks(before, after);
  expect(steps.ask.map(({ line }) => line.id)).toEqual(["owner", "note", "new"]);
  expect(steps.update.map(({ line }) => line.id)).toEqual(["words", "day"]);
  expect(steps.cancel).toEqual(["owner", "kind", "gone"]);
});

test("a member and an actor of one id are two people", () => {
  const asMember = report([line("a", { kind: "task", owner: { kind: "member", id: "x" } })]);
  const steps = followTasks(report([task("a", "x")]), asMember);
  expect(steps.ask).toHaveLength(1);
  expect(steps.cancel).toEqual(["a"]);
});

test("a task of nobody is a task: still to be found, then asked of who is named", () => {
  const toFind = line("a", { kind: "task", owner: nobody });
  expect(followTasks(null, report([toFind])).ask.map((each) => each.line.owner)).toEqual([nobody]);
  const same = followTasks(report([toFind]), report([{ ...toFind, text: "anders" }]));
  expect([same.ask, same.cancel]).toEqual([[], []]);
  expect(same.update.map((each) => each.line.id)).toEqual(["a"]);
  const found = followTasks(report([toFind]), report([task("a", "x")]));
  expect([found.ask.map((each) => each.line.owner.id), found.cancel]).toEqual([["x"], ["a"]]);
});
