import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addTask } from "../task/add-task";
import { enterTaskState } from "../task/enter-task-state";
import { newActor } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { readHome } from "./read-home";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a mail that never arrived matters no more once its task came back: it waits there, once", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const id = await newActor(ctx, family, { name: "Koen", email: null });
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Bellen", owner: { kind: "actor", id } });
  const waits = async () =>
    (await readHome(ctx)).groups.flatMap(({ group, items }) => items.map(({ target }) => [group, target.id]));
  expect(await waits()).toEqual([["not-reached", taskId]]);
  await enterTaskState(ctx, { familyId, taskId, verb: "hand-back" });
  expect(await waits()).toEqual([["handed-back", taskId]]);
});
