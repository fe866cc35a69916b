import { expect, test } from "vitest";
import { checkFamilyFile } from "./check-family-file";
import { familyFileInput } from "./family-file";

/** The problems of a file with these beside a member m, actors a and b, a need n and a domain d of its own. */
function problems({ goal = {}, question = {}, stepsBack = [] as object[] }): string[] {
  const on = "2026-11-10";
  const file = familyFileInput.parse({
    ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
    members: [{ id: "m", name: "Selam" }],
    ownDomains: [{ id: "d", name: "Geloof" }],
    ...{ domainStates: {}, consents: [], ties: [], familyLayer: { feelings: [], needWords: [] } },
    contacts: ["a", "b"].map((id) => ({ id: `c${id}`, name: id, formal: false })),
    actors: [
      { id: "a", contact: "ca", stepsBack: stepsBack.map((one) => ({ because: "moved", on, ...one })) },
      { id: "b", contact: "cb" },
    ],
    needs: [{ id: "n", domain: "work", title: "Werk" }],
    goals: [{ id: "g", domain: "work", what: "Werk", ...goal }],
    questions: [{ text: "Wie?", on, ...question }],
  });
  return checkFamilyFile(file, 2026).map(({ pointer, reason }) => `${pointer} ${reason}`);
}
const on = "2026-11-10";

test("what points to somebody who is there has no problem", () => {
  const events = [
    { kind: "reached", member: "m", on },
    { kind: "parked", on },
  ];
  const thanks = ["a", "b"].map((actor) => ({ actor, member: "m", on }));
  const searches = [
    { actor: "b", on },
    { whom: "De gemeente", on },
  ];
  const question = { need: "n", domain: "d", actor: "a", found: "b", searches };
  const stepsBack = [{ takenBackOn: on }, { settledOn: on }, {}];
  expect(problems({ goal: { events, thanks }, question, stepsBack })).toEqual([]);
  expect(problems({ question: { domain: "work" } })).toEqual([]);
});

test.each([
  [{ goal: { events: [{ kind: "reached", member: "x", on }] } }, "/goals/0/events/0/member not-in-file"],
  [{ goal: { thanks: [{ actor: "x", on }] } }, "/goals/0/thanks/0/actor not-in-file"],
  [{ goal: { thanks: [{ actor: "a", member: "x", on }] } }, "/goals/0/thanks/0/member not-in-file"],
  [{ goal: { thanks: ["a", "b", "a"].map((actor) => ({ actor, on })) } }, "/goals/0/thanks/2 told-twice"],
  [{ question: { need: "x" } }, "/questions/0/need not-in-file"],
  [{ question: { domain: "x" } }, "/questions/0/domain not-a-domain"],
  [{ question: { actor: "m" } }, "/questions/0/actor not-in-file"],
  [{ question: { found: "x" } }, "/questions/0/found not-in-file"],
  [{ question: { searches: [{ actor: "x", on }] } }, "/questions/0/searches/0/actor not-in-file"],
  [{ question: { searches: [{ actor: "a", whom: "A", on }] } }, "/questions/0/searches/0/whom told-twice"],
  [{ question: { searches: [{ on }] } }, "/questions/0/searches/0 says-nothing"],
  [{ stepsBack: [{}, { takenBackOn: on }, {}] }, "/actors/0/stepsBack/2 told-twice"],
])("%j: %s", (told, problem) => {
  expect(problems(told)).toEqual([problem]);
});
