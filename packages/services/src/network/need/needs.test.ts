import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { newMember } from "../../testing/family";
import { domainOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { addNeed } from "./add-need";
import { changeNeed } from "./change-need";
import { setNeedActors } from "./set-need-actors";
import { writeNeedWords } from "./write-need-words";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a need with nobody is a gap; with somebody it hangs on one; the same request twice is one need", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const tom = await newActor(ctx, family, { name: "Tom" });
  const request = { familyId, id: newId(), need: { domain: "work", memberId, title: " Een  opleiding " } };
  await addNeed(ctx, request);
  await addNeed(ctx, { ...request, actorIds: [tom] });
  expect((await readNetwork(ctx, { familyId })).needs).toEqual([
    {
      id: request.id,
      memberId,
      domain: "work",
      title: "Een opleiding",
      sensitive: false,
      state: "open",
      actorIds: [],
      gap: true,
      version: 1,
      createdAt: world.clock.now,
      words: [],
    },
  ]);
  expect(await domainOf(ctx, familyId, "work")).toMatchObject({ shown: "nobody", gaps: 1 });
  await setNeedActors(ctx, { familyId, needId: request.id, actorIds: [tom] });
  expect(await domainOf(ctx, familyId, "work")).toMatchObject({ shown: "hangs-on-one", gaps: 0, people: 1 });
});

test("who meets a need: those that stay keep since when", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const [tom, griet] = [await newActor(ctx, family, { name: "Tom" }), await newActor(ctx, family)];
  const start = world.clock.now;
  const needId = await newNeed(ctx, familyId, { actorIds: [tom, tom] });
  world.clock.now += 1;
  await setNeedActors(ctx, { familyId, needId, actorIds: [griet, tom] });
  world.clock.now += 1;
  await setNeedActors(ctx, { familyId, needId, actorIds: [griet] });
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "needActor"));
  const times = rows.map(({ actorId, since, until }) => ({ actorId, since, until }));
  expect(times).toHaveLength(2);
  expect(times).toContainEqual({ actorId: tom, since: start, until: start + 2 });
  expect(times).toContainEqual({ actorId: griet, since: start + 1, until: null });
});

test("a need changes once per version seen; one that was let go or met is no gap", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const needId = await newNeed(ctx, familyId);
  const need = { domain: "leisure", title: "Voetbal", sensitive: true, state: "being-met", memberId: null };
  await changeNeed(ctx, { familyId, needId, version: 1, need });
  expect(await needOf(ctx, familyId, needId)).toMatchObject({ ...need, version: 2, gap: true });
  const late = changeNeed(ctx, { familyId, needId, version: 1, need });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
  await changeNeed(ctx, { familyId, needId, version: 2, need: { ...need, state: "let-go" } });
  expect(await needOf(ctx, familyId, needId)).toMatchObject({ state: "let-go", gap: false });
});

test("a change says all of it: what is left out does not fall back in silence", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const needId = await newNeed(ctx, familyId, { sensitive: true });
  const half = changeNeed(ctx, {
    familyId,
    needId,
    version: 1,
    need: { domain: "work", title: "x", state: "open" },
  });
  await expect(half).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "need.sensitive" }] });
});

test("a need keeps a member who left, and takes nobody new who is not there", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const memberId = await newMember(ctx, familyId);
  const needId = await newNeed(ctx, familyId, { memberId });
  await removeMember(ctx, { familyId, memberId, version: 1 });
  const need = { domain: "work", title: "Anders", sensitive: false, state: "open", memberId };
  await changeNeed(ctx, { familyId, needId, version: 1, need });
  expect(await needOf(ctx, familyId, needId)).toMatchObject({ title: "Anders", memberId });
  await expect(newNeed(ctx, familyId, { memberId })).rejects.toMatchObject({ code: "not-found" });
  const other = { ...need, memberId: (await newFamily(ctx)).memberId };
  const taking = changeNeed(ctx, { familyId, needId, version: 2, need: other });
  await expect(taking).rejects.toMatchObject({ code: "not-found" });
});

test("nobody of another family meets a need here", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const stranger = await newActor(ctx, await newFamily(ctx));
  await expect(newNeed(ctx, familyId, { actorIds: [stranger] })).rejects.toMatchObject({ code: "not-found" });
  const needId = await newNeed(ctx, familyId);
  const setting = setNeedActors(ctx, { familyId, needId, actorIds: [stranger] });
  await expect(setting).rejects.toMatchObject({ code: "not-found" });
});

test("own words: one text per member and one of the family; empty ones are erased", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const needId = await newNeed(ctx, familyId);
  const words = async () => (await needOf(ctx, familyId, needId)).words;
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "Ik wil\r\nwerken", language: "ti" });
  await writeNeedWords(ctx, { familyId, needId, memberId: null, words: "Wij willen werken" });
  world.clock.now += 1;
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "Ik wil leren", language: "en" });
  const { now } = world.clock;
  expect(await words()).toEqual([
    { memberId: null, words: "Wij willen werken", language: "nl", at: now - 1 },
    { memberId, words: "Ik wil leren", language: "en", at: now },
  ]);
  await writeNeedWords(ctx, { familyId, needId, memberId, words: " " });
  expect(await words()).toMatchObject([{ memberId: null }]);
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "needWords"));
  expect(rows.map((row) => row.words)).toEqual(["Wij willen werken", ""]);
  const other = await newNeed(ctx, familyId);
  await writeNeedWords(ctx, { familyId, needId: other, memberId, words: null });
  expect(await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "needWords"))).toHaveLength(2);
});
