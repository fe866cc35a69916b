import { dayNumber, named, place, sorted } from "./canonical-order";
import type { NewIds } from "./canonical-version";
import type { FamilyFile } from "./family-file";

type Goal = FamilyFile["goals"][number];
type Question = FamilyFile["questions"][number];
type Ids = Pick<NewIds, "member" | "own" | "actor" | "need">;

const orNull = (names: ReadonlyMap<string, string>, id: string | null) =>
  id === null ? null : named(names, id);
const byDay = <T extends { on: string }>(list: readonly T[]) => sorted(list, ({ on }) => [dayNumber(on)]);

/** A goal under the ids of a canonical file, with what happened to it in the order of its days. */
export function canonicalGoal(goal: Goal, ids: Ids): Goal {
  const { own, member, actor } = ids;
  return {
    ...goal,
    domain: own.get(goal.domain) ?? goal.domain,
    member: orNull(member, goal.member),
    actors: sorted(
      goal.actors.map((id) => named(actor, id)),
      (id) => [place(id)],
    ),
    steps: goal.steps.map((step) => ({
      ...step,
      actor: orNull(actor, step.actor),
      member: orNull(member, step.member),
    })),
    events: byDay(goal.events.map((event) => ({ ...event, member: orNull(member, event.member) }))),
    thanks: byDay(
      goal.thanks.map((thanks) => ({
        ...thanks,
        actor: named(actor, thanks.actor),
        member: orNull(member, thanks.member),
      })),
    ),
  };
}

/** The open questions likewise, and where was looked for each answer. */
export function canonicalQuestions(questions: readonly Question[], ids: Ids): Question[] {
  const { own, need, actor } = ids;
  return byDay(
    questions.map((question) => ({
      ...question,
      need: orNull(need, question.need),
      domain: question.domain === null ? null : (own.get(question.domain) ?? question.domain),
      actor: orNull(actor, question.actor),
      found: orNull(actor, question.found),
      searches: byDay(question.searches.map((search) => ({ ...search, actor: orNull(actor, search.actor) }))),
    })),
  );
}
