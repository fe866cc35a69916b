import { expect, it } from "vitest";
import { isProfessional, kindsOf, offerKinds, professionalKinds, taskKinds } from "./task-kind";

const guessed = (title: string) => kindsOf({ title, kind: null });

it.each([
  ["Mee tolken bij de dokter", ["interpreting"]],
  ["Interpret at the town hall", ["interpreting"]],
  ["Interpréter chez le médecin", ["interpreting"]],
  ["Traduire la lettre", ["interpreting"]],
  ["Voeren naar de training", ["driving"]],
  ["Papieren van de mutualiteit nakijken", ["paperwork"]],
  ["Remplir le formulaire", ["paperwork"]],
  ["Helpen met het budget", ["money"]],
  ["Babysitten op dinsdag", ["childcare"]],
  ["Helpen verhuizen", ["chores"]],
  ["Déménager les meubles", ["chores"]],
  ["Therapie opstarten", ["therapy"]],
  ["Thérapie pour Yusuf", ["therapy"]],
  ["Gesprek over trauma", ["therapy"]],
  ["Juridisch advies geven", ["legal-counsel"]],
  ["Legal advice", ["legal-counsel"]],
  ["Als jobcoach meegaan", ["job-coaching"]],
  ["Brood halen", []],
] as const)("%s sounds like %j", (title, kinds) => {
  expect(guessed(title)).toEqual(kinds);
});

it("only the beginning of a word counts, wherever the word stands", () => {
  expect(guessed("Een gedicht over ontolken")).toEqual([]);
  expect(guessed("ontolken en tolken")).toEqual(["interpreting"]);
  expect(guessed("TOLKEN")).toEqual(["interpreting"]);
  expect(guessed("bij de (psycholoog)")).toEqual(["therapy"]);
});

it("names several kinds in their order; a chosen kind is the only one", () => {
  expect(guessed("Advocaat bellen en tolken")).toEqual(["interpreting", "legal-counsel"]);
  expect(kindsOf({ title: "Advocaat bellen en tolken", kind: "driving" })).toEqual(["driving"]);
});

it("three kinds are for professionals; a volunteer chooses among the others", () => {
  expect(taskKinds.filter(isProfessional)).toEqual([...professionalKinds]);
  expect([...offerKinds, ...professionalKinds].toSorted()).toEqual([...taskKinds].toSorted());
});
