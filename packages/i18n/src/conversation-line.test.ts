import { productLanguages } from "@rondom/domain/language";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { wordQuestions } from "@rondom/domain/network/conversation/question";
import { questionsFor } from "@rondom/domain/network/conversation/questions-for";
import { stepsOf } from "@rondom/domain/network/conversation/steps";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { expect, test } from "vitest";
import { conversationLine, stepTitle } from "./conversation-line";
import { messages } from "./messages";

const own = "d".repeat(20);
const domains = [...lifeDomains, own].map((key) => ({ key, stored: "not-spoken" as const }));
const family: AtTable = { members: ["m"], outsiders: [] };
const steps = stepsOf({ domains, asksAgain: true });

/** Every question that a talk can come to. */
function everyQuestion(atTable: AtTable) {
  const helped = {
    actors: [{ domains: domains.map(({ key }) => key) }],
    needs: domains.map(({ key }) => ({ domain: key, actorIds: ["a"] })),
    settled: [],
  };
  const empty = { actors: [], needs: [], settled: domains.map(({ key }) => ({ step: `domain.${key}` })) };
  const answered = domains.flatMap(({ key }) => wordQuestions.map((question) => ({ domain: key, question })));
  return steps.flatMap((step) =>
    [helped, empty].flatMap((map) => questionsFor(step, { domains, ...map, atTable, answered })),
  );
}

test.each(productLanguages)("every question and every step has its words in %s", (language) => {
  const said = everyQuestion(family).flatMap(({ text, example }) =>
    [text, ...(example ? [example] : [])].map((key) => conversationLine(language, key, "Muziek")),
  );
  expect(new Set(said).size).toBeGreaterThan(100);
  for (const line of said) expect(line).toMatch(/\S/);
  expect(said.join(" ")).not.toContain("{");
  for (const step of steps) expect(stepTitle(language, step, "Muziek"), step.key).toMatch(/\S/);
});

test("no question is written that no talk comes to", () => {
  const leaves = (tree: object, path: string): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [`${path}.${key}`] : leaves(value, `${path}.${key}`),
    );
  const tree = messages.nl.conversation as Record<"family" | "shared" | "example", object>;
  const written = (["family", "shared", "example"] as const).flatMap((part) => leaves(tree[part], part));
  const asked = everyQuestion(family).flatMap(({ text, example }) => (example ? [text, example] : [text]));
  expect(written.sort()).toEqual([...new Set(asked)].sort());
});

test("with an outsider at the table, no words of the family's part are asked for", () => {
  const texts = everyQuestion({ members: ["m"], outsiders: [{ kind: "volunteer", actorId: null }] }).map(
    ({ text }) => text,
  );
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) expect(text).toMatch(/^shared\./);
});

test("names the steps", () => {
  const titles = steps.map((step) => stepTitle("nl", step, "Muziek"));
  expect(titles.slice(0, 4)).toEqual([
    "Wie zit er aan tafel?",
    "Hier komen we op terug",
    "Vrijwilligers",
    "Integratie",
  ]);
  expect(titles[12]).toBe("Muziek");
  expect(titles.slice(-2)).toEqual(["Wie staat er alleen?", "Dank jullie wel"]);
  expect(conversationLine("nl", "family.any.used-to-be", "Wonen")).toBe(
    "Wonen: wie hielp jullie daar vroeger bij?",
  );
});
