import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMapFacts, mapFrom } from "../testing/network-map";
import { pseudonymWords as words } from "../testing/pseudonym-words";
import type { NetworkMap } from "./map";
import { pseudonymise } from "./pseudonym";

const selam = { id: "member-1", name: "Selam Tesfay", ownName: "ሰላም", birthYear: 1985, minor: false };
const agreed = { id: "consent-1", memberId: "member-1", memberName: "Selam Tesfay", at: 12 };
const griet = {
  id: "actor-1",
  name: "Griet Maes",
  role: "juf van Yusuf",
  organisation: "OCMW Lindeveld",
  formal: true,
  volunteer: false,
  places: [{ domain: "work", memberId: "member-1" }],
  domains: ["work", "own-1"],
  consents: { invite: agreed, name: null },
};
const map: NetworkMap = {
  members: [selam, { ...selam, id: "member-2", name: "Daniel", ownName: null, minor: true }],
  domains: [
    { key: "work", own: null, stored: "spoken", shown: "carried", people: 2, gaps: 1 },
    {
      key: "own-1",
      own: { name: "Kerk van Gent", icon: "star" },
      stored: "spoken",
      shown: "carried",
      people: 1,
      gaps: 0,
    },
  ],
  actors: [
    griet,
    { ...griet, id: "actor-2", organisation: " ocmw lindeveld ", consents: { invite: null, name: null } },
    { ...griet, id: "actor-3", name: "Tom", organisation: "CAW", formal: false },
    { ...griet, id: "actor-4", organisation: null },
  ],
  needs: [
    {
      ...{ id: "need-1", memberId: "member-1", domain: "work", title: "Werk voor Selam" },
      ...{ sensitive: true, state: "open", actorIds: ["actor-1"], gap: false },
    },
  ],
  ties: [{ id: "tie-1", actorId: "actor-1", otherId: "actor-3" }],
};

test("people, members, organisations, own domains and needs get numbers, in the order of joining", () => {
  const hidden = pseudonymise({ familyId: "family-1", familyName: "Gezin Tesfay", ...map }, words);
  expect(hidden.familyName).toBe("Het gezin");
  expect(hidden.members).toEqual([
    { id: "member-1", name: "Gezinslid A", ownName: null, birthYear: null, minor: false },
    { id: "member-2", name: "Gezinslid B", ownName: null, birthYear: null, minor: true },
  ]);
  expect(hidden.actors.map(({ name, organisation }) => [name, organisation])).toEqual([
    ["Persoon 1", "Organisatie 1"],
    ["Persoon 2", "Organisatie 1"],
    ["Persoon 3", "Organisatie 2"],
    ["Persoon 4", null],
  ]);
  expect(hidden.actors[0]).toEqual({
    ...griet,
    name: "Persoon 1",
    role: null,
    organisation: "Organisatie 1",
    consents: { invite: { ...agreed, memberName: "Gezinslid A" }, name: null },
  });
  expect(hidden.domains).toEqual([
    map.domains[0],
    { ...map.domains[1], own: { name: "Eigen domein 1", icon: "star" } },
  ]);
  expect(hidden.needs).toEqual([{ ...map.needs[0], title: "Nood 1" }]);
  expect(hidden.ties).toEqual(map.ties);
});

test("what hangs on a person is called as they are; what nobody knows of is a dot of three", () => {
  const hidden = pseudonymise(
    {
      ...map,
      actors: [
        {
          ...griet,
          contact: {
            id: "contact-1",
            name: "Griet Maes",
            email: "g@example.org",
            phone: "09",
            languages: ["ti"],
          },
          ownRole: "juf",
          feelings: [{ memberId: null, quality: "strong", words: "Zij luistert", language: "ti", at: 3 }],
        },
      ],
      goals: [
        { id: "goal-1", what: "Rijbewijs voor Selam", how: "met Tom", byDate: "2026-12-01", state: "parked" },
      ],
      edits: {
        undo: { id: "edit-1", verb: "add-actor", about: { kind: "actor", id: "actor-1", name: "Griet" } },
      },
      gone: { id: "somebody-else", name: "Weg" },
      by: { coordinatorId: "c-1", coordinatorName: "Joke" },
      tomorrow: "een veld dat er nog niet is",
    },
    words,
  );
  expect(hidden.actors[0]?.contact).toEqual({
    ...{ id: "contact-1", name: "Persoon 1", email: null, phone: null, languages: [] },
  });
  expect(hidden.actors[0]).toMatchObject({
    ownRole: null,
    feelings: [{ memberId: null, quality: "strong", words: "eigen woorden", language: "nl", at: 3 }],
  });
  expect(hidden.goals).toEqual([{ id: "goal-1", what: "Doel 1", how: null, byDate: null, state: "parked" }]);
  expect(hidden.edits.undo).toEqual({
    ...{ id: "edit-1", verb: "add-actor", about: { kind: "actor", id: "actor-1", name: "Persoon 1" } },
  });
  expect(hidden.gone).toEqual({ id: "somebody-else", name: "…" });
  expect(hidden.by).toEqual({ coordinatorId: "c-1", coordinatorName: "…" });
  expect(hidden.tomorrow).toBe("…");
});

