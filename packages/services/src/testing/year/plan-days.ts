import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { type NeedState, needStates } from "@rondom/domain/network/need";
import { addDays, dateOf } from "@rondom/domain/plain-date";
import { stepMove, stepVerbs } from "@rondom/domain/plan/step";
import { type GoalParty, type GoalVerb, goalMove, goalVerbs } from "@rondom/domain/plan/transition";
import { changeNeed } from "../../network/need/change-need";
import { addGoal } from "../../plan/add-goal";
import { addStep } from "../../plan/add-step";
import { changeGoal } from "../../plan/change-goal";
import { moveGoal } from "../../plan/move-goal";
import { moveStep } from "../../plan/move-step";
import { readSuccessesAsMember } from "../../plan/read-successes";
import { sendThanks } from "../../plan/send-thanks";
import { newNeed } from "../network";
import { type Home, holderAt, rowsAt, stateAt, type Year } from "./home";
import { attempt, count, type Foretold, rarest } from "./tally";

const number = ({ chance }: Year) => chance.below(1_000_000_000);
const goalWords = (year: Year) => ({
  domain: "work",
  what: `Een doel ${number(year)}`,
  shared: true,
});

/** A goal of the family or one of it, noted by the coordinator or written down from the phone. */
export async function newGoalAt(year: Year, home: Home): Promise<void> {
  const { chance } = year;
  const member = chance.one(home.members);
  const goal = { ...goalWords(year), memberId: chance.often(0.5) ? member.id : null };
  const byMember = chance.often(0.5);
  const ctx = byMember ? await holderAt(year, home, { kind: "member", id: member.id }) : home.ctx;
  const helper = home.actors.length > 0 ? [chance.one(home.actors).id] : [];
  const at = byMember ? {} : { familyId: home.familyId, actorIds: helper };
  const { goalId } = await addGoal(ctx, { ...at, id: newId(), goal });
  await addStep(ctx, { ...at, id: newId(), goalId, step: { words: `Iemand bellen ${number(year)}` } });
}

type Goal = Row<"goal">;
const cellOf = ({ goal, verb, party }: { goal: Goal; verb: GoalVerb; party: GoalParty }) =>
  `goal ${goal.state} ${verb} ${party}`;

/** The goal, the verb and the party that came together least: whose goal it is, an adult, another, or the coordinator. */
export async function touchGoal(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const cells = (await rowsAt(home, "goal")).flatMap((goal) =>
    goalVerbs.flatMap((verb) => partiesOf(home, goal).map((party) => ({ goal, verb, party }))),
  );
  if (cells.length === 0) return;
  const chosen = rarest(tally, chance, cells, cellOf);
  const { goal, verb, party } = chosen;
  const others = home.members.filter(({ id }) => id !== goal.memberId);
  const memberId =
    party === "owner" ? goal.memberId : party === "other" ? others[0]?.id : chance.one(home.members).id;
  const byLink = party !== "coordinator";
  const ctx = byLink ? await holderAt(year, home, { kind: "member", id: memberId ?? "" }) : home.ctx;
  const at = { ...(byLink ? {} : { familyId: home.familyId }), goalId: goal.id };
  const said = { ...goalWords(year), memberId: goal.memberId };
  const askAgainOn = verb === "park" ? addDays(dateOf(year.world.clock.now), 10) : null;
  const act = () =>
    verb === "adjust"
      ? changeGoal(ctx, { ...at, version: goal.version, goal: said })
      : moveGoal(ctx, { ...at, verb, askAgainOn });
  const foretold = foretell(goal.state, goalMove(goal.state, verb, party));
  await attempt(tally, cellOf(chosen), foretold, act, () => stateAt(home, "goal", goal.id));
}

/** Who is there to want it. */
function partiesOf({ members }: Home, { memberId }: Goal): GoalParty[] {
  if (memberId === null) return ["adult", "coordinator"];
  const present = members.some(({ id }) => id === memberId);
  return present ? ["owner", "other", "coordinator"] : ["other", "coordinator"];
}

function foretell(
  state: string,
  move: { kind: "step"; to: string } | { kind: "nothing" } | { kind: "bar"; reason: string },
): Foretold {
  if (move.kind === "bar") return { refused: move.reason };
  return { to: move.kind === "step" ? move.to : state };
}

/** A step of a goal is ticked, unticked or dropped, whichever happened least. */
export async function touchStep(year: Year, home: Home): Promise<void> {
  const cells = (await rowsAt(home, "goalStep")).flatMap((step) => stepVerbs.map((verb) => ({ step, verb })));
  if (cells.length === 0) return;
  const cell = (one: (typeof cells)[number]) => `step ${one.step.state} ${one.verb}`;
  const chosen = rarest(year.tally, year.chance, cells, cell);
  const { step, verb } = chosen;
  const act = () => moveStep(home.ctx, { familyId: home.familyId, stepId: step.id, verb });
  const foretold = foretell(step.state, stepMove(step.state, verb));
  await attempt(year.tally, cell(chosen), foretold, act, () => stateAt(home, "goalStep", step.id));
}

/** A need goes to another state, from any to any. */
export async function touchNeed(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  if (year.chance.often(0.1)) await newNeed(ctx, familyId, { title: `Nood ${number(year)}` });
  const cells = (await rowsAt(home, "need")).flatMap((need) =>
    needStates.filter((state) => state !== need.state).map((to: NeedState) => ({ need, to })),
  );
  const cell = (one: (typeof cells)[number]) => `need ${one.need.state} ${one.to}`;
  const chosen = rarest(year.tally, year.chance, cells, cell);
  const { id, version, title, domain, memberId, sensitive } = chosen.need;
  const need = { title, domain, memberId, sensitive, state: chosen.to };
  const act = () => changeNeed(ctx, { familyId, needId: id, version, need });
  await attempt(year.tally, cell(chosen), { to: chosen.to }, act, () => stateAt(home, "need", id));
}

/** One of the family thanks who helped with what was reached, by their link. */
export async function thank(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const member = chance.one(home.members);
  const holder = await holderAt(year, home, { kind: "member", id: member.id });
  const successes = await readSuccessesAsMember(holder);
  const success = successes.find(({ yours, actorIds }) => yours && actorIds.length > 0);
  if (!success) return;
  const { thanked } = await sendThanks(holder, {
    id: success.id,
    actorIds: success.actorIds,
    words: "Thank you",
  });
  const again = await sendThanks(holder, { id: success.id, actorIds: success.actorIds, words: "Thank you" });
  if (again.thanked > 0) tally.surprises.push("thanked twice for one thing");
  for (let number = 0; number < thanked; number++) count(tally, "thanks");
}
