import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { offeredEdits } from "@rondom/db/network/journal";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { exportFamily } from "../../family/export-family";
import { newMember } from "../../testing/family";
import { anyEdit, doEdit, type RandomEdit } from "../../testing/random-edits";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { redoEdit } from "./redo-edit";
import { undoEdit } from "./undo-edit";

let world: World;
let ctx: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
});
afterEach(() => world.close());

/** How many short sequences: as many as `rondom prove` asks. */
const runs = Number(process.env.RONDOM_RUNS) || 6;
const seed = 20261123;
/** Generous (ms): two thousand transactions take seconds alone, and a minute beside a browser. */
const timeout = runs * 20_000;

const file = async (familyId: string) =>
  (await exportFamily(world.as({ kind: "system" }), { familyId })).text;
const offered = (familyId: string) => look(ctx, coordinatorOf(familyId), offeredEdits);

/** Takes every step the way given, and gives the family file after each that `every` asks for. */
async function takeAll(familyId: string, way: "undo" | "redo", every: number): Promise<string[]> {
  const verb = way === "undo" ? undoEdit : redoEdit;
  const texts: string[] = [];
  for (let step = 0; ; step += 1) {
    const seen = (await offered(familyId))[way];
    if (!seen || step % every === 0) texts.push(await file(familyId));
    if (!seen) return texts;
    world.clock.now += 1000;
    await verb(ctx, { familyId, seen: seen.id });
  }
}

/** Gives how many steps there were. */
async function thereAndBack(edits: readonly RandomEdit[], every: number): Promise<number> {
  const { familyId } = await newFamily(ctx);
  await newMember(ctx, familyId, { birthYear: 1990, name: "Yonas" });
  const first = await file(familyId);
  for (const edit of edits) {
    world.clock.now += 1000;
    await doEdit(ctx, familyId, edit);
  }
  const last = await file(familyId);
  const steps = (await offered(familyId)).undo?.position ?? 0;
  const back = await takeAll(familyId, "undo", every);
  expect(back.at(-1)).toBe(first);
  const forth = await takeAll(familyId, "redo", every);
  expect(forth.at(-1)).toBe(last);
  if (every === 1) expect(forth.toReversed()).toEqual(back);
  return steps;
}

test("short sequences of edits, undone and redone, pass the same family files byte for byte", {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 4, maxLength: 14 }), async (edits) => {
      await thereAndBack(edits, 1);
    }),
    { numRuns: runs, seed },
  );
});

test("two hundred edits, undone, give the first map back, and redone the last", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 200, maxLength: 200 }), async (edits) => {
      expect(await thereAndBack(edits, 40)).toBeGreaterThan(120);
    }),
    { numRuns: Math.ceil(runs / 50), seed, endOnFailure: true },
  );
});
