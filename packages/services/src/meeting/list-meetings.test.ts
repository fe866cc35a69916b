import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newDraft, newVillage, type Village } from "../testing/meeting";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { changeMeeting } from "./change-meeting";
import { listMeetings } from "./list-meetings";
import { startMeeting } from "./start-meeting";

let world: World;
let ctx: Ctx;
let village: Village;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
});
afterEach(() => world.close());

const titles = async () => {
  const listed = await listMeetings(ctx, { familyId: village.familyId });
  return Object.fromEntries(listed.map(({ id, needs }) => [id, needs]));
};

test("each meeting names its own needs, in the order of the map", async () => {
  const { familyId, school, debts } = village;
  const both = await startMeeting(ctx, { familyId, id: newId(), needIds: [debts, school] });
  const one = await startMeeting(ctx, { familyId, id: newId(), needIds: [debts] });
  expect(await titles()).toEqual({
    [both.meetingId]: ["een school voor Yusuf", "schulden afbetalen"],
    [one.meetingId]: ["schulden afbetalen"],
  });
});

test("a meeting that became one for everyone active names none", async () => {
  const { meetingId, version } = await newDraft(ctx, village);
  await changeMeeting(ctx, { familyId: village.familyId, meetingId, version, change: { about: "everyone" } });
  expect(await titles()).toEqual({ [meetingId]: [] });
});
