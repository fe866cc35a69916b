import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { closeOpenQuestion } from "./close-open-question";
import { listOpenQuestions } from "./list-open-questions";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function newQuestion(ctx: Ctx, familyId: string, text: string, askedAt = world.clock.now) {
  const id = newId();
  await act(ctx, "test.question", coordinatorOf(familyId), (writer) =>
    add(writer, "openQuestion", { id, lineId: newId(), text, state: "open", askedAt, version: 1 }),
  );
  return id;
}
const answered = { state: "answered", answer: "Ja, via Ligo.\r\nVanaf januari." };

test("answered with words, or let go; the open ones stand first, each the oldest first", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const { now } = world.clock;
  const late = await newQuestion(ctx, familyId, "laat", now);
  const early = await newQuestion(ctx, familyId, "vroeg", now - 2);
  const first = await newQuestion(ctx, familyId, "eerst", now - 3);
  const second = await newQuestion(ctx, familyId, "dan", now - 1);
  await closeOpenQuestion(ctx, { familyId, questionId: first, version: 1, outcome: answered });
  await closeOpenQuestion(ctx, { familyId, questionId: second, version: 1, outcome: { state: "let-go" } });
  const list = await listOpenQuestions(ctx, { familyId });
  expect(list.map((question) => question.id)).toEqual([early, late, first, second]);
  expect(list[2]).toMatchObject({
    text: "eerst",
    state: "answered",
    answer: "Ja, via Ligo.\nVanaf januari.",
    closedAt: now,
    version: 2,
  });
  expect(list[3]).toMatchObject({ state: "let-go", answer: null, closedAt: now });
  expect(list[0]).toMatchObject({ state: "open", answer: null, closedAt: null, version: 1 });
});

test("a closed question stays closed; a version of before is refused; an answer needs words", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const questionId = await newQuestion(ctx, familyId, "?");
  const close = (version: number, outcome: object) =>
    closeOpenQuestion(ctx, { familyId, questionId, version, outcome });
  await expect(close(2, answered)).rejects.toMatchObject({ code: "changed-meanwhile" });
  await expect(close(1, { state: "answered", answer: " " })).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "outcome.answer", reason: "needed" }],
  });
  await expect(close(1, { state: "open" })).rejects.toMatchObject({ code: "not-valid" });
  await close(1, answered);
  await expect(close(2, answered)).rejects.toMatchObject({ code: "not-now", reason: "question-closed" });
});
