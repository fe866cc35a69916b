import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLoad } from "../load/read-load";
import { addTask } from "../task/add-task";
import { cancelTask } from "../task/cancel-task";
import { enterTaskState } from "../task/enter-task-state";
import { newActor } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { readNetwork } from "./read-network";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("the map says how many open tasks each has, and who carries much", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const [lieve, tom] = [
    await newActor(ctx, family, { name: "Lieve" }),
    await newActor(ctx, family, { name: "Tom" }),
  ];
  const loads = async () =>
    (await readNetwork(ctx, { familyId })).actors.map(({ openTasks, carriesMuch }) => [
      openTasks,
      carriesMuch,
    ]);
  const ask = async (kind: "actor" | "member", id: string) => {
    const taskId = newId();
    await addTask(ctx, { familyId, id: taskId, title: "Bellen", owner: { kind, id } });
    return taskId;
  };
  expect(await loads()).toEqual([
    [0, false],
    [0, false],
  ]);
  const first = await ask("actor", lieve);
  const second = await ask("actor", lieve);
  for (const id of [lieve, tom]) await ask("actor", id);
  expect(await loads()).toEqual([
    [3, true],
    [1, false],
  ]);
  // What a member carries, or nobody yet, counts for the whole or not at all.
  await addTask(ctx, { familyId, id: newId(), title: "Bellen", owner: null });
  expect(await loads()).toEqual([
    [3, true],
    [1, false],
  ]);
  await ask("member", memberId);
  await ask("member", memberId);
  expect(await loads()).toEqual([
    [3, false],
    [1, false],
  ]);
  await cancelTask(ctx, { familyId, taskId: first, version: 1 });
  expect(await loads()).toEqual([
    [2, false],
    [1, false],
  ]);
  // What came back is nobody's load, here as in "who carries what".
  await enterTaskState(ctx, { familyId, taskId: second, verb: "hand-back" });
  expect(await loads()).toEqual([
    [1, false],
    [1, false],
  ]);
  const bearers = (await readLoad(ctx, { familyId })).bearers.filter(({ kind }) => kind === "actor");
  expect(bearers.map(({ here }) => here.tasks)).toEqual([1, 1]);
  const other = await newFamily(ctx);
  await newActor(ctx, other, { name: "Mia" });
  expect((await readNetwork(ctx, other)).actors).toMatchObject([{ openTasks: 0, carriesMuch: false }]);
});

test("the map names who are perhaps one person", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const one = await newActor(ctx, family, { name: "Zoë Peeters", email: "zoe@example.org" });
  await newActor(ctx, family, { name: "Tom", email: null });
  const other = await newActor(ctx, family, { name: "zoe peeters", email: "ZOE@example.org" });
  expect((await readNetwork(ctx, family)).likelyDuplicates).toEqual([
    { id: one, otherId: other, because: ["name", "mail"] },
  ]);
});
