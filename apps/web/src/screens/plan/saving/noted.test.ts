import type { GoalView } from "@rondom/services/plan/load-goals";
import { expect, it } from "vitest";
import { notedBy } from "./noted";

const words = { language: "nl", byFrom: null, byDate: null, byWords: null, version: 1 };
const goals: GoalView[] = ["g", "h"].map((id) => ({
  ...{ ...words, id, memberId: null, domain: "work", what: `doel ${id}`, how: null, shared: false },
  ...{ state: "chosen", askAgainOn: null, reachedAt: null, actorIds: [] },
  steps: [
    { ...words, id: `s-${id}`, words: `stap ${id}`, means: null, who: null, state: "open", task: null },
  ],
}));

it("a tick of a goal or of a step leaves to ask whose word it was", () => {
  const move = { kind: "move-goal", goalId: "h", seen: 1, verb: "reach", eventId: "e", saidBy: "m" } as const;
  expect(notedBy(move, goals)).toEqual({ goalId: "h", eventId: "e", saidBy: "m", about: "doel h" });
  const tick = { kind: "move-step", stepId: "s-h", seen: 1, verb: "tick", eventId: "e" } as const;
  expect(notedBy(tick, goals)).toEqual({ goalId: "h", eventId: "e", saidBy: null, about: "stap h" });
});

it("a new goal too, which is not among the others yet", () => {
  const words = { domain: "work", memberId: null, what: "Nieuw", how: null, language: "nl", shared: false };
  const when = { byFrom: null, byDate: null, byWords: null };
  const goal = { ...words, ...when, language: "nl" as const };
  const added = { kind: "add-goal", goalId: "n", goal, state: "wish", actorIds: [], eventId: "e" } as const;
  expect(notedBy(added, goals)).toEqual({ goalId: "n", eventId: "e", saidBy: null, about: "Nieuw" });
});

it("nothing is asked of what asked it already, of what is gone, and of the answer itself", () => {
  const asked = { kind: "move-goal", goalId: "g", seen: 1, verb: "park", saidBy: "m" } as const;
  expect(notedBy(asked, goals)).toBeNull();
  expect(notedBy({ ...asked, goalId: "gone", eventId: "e" }, goals)).toBeNull();
  expect(notedBy({ kind: "said-by", goalId: "g", eventId: "e", saidBy: null }, goals)).toBeNull();
  expect(notedBy({ kind: "helpers", goalId: "g", actorIds: [] }, goals)).toBeNull();
});
