import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { changeFamily } from "./change-family";
import { changeMember } from "./change-member";
import { closeFamily } from "./close-family";
import { readFamily } from "./read-family";
import { removeMember } from "./remove-member";
import { reopenFamily } from "./reopen-family";
import { shareWithMinor } from "./share-with-minor";
import { unshareWithMinor } from "./unshare-with-minor";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

type Verb = (ctx: Ctx, input: unknown) => Promise<unknown>;
const member = { name: "Daniel", birthYear: 2010 };
const writing: [string, Verb, object][] = [
  ["changeFamily", changeFamily, { version: 1, family: { name: "A", municipality: "B" } }],
  ["changeMember", changeMember, { version: 1, member }],
  ["removeMember", removeMember, { version: 1 }],
  ["shareWithMinor", shareWithMinor, { kind: "map" }],
  ["unshareWithMinor", unshareWithMinor, { kind: "map" }],
];
const always: [string, Verb, object][] = [
  ["closeFamily", closeFamily, {}],
  ["reopenFamily", reopenFamily, {}],
  ["readFamily", readFamily, {}],
];

describe.each([...writing, ...always])("%s", (name, verb, input) => {
  test("is not found by a stranger, a colleague, a link holder or the system", async () => {
    const { ctx, organisationId } = await newCoordinator(world);
    const { familyId } = await newFamily(ctx);
    const memberId = await newMember(ctx, familyId);
    const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
    const strangers = [
      (await newCoordinator(world)).ctx,
      (await newCoordinator(world, { organisationId })).ctx,
      holder,
      world.as({ kind: "system" }),
    ];
    for (const stranger of strangers) {
      const trying = verb(stranger, { familyId, memberId, ...input });
      await expect(trying).rejects.toMatchObject({ code: "not-found" });
    }
    await verb(ctx, { familyId, memberId, ...input });
  });

  test("refuses what is no family", async () => {
    const { ctx } = await newCoordinator(world);
    const memberId = newId();
    const other = verb(ctx, { familyId: newId(), memberId, ...input });
    await expect(other).rejects.toMatchObject({ code: "not-found" });
    for (const familyId of ["1 OR 1=1", 0, null, ["x"], "__proto__"]) {
      const trying = verb(ctx, { familyId, memberId, ...input });
      await expect(trying).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "familyId" }] });
    }
  });

  test("names nobody of another family", async () => {
    if (!("version" in input || "kind" in input) || name === "changeFamily") return;
    const { ctx } = await newCoordinator(world);
    const { familyId } = await newFamily(ctx);
    const elsewhere = await newMember(ctx, (await newFamily(ctx)).familyId);
    const trying = verb(ctx, { familyId, memberId: elsewhere, ...input });
    await expect(trying).rejects.toMatchObject({ code: "not-found" });
  });
});

test.each(writing)("%s is refused in a closed file", async (_, verb, input) => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const memberId = await newMember(ctx, familyId);
  await closeFamily(ctx, { familyId });
  const trying = verb(ctx, { familyId, memberId, ...input });
  await expect(trying).rejects.toMatchObject({ code: "closed" });
});
