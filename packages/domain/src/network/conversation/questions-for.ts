import { isLifeDomain } from "../life-domain";
import { type AtTable, mayAskFeelings } from "./at-table";
import { askedIn, type PersonQuestion, type Question, type WordQuestion, wordQuestions } from "./question";
import { domainOfStep, type Step } from "./steps";

/** What the questions follow from: the map as it is now, how far the talk is, who listens. */
export interface Listening {
  domains: readonly { key: string }[];
  actors: readonly { domains: readonly string[] }[];
  needs: readonly { domain: string; actorIds: readonly string[] }[];
  settled: readonly { step: string }[];
  atTable: AtTable;
  /** What was answered in words: those questions stay, whatever the map became since. */
  answered?: readonly { domain: string; question: WordQuestion }[];
}

/** After so many domains without anybody on the map, the talk goes to who there used to be. */
export const domainsBeforeUsedToBe = 3;

/** What is asked in a step. With outsiders at the table every question of the family's layer is left out. */
export function questionsFor(step: Step, listening: Listening): Question[] {
  const all = allQuestions(step, listening);
  return mayAskFeelings(listening.atTable) ? all : all.filter((question) => question.layer === "shared");
}

/** An empty map can hurt: nobody is on it, though several domains before this one were spoken about. */
export function asksUsedToBe(
  domain: string,
  { domains, actors, settled }: Pick<Listening, "domains" | "actors" | "settled">,
): boolean {
  const spoken = new Set(settled.map(({ step }) => domainOfStep(step)));
  const before = domains.slice(
    0,
    domains.findIndex(({ key }) => key === domain),
  );
  return actors.length === 0 && before.filter(({ key }) => spoken.has(key)).length >= domainsBeforeUsedToBe;
}

function allQuestions(step: Step, listening: Listening): Question[] {
  switch (step.kind) {
    case "table":
      return [said("table", "shared.table.who"), said("table", "shared.table.others")];
    case "again":
      return [
        said("again", "shared.again.how"),
        person("who-helps", "shared.again.who", "example.again.who"),
      ];
    case "domain":
      return inDomain(step.domain, listening);
    case "weak":
      return ["ask", "also"].map((line) =>
        person("weak", `shared.weak.${step.weakTie}.${line}`, `example.weak.${step.weakTie}`),
      );
    case "untied":
      return [person("link", "shared.untied.link", null), said("missing", "shared.untied.missing")];
    case "close":
      return [];
  }
}

function inDomain(domain: string, listening: Listening): Question[] {
  const place = isLifeDomain(domain) ? domain : "own";
  const questions = asksUsedToBe(domain, listening) ? usedToBe(place) : ofNow(domain, place, listening);
  const answered = (listening.answered ?? []).filter((one) => one.domain === domain);
  const kept = wordQuestions.filter(
    (key) =>
      answered.some((one) => one.question === key) && questions.every((question) => question.key !== key),
  );
  return [...questions, ...kept.map((key) => words(key, place))];
}

function ofNow(domain: string, place: keyof typeof askedIn, { actors, needs }: Listening): Question[] {
  const people = actors.some((actor) => actor.domains.includes(domain));
  const helped = needs.some((need) => need.domain === domain && need.actorIds.length > 0);
  return [
    ...askedIn[place].map((key) =>
      isWords(key) ? words(key, place) : person(key, `shared.${place}.${key}`, `example.${place}.people`),
    ),
    ...(people ? [ties] : []),
    moreHelp(place),
    ...(helped ? [words("who-asks", place)] : []),
  ];
}

function usedToBe(place: string): Question[] {
  return [
    words("used-to-be", place),
    words("missed", place),
    person("still", "shared.usedToBe.still", "example.usedToBe"),
    person("far", "shared.usedToBe.far", "example.usedToBe"),
    moreHelp(place),
  ];
}

const ties: Question = {
  layer: "family",
  asks: "feeling",
  key: "ties",
  text: "family.any.ties",
  example: null,
};

function moreHelp(place: string): Question {
  const text = `shared.${place}.more-help`;
  return { layer: "shared", asks: "need", key: "more-help", text, example: `example.${place}.need` };
}

// Each domain has its own wording of these; of the others there is one.
const ownWording: readonly WordQuestion[] = ["about", "goes-well", "less-well"];

function words(key: WordQuestion, place: string): Question {
  const text = `family.${ownWording.includes(key) ? place : "any"}.${key}`;
  return { layer: "family", asks: "words", key, text, example: `example.words.${key}` };
}

function person(key: PersonQuestion, text: string, example: string | null): Question {
  return { layer: "shared", asks: "person", key, text, example };
}

function said(key: "table" | "again" | "missing", text: string): Question {
  return { layer: "shared", asks: "nothing", key, text, example: null };
}

function isWords(key: string): key is WordQuestion {
  return wordQuestions.some((known) => known === key);
}
