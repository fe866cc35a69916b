import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMapAsMember } from "../network/sharing/read-map-as-member";
import { newLink } from "../testing/actor";
import { meetingRow, newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { closeFamily } from "./close-family";
import { readFamily } from "./read-family";
import { reopenFamily } from "./reopen-family";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const day = 86_400_000;

test("closing refuses writing, keeps links reading for 90 days, and can be taken back", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  const closedAt = world.clock.now;
  expect(await closeFamily(ctx, { familyId })).toEqual({
    closedAt,
    linksUntil: closedAt + 90 * day,
    withoutReport: 0,
    openTasks: 0,
  });
  await expect(newMember(ctx, familyId)).rejects.toMatchObject({ code: "closed" });
  world.clock.now = closedAt + 90 * day;
  await readMapAsMember(holder);
  world.clock.now += 1;
  await expect(readMapAsMember(holder)).rejects.toMatchObject({ code: "not-found" });
  await reopenFamily(ctx, { familyId });
  await readMapAsMember(holder);
  await newMember(ctx, familyId);
  expect((await readFamily(ctx, { familyId })).closed).toBeNull();
});

test("closing twice keeps the first moment; an open file reopens to itself; it can be closed again", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  await reopenFamily(ctx, { familyId });
  const first = await closeFamily(ctx, { familyId });
  world.clock.now += day;
  expect(await closeFamily(ctx, { familyId })).toEqual(first);
  await reopenFamily(ctx, { familyId });
  expect((await closeFamily(ctx, { familyId })).closedAt).toBe(world.clock.now);
});

test("what is left behind is counted: meetings past without a report, tasks nobody finished", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const { now } = world.clock;
  await meetingRow(ctx, familyId, now - 1, "called");
  await meetingRow(ctx, familyId, now - 1, "draft");
  await meetingRow(ctx, familyId, now, "called");
  const { id } = await meetingRow(ctx, familyId, now - day, "called");
  await act(ctx, "test.left", coordinatorOf(familyId), async (writer) => {
    const { coordinatorId } = writer.access;
    await add(writer, "report", { id: newId(), meetingId: id, number: 1, createdAt: now });
    for (const state of ["asked", "accepted", "handed-back", "done", "cancelled"] as const) {
      const owner = { ownerKind: "coordinator", ownerId: coordinatorId } as const;
      const task = { id: newId(), title: state, sensitive: false, state, askedAt: now, version: 1 };
      await add(writer, "task", { ...task, ...owner });
    }
  });
  expect(await closeFamily(ctx, { familyId })).toMatchObject({ withoutReport: 1, openTasks: 3 });
});
