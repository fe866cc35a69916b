import type { PersonKey } from "@rondom/domain/person";
import { describe, expect, it } from "vitest";
import type { Chairing } from "../view";
import type { Op, PendingOp } from "./op";
import { withPending } from "./with-pending";

const line = (id: string, agendaItemId: string, text: string) => ({
  id,
  agendaItemId,
  kind: "note" as const,
  text,
  owner: null,
  byDate: null,
  position: 0,
  version: 1,
  changedAt: 10,
  removed: false,
});
const person = { kind: "actor", id: "griet", attendance: null, attendanceAt: null };
// Only what this function looks at; the rest of the answer passes through untouched.
const server = {
  items: [{ id: "p", title: "Tolk" }],
  lines: [line("a", "p", "een"), line("b", "p", "twee"), line("c", "q", "drie")],
  people: [person],
} as unknown as Chairing;
const entry = (op: Op, more: Partial<PendingOp> = {}): PendingOp => ({
  id: "e",
  place: "m",
  order: 1,
  at: 99,
  tried: false,
  refused: null,
  op,
  ...more,
});
const texts = (...queue: PendingOp[]) =>
  withPending(server, queue).lines.map((each) => `${each.agendaItemId}:${each.text}`);
const typed = { kind: "task" as const, text: "Bellen", owner: null, byDate: "2026-12-04" };
const save = (lineId: string): Op => ({ kind: "save-line", lineId, agendaItemId: "p", seen: 0, line: typed });

it("shows what the server has when nothing waits", () => {
  const shown = withPending(server, []);
  expect(texts()).toEqual(["p:een", "p:twee", "q:drie"]);
  expect(shown.lines.every((each) => each.entryId === null && each.refused === null)).toBe(true);
});

describe("a line that was typed", () => {
  it("stands last when it is new", () => {
    expect(withPending(server, [entry(save("x"))]).lines.at(-1)).toEqual({
      ...typed,
      id: "x",
      agendaItemId: "p",
      position: 0,
      version: 0,
      changedAt: 99,
      removed: false,
      entryId: "e",
      refused: null,
    });
  });
  it("stands in its place when it is known, with its version", () => {
    const [first] = withPending(server, [entry(save("a"))]).lines;
    expect(first).toMatchObject({ id: "a", text: "Bellen", kind: "task", version: 1, entryId: "e" });
  });
  it("says why it was refused", () => {
    const refused = { code: "closed", reason: null };
    expect(withPending(server, [entry(save("a"), { refused })]).lines[0]?.refused).toEqual(refused);
  });
});

it("takes a removed line away, and shows it when the server refused", () => {
  const op: Op = { kind: "remove-line", lineId: "a", seen: 1 };
  expect(texts(entry(op))).toEqual(["p:twee", "q:drie"]);
  expect(texts(entry(op, { refused: { code: "changed-meanwhile", reason: null } }))).toContain("p:een");
  expect(texts(entry({ kind: "restore-line", lineId: "a" }))).toEqual(["p:een", "p:twee", "q:drie"]);
});

describe("a line that moves", () => {
  const move = (lineId: string, agendaItemId: string, index: number) =>
    entry({ kind: "move-line", lineId, agendaItemId, index });
  it("changes places under its point", () => {
    expect(texts(move("a", "p", 1)).filter((each) => each.startsWith("p"))).toEqual(["p:twee", "p:een"]);
  });
  it("goes under another point", () => {
    expect(texts(move("a", "q", 0)).filter((each) => each.startsWith("q"))).toEqual(["q:een", "q:drie"]);
    expect(texts(move("a", "q", 9)).filter((each) => each.startsWith("q"))).toEqual(["q:drie", "q:een"]);
    expect(texts(move("a", "q", 0))).toHaveLength(3);
  });
  it("stays out when it is gone", () => {
    expect(texts(move("z", "p", 0))).toEqual(["p:een", "p:twee", "q:drie"]);
  });
});

it("seats people at once", () => {
  const key: PersonKey = "actor:griet";
  const [first] = withPending(server, [entry({ kind: "attend", person: key, state: "late" })]).people;
  expect(first).toMatchObject({ attendance: "late", attendanceAt: 99 });
  const other = withPending(server, [entry({ kind: "attend", person: "actor:z", state: "late" })]).people;
  expect(other).toEqual([person]);
});

it("adds a point once", () => {
  const fresh = withPending(server, [entry({ kind: "add-item", itemId: "r", title: "Nieuw" })]).items;
  expect(fresh.at(-1)).toEqual({
    id: "r",
    title: "Nieuw",
    domain: null,
    domainName: null,
    sensitive: false,
    version: 1,
    kind: "free",
  });
  expect(withPending(server, [entry({ kind: "add-item", itemId: "p", title: "Tolk" })]).items).toHaveLength(
    1,
  );
});
