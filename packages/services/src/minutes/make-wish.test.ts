import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newMeeting } from "../testing/minutes";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { listMyWishes } from "./list-my-wishes";
import { makeWish } from "./make-wish";
import { prepareAgenda } from "./prepare-agenda";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function selam() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { holder } = await newLink(world, ctx, family.familyId, { kind: "member", id: family.memberId });
  return { ctx, ...family, holder };
}

const school = { words: "Ik wil praten over de school.", language: "nl", domain: "education" };

test("a wish waits with its member, and asked for twice it is there once", async () => {
  const { holder } = await selam();
  await makeWish(holder, school);
  await makeWish(holder, { ...school, words: `  ${school.words} ` });
  expect(await listMyWishes(holder)).toEqual([
    { id: expect.any(String), ...school, forAll: false, at: world.clock.now },
  ]);
});

test("another member does not read it", async () => {
  const { ctx, familyId, holder } = await selam();
  const sister = await newMember(ctx, familyId, { name: "Rahel Tesfay", birthYear: 2000 });
  const { holder: other } = await newLink(world, ctx, familyId, { kind: "member", id: sister });
  await makeWish(holder, school);
  expect(await listMyWishes(other)).toEqual([]);
});

test("it stands on the next agenda by its words only when it is for all; then it no longer waits", async () => {
  const { ctx, familyId, holder } = await selam();
  await makeWish(holder, { ...school, forAll: true });
  await makeWish(holder, { words: "Over mijn knie.", language: "nl", domain: "" });
  const meetingId = await newMeeting(ctx, familyId);
  const { items, suggestions } = await prepareAgenda(ctx, { familyId, meetingId });
  expect(items.filter((item) => item.kind === "wish").map((item) => item.title)).toEqual([school.words]);
  expect(suggestions).toEqual([
    expect.objectContaining({ kind: "wish", title: null, words: "Over mijn knie." }),
  ]);
  expect((await listMyWishes(holder)).map((wish) => wish.words)).toEqual(["Over mijn knie."]);
});

test("only a member of the family wishes, in a domain that the family has, with words", async () => {
  const { ctx, familyId, memberId, holder } = await selam();
  const actorId = await newActor(ctx, { familyId, memberId });
  const { holder: teacher } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  await expect(makeWish(teacher, school)).rejects.toMatchObject({ code: "not-found" });
  await expect(listMyWishes(teacher)).rejects.toMatchObject({ code: "not-found" });
  await expect(makeWish(ctx, school)).rejects.toMatchObject({ code: "not-found" });
  await expect(makeWish(holder, { ...school, domain: newId() })).rejects.toMatchObject({ code: "not-valid" });
  await expect(makeWish(holder, { ...school, words: " \u200b " })).rejects.toMatchObject({
    fields: [{ path: "words", reason: "needed" }],
  });
  await expect(makeWish(holder, { ...school, words: "x".repeat(4001) })).rejects.toMatchObject({
    fields: [{ path: "words", reason: "too-long" }],
  });
});

test("a closed file takes no wish", async () => {
  const { ctx, familyId, holder } = await selam();
  await closeFamily(ctx, { familyId, id: newId() });
  await expect(makeWish(holder, school)).rejects.toMatchObject({ code: "closed" });
});
