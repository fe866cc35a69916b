import { expect, it } from "vitest";
import type { Op, PendingOp } from "./op";
import { refusedSteps } from "./refused-steps";

const line = { kind: "note" as const, text: "een", owner: null, byDate: null };
const save = (agendaItemId: string): Op => ({ kind: "save-line", lineId: "x", agendaItemId, seen: 0, line });
const entry = (id: string, op: Op, isRefused = true): PendingOp => ({
  id,
  place: "m",
  order: 1,
  at: 1,
  tried: true,
  refused: isRefused ? { code: "not-found", reason: null } : null,
  op,
});

it("tells steps that no line can tell", () => {
  const queue = [
    entry("moved", { kind: "move-line", lineId: "x", agendaItemId: "p", index: 0 }),
    entry("seated", { kind: "attend", person: "actor:1", state: "late" }),
    entry("waiting", { kind: "attend", person: "actor:2", state: "late" }, false),
    entry("shown", save("p")),
    entry("lost", save("gone")),
    entry("lost but waiting", save("gone"), false),
  ];
  expect(refusedSteps(queue, new Set(["p"])).map((each) => each.id)).toEqual(["moved", "seated", "lost"]);
});
