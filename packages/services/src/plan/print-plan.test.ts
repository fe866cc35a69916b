import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { readPdf } from "../testing/read-pdf";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";
import { moveGoal } from "./move-goal";
import { printPlan, printPlanAsMember } from "./print-plan";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("each reader's sheet holds the goals that they may see, in their language, never one let go", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const minor = await newMember(ctx, familyId);
  const actorId = await newActor(ctx, family);
  const add = async (what: string, more: object = {}, actorIds: string[] = []) => {
    const goal = { domain: "work", what, ...more };
    return (await addGoal(ctx, { familyId, id: newId(), goal, actorIds })).goalId;
  };
  const first = await add("Samenwonen", { byFrom: "2027-01-04", byDate: "2027-06-30" }, [actorId]);
  const step = { words: "Inschrijven", who: { kind: "actor", id: actorId }, byWords: "gauw" };
  await addStep(ctx, { familyId, id: newId(), goalId: first, step });
  await add("Moederwens", { memberId });
  await add("Moederdeel", { memberId, shared: true });
  await add("Zoonwens", { memberId: minor });
  await moveGoal(ctx, { familyId, goalId: await add("Weggelaten"), verb: "let-go" });
  const all = ["Samenwonen", "Moederwens", "Moederdeel", "Zoonwens", "Weggelaten"];
  const on = async ({ bytes }: { bytes: Uint8Array }) => {
    const { text, pages, language } = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    return { language, text, goals: all.filter((what) => text.includes(what)) };
  };
  const holder = async (id: string) => (await newLink(world, ctx, familyId, { kind: "member", id })).holder;
  const [mother, son] = [await holder(memberId), await holder(minor)];

  const table = await on(await printPlan(ctx, { familyId }));
  expect(table.goals).toEqual(["Samenwonen", "Moederdeel"]);
  for (const said of [
    ...["Onze doelen", "Werk en opleiding", "Van maandag 4 januari 2027 tot woensdag 30 juni 2027"],
    ...["Griet Maes · gauw", "Selam Tesfay", "Nog niemand.", "Wij zijn bezig"],
  ]) {
    expect(table.text).toContain(said);
  }
  const mothers = ["Samenwonen", "Moederwens", "Moederdeel"];
  expect((await on(await printPlan(ctx, { familyId, memberId }))).goals).toEqual(mothers);
  const french = await on(await printPlanAsMember(mother, { language: "fr" }));
  expect(french).toMatchObject({ goals: mothers, language: "fr" });
  expect(french.text).toContain("Nos buts");
  expect((await on(await printPlanAsMember(son, {}))).goals).toEqual(["Zoonwens"]);
  expect((await on(await printPlan(ctx, { familyId, memberId: minor }))).goals).toEqual(["Zoonwens"]);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  const sons = ["Samenwonen", "Moederdeel", "Zoonwens"];
  expect((await on(await printPlanAsMember(son, { language: "ar" }))).goals).toEqual(sons);
  expect((await on(await printPlan(ctx, { familyId, memberId: minor }))).goals).toEqual(sons);

  await closeFamily(ctx, { familyId });
  const empty = await printPlan(ctx, { familyId, template: true });
  expect(empty).toMatchObject({ fileName: "plan-a4-2026-11-23.pdf", mime: "application/pdf" });
  expect((await on(empty)).goals).toEqual([]);
  expect((await on(await printPlanAsMember(mother, { template: true }))).text).toContain("vijf jaar");
});

test("nobody else prints it, and nobody of another family is its reader", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const other = await newFamily(ctx);
  const wrong = printPlan(ctx, { familyId, memberId: other.memberId });
  await expect(wrong).rejects.toMatchObject({ code: "not-found" });
  const stranger = printPlan((await newCoordinator(world)).ctx, { familyId });
  await expect(stranger).rejects.toMatchObject({ code: "not-found" });
  const actorId = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  await expect(printPlanAsMember(holder, {})).rejects.toMatchObject({ code: "not-found" });
  const tongue = printPlan(ctx, { familyId, language: "ti" });
  await expect(tongue).rejects.toMatchObject({ code: "not-valid" });
});
