import { expect, test } from "vitest";
import { type GoalState, goalStates } from "./goal";
import { goalIsAwake, goalIsLive, goalMove, goalParties, goalParty, goalVerbs } from "./transition";

const shown = (
  state: (typeof goalStates)[number],
  verb: (typeof goalVerbs)[number],
  party: (typeof goalParties)[number] = "coordinator",
) => {
  const found = goalMove(state, verb, party);
  if (found.kind === "step") return `${found.to} (${found.event})`;
  return found.kind === "bar" ? found.reason : "-";
};

test("every verb in every state", () => {
  const table = Object.fromEntries(
    goalVerbs.map((verb) => [verb, goalStates.map((state) => shown(state, verb))]),
  );
  expect(table).toEqual({
    // wish, chosen, under-way, reached, parked, let-go
    choose: ["chosen (chosen)", "-", "-", "goal-reached", "goal-parked", "goal-let-go"],
    start: ["under-way (started)", "under-way (started)", "-", "goal-reached", "goal-parked", "goal-let-go"],
    reach: [
      "reached (reached)",
      "reached (reached)",
      "reached (reached)",
      "-",
      "reached (reached)",
      "reached (reached)",
    ],
    adjust: [
      "wish (adjusted)",
      "chosen (adjusted)",
      "under-way (adjusted)",
      "goal-reached",
      "parked (adjusted)",
      "goal-let-go",
    ],
    park: ["parked (parked)", "parked (parked)", "parked (parked)", "goal-reached", "-", "goal-let-go"],
    "let-go": [
      "let-go (let-go)",
      "let-go (let-go)",
      "let-go (let-go)",
      "goal-reached",
      "let-go (let-go)",
      "-",
    ],
    "take-up": ["-", "-", "-", "under-way (taken-up)", "chosen (taken-up)", "chosen (taken-up)"],
  });
});

test("whose goal it is, an adult for the family and a coordinator may do the same; nobody else anything", () => {
  for (const verb of goalVerbs) {
    for (const state of goalStates) {
      const by = goalParties.map((party) => shown(state, verb, party));
      const hers = shown(state, verb);
      expect([verb, state, ...by]).toEqual([verb, state, hers, hers, hers, "goal-not-yours"]);
    }
  }
});

test("pressing twice: the second time nothing happens, adjusting apart", () => {
  for (const verb of goalVerbs.filter((each) => each !== "adjust")) {
    for (const state of goalStates) {
      const first = goalMove(state, verb, "owner");
      if (first.kind === "step") expect(goalMove(first.to, verb, "owner").kind).toBe("nothing");
    }
  }
});

test("as whom a member stands to a goal", () => {
  const mother = { id: "selam", minor: false };
  const son = { id: "daniel", minor: true };
  expect(goalParty({ memberId: null }, mother)).toBe("adult");
  expect(goalParty({ memberId: null }, son)).toBe("other");
  expect(goalParty({ memberId: "daniel" }, son)).toBe("owner");
  expect(goalParty({ memberId: "daniel" }, mother)).toBe("other");
});

test("what the plan works towards", () => {
  expect(goalStates.filter(goalIsLive)).toEqual(["wish", "chosen", "under-way"]);
});

test('what was "not now" wakes on its day', () => {
  const today = "2026-11-23";
  const awake = (askAgainOn: string | null, state: GoalState = "parked") =>
    goalIsAwake({ state, askAgainOn }, today);
  expect([awake("2026-11-22"), awake("2026-11-23"), awake("2026-11-24"), awake(null)]).toEqual([
    ...[true, true, false, false],
  ]);
  expect(goalStates.filter((state) => awake("2026-11-01", state))).toEqual(["parked"]);
});
