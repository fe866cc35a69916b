import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFamilyFile } from "../testing/family-file";
import { longWords, stringsIn, pseudonymWords as words } from "../testing/pseudonym-words";
import { canonicalFamilyFile } from "./canonical-family-file";
import { checkFamilyFile } from "./check-family-file";
import { type FamilyFile, familyFileInput } from "./family-file";
import { isMinor } from "./member";
import { pseudonymFile, withoutFamilyLayer } from "./pseudonym-file";

const year = 2026;
/** Lists and keys of which people type the texts; what else a file holds is chosen from lists of the product. */
function typedIn(file: FamilyFile): string[] {
  const typed = new Set(["name", "ownName", "municipality", "relation", "email", "phone", "organisation"]);
  for (const key of ["function", "role", "title", "what", "how", "byWords", "words", "notWords", "since"])
    typed.add(key);
  for (const key of ["text", "answer", "whom", "cameBack", "was", "why"]) typed.add(key);
  const walk = (value: unknown, key: string): string[] => {
    if (typeof value === "string") return typed.has(key) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, name));
  };
  return walk(file, "");
}

/** What stays when nothing that names somebody is looked at. */
function structure(file: FamilyFile) {
  return {
    members: file.members.map(({ id, reach, shares, birthYear }) => [
      id,
      reach,
      shares,
      isMinor(birthYear, year),
    ]),
    own: file.ownDomains.map(({ id, icon }) => [id, icon]),
    states: file.domainStates,
    contacts: file.contacts.map(({ id, formal, organisation }) => [id, formal, organisation !== null]),
    actors: file.actors.map(({ role, offer, stepsBack, ...actor }) => [
      actor,
      stepsBack.map(({ words, ...said }) => [said, words !== null]),
      offer && { ...offer, notWords: offer.notWords !== null },
    ]),
    consents: file.consents,
    needs: file.needs.map(({ title, ...need }) => need),
    goals: file.goals.map(({ id, domain, member, shared, state, actors }) => [
      id,
      domain,
      member,
      shared,
      state,
      actors,
    ]),
    happened: file.goals.map(({ events, thanks }) => [
      events.map(({ was, why, language, ...event }) => [event, was !== null, why !== null]),
      thanks.map(({ words, language, ...one }) => [one, words !== null]),
    ]),
    questions: file.questions.map(({ text, answer, searches, ...question }) => [
      question,
      answer !== null,
      searches.map(({ whom, cameBack, ...search }) => [search, whom !== null, cameBack !== null]),
    ]),
    ties: file.ties,
    feelings: file.familyLayer.feelings.map(({ words, since, ...feeling }) => [
      feeling,
      words !== null,
      since !== null,
    ]),
    felt: file.familyLayer.felt,
    versions: file.familyLayer.versions.map(({ ownDomains, people, needs, account, ...version }) => ({
      ...version,
      own: ownDomains.map(({ id, icon }) => [id, icon]),
      people: people.map(({ id, formal, volunteer, places }) => [id, formal, volunteer, places]),
      needs: needs.map(({ title, ...need }) => need),
      account: account.map(({ since, ...tie }) => tie),
    })),
    layer: Object.values(file.familyLayer).map((list) => list.length),
    told: file.familyLayer.needWords.map(({ need, member }) => [need, member]),
  };
}

