import { notAsked } from "@rondom/domain/network/tie/attribute";
import { expect, it } from "vitest";
import { inMemory } from "../../../saving/journal";
import { makeSync, type Slip } from "../../../saving/sync";
import { type Answer, answerLaw, type PendingAnswer } from "./answer";
import { sendingAnswers } from "./send-answer";
import { feltWith, withAnswers } from "./with-answers";

const waiting = (op: Answer, more: Partial<PendingAnswer> = {}): PendingAnswer => ({
  ...{ id: op.id, place: "f", order: 1, at: 5, tried: false, refused: null, op },
  ...more,
});
const felt = (id: string, said: object, memberId = "selam"): Answer => ({
  ...{ kind: "felt", id, memberId, felt: said },
});
const tie: Answer = {
  ...{ kind: "tie", id: "t", actorId: "griet", memberId: null },
  ...{ change: { closeness: "close" }, seen: { closeness: null } },
};
const refused = { code: "not-found", reason: null };

it("an answer stands there until the server has it, whatever a look brings back meanwhile", () => {
  const griet = { id: "griet", feelings: [] };
  expect(withAnswers([griet], [waiting(tie)])).toEqual([
    {
      id: "griet",
      feelings: [{ ...notAsked, closeness: "close", actorId: "griet", memberId: null, words: null, at: 5 }],
    },
  ]);
  expect(withAnswers([griet], [waiting(tie, { refused }), waiting(felt("a", { effect: null }))])).toEqual([
    griet,
  ]);
});

it("one of the two questions leaves the other; another member's answers are theirs", () => {
  const stands = { richness: "rich", effect: "burdening", at: 1 } as const;
  const queue = [
    waiting(felt("a", { richness: "sparse" })),
    waiting(felt("b", { effect: null }, "daniel")),
    waiting(felt("c", { effect: "strengthening" }), { refused }),
  ];
  expect(feltWith(stands, queue, "selam")).toEqual({ richness: "sparse", effect: "burdening", at: 5 });
  expect(feltWith(null, queue, "daniel")).toEqual({ richness: null, effect: null, at: 5 });
  expect(feltWith(stands, [], "selam")).toBe(stands);
});

it("goes out one by one, in order, and again unchanged after a connection that was away", async () => {
  const asked: [string, unknown][] = [];
  let away = true;
  const of = (name: string) => ({
    mutate: async (input: unknown) => {
      if (away) throw new Error("away");
      asked.push([name, input]);
    },
  });
  // Only the procedures that this file knows are there.
  const client = { network: { writeTie: of("writeTie"), writeFelt: of("writeFelt") } };
  const send = sendingAnswers(client as unknown as Parameters<typeof sendingAnswers>[0], "f");
  const sync = makeSync<Answer>({
    ...{ place: "f", journal: inMemory<Answer>(), law: answerLaw, now: () => 1 },
    send: async (op) => {
      await send(op);
      return null;
    },
    slipIn: (): Slip => ({ kind: "offline" }),
  });
  const words: Answer = { ...tie, id: "w", change: { words: null }, seen: { words: "Oud" } };
  for (const op of [tie, felt("a", { richness: "sparse" }), felt("b", { effect: null }), words]) {
    await sync.add(op);
  }
  await sync.flush();
  expect([asked, sync.getState().saving.waiting]).toEqual([[], 4]);
  away = false;
  await sync.flush();
  sync.stop();
  const about = { familyId: "f", actorId: "griet", memberId: null };
  expect(asked).toEqual([
    ["writeTie", { ...about, closeness: "close", seen: { closeness: null } }],
    ["writeFelt", { familyId: "f", id: "a", memberId: "selam", richness: "sparse" }],
    ["writeFelt", { familyId: "f", id: "b", memberId: "selam", effect: null }],
    ["writeTie", { ...about, words: "", seen: { words: "Oud" } }],
  ]);
});
