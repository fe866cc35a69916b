import type { Refusal } from "@rondom/domain/refusal";
import { type DayProblem, dayProblems } from "../../screens/people/day-problem";
import type { Failed } from "./reading";

/** The boxes for words on our pages. */
const boxes = ["word", "question", "wish", "goal", "step", "why", "how", "means", "thanks"];

function typedIn(fields: URLSearchParams): string | null {
  for (const box of boxes) {
    const typed = fields.get(box);
    if (typed?.trim()) return typed;
  }
  return null;
}

function problemOf({ code, fields }: Refusal): Failed["problem"] {
  if (code !== "not-valid") return undefined;
  if (fields.some(({ reason }) => reason === "too-long")) return "too-long";
  return fields.some(({ reason }) => reason === "needed") ? "empty" : undefined;
}

/** The days that our forms ask for, as the verbs call them: one a form, or a period. */
const days = ["newDate", "askAgainOn", "lastDay", "goal.byFrom", "goal.byDate", "step.byFrom", "step.byDate"];

/** What is the matter with it. */
function dayProblemOf({ code, fields }: Refusal): DayProblem | undefined {
  if (code !== "not-valid") return undefined;
  const reason = fields.find(({ path }) => days.includes(path))?.reason;
  return dayProblems.find((each) => each === reason);
}

/** Choices and numbers beside the words, as the verbs call them. */
const besides = ["hours", "reason"];

/**
 * What the page says of a refusal, so that nothing typed is lost: beside the box when the words do not fit, above the
 * page when things changed meanwhile. Null: nothing was typed, the page as it stands now says it all.
 */
export function failureOf(refusal: Refusal, fields: URLSearchParams): Failed | null {
  const typed = typedIn(fields);
  const dayProblem = dayProblemOf(refusal);
  if (dayProblem)
    return { status: 422, posted: fields, dayProblem, ...(typed === null ? {} : { draft: typed }) };
  const beside = refusal.fields.find(({ path }) => besides.includes(path))?.path;
  if (beside) return { status: 422, posted: fields, beside, ...(typed === null ? {} : { draft: typed }) };
  const problem = problemOf(refusal);
  if (problem) return { status: 422, posted: fields, problem, ...(typed === null ? {} : { draft: typed }) };
  return typed === null ? null : { status: 409, posted: fields, unsent: { words: typed } };
}
