import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeActor } from "../network/actor/remove-actor";
import { changeNeed } from "../network/need/change-need";
import { newActor } from "../testing/actor";
import { meetingRow, newMember } from "../testing/family";
import { newNeed } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { closeFamily } from "./close-family";
import { listFamilies } from "./list-families";
import { openFamily } from "./open-family";
import { removeMember } from "./remove-member";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const hour = 3_600_000;

test("assigned families by name; another's are not there", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  await openFamily(ctx, { id: newId(), name: "Gezin Zahir", municipality: "Gent" });
  const { familyId } = await newFamily(ctx);
  await newFamily((await newCoordinator(world, { organisationId })).ctx);
  const list = await listFamilies(ctx);
  expect(list.map((family) => family.name)).toEqual(["Gezin Tesfay", "Gezin Zahir"]);
  expect(list[0]).toEqual({
    familyId,
    name: "Gezin Tesfay",
    municipality: "Lindeveld",
    closedAt: null,
    members: 1,
    gaps: 0,
    nextMeetingAt: null,
    lastReportAt: null,
  });
  expect(list[1]?.members).toBe(0);
});

test("gaps are needs still live that nobody of now meets; members are those of now", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const griet = await newActor(ctx, family);
  await newNeed(ctx, familyId, { title: "niemand" });
  await newNeed(ctx, familyId, { title: "Griet", actorIds: [griet] });
  const met = await newNeed(ctx, familyId, { title: "klaar" });
  const need = { domain: "work", title: "klaar", sensitive: false, state: "met" };
  await changeNeed(ctx, { familyId, needId: met, version: 1, need });
  const gone = await newMember(ctx, familyId);
  await removeMember(ctx, { familyId, memberId: gone, version: 1 });
  expect((await listFamilies(ctx))[0]).toMatchObject({ gaps: 1, members: 1 });
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  expect((await listFamilies(ctx))[0]).toMatchObject({ gaps: 2 });
});

test("the next meeting is the first one called that has not ended", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const { now } = world.clock;
  const next = async () => (await listFamilies(ctx))[0]?.nextMeetingAt;
  await meetingRow(ctx, familyId, now - hour, "called");
  await meetingRow(ctx, familyId, now + hour, "draft");
  await meetingRow(ctx, familyId, now + hour, "cancelled");
  await meetingRow(ctx, familyId, null, "called");
  expect(await next()).toBeNull();
  await meetingRow(ctx, familyId, now + 3 * hour, "called");
  await meetingRow(ctx, familyId, now + 2 * hour, "called");
  expect(await next()).toBe(now + 2 * hour);
  await meetingRow(ctx, familyId, now - hour + 1, "called");
  expect(await next()).toBe(now - hour + 1);
});

test("the last report is the newest version that was not recalled", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const { now } = world.clock;
  const { id: meetingId } = await meetingRow(ctx, familyId, now - hour, "called");
  const version = (number: number, publishedAt: number, recalledAt: number | null) =>
    act(ctx, "test.report", coordinatorOf(familyId), async (writer) => {
      const { coordinatorId } = writer.access;
      if (number === 1) {
        await add(writer, "report", { id: meetingId, meetingId, number: 1, createdAt: now });
      }
      const content = {
        meeting: { startsAt: now, minutes: 60, zone: "Europe/Brussels", place: null, online: false },
        coordinator: { id: coordinatorId, name: "Joke", phone: "" },
        coordinators: [],
        language: "nl" as const,
        items: [],
        people: [],
      };
      const row = { reportId: meetingId, number, content, publishedAt, coordinatorId, recalledAt };
      await add(writer, "reportVersion", { id: newId(), ...row });
    });
  const last = async () => (await listFamilies(ctx))[0]?.lastReportAt;
  await version(1, now - 3000, null);
  await version(2, now - 2000, null);
  await version(3, now - 1000, now);
  expect(await last()).toBe(now - 2000);
});

test("a closed family stays on the list and says so", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  await closeFamily(ctx, { familyId });
  expect((await listFamilies(ctx))[0]?.closedAt).toBe(world.clock.now);
});

test("whoever is no coordinator has no list", async () => {
  await expect(listFamilies(world.as({ kind: "system" }))).rejects.toMatchObject({ code: "not-found" });
});
