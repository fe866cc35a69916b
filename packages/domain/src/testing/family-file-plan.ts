import fc from "fast-check";
import { languages } from "../language";
import { stepBackReasons } from "../load/step-back";
import { goalEventKinds } from "../plan/goal";
import { openQuestionStates } from "../plan/open-question";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const ofThem = (ids: readonly string[]) => (ids.length > 0 ? maybe(oneOf(ids)) : fc.constant(undefined));
const date = fc.integer({ min: 10, max: 28 }).map((day) => `2026-10-${day}`);

interface Known {
  members: string[];
  actors: string[];
  needs: string[];
  domains: string[];
  text: fc.Arbitrary<string>;
}

/** What happened to a goal, of members who are there or nobody. */
export function anyGoalEvents({ members, text }: Pick<Known, "members" | "text">) {
  const said = { was: maybe(text), why: maybe(text), language: maybe(oneOf(languages)) };
  const event = { kind: oneOf(goalEventKinds), member: ofThem(members), ...said, on: date };
  return fc.array(fc.record({ ...event, noted: fc.boolean() }), { maxLength: 3 });
}

/** Who was thanked for it, each once. */
export function anyThanks({ members, actors, text }: Pick<Known, "members" | "actors" | "text">) {
  const said = { words: maybe(text), language: maybe(oneOf(languages)), tells: fc.boolean() };
  return fc.subarray(actors).chain((list) =>
    fc.tuple(
      ...list.map((actor) => {
        const about = { actor: fc.constant(actor), member: ofThem(members), on: date, noted: fc.boolean() };
        return fc.record({ ...about, ...said });
      }),
    ),
  );
}

/** Open questions and where was looked for their answers. */
export function anyQuestions({ actors, needs, domains, text }: Omit<Known, "members">) {
  const about = { cameBack: maybe(text), on: date, cameBackOn: maybe(date) };
  const byName = fc.record({ whom: text, ...about });
  const search = actors.length > 0 ? fc.oneof(byName, fc.record({ actor: oneOf(actors), ...about })) : byName;
  return fc.array(
    fc.record({
      text,
      need: ofThem(needs),
      domain: maybe(oneOf(domains)),
      actor: ofThem(actors),
      state: oneOf(openQuestionStates),
      answer: maybe(text),
      found: ofThem(actors),
      on: date,
      closedOn: maybe(date),
      searches: fc.array(search, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  );
}

/** Steps back of one helper, of which one at most still stands. */
export const anyStepsBack = (text: fc.Arbitrary<string>) => {
  const said = { because: oneOf(stepBackReasons), words: maybe(text), on: date };
  const past = fc.record({ ...said, takenBackOn: date });
  return fc
    .tuple(fc.array(past, { maxLength: 2 }), fc.array(fc.record(said), { maxLength: 1 }))
    .map((lists) => lists.flat());
};
