import { expect, it } from "vitest";
import { inMemory } from "../../../saving/journal";
import { makeSync, type Slip } from "../../../saving/sync";
import { type GoalWords, type PlanOp, planLaw } from "./op";

const goal: GoalWords = {
  ...{ domain: "work", memberId: null, what: "Werk", how: null, language: "nl", shared: false },
  ...{ byFrom: null, byDate: null, byWords: null },
};
const change = (what: string, seen = 1): PlanOp => {
  return { kind: "change-goal", goalId: "g", seen, goal: { ...goal, what } };
};
const reach: PlanOp = { kind: "move-goal", goalId: "g", seen: 1, verb: "reach" };

/** A goal at that version, behind a connection that can be away. */
function table(version: number) {
  const server = { version, away: true, taken: [] as PlanOp[] };
  const sync = makeSync<PlanOp>({
    ...{ place: "f", journal: inMemory<PlanOp>(), law: planLaw, now: () => 1 },
    send: async (op) => {
      if (server.away) throw new Error("away");
      if (op.kind === "change-goal" && op.seen !== server.version) throw new TypeError("changed meanwhile");
      server.taken.push(op);
      server.version += 1;
      return server.version;
    },
    slipIn: (error): Slip =>
      error instanceof TypeError
        ? { kind: "refused", refused: { code: "changed-meanwhile", reason: null } }
        : { kind: "offline" },
  });
  return { server, sync };
}

it("what was done without a network goes out in its order, each having seen the one before", async () => {
  const { server, sync } = table(1);
  await sync.add(reach);
  await sync.add(change("Een"));
  await sync.add(change("Twee"));
  await sync.flush();
  expect([server.taken, sync.getState().queue.length]).toEqual([[], 2]);
  server.away = false;
  await sync.flush();
  sync.stop();
  expect(server.taken).toEqual([reach, change("Twee", 2)]);
  expect(sync.getState().queue).toEqual([]);
});

it("words over somebody else's newer ones are refused and kept, until a person lets them go", async () => {
  const { server, sync } = table(5);
  server.away = false;
  await sync.add(change("Mijn woorden"));
  await sync.flush();
  sync.stop();
  expect(server.taken).toEqual([]);
  const [kept] = sync.getState().queue;
  expect(kept).toMatchObject({ op: change("Mijn woorden"), refused: { code: "changed-meanwhile" } });
  await sync.drop(kept?.id ?? "");
  expect(sync.getState().queue).toEqual([]);
});
