import { look as readAs } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { anyTie } from "@rondom/domain/testing/mirrored";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { setActorDomains } from "../actor/set-actor-domains";
import { addTie } from "../tie/add-tie";
import { writeTie } from "../tie/write-tie";
import { readMirror } from "./read-mirror";
import { writeFelt } from "./write-felt";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
let selam: string;
let daniel: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId, memberId: selam } = family);
  daniel = await newMember(ctx, familyId, { name: "Daniel", birthYear: 1988 });
});
afterEach(() => world.close());

const look = (memberId: string | null = null) => readMirror(ctx, { familyId, memberId });
const felt = (more: object) =>
  writeFelt(ctx, { familyId, id: newId(), memberId: selam, richness: null, effect: null, ...more });

test("worked by hand: three people, one for Daniel alone, and what Selam told", async () => {
  const griet = await newActor(ctx, family, { name: "Griet", domains: ["work", "health"] });
  const lieve = await newActor(ctx, family, {
    ...{ name: "Lieve", formal: false, email: null, phone: "0470 00 00 00", domains: ["work"] },
  });
  const coach = await newActor(ctx, family, { name: "Coach", formal: false, email: null });
  const ofDaniel = [{ domain: "leisure", memberId: daniel }];
  await setActorDomains(ctx, { familyId, actorId: coach, places: ofDaniel });
  await addTie(ctx, { familyId, id: newId(), actorId: griet, otherId: lieve });
  const needId = await newNeed(ctx, familyId, { domain: "health", actorIds: [griet], title: "Tolk" });
  await newNeed(ctx, familyId, { domain: "finance" });
  const tie = { familyId, actorId: lieve, memberId: selam };
  await writeTie(ctx, { ...tie, supports: [{ kind: "psychosocial", direction: "both" }] });
  await writeTie(ctx, { ...tie, actorId: griet, memberId: null, supports: [] });

  const whole = await look();
  expect(whole).toMatchObject({
    ...{ familyId, memberId: null, felt: null, field: null, feelingsClosed: null },
    names: { [griet]: "Griet", [lieve]: "Lieve", [coach]: "Coach" },
    needs: { [needId]: "Tolk" },
    mirror: {
      size: { count: 3 },
      density: { numerator: 1, denominator: 3 },
      reachability: { numerator: 2, denominator: 3, phone: [lieve], mail: [griet] },
      reciprocity: { noHelp: [griet], notAsked: [lieve, coach] },
      withNobody: { ids: ["finance"], numerator: 1, denominator: 2 },
      onOne: { ids: ["health", "leisure"], on: { health: griet, leisure: coach } },
    },
  });
  expect(whole.mirror.load).toContainEqual({
    ...{ actorId: griet, domains: ["work", "health"], needIds: [needId], alone: ["health"] },
  });
  const hers = (await look(selam)).mirror;
  expect(hers).toMatchObject({
    size: { ids: [griet, lieve] },
    reciprocity: { of: { both: { ids: [lieve] } }, notAsked: [griet] },
    onOne: { ids: ["health"] },
  });
  expect((await look(daniel)).mirror).toMatchObject({
    size: { count: 3 },
    reciprocity: { notAsked: [griet, lieve, coach] },
  });
});

test("of whom a member told something stands in the mirror too, without what they do for others", async () => {
  const coach = await newActor(ctx, family, { name: "Coach" });
  await setActorDomains(ctx, {
    ...{ familyId, actorId: coach, places: [{ domain: "leisure", memberId: daniel }] },
  });
  expect((await look(selam)).mirror.size.count).toBe(0);
  await writeTie(ctx, { familyId, actorId: coach, memberId: selam, closeness: "close" });
  const { mirror } = await look(selam);
  expect(mirror.size.ids).toEqual([coach]);
  expect(mirror.onOne.ids).toEqual([]);
  expect(mirror.intensity.closeness.of.close.ids).toEqual([coach]);
  await removeActor(ctx, { familyId, actorId: coach, version: 1 });
  expect((await look(selam)).mirror.size.count).toBe(0);
});

test("law: what the mirror counts is what a plain count of the rows gives", async () => {
  const people = await Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((at) =>
      newActor(ctx, family, { name: `Mens ${at}`, formal: at % 3 === 0, email: null }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyTie, { maxLength: 4 }), async (ties) => {
      const of = { selam, daniel } as Record<string, string>;
      for (const { actorId, memberId, ...told } of ties) {
        const who = { actorId: people[Number(actorId.slice(1))], memberId: memberId && of[memberId] };
        await writeTie(ctx, { familyId, ...who, ...told });
      }
      for (const memberId of [null, selam, daniel]) await recounted(memberId, people);
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 4 },
  );
});

