import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addActor } from "../network/actor/add-actor";
import { readNetwork } from "../network/read-network";
import { addTask } from "../task/add-task";
import { newActor } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { noteOffer } from "./note-offer";
import { readLoadOverview } from "./read-load-overview";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const give = (ctx: Ctx, familyId: string, id: string, weight: number) =>
  addTask(ctx, { familyId, id: newId(), title: "Bellen", owner: { kind: "actor", id }, weight });

test("own families by name, the others as one sum; the most loaded first", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  expect(await readLoadOverview(ctx)).toEqual({ lines: [] });
  const family = await newFamily(ctx);
  const second = await newFamily(ctx);
  const griet = await newActor(ctx, family);
  const lieve = await newActor(ctx, family, { name: "Lieve", formal: false, volunteer: true });
  const { contact } = (await readNetwork(ctx, { familyId: family.familyId })).actors[0] ?? {};
  const known = { contact: { contactId: contact?.id } };
  const again = await addActor(ctx, { familyId: second.familyId, id: newId(), ...known });
  const other = await newCoordinator(world, { organisationId, name: "Stijn" });
  const far = await newFamily(other.ctx);
  const there = await addActor(other.ctx, { familyId: far.familyId, id: newId(), ...known });
  const hidden = await newActor(other.ctx, far, { name: "Verborgen" });
  await give(ctx, family.familyId, griet, 1);
  await give(ctx, second.familyId, again.actorId, 2);
  await give(other.ctx, far.familyId, there.actorId, 3);
  await give(other.ctx, far.familyId, there.actorId, 1);
  await give(other.ctx, far.familyId, hidden, 1);
  await give(ctx, family.familyId, lieve, 1);
  await noteOffer(ctx, { familyId: family.familyId, id: newId(), actorId: lieve, offer: { hours: 2 } });
  const { lines } = await readLoadOverview(ctx);
  expect(lines).toMatchObject([
    {
      name: "Griet Maes",
      volunteer: false,
      elsewhere: { tasks: 2, weight: 4 },
      all: { tasks: 4, weight: 7 },
      offer: null,
    },
    { name: "Lieve", volunteer: true, elsewhere: { tasks: 0, weight: 0 }, offer: { hours: 2 } },
  ]);
  expect(lines[0]?.families.map(({ tasks, weight }) => [tasks, weight]).toSorted()).toEqual([
    [1, 1],
    [1, 2],
  ]);
  const told = JSON.stringify(lines);
  for (const secret of [far.familyId, "Verborgen", there.actorId]) expect(told).not.toContain(secret);
});
