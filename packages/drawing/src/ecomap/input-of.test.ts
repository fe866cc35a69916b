import { tieGroups } from "@rondom/domain/network/tie/group";
import { expect, test } from "vitest";
import { ecomapInputOf, groupOrder, type Tied } from "./input-of";
import { referenceEcomapWords, referenceGroups } from "./reference";
import { ecomapWordsOf } from "./words-of";

const centre = { name: "Gezin", lines: [] };
const person = (about: Partial<Tied>): Tied => {
  const nobody = { id: "a", name: "Griet", role: null, organisation: null, formal: false };
  return { ...nobody, domains: [], feelings: [], ...about };
};
const people = (memberId: string | null, ...all: Tied[]) =>
  ecomapInputOf(all, memberId, centre, referenceEcomapWords, (key) => `<${key}>`).people;

test("the groups are all there, once each, in the order of the looks", () => {
  expect([...groupOrder].sort()).toEqual([...tieGroups].sort());
  expect([...groupOrder]).toEqual(referenceGroups.map(({ key }) => key));
  const {
    groups,
    words,
    centre: middle,
  } = ecomapInputOf([], null, centre, referenceEcomapWords, (key) => `<${key}>`);
  expect(groups[0]).toEqual({ key: "neighbours", word: "<neighbours>" });
  expect(groups).toHaveLength(9);
  expect([words, middle]).toEqual([referenceEcomapWords, centre]);
});

test("a person carries what this account told: ties of others stay out", () => {
  const tied = person({
    role: "buddy",
    organisation: "Welkomgroep",
    feelings: [
      { memberId: null, quality: "conflicted", group: "friends" },
      {
        memberId: "selam",
        group: "neighbours",
        quality: "strong",
        supports: [
          { kind: "informational", direction: "take" },
          { kind: "psychosocial", direction: "give" },
        ],
        functions: ["belonging"],
      },
    ],
  });
  expect(people("selam", tied)).toEqual([
    {
      id: "a",
      name: "Griet",
      second: "buddy · Welkomgroep",
      formal: false,
      group: "neighbours",
      quality: "strong",
      direction: "both",
      supports: ["informational", "psychosocial"],
      functions: ["belonging"],
    },
  ]);
  expect(people(null, tied)[0]).toMatchObject({ group: "friends", quality: "conflicted", direction: null });
  expect(people("rahel", tied)[0]).toMatchObject({
    group: "others",
    quality: null,
    supports: [],
    functions: [],
  });
});

test("without a told group somebody stands where such people usually do", () => {
  const groups = people(
    null,
    person({ domains: ["education"] }),
    person({ formal: true }),
    person({}),
    person({ domains: ["education"], feelings: [{ memberId: null, group: "friends" }] }),
  ).map(({ group }) => group);
  expect(groups).toEqual(["school-work", "social-services", "others", "friends"]);
});

test("words: the family together gives and takes, or one member by name", () => {
  const say = (key: string, values?: object) => [key, ...Object.values(values ?? {})].join(" ");
  const together = ecomapWordsOf(say, null);
  expect(together.direction).toEqual({
    give: "direction.give",
    take: "direction.take",
    both: "direction.both",
  });
  expect(ecomapWordsOf(say, "Selam").direction.take).toBe("directionOf.take Selam");
  expect(together.quality.conflicted).toBe("quality.conflicted");
  expect(together.support.instrumental).toBe("support.instrumental");
  expect(together.function.stability).toBe("function.stability");
  expect([together.notAsked, together.formal, together.informal]).toEqual(["notAsked", "formal", "informal"]);
  expect(together.position(1, 2)).toBe("position 1 2");
});
