import { act, look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Person } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLink } from "../access/open-link";
import type { Ctx } from "../ctx";
import { readMapAsMember } from "../network/sharing/read-map-as-member";
import { queueMessage } from "../outbox/queue-message";
import { newLink } from "../testing/actor";
import { memberOf, newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { changeMember } from "./change-member";
import { removeMember } from "./remove-member";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** A mail of a kind that is not queued again, so that what stays behind can be looked at. */
function queued(ctx: Ctx, familyId: string, person: Person, address: string) {
  return act(ctx, "test.mail", coordinatorOf(familyId), (writer) =>
    queueMessage(writer, world.settings, {
      kind: "sign-in",
      organisationId: writer.access.organisationId,
      familyId,
      subjectId: person.id,
      person,
      linkId: null,
      to: { name: "Selam", address },
      from: null,
      message: { subject: "x", preheader: "x", html: "<p>x</p>", text: "x" },
    }),
  );
}
const outbox = (ctx: Ctx, familyId: string) =>
  look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "outbox"));
const about = { name: "Selam Tesfay", birthYear: 1985, languages: ["ti"], email: "selam@example.org" };

test("a member changes once per version seen", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const member = {
    ...about,
    ownName: "ሰላም",
    phone: "0470 00 00 10",
    reach: "call",
    hindrances: ["sees-badly"],
  };
  await changeMember(ctx, { familyId, memberId, version: 1, member });
  expect(await memberOf(ctx, familyId, memberId)).toMatchObject({ ...member, version: 2 });
  const late = changeMember(ctx, { familyId, memberId, version: 1, member: { ...member, name: "X" } });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("another address: the old link dies, waiting mail goes no more", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const person = { kind: "member", id: memberId } as const;
  const { link, token } = await newLink(world, ctx, familyId, person);
  const other = await newMember(ctx, familyId, { name: "Rahel", birthYear: 2007, email: "r@example.org" });
  const others = await newLink(world, ctx, familyId, { kind: "member", id: other });
  await queued(ctx, familyId, person, "selam@example.org");
  await queued(ctx, familyId, { kind: "member", id: other }, "r@example.org");
  const member = { ...about, email: "nieuw@example.org" };
  await changeMember(ctx, { familyId, memberId, version: 1, member });
  expect(await openLink(ctx, token)).toBeNull();
  expect(await openLink(ctx, others.token)).not.toBeNull();
  const again = await newLink(world, ctx, familyId, person);
  expect(again.link).toEqual({ ...link, version: 2 });
  expect(await openLink(ctx, again.token)).not.toBeNull();
  const rows = await outbox(ctx, familyId);
  expect(rows.find((row) => row.memberId === memberId)).toMatchObject({
    state: "replaced",
    raw: null,
    toAddress: null,
    endedAt: world.clock.now,
  });
  expect(rows.find((row) => row.memberId === other)).toMatchObject({ state: "queued" });
});

test("the same address, or the first one, leaves link and mail as they are", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const person = { kind: "member", id: memberId } as const;
  const { token } = await newLink(world, ctx, familyId, person);
  await queued(ctx, familyId, person, "selam@example.org");
  await changeMember(ctx, { familyId, memberId, version: 1, member: { ...about, name: "Selam T." } });
  expect(await openLink(ctx, token)).not.toBeNull();
  expect((await outbox(ctx, familyId))[0]?.state).toBe("queued");
  const first = await newMember(ctx, familyId, { name: "Rahel", birthYear: 2007 });
  const passedOn = await newLink(world, ctx, familyId, { kind: "member", id: first });
  const member = { name: "Rahel", birthYear: 2007, email: "rahel@example.org" };
  await changeMember(ctx, { familyId, memberId: first, version: 1, member });
  expect(await openLink(ctx, passedOn.token)).not.toBeNull();
});

test("an address taken away ends the old link too", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const { token } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  await changeMember(ctx, { familyId, memberId, version: 1, member: { ...about, email: null } });
  expect(await openLink(ctx, token)).toBeNull();
});

test("a member who is taken out is gone at once, with their link and waiting mail", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const person = { kind: "member", id: memberId } as const;
  const { holder } = await newLink(world, ctx, familyId, person);
  await readMapAsMember(holder);
  await queued(ctx, familyId, person, "selam@example.org");
  const stale = removeMember(ctx, { familyId, memberId, version: 2 });
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
  await removeMember(ctx, { familyId, memberId, version: 1 });
  await expect(readMapAsMember(holder)).rejects.toMatchObject({ code: "not-found" });
  expect((await outbox(ctx, familyId))[0]?.state).toBe("replaced");
  await expect(memberOf(ctx, familyId, memberId)).rejects.toThrow("no such member");
  const again = removeMember(ctx, { familyId, memberId, version: 2 });
  await expect(again).rejects.toMatchObject({ code: "not-found" });
});
