import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";
import { newConversation } from "../../testing/conversation";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { writeTie } from "../tie/write-tie";
import { type EditShown, withoutWhatWasTold } from "./edits-shown";

let world: World;
let ctx: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
});
afterEach(() => world.close());

const step = (verb: EditShown["verb"]): EditShown => {
  return { id: verb, verb, about: { kind: "actor", id: "griet", name: "Griet" }, others: 2 };
};

test.each(["write-tie", "write-need-words", "write-domain-words"] as const)(
  "%s names nobody while others are at the table",
  (verb) => {
    const unnamed = { id: verb, verb, about: null, others: 0 };
    expect(withoutWhatWasTold({ undo: step(verb), redo: null })).toEqual({ undo: unnamed, redo: null });
    expect(withoutWhatWasTold({ undo: null, redo: step(verb) })).toEqual({ undo: null, redo: unnamed });
  },
);

test("other steps keep their name", () => {
  const edits = { undo: step("move-actors"), redo: step("add-need") };
  expect(withoutWhatWasTold(edits)).toEqual(edits);
});

test("the map says of whom something was told, until a volunteer joins", async () => {
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { name: "Griet", domains: ["work"] });
  await writeTie(ctx, { familyId, actorId, memberId, closeness: "further" });
  const undo = async () => (await readNetwork(ctx, { familyId })).edits.undo;
  expect(await undo()).toMatchObject({ verb: "write-tie", about: { id: actorId, name: "Griet" } });
  await newConversation(ctx, familyId, [memberId], [{ kind: "volunteer" }]);
  expect(await undo()).toMatchObject({ verb: "write-tie", about: null });
});
