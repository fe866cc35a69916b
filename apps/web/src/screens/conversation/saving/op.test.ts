import { describe, expect, it } from "vitest";
import { keep, subjectsIn } from "../../../saving/queue";
import { type Op, opLaw, type PendingOp } from "./op";

const entry = (id: string, op: Op, more: Partial<PendingOp> = {}): PendingOp => ({
  id,
  place: "family",
  order: 0,
  at: 1,
  tried: false,
  refused: null,
  op,
  ...more,
});
const row = (...ops: Op[]) =>
  ops.reduce<PendingOp[]>((queue, op, index) => keep(opLaw, queue, entry(`e${index}`, op)).queue, []);

const words = (text: string, before = ""): Op => ({
  kind: "words",
  id: "w",
  domain: "work",
  question: "about",
  memberId: null,
  words: text,
  before,
});
const table = (...members: string[]): Op => ({
  kind: "table",
  conversationId: "c",
  atTable: { members, outsiders: [] },
});
const step = (key: "table" | "close", state: "done" | "skipped" = "done"): Op => ({
  kind: "step",
  conversationId: "c",
  step: key,
  state,
});

describe("answers that wait", () => {
  it("become one when they answer the same question, with what stood there first", () => {
    expect(row(words("we", "oud"), words("werk", "we")).map(({ op }) => op)).toEqual([words("werk", "oud")]);
  });
  it("keep every change of the table, in its place", () => {
    const ops = [table("a"), words("werk"), table("a", "b"), words("werken")];
    expect(row(...ops).map(({ op }) => op)).toEqual([table("a"), words("werken"), table("a", "b")]);
  });
  it("keep a step once, as it was left last", () => {
    expect(row(step("table"), step("close"), step("table", "skipped")).map(({ op }) => op)).toEqual([
      step("table", "skipped"),
      step("close"),
    ]);
  });
  it("keep a step apart from the end of its conversation", () => {
    expect(row(step("close"), { kind: "end", conversationId: "c" }, table("a"))).toHaveLength(3);
  });
  it("keep the newest feeling of a member for a contact", () => {
    const feeling = (memberId: string | null, quality: "strong" | "neutral"): Op => ({
      kind: "feeling",
      actorId: "a",
      memberId,
      quality,
      words: null,
    });
    expect(row(feeling(null, "strong"), feeling("m", "strong"), feeling(null, "neutral"))).toMatchObject([
      { op: feeling(null, "neutral") },
      { op: feeling("m", "strong") },
    ]);
  });
  it("never take a removal for what was added", () => {
    const actor = { name: "Lieve", organisation: null, functionName: null, phone: null, formal: false };
    const added: Op = {
      kind: "add-actor",
      id: "a",
      domain: null,
      actor: { ...actor, volunteer: false, contactId: null },
    };
    const removed: Op = { kind: "remove-actor", actorId: "a", name: "Lieve" };
    expect(row(added, removed).map(({ op }) => op.kind)).toEqual(["add-actor", "remove-actor"]);
    expect(subjectsIn(opLaw, row(added, removed))).toBe(1);
  });
  it("count what they are about", () => {
    const ops: Op[] = [
      { kind: "start", id: "c", atTable: { members: [], outsiders: [] }, language: null },
      { kind: "domain-state", domain: "work", state: "no-need" },
      { kind: "place", id: "p", actorId: "a", domain: "work" },
      { kind: "tie", id: "t", actorId: "a", otherId: "b" },
    ];
    expect(subjectsIn(opLaw, row(...ops, words("werk")))).toBe(5);
  });
});
