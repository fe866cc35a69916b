import { describe, expect, it } from "vitest";
import { opLaw as law, type Op, type PendingOp } from "../screens/minutes/saving/op";
import { isOvertaken, keep, learn, nextOf, subjectsIn } from "./queue";

const note = (lineId: string, text: string, seen = 0): Op => ({
  kind: "save-line",
  lineId,
  agendaItemId: "point",
  seen,
  line: { kind: "note", text, owner: null, byDate: null },
});
const entry = (id: string, op: Op, more: Partial<PendingOp> = {}): PendingOp => ({
  id,
  place: "meeting",
  order: 0,
  at: 1,
  tried: false,
  refused: null,
  op,
  ...more,
});
const row = (...entries: PendingOp[]) =>
  entries.reduce<PendingOp[]>((queue, each) => keep(law, queue, each).queue, []);

describe("keeping", () => {
  it("takes newer words into an entry that was not sent", () => {
    const { queue, entry: kept } = keep(
      law,
      row(entry("a", note("x", "ra"))),
      entry("b", note("x", "rahel")),
    );
    expect(queue).toEqual([entry("a", note("x", "rahel"), { order: 1 })]);
    expect(kept).toBe(queue[0]);
  });
  it("puts newer words behind an entry that was sent", () => {
    const sent = row(entry("a", note("x", "ra"), { tried: true }));
    const { queue, entry: kept } = keep(law, sent, entry("b", note("x", "rahel")));
    expect(queue.map((each) => each.id)).toEqual(["a", "b"]);
    expect(kept.order).toBe(2);
    expect(queue[0]?.op).toEqual(note("x", "ra"));
  });
  it("keeps lines apart", () => {
    expect(row(entry("a", note("x", "1")), entry("b", note("y", "2"))).map((each) => each.order)).toEqual([
      1, 2,
    ]);
  });
  it("does not reach past another op about the same line", () => {
    const removed = entry("b", { kind: "remove-line", lineId: "x", seen: 1 });
    expect(row(entry("a", note("x", "1")), removed, entry("c", note("x", "2")))).toHaveLength(3);
  });
  it("gives what was refused another chance in its own place", () => {
    const refused = entry("a", note("x", "1"), { tried: true, refused: { code: "not-valid", reason: null } });
    expect(row(refused, entry("b", note("x", "2")))).toEqual([entry("a", note("x", "2"), { order: 1 })]);
  });
  it("remembers the highest version that was seen", () => {
    expect(row(entry("a", note("x", "1", 4)), entry("b", note("x", "2", 2)))[0]?.op).toEqual(
      note("x", "2", 4),
    );
  });
  it("keeps the last mark of attendance alone", () => {
    const mark = (state: "late" | "present"): Op => ({ kind: "attend", person: "actor:1", state });
    expect(row(entry("a", mark("late")), entry("b", mark("present")))).toEqual([
      entry("a", mark("present"), { order: 1 }),
    ]);
  });
});

describe("an op that is overtaken", () => {
  const first = entry("a", note("x", "1"), { tried: true });
  const removed = entry("r", { kind: "remove-line", lineId: "x", seen: 1 });
  const newer = entry("b", note("x", "2"));

  it("is so by the next one of its kind about the same line", () => {
    expect(isOvertaken(law, [first, entry("o", note("y", "1")), newer], first)).toBe(true);
  });
  it.each([
    ["the last of all", [first]],
    ["followed by other lines alone", [first, entry("o", note("y", "1"))]],
    ["newer itself", [newer, first]],
    ["followed by something else about its line", [first, removed, newer]],
  ])("is not so when %s", (_, queue) => {
    expect(isOvertaken(law, queue, first)).toBe(false);
  });
});

it("sends the first that was not refused", () => {
  const refused = entry("a", note("x", "1"), { refused: { code: "not-found", reason: null } });
  expect(nextOf([refused, entry("b", note("y", "2")), entry("c", note("z", "3"))])?.id).toBe("b");
  expect(nextOf([refused])).toBeNull();
});

describe("learning a version", () => {
  it("raises what was not sent, of that line alone", () => {
    const queue = [
      entry("a", note("x", "1", 1), { tried: true }),
      entry("b", note("x", "2", 1)),
      entry("c", note("y", "3", 1)),
      entry("d", { kind: "remove-line", lineId: "x", seen: 1 }),
    ];
    const seen = learn(law, queue, "x", 3).map(({ op }) => ("seen" in op ? op.seen : null));
    expect(seen).toEqual([1, 3, 1, 3]);
  });
  it("never lowers one", () => {
    expect(law.withSeen(note("x", "1", 5), 3)).toEqual(note("x", "1", 5));
    expect(law.withSeen({ kind: "restore-line", lineId: "x" }, 3)).toEqual({
      kind: "restore-line",
      lineId: "x",
    });
  });
});

it("counts lines, not steps", () => {
  expect(
    subjectsIn(law, [entry("a", note("x", "1")), entry("b", note("x", "2")), entry("c", note("y", "3"))]),
  ).toBe(2);
});