test("the twenty-seventh member is AA", () => {
  const members = Array.from({ length: 53 }, (_, i) => ({ ...selam, id: `m${i}` }));
  const names = pseudonymise({ ...map, members }, words).members.map(({ name }) => name);
  expect([names[25], names[26], names[27], names[51], names[52]]).toEqual([
    ...["Gezinslid Z", "Gezinslid AA", "Gezinslid AB", "Gezinslid AZ", "Gezinslid BA"],
  ]);
});

test("it changes nothing of the structure, and twice is once", () => {
  fc.assert(
    fc.property(anyMapFacts.map(mapFrom), (map) => {
      const hidden = pseudonymise(map, words);
      const bare = ({ actors, needs, domains, ...rest }: NetworkMap) => ({
        ...rest,
        actors: actors.map(({ name, ...actor }) => actor),
        needs: needs.map(({ title, ...need }) => need),
        domains: domains.map(({ own, ...domain }) => ({ ...domain, own: own !== null })),
      });
      expect(bare(hidden)).toEqual(bare(map));
      expect(pseudonymise(hidden, words)).toEqual(hidden);
      expect(new Set(hidden.actors.map(({ name }) => name)).size).toBe(map.actors.length);
    }),
  );
});

test("what is told of a tie was chosen from lists and stays; since when somebody typed", () => {
  const feeling = {
    ...{ actorId: "a", memberId: null, group: "peers", quality: "strong", closeness: "close" },
    supports: [{ kind: "instrumental", direction: "take" }],
    ...{ costs: ["paid"], functions: ["affection"], frequency: "daily", means: ["phone"], where: "abroad" },
    ...{ outlook: "bridging", strength: "weak", since: "sinds Griet", words: null, at: 1 },
  };
  const talk = { members: ["m"], outsiders: [{ kind: "volunteer", actorId: "a" }] };
  const named = {
    members: [{ id: "m", name: "Selam" }],
    actors: [{ id: "a", name: "Griet", feelings: [feeling] }],
    needs: [],
    feelingsClosed: { because: "talk", conversationId: "talk-1", atTable: talk },
    kept: { about: "then", where: "origin", richness: "sparse", effect: "burdening" },
  };
  const hidden = pseudonymise(named, words);
  expect(hidden.actors[0]?.feelings).toEqual([{ ...feeling, since: "…" }]);
  expect(hidden.feelingsClosed).toEqual(named.feelingsClosed);
  expect(hidden.kept).toEqual(named.kept);
});

test("an answer about a family without the lists of its map is hidden by the names that are given", () => {
  const names = new Map([
    ["actor-1", "Persoon 1"],
    ["member-1", "Gezinslid A"],
  ]);
  const answer = {
    actors: [
      {
        id: "actor-1",
        name: "Griet Maes",
        shown: "function",
        named: { memberId: "member-1", memberName: "Selam", at: 1 },
      },
    ],
    withheld: { by: "Selam", reason: "Zij kent mijn baas" },
    stranger: { id: "actor-9", name: "Iemand" },
    yours: ["work"],
  };
  expect(pseudonymise(answer, words, names)).toEqual({
    actors: [
      {
        id: "actor-1",
        name: "Persoon 1",
        shown: "function",
        named: { memberId: "member-1", memberName: "Gezinslid A", at: 1 },
      },
    ],
    withheld: { by: "…", reason: "…" },
    stranger: { id: "actor-9", name: "…" },
    yours: ["work"],
  });
});
