import { newId } from "@rondom/domain/id";
import { type NeedState, needStates } from "@rondom/domain/network/need";
import { type QuestionVerb, questionStep, questionVerbs } from "@rondom/domain/plan/open-question";
import { stepMove, stepVerbs } from "@rondom/domain/plan/step";
import { goalMove, goalVerbs } from "@rondom/domain/plan/transition";
import { changeNeed } from "../../network/change-need";
import { addGoal } from "../../plan/add-goal";
import { addOpenQuestion } from "../../plan/add-open-question";
import { addStep } from "../../plan/add-step";
import { changeGoal } from "../../plan/change-goal";
import { closeOpenQuestion } from "../../plan/close-open-question";
import { moveGoal } from "../../plan/move-goal";
import { moveStep } from "../../plan/move-step";
import { noteSearch } from "../../plan/note-search";
import { reopenOpenQuestion } from "../../plan/reopen-open-question";
import { newNeed } from "../network";
import { type Home, holderAt, rowsAt, stateAt, type Year } from "./home";
import { attempt, type Foretold, rarest } from "./tally";

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
  const at = byMember ? {} : { familyId: home.familyId };
  const { goalId } = await addGoal(ctx, { ...at, id: newId(), goal });
  await addStep(ctx, { ...at, id: newId(), goalId, step: { words: `Iemand bellen ${number(year)}` } });
}

/** The goal, and the verb, that happened least, by the member whose it is or by the coordinator. */
export async function touchGoal(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const cells = (await rowsAt(home, "goal")).flatMap((goal) => goalVerbs.map((verb) => ({ goal, verb })));
  if (cells.length === 0) return;
  const cell = (one: (typeof cells)[number]) => `goal ${one.goal.state} ${one.verb}`;
  const chosen = rarest(tally, chance, cells, cell);
  const { goal, verb } = chosen;
  const byMember = chance.often(0.5);
  const memberId = goal.memberId ?? chance.one(home.members).id;
  const ctx = byMember ? await holderAt(year, home, { kind: "member", id: memberId }) : home.ctx;
  const at = { ...(byMember ? {} : { familyId: home.familyId }), goalId: goal.id };
  const party = !byMember ? "coordinator" : goal.memberId ? "owner" : "adult";
  const said = { ...goalWords(year), memberId: goal.memberId };
  const act = () =>
    verb === "adjust"
      ? changeGoal(ctx, { ...at, version: goal.version, goal: said })
      : moveGoal(ctx, { ...at, verb });
  const move = goalMove(goal.state, verb, party);
  const foretold = foretell(goal.state, move);
  await attempt(tally, cell(chosen), foretold, act, () => stateAt(home, "goal", goal.id));
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

/** A question comes, or the one whose next step happened least takes it. */
export async function touchQuestion(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const rows = await rowsAt(home, "openQuestion");
  if (rows.length === 0 || year.chance.often(0.2)) {
    await addOpenQuestion(ctx, { familyId, id: newId(), question: { text: `Wie helpt ${number(year)}?` } });
    return;
  }
  const cells = rows.flatMap((question) => questionVerbs.map((verb) => ({ question, verb })));
  const cell = (one: (typeof cells)[number]) => `question ${one.question.state} ${one.verb}`;
  const chosen = rarest(year.tally, year.chance, cells, cell);
  const { question, verb } = chosen;
  const to = questionStep(question.state, verb);
  const at = { familyId, questionId: question.id, version: question.version };
  const verbs: Record<QuestionVerb, () => Promise<unknown>> = {
    search: () => noteSearch(ctx, { familyId, id: newId(), questionId: question.id, whom: "het OCMW" }),
    answer: () => closeOpenQuestion(ctx, { ...at, outcome: { state: "answered", answer: "Ja" } }),
    "let-go": () => closeOpenQuestion(ctx, { ...at, outcome: { state: "let-go" } }),
    reopen: () => reopenOpenQuestion(ctx, at),
  };
  const barred = verb === "reopen" ? "question-open" : "question-closed";
  const foretold = to === null ? { refused: barred } : { to };
  await attempt(year.tally, cell(chosen), foretold, verbs[verb], () =>
    stateAt(home, "openQuestion", question.id),
  );
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
