import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addMember } from "./add-member";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a member is kept as typed, cleaned, in the order of joining", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  await addMember(ctx, {
    familyId,
    id: newId(),
    member: {
      name: "  Rahel\u202e  Tesfay ",
      birthYear: 2007,
      email: "Rahel@Example.ORG",
      languages: ["nl", "ti"],
    },
  });
  const members = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "member"));
  expect(members.map(({ name, position }) => ({ name, position }))).toEqual([
    { name: "Selam Tesfay", position: 0 },
    { name: "Rahel Tesfay", position: 1 },
  ]);
  expect(members[0]?.id).toBe(memberId);
  expect(members[1]).toMatchObject({ languages: ["nl", "ti"], reach: "mail", hindrances: [], version: 1 });
});

test("the same request twice adds one member", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const request = { familyId, id: newId(), member: { name: "Daniel Tesfay" } };
  await addMember(ctx, request);
  await addMember(ctx, request);
  const members = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "member"));
  expect(members).toHaveLength(2);
});

test("another coordinator's family is not found", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  for (const stranger of [await newCoordinator(world), await newCoordinator(world, { organisationId })]) {
    const adding = addMember(stranger.ctx, { familyId, id: newId(), member: { name: "X" } });
    await expect(adding).rejects.toMatchObject({ code: "not-found" });
  }
});

test("what does not fit is named field by field", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const adding = addMember(ctx, {
    familyId,
    id: newId(),
    member: { name: "\u200b", email: "a@b.test, c@d.test", birthYear: 1066 },
  });
  await expect(adding).rejects.toMatchObject({
    code: "not-valid",
    fields: [
      { path: "member.name", reason: "needed" },
      { path: "member.birthYear", reason: "not-a-year" },
      { path: "member.email", reason: expect.stringMatching(/^address-/) },
    ],
  });
});
