import type { GoalEventKind, GoalState } from "./goal";

/** What somebody wants to happen to a goal. */
export const goalVerbs = ["choose", "start", "reach", "adjust", "park", "let-go", "take-up"] as const;
export type GoalVerb = (typeof goalVerbs)[number];

/** Who wants it: the member whose goal it is, an adult for a goal of the whole family, a coordinator, or another. */
export const goalParties = ["owner", "adult", "coordinator", "other"] as const;
export type GoalParty = (typeof goalParties)[number];

export type GoalBar = "goal-not-yours" | "goal-reached" | "goal-let-go" | "goal-parked";

/** A step to a state with its event; nothing (it is so already); or a bar, with the key of its sentence. */
export type GoalMove =
  | { kind: "step"; to: GoalState; event: GoalEventKind }
  | { kind: "nothing" }
  | { kind: "bar"; reason: GoalBar };

const step = (to: GoalState, event: GoalEventKind): GoalMove => ({ kind: "step", to, event });
const nothing: GoalMove = { kind: "nothing" };
const bar = (reason: GoalBar): GoalMove => ({ kind: "bar", reason });
const over = { reached: bar("goal-reached"), "let-go": bar("goal-let-go") };

const moves: Record<GoalVerb, Record<GoalState, GoalMove>> = {
  choose: {
    ...over,
    wish: step("chosen", "chosen"),
    chosen: nothing,
    "under-way": nothing,
    parked: bar("goal-parked"),
  },
  start: {
    ...over,
    wish: step("under-way", "started"),
    chosen: step("under-way", "started"),
    "under-way": nothing,
    parked: bar("goal-parked"),
  },
  // Life does not wait for the plan: what was parked or let go may be reached all the same.
  reach: {
    wish: step("reached", "reached"),
    chosen: step("reached", "reached"),
    "under-way": step("reached", "reached"),
    reached: nothing,
    parked: step("reached", "reached"),
    "let-go": step("reached", "reached"),
  },
  adjust: {
    ...over,
    wish: step("wish", "adjusted"),
    chosen: step("chosen", "adjusted"),
    "under-way": step("under-way", "adjusted"),
    parked: step("parked", "adjusted"),
  },
  park: {
    ...over,
    wish: step("parked", "parked"),
    chosen: step("parked", "parked"),
    "under-way": step("parked", "parked"),
    parked: nothing,
  },
  "let-go": {
    wish: step("let-go", "let-go"),
    chosen: step("let-go", "let-go"),
    "under-way": step("let-go", "let-go"),
    reached: bar("goal-reached"),
    parked: step("let-go", "let-go"),
    "let-go": nothing,
  },
  // Not reached after all, or its time has come.
  "take-up": {
    wish: nothing,
    chosen: nothing,
    "under-way": nothing,
    reached: step("under-way", "taken-up"),
    parked: step("chosen", "taken-up"),
    "let-go": step("chosen", "taken-up"),
  },
};

/** What a verb does to a goal in a state, when this party wants it. Total: every combination has an answer. */
export function goalMove(state: GoalState, verb: GoalVerb, party: GoalParty): GoalMove {
  return party === "other" ? bar("goal-not-yours") : moves[verb][state];
}

/** As whom a member of the family stands to a goal: their own, the family's for its adults, else another's. */
export function goalParty(
  goal: { memberId: string | null },
  member: { id: string; minor: boolean },
): Exclude<GoalParty, "coordinator"> {
  if (goal.memberId !== null) return goal.memberId === member.id ? "owner" : "other";
  return member.minor ? "other" : "adult";
}

/** True while the plan works towards it. */
export function goalIsLive(state: GoalState): boolean {
  return state === "wish" || state === "chosen" || state === "under-way";
}

/** True for a goal that was "not now" once its day to ask again has come; both in Belgian days. */
export function goalIsAwake(
  { state, askAgainOn }: { state: GoalState; askAgainOn: string | null },
  today: string,
): boolean {
  return state === "parked" && askAgainOn !== null && askAgainOn <= today;
}
