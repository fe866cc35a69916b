import { act, look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addActor } from "../network/actor/add-actor";
import { changeActor } from "../network/actor/change-actor";
import { removeActor } from "../network/actor/remove-actor";
import { queueTaskMail } from "../task/queue-task-mail";
import { newActor } from "../testing/actor";
import { actorOf } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { tokenOf } from "./link-token";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const contact = { name: "Griet Maes", formal: true, languages: ["nl"] };

/** A task of an actor, and the mail that asks for it waiting in the outbox. */
async function askedTask(ctx: Ctx, familyId: string, actorId: string): Promise<string> {
  const id = newId();
  await act(ctx, "test.task", coordinatorOf(familyId), async (writer) => {
    await add(writer, "task", {
      id,
      title: "Bellen",
      sensitive: false,
      ownerKind: "actor",
      ownerId: actorId,
      state: "asked",
      askedAt: writer.now,
      version: 1,
    });
    await queueTaskMail(writer, world.settings, id, { kind: "actor", id: actorId });
  });
  return id;
}

function mails(ctx: Ctx, familyId: string) {
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const rows = await rowsOf(reader, "outbox");
    return rows.sort((a, b) => a.queuedAt - b.queuedAt);
  });
}

async function changeAddress(ctx: Ctx, familyId: string, actorId: string, email: string) {
  world.clock.now += 1000;
  const seen = await actorOf(ctx, familyId, actorId);
  const versions = { version: seen.version, contactVersion: seen.contact.version };
  await changeActor(ctx, { familyId, actorId, ...versions, contact: { ...contact, email } });
}

test("mail that waits goes anew to the new address, with the new link in it", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  const taskId = await askedTask(ctx, familyId, actorId);
  await changeAddress(ctx, familyId, actorId, "new@example.org");
  const [old, fresh, ...more] = await mails(ctx, familyId);
  expect(more).toEqual([]);
  expect(old).toMatchObject({ state: "replaced", raw: null, toAddress: null, endedAt: world.clock.now });
  expect(fresh).toMatchObject({
    kind: "task",
    subjectId: taskId,
    actorId,
    state: "queued",
    toAddress: "new@example.org",
  });
  const [link] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "link"));
  if (!link) throw new Error("no link");
  expect(link.version).toBe(2);
  const { text } = await PostalMime.parse(fresh?.raw ?? "");
  expect(text).toContain(tokenOf(world.settings.linkKey, link));
  expect(text).not.toContain(tokenOf(world.settings.linkKey, { ...link, version: 1 }));
});

test("several that wait about one thing become one; what is on its way keeps its row and is followed", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  const taskId = await askedTask(ctx, familyId, actorId);
  const person = { kind: "actor", id: actorId } as const;
  await act(ctx, "test.again", coordinatorOf(familyId), async (writer) => {
    const [first] = await rowsOf(writer, "outbox");
    if (first) await change(writer, "outbox", first.id, { state: "sending" });
    await queueTaskMail(writer, world.settings, taskId, person);
  });
  await changeAddress(ctx, familyId, actorId, "new@example.org");
  const states = (await mails(ctx, familyId)).map((mail) => mail.state).sort();
  expect(states).toEqual(["queued", "replaced", "sending"]);
});

test("what went, was refused or is in doubt is not sent again by itself", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  for (const state of ["handed-over", "refused", "unknown"] as const) {
    await askedTask(ctx, familyId, actorId);
    await act(ctx, "test.went", coordinatorOf(familyId), async (writer) => {
      const [waiting] = await rowsOf(writer, "outbox", { state: "queued" });
      if (waiting) await change(writer, "outbox", waiting.id, { state });
    });
  }
  await changeAddress(ctx, familyId, actorId, "new@example.org");
  const states = (await mails(ctx, familyId)).map((mail) => mail.state).sort();
  expect(states).toEqual(["handed-over", "refused", "unknown"]);
});

test("a contact in two families: mail of both goes anew, each within its own family", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const actorId = await newActor(ctx, family);
  const { contact: known } = await actorOf(ctx, family.familyId, actorId);
  const colleague = (await newCoordinator(world, { organisationId })).ctx;
  const { familyId: second } = await newFamily(colleague);
  const there = await addActor(colleague, {
    familyId: second,
    id: newId(),
    contact: { contactId: known.id },
  });
  await askedTask(colleague, second, there.actorId);
  await changeAddress(ctx, family.familyId, actorId, "new@example.org");
  expect(await mails(ctx, family.familyId)).toEqual([]);
  expect(await mails(colleague, second)).toMatchObject([
    { state: "replaced" },
    { state: "queued", toAddress: "new@example.org", familyId: second, actorId: there.actorId },
  ]);
});

test("access taken back: mail that waits goes no more, and nothing follows", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  await askedTask(ctx, familyId, actorId);
  await removeActor(ctx, { familyId, actorId, version: 1, endLinks: true });
  expect((await mails(ctx, familyId)).map((mail) => mail.state)).toEqual(["replaced"]);
});
