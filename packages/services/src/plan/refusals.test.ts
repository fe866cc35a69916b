import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { changeGoal } from "./change-goal";
import { closeOpenQuestion } from "./close-open-question";
import { listGoals } from "./list-goals";
import { listOpenQuestions } from "./list-open-questions";
import { listPlanNews } from "./list-plan-news";
import { moveGoal } from "./move-goal";
import { seePlanNews } from "./see-plan-news";
import { setGoalActors } from "./set-goal-actors";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

type Verb = (ctx: Ctx, input: unknown) => Promise<unknown>;
const goal = { domain: "work", what: "Anders", shared: false };
const writing: [string, Verb, object][] = [
  ["addGoal", addGoal, { id: newId(), goal }],
  ["changeGoal", changeGoal, { version: 1, goal }],
  ["moveGoal", moveGoal, { verb: "park" }],
  ["seePlanNews", seePlanNews, { eventIds: [] }],
  ["setGoalActors", setGoalActors, { actorIds: [] }],
  ["closeOpenQuestion", closeOpenQuestion, { version: 1, outcome: { state: "let-go" } }],
];
/** A member of the family may do these with their link as well. */
const membersToo = ["addGoal", "changeGoal", "moveGoal", "setGoalActors"];
const reading: [string, Verb, object][] = [
  ["listGoals", listGoals, {}],
  ["listPlanNews", listPlanNews, {}],
  ["listOpenQuestions", listOpenQuestions, {}],
];

async function furnished(ctx: Ctx) {
  const { familyId, memberId } = await newFamily(ctx);
  const [goalId, questionId] = [newId(), newId()];
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" } });
  await act(ctx, "test.question", coordinatorOf(familyId), (writer) => {
    const question = { id: questionId, lineId: newId(), text: "?", state: "open" as const };
    return add(writer, "openQuestion", { ...question, askedAt: writer.now, version: 1 });
  });
  return { familyId, memberId, goalId, questionId };
}

describe.each([...writing, ...reading])("%s", (name, verb, input) => {
  test("is for the family's coordinators alone", async () => {
    const { ctx, organisationId } = await newCoordinator(world);
    const ids = await furnished(ctx);
    const { holder } = await newLink(world, ctx, ids.familyId, { kind: "member", id: ids.memberId });
    const strangers = [
      (await newCoordinator(world)).ctx,
      (await newCoordinator(world, { organisationId })).ctx,
      ...(membersToo.includes(name) ? [] : [holder]),
      world.as({ kind: "system" }),
    ];
    for (const stranger of strangers) {
      await expect(verb(stranger, { ...ids, ...input })).rejects.toMatchObject({ code: "not-found" });
    }
    await verb(ctx, { ...ids, ...input });
  });

  test("reaches nothing of another family", async () => {
    if (name === "addGoal" || name === "seePlanNews" || name.startsWith("list")) return;
    const { ctx } = await newCoordinator(world);
    const { familyId } = await newFamily(ctx);
    const trying = verb(ctx, { ...(await furnished(ctx)), ...input, familyId });
    await expect(trying).rejects.toMatchObject({ code: "not-found" });
  });

  test("names the field that is no id", async () => {
    const { ctx } = await newCoordinator(world);
    const trying = verb(ctx, { ...(await furnished(ctx)), ...input, familyId: ["x"] });
    await expect(trying).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "familyId" }] });
  });
});

test.each(writing)("%s is refused in a closed file", async (_, verb, input) => {
  const { ctx } = await newCoordinator(world);
  const ids = await furnished(ctx);
  await closeFamily(ctx, { familyId: ids.familyId });
  await expect(verb(ctx, { ...ids, ...input })).rejects.toMatchObject({ code: "closed" });
});