test("no word that somebody typed is left, and the structure is the same", () => {
  fc.assert(
    fc.property(anyFamilyFile, (file) => {
      const hidden = pseudonymFile(file, words, year);
      const left = longWords(stringsIn(hidden));
      const ours = longWords(["het gezin gezinslid persoon organisatie eigen domein nood doel woorden"]);
      const chosen = longWords(stringsIn(file).filter((text) => !typedIn(file).includes(text)));
      for (const word of longWords(typedIn(file))) {
        if (!ours.has(word) && !chosen.has(word)) expect(left).not.toContain(word);
      }
      expect(structure(hidden)).toEqual(structure(canonicalFamilyFile(file)));
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 60 },
  );
});

test("it passes the check of every family file, so that it can be read in", () => {
  fc.assert(
    fc.property(anyFamilyFile, (file) => {
      const hidden = pseudonymFile(file, words, year);
      expect(familyFileInput.parse(hidden)).toEqual(hidden);
      expect(checkFamilyFile(hidden, year)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const file = (members: { birthYear: number | null }[]) =>
  familyFileInput.parse({
    format: "rondom-family",
    version: 1,
    family: { name: "Gezin Tesfay", municipality: "Lindeveld" },
    members: members.map((member, at) => ({
      id: `tesfay-${at}`,
      name: "Selam",
      languages: ["ti"],
      ...member,
    })),
    ...{
      ownDomains: [],
      domainStates: { work: "no-need" },
      contacts: [],
      actors: [],
      consents: [],
      needs: [],
      goals: [],
    },
    ties: [],
    familyLayer: { feelings: [], needWords: [] },
  });

test("a minor stays one, of an adult no year is told; ids and languages are gone", () => {
  const { members, family } = pseudonymFile(
    file([{ birthYear: 2009 }, { birthYear: 2008 }, { birthYear: null }]),
    words,
    year,
  );
  expect(members.map(({ id, name, birthYear, languages }) => [id, name, birthYear, languages])).toEqual([
    ["m1", "Gezinslid A", 2016, []],
    ["m2", "Gezinslid B", null, []],
    ["m3", "Gezinslid C", null, []],
  ]);
  expect(family).toEqual({ name: "Het gezin", municipality: "…" });
});

test("without the family's layer goes what it says in its own words, and what a helper told the coordinator alone", () => {
  fc.assert(
    fc.property(anyFamilyFile, (whole) => {
      const { familyLayer, ...rest } = withoutFamilyLayer(whole);
      expect(Object.keys(familyLayer).sort()).toEqual(Object.keys(whole.familyLayer).sort());
      expect(Object.values(familyLayer).flat()).toEqual([]);
      const { familyLayer: _, actors, goals, ...before } = whole;
      expect(rest).toEqual({
        ...before,
        actors: actors.map((actor) => ({ ...actor, stepsBack: [] })),
        goals: goals.map((goal) => ({
          ...goal,
          events: goal.events.map((event) => ({ ...event, why: null })),
          thanks: goal.thanks.map((thanks) => ({ ...thanks, words: null })),
        })),
      });
    }),
    { numRuns: 50 },
  );
});

test("whoever stands in versions alone has a number of their own, the same in each of them", () => {
  const person = (id: string) => ({ id, name: `Naam ${id}`, formal: true });
  const version = (id: string, people: string[]) => ({
    ...{ id, about: "then", on: "2025-04-02", toldBy: ["m"], members: ["m"] },
    ownDomains: [{ id: "lost", name: "Moestuin" }],
    people: people.map(person),
    needs: [{ id: "past", domain: "lost", title: "Zaaien", actors: people }],
  });
  const file = familyFileInput.parse({
    ...{ format: "rondom-family", version: 1, family: { name: "Gezin", municipality: "Lindeveld" } },
    members: [{ id: "m", name: "Selam" }],
    ...{ ownDomains: [], domainStates: {}, consents: [], needs: [], goals: [], ties: [] },
    contacts: [{ id: "c", name: "Griet", formal: true }],
    actors: [{ id: "griet", contact: "c" }],
    familyLayer: {
      ...{ feelings: [], needWords: [] },
      versions: [version("one", ["tom", "griet"]), version("two", ["mia", "tom"])],
    },
  });
  const { versions } = pseudonymFile(file, words, year).familyLayer;
  const called = versions.map(({ people }) => people.map(({ name }) => name));
  expect(called).toEqual([
    [words.person(2), words.person(1)],
    [words.person(3), words.person(2)],
  ]);
  for (const { ownDomains, needs } of versions) {
    expect(ownDomains).toMatchObject([{ name: words.ownDomain(1) }]);
    expect(needs).toMatchObject([{ title: words.need(1) }]);
  }
});
