import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { removeMember } from "../../family/remove-member";
import { newConversation } from "../../testing/conversation";
import { newCouple } from "../../testing/family";
import { newVersion } from "../../testing/version";
import { newFamily, newWorld, type World } from "../../testing/world";
import { endConversation } from "../conversation/end-conversation";
import { writeTie } from "../tie/write-tie";
import { compareVersions } from "./compare-versions";
import { listVersions } from "./list-versions";
import { removeVersion } from "./remove-version";

let world: World;
let ctx: Ctx;
let familyId: string;
let selam: string;
let daniel: string;
let griet: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx, familyId, selam, daniel, griet } = await newCouple(world));
});
afterEach(() => world.close());

const tell = (memberId: string | null, closeness: string) =>
  writeTie(ctx, { familyId, actorId: griet, memberId, closeness });
const compare = (from: string, to: string) => compareVersions(ctx, { familyId, from, to });

test("the map of now is told by whoever told the other one: nobody's feelings meet another's", async () => {
  await tell(selam, "close");
  await tell(daniel, "further");
  await tell(null, "close");
  const hers = await newVersion(ctx, familyId, [selam]);
  const his = await newVersion(ctx, familyId, [daniel]);
  world.clock.now += 86_400_000;
  await tell(selam, "very-close");
  await tell(daniel, "close");
  await tell(null, "further");
  const seen = await compare(hers, "now");
  expect(seen.to).toMatchObject({ ...told([selam]), id: "now", at: world.clock.now });
  expect(seen.from).toMatchObject({ ...told([selam]), id: hers, at: world.clock.now - 86_400_000 });
  expect(changes(seen.items)).toEqual([
    [null, "further"],
    [selam, "closer"],
  ]);
  expect(changes((await compare("now", hers)).items)).toEqual([
    [null, "closer"],
    [selam, "further"],
  ]);
  expect(changes((await compare("now", his)).items)).toContainEqual([daniel, "further"]);
  // Of two kept ones, as each was told.
  expect((await compare(hers, his)).items).toEqual([]);
});

const told = (toldBy: string[]) => ({ toldBy, about: "now", where: "here" });
const changes = (items: Awaited<ReturnType<typeof compare>>["items"]) =>
  items
    .flatMap((item) => ("memberId" in item ? [[item.memberId, item.kind]] : []))
    .sort(([one], [other]) => (one === null ? -1 : other === null ? 1 : 0));

test("now beside itself is told by the family together alone, and nothing is otherwise", async () => {
  await tell(selam, "close");
  await tell(null, "further");
  const { from, to, items, memberNames } = await compare("now", "now");
  expect(items).toEqual([]);
  expect(from).toEqual(to);
  expect(from).toMatchObject({ toldBy: [], map: { account: [{ memberId: null }] } });
  expect(memberNames).toEqual({ [selam]: "Selam Tesfay", [daniel]: "Daniel" });
});

test("what is no version, another family's, or a removed one is not found", async () => {
  const gone = await newVersion(ctx, familyId, [selam]);
  await removeVersion(ctx, { familyId, versionId: gone, version: 1 });
  const other = await newFamily(ctx);
  const theirs = await newVersion(ctx, other.familyId, [other.memberId]);
  for (const id of [gone, theirs, newId()]) {
    await expect(compare(id, "now")).rejects.toMatchObject({ code: "not-found" });
    await expect(compare("now", id)).rejects.toMatchObject({ code: "not-found" });
  }
  await expect(compare("then", "now")).rejects.toMatchObject({ code: "not-valid" });
});

test("the list says who may tell one now, and who told the map last", async () => {
  const conversationId = await newConversation(ctx, familyId, [selam]);
  await endConversation(ctx, { familyId, conversationId });
  const at = world.clock.now;
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  expect(await listVersions(ctx, { familyId })).toEqual({
    familyId,
    versions: [],
    members: [{ id: selam, name: "Selam Tesfay" }],
    told: { memberIds: [selam], at },
  });
});
