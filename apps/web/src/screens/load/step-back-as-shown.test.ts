import { expect, it } from "vitest";
import { stepBackAsShown } from "./step-back-as-shown";
import type { StepBack } from "./step-back-screen";

const offer = { hours: 2, themes: [], lastDay: null, notKinds: [], notWords: "Niet naar Selam" };
const bearer = {
  ...{ key: "actor:m", kind: "actor", id: "m", name: "Mia Hendrickx", role: "buddy", formal: false },
  ...{ volunteer: true, minor: false, domains: ["work"], offer, offerAt: 5 },
  here: { tasks: 0, weight: 0 },
  elsewhere: { tasks: 0, weight: 0 },
} satisfies Partial<StepBack["bearers"][number]> as StepBack["bearers"][number];
const read: StepBack = {
  ...{
    id: "s",
    familyId: "f",
    state: "said",
    gone: false,
    reason: "no-time",
    words: "Selam weet het.",
    at: 5,
  },
  person: { id: "l", name: "Lieve Dewaele" },
  ...{ domains: ["work"], ownDomains: [], invitations: [] },
  needs: [{ id: "n", title: "Een job voor Selam", domain: "work" }],
  tasks: [
    {
      ...{ id: "t", title: "Met Selam wandelen", domain: "work", weight: 1, kind: null, byDate: null },
      ...{ state: "asked", version: 1 },
    },
  ],
  bearers: [bearer, { ...bearer, id: "x", offer: null }],
};
const person = ({ id }: { id: string }) => `Persoon ${id}`;
const words = () => "(eigen woorden)";

it("is as it is while names show", () => {
  expect(stepBackAsShown(read, { hidden: false, person, words })).toBe(read);
});

it("holds no name and nothing typed while they are hidden", () => {
  const shown = stepBackAsShown(read, { hidden: true, person, words });
  expect(JSON.stringify(shown)).not.toMatch(/Selam|Lieve|Mia|buddy/);
  expect(shown).toMatchObject({
    person: { name: "Persoon l" },
    words: "(eigen woorden)",
    needs: [{ title: "Persoon n" }],
    tasks: [{ title: "(eigen woorden)", domain: "work" }],
    bearers: [{ name: "Persoon m", offer: { hours: 2, notWords: "(eigen woorden)" } }, { offer: null }],
  });
  const silent = stepBackAsShown({ ...read, words: null }, { hidden: true, person, words });
  expect(silent.words).toBeNull();
});