/** Each figure of an account against the rows themselves. */
async function recounted(memberId: string | null, people: string[]) {
  const { mirror } = await look(memberId);
  const rows = (await toldRows()).filter((row) => row.memberId === memberId);
  const ids = (list: { actorId: string }[]) => list.map(({ actorId }) => actorId).sort();
  const has = (key: string, value: string) =>
    ids(rows.filter((row) => row[key] === value || (Array.isArray(row[key]) && row[key].includes(value))));
  const asked = (key: string) => rows.filter((row) => row[key] !== null).length;
  const tallies = [
    ["group", mirror.variety.groups],
    ["closeness", mirror.intensity.closeness],
    ["strength", mirror.intensity.strength],
    ["frequency", mirror.intensity.frequency],
    ["quality", mirror.shares.quality],
    ["functions", mirror.shares.functions],
    ["costs", mirror.shares.costs],
    ["means", mirror.shares.means],
    ["where", mirror.shares.where],
    ["outlook", mirror.shares.outlook],
  ] as const;
  for (const [key, tally] of tallies) {
    expect(tally.asked, key).toHaveLength(asked(key));
    expect(tally.notAsked, key).toHaveLength(people.length - asked(key));
    for (const [value, figure] of Object.entries(tally.of)) {
      expect([...figure.ids].sort(), `${key} ${value}`).toEqual(has(key, value));
      expect(figure.denominator).toBe(asked(key));
    }
  }
  expect(mirror.size.count).toBe(people.length);
  expect(mirror.reciprocity.noHelp).toHaveLength(
    rows.filter(({ supports }) => Array.isArray(supports) && supports.length === 0).length,
  );
}

/** The rows of what was told, read past every rule. */
function toldRows() {
  return readAs(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "feeling")) as Promise<
    ({ actorId: string; memberId: string | null } & Record<string, unknown>)[]
  >;
}

test("how it feels is asked of each member; the newest answer counts, and both make a field", async () => {
  expect(await look(selam)).toMatchObject({ felt: null, field: null });
  await felt({ richness: "rich" });
  const at = world.clock.now;
  expect(await look(selam)).toMatchObject({ felt: { richness: "rich", effect: null, at }, field: null });
  world.clock.now += 60_000;
  await felt({ richness: "rich", effect: "burdening" });
  expect(await look(selam)).toMatchObject({
    felt: { effect: "burdening", at: at + 60_000 },
    field: "lonely",
  });
  expect(await look(daniel)).toMatchObject({ felt: null });
  expect(await look(null)).toMatchObject({ felt: null, field: null });
  world.clock.now += 60_000;
  await felt({});
  expect(await look(selam)).toMatchObject({ felt: { richness: null, effect: null }, field: null });
  expect((await everythingBut(world)).felt).toHaveLength(3);
});

test("one question at a time: what is left out stays, also within one moment and told by two at once", async () => {
  const write = (more: object) => writeFelt(ctx, { familyId, id: newId(), memberId: selam, ...more });
  for (let round = 0; round < 3; round += 1) {
    await write({ richness: "rich" });
    await write({ effect: "burdening" });
    await write({ richness: "sparse" });
    expect(await look(selam)).toMatchObject({ felt: { richness: "sparse", effect: "burdening" } });
    await write({ effect: null });
    expect(await look(selam)).toMatchObject({ felt: { richness: "sparse", effect: null }, field: null });
  }
});

test("the same answer twice is one; of nobody of this family, or in other words, none", async () => {
  const id = newId();
  await felt({ id, richness: "sparse" });
  const before = await everythingBut(world, "audit");
  await felt({ id, richness: "rich" });
  expect(await everythingBut(world, "audit")).toEqual(before);
  await expect(felt({ richness: "empty" })).rejects.toMatchObject({
    fields: [{ path: "richness", reason: "not-understood" }],
  });
  await expect(felt({ effect: "fine" })).rejects.toMatchObject({
    fields: [{ path: "effect", reason: "not-understood" }],
  });
  const other = await newFamily(ctx);
  await expect(felt({ memberId: other.memberId })).rejects.toMatchObject({ code: "not-found" });
  await expect(look(other.memberId)).rejects.toMatchObject({ code: "not-found" });
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  await expect(felt({ memberId: daniel })).rejects.toMatchObject({ code: "not-found" });
  await expect(look(daniel)).rejects.toMatchObject({ code: "not-found" });
});
