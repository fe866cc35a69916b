import { expect, it } from "vitest";
import type { Task } from "./view";
import { asShown } from "./without-names";

const event = {
  id: "e",
  kind: "question",
  reason: null,
  word: "Mag Selam mee?",
  at: 5,
  noted: false,
  seenAt: 6,
  answer: "Ja, Selam mag mee.",
} as const;
const task: Task = {
  ...{ id: "t", meetingId: null, lineId: null, title: "Selam bellen", domain: "work", needId: "n" },
  ...{ goalId: null, stepId: null, agendaItemId: null, openQuestionId: null, splitFrom: null },
  ...{ sensitive: false, weight: 2, kind: null, byDate: "2026-12-04", state: "asked", askedAt: 5 },
  ...{ touchedAt: 5, endedAt: null, version: 1, ownerLeft: false, overdue: false },
  owner: { kind: "actor", id: "a", name: "Griet Maes", role: "buurvrouw", organisation: "OCMW", phone: "1" },
  subjects: [{ kind: "need", words: "Een job voor Selam" }],
  events: [event, { ...event, id: "f", word: null, answer: null }],
  mail: { state: "refused", serverWords: "no mailbox griet@example.org" },
};
const person = ({ id }: { id: string }) => `Persoon ${id}`;
const words = () => "(eigen woorden)";

it("is as it is while names show", () => {
  expect(asShown(task, { hidden: false, person, words })).toBe(task);
});

it("holds no name and nothing typed while they are hidden", () => {
  const shown = asShown(task, { hidden: true, person, words });
  expect(JSON.stringify(shown)).not.toMatch(/Selam|Griet|OCMW|buurvrouw|example/);
  expect(shown).toMatchObject({
    title: "(eigen woorden)",
    owner: { name: "Persoon a" },
    byDate: "2026-12-04",
  });
  expect(shown.events.map(({ word, answer }) => [word, answer])).toEqual([
    ["(eigen woorden)", "(eigen woorden)"],
    [null, null],
  ]);
});

it("names the coordinator, and nobody as nobody", () => {
  const joke = { ...task.owner, kind: "coordinator", id: "j", name: "Joke" } as const;
  expect(asShown({ ...task, owner: joke }, { hidden: true, person, words }).owner.name).toBe("Joke");
  const none = { ...task.owner, kind: "nobody", id: "", name: "" } as const;
  expect(asShown({ ...task, owner: none, mail: null }, { hidden: true, person, words })).toMatchObject({
    owner: { name: "" },
    mail: null,
  });
});
