import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, change } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { TaskState } from "@rondom/domain/task/task";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useSignIn } from "../access/use-sign-in";
import type { Ctx } from "../ctx";
import { newActor, newLink } from "../testing/actor";
import { meetingRow } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { decideDemo } from "./decide-demo";
import { demoLinks } from "./demo-links";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const system = () => world.as({ kind: "system" });
const nothing = { coordinator: null, invitation: null, task: null, report: null, family: null, map: null };
const tokenIn = (address: string | null) => address?.split("/")[4];

async function newTask(ctx: Ctx, familyId: string, actorId: string, state: TaskState) {
  const id = newId();
  await act(ctx, "test.task", coordinatorOf(familyId), (writer) =>
    add(writer, "task", {
      id,
      title: "Bellen",
      sensitive: false,
      ownerKind: "actor",
      ownerId: actorId,
      state,
      askedAt: writer.now,
      version: 1,
    }),
  );
  return id;
}

test("where people are real there are no links to hand out", async () => {
  await newCoordinator(world);
  await expect(demoLinks(system())).rejects.toMatchObject({ code: "not-now", reason: "not-a-demo" });
});

test("only the command line asks", async () => {
  await decideDemo(system(), { smtpUrl: null });
  const { ctx } = await newCoordinator(world);
  await expect(demoLinks(ctx)).rejects.toMatchObject({ code: "not-found" });
});

test("an empty demo has none; then a way in for the coordinator, that works once", async () => {
  await decideDemo(system(), { smtpUrl: null });
  expect(await demoLinks(system())).toEqual(nothing);
  const { ctx } = await newCoordinator(world, { email: "joke@welkom.test" });
  await newFamily(ctx);
  const { coordinator } = await demoLinks(system());
  expect(coordinator).toMatch(/^https:\/\/rondom\.test\/in\/[a-z0-9]{46}$/);
  const token = tokenIn(coordinator);
  expect(await useSignIn(system(), { token })).toEqual({ email: "joke@welkom.test" });
  await expect(useSignIn(system(), { token })).rejects.toMatchObject({ code: "not-found" });
});

test("the newest link of each kind that opens something of now", async () => {
  await decideDemo(system(), { smtpUrl: null });
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family);
  const person = { kind: "actor", id: actorId } as const;
  const linkTo = async (purpose: "invitation" | "task" | "report", subjectId: string) => {
    world.clock.now += 1;
    return (await newLink(world, ctx, familyId, person, { purpose, subjectId })).token;
  };
  const invitationTo = async (
    startsIn: number,
    state: "called" | "cancelled",
    withdrawnAt: number | null,
  ) => {
    const { id: meetingId } = await meetingRow(ctx, familyId, world.clock.now + startsIn, state);
    const { id } = await act(ctx, "test.invitation", coordinatorOf(familyId), (writer) =>
      add(writer, "invitation", { id: newId(), meetingId, actorId, at: writer.now, withdrawnAt }),
    );
    return linkTo("invitation", id);
  };
  await invitationTo(1_000_000, "called", null);
  const invitation = await invitationTo(1_000_000, "called", null);
  await invitationTo(0, "called", null);
  await invitationTo(1_000_000, "cancelled", null);
  await invitationTo(1_000_000, "called", 1);
  await linkTo("task", await newTask(ctx, familyId, actorId, "asked"));
  const task = await linkTo("task", await newTask(ctx, familyId, actorId, "accepted"));
  await linkTo("task", await newTask(ctx, familyId, actorId, "done"));
  await linkTo("report", newId());
  const { token, link } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  const found = await demoLinks(system());
  expect(found).toMatchObject({
    invitation: `https://rondom.test/l/${invitation}`,
    task: `https://rondom.test/l/${task}`,
    report: null,
    family: `https://rondom.test/f/${token}`,
    map: `https://rondom.test/f/${token}/map`,
  });
  await act(ctx, "test.revoke", coordinatorOf(familyId), (writer) =>
    change(writer, "link", link.id, { revokedAt: writer.now }),
  );
  expect(await demoLinks(system())).toMatchObject({ family: null, map: null });
});
