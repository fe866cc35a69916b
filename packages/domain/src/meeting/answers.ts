import type { AnswerValue } from "./meeting";

export interface GivenAnswer {
  value: AnswerValue | null;
  word: string | null;
  question: boolean;
  /** SEQUENCE of the meeting at the time. */
  sequence: number;
  at: number;
  /** The coordinator who noted it; null: by their own link. */
  notedBy: string | null;
}

export interface StandingAnswer {
  value: AnswerValue | null;
  /** False: given for an earlier day or place, so it is asked anew. */
  current: boolean;
  at: number | null;
  notedBy: string | null;
  /** What they wrote, oldest first. */
  words: { text: string; question: boolean; at: number; notedBy: string | null }[];
}

/** What stands of the answers of one person, oldest first as given: the last one wins, all words are kept. */
export function standingAnswer(answers: readonly GivenAnswer[], sequence: number): StandingAnswer {
  const last = answers.findLast(({ value }) => value !== null);
  return {
    value: last?.value ?? null,
    current: last !== undefined && last.sequence === sequence,
    at: last?.at ?? null,
    notedBy: last?.notedBy ?? null,
    words: answers.flatMap(({ word, question, at, notedBy }) =>
      word === null ? [] : [{ text: word, question, at, notedBy }],
    ),
  };
}

type Said = Omit<GivenAnswer, "at">;

/**
 * True when an answer would say nothing that does not stand already: pressing twice changes nothing. Saying oneself
 * what the coordinator had noted is news; noting what somebody said oneself is not.
 */
export function saysNothingNew(answers: readonly GivenAnswer[], said: Said): boolean {
  const standing = standingAnswer(answers, said.sequence);
  const sameValue =
    said.value === null ||
    (standing.value === said.value &&
      standing.current &&
      (said.notedBy !== null || standing.notedBy === null));
  const last = standing.words.at(-1);
  const sameWord = said.word === null || (last?.text === said.word && last.question === said.question);
  return sameValue && sameWord;
}
