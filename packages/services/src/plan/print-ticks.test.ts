import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shareWithMinor } from "../family/share-with-minor";
import { unshareWithMinor } from "../family/unshare-with-minor";
import { newMember } from "../testing/family";
import { readPdf } from "../testing/read-pdf";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { printPlan } from "./print-plan";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("on a minor's sheet the family's goals stand by the tick of goals alone, and only while it stands", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const memberId = await newMember(ctx, familyId);
  await addGoal(ctx, { familyId, id: newId(), goal: { domain: "work", what: "Samenwonen" } });
  const stands = async () => {
    const { text } = await readPdf((await printPlan(ctx, { familyId, memberId })).bytes);
    return text.includes("Samenwonen");
  };
  for (const kind of ["map", "reports"]) await shareWithMinor(ctx, { familyId, memberId, kind });
  expect(await stands()).toBe(false);
  await shareWithMinor(ctx, { familyId, memberId, kind: "goals" });
  expect(await stands()).toBe(true);
  await unshareWithMinor(ctx, { familyId, memberId, kind: "goals" });
  expect(await stands()).toBe(false);
});
