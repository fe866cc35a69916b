import { type MemberTie, notAsked } from "@rondom/domain/network/tie/attribute";
import type { VersionActor } from "@rondom/domain/network/version/version";
import { versionActor } from "@rondom/domain/testing/map-version";
import { expect, test } from "vitest";
import { peopleOf, timeInputOf } from "./input-of";
import { referenceTimeWords as words } from "./reference";

const tie = (actorId: string, memberId: string | null, closeness: MemberTie["closeness"]): MemberTie => ({
  ...notAsked,
  ...{ actorId, memberId, closeness },
});
const griet = versionActor("griet", true, ["education", "leisure"]);
const jan = versionActor("jan", false, []);
const lieve = versionActor("lieve", false, ["informal"]);
const before = {
  actors: [griet, jan],
  account: [tie("griet", null, "further"), tie("griet", "selam", "close")],
};
const after = {
  actors: [lieve, griet],
  account: [tie("lieve", null, "very-close"), tie("jan", null, "close")],
};
const inputOf = (account: string | null, people: readonly VersionActor[] = peopleOf([before, after])) =>
  timeInputOf({
    ...{ account, people, words, centre: { name: "Gezin", lines: [] } },
    domains: [{ key: "education" }, { key: "own" }],
    versions: [
      { key: "v1", title: "Toen", told: "Verteld door Selam", map: before },
      { key: "now", title: "Nu", told: "", map: after },
    ],
  });

test("each version has its own people, as close as the family together said; not asked is null", () => {
  expect(inputOf(null).versions).toEqual([
    { key: "v1", title: "Toen", told: "Verteld door Selam", closeness: { griet: "further", jan: null } },
    { key: "now", title: "Nu", told: "", closeness: { lieve: "very-close", griet: null } },
  ]);
});

test("a member's account is theirs alone: nothing of the family's stands in for it", () => {
  expect(inputOf("selam").versions.map(({ closeness }) => closeness)).toEqual([
    { griet: "close", jan: null },
    { lieve: null, griet: null },
  ]);
  expect(inputOf("daniel").versions[0]?.closeness).toEqual({ griet: null, jan: null });
});

test("everybody once, in the order of joining, as the last version tells of them", () => {
  const moved = { ...griet, name: "Griet Maes", domains: ["work"] };
  expect(peopleOf([before, { actors: [lieve, moved] }])).toEqual([moved, jan, lieve]);
  expect(peopleOf([])).toEqual([]);
});

test("people carry what they do and where, as far as it is known", () => {
  const teacher = { ...griet, role: "juf", organisation: "De Regenboog" };
  const { people, domains, centre } = inputOf(null, [teacher, { ...jan, organisation: "CAW" }, lieve]);
  expect(people).toEqual([
    {
      ...{ id: "griet", name: "Mens griet", second: "juf · De Regenboog", formal: true },
      domains: ["education", "leisure"],
    },
    { id: "jan", name: "Mens jan", second: "CAW", formal: false, domains: [] },
    { id: "lieve", name: "Mens lieve", second: "", formal: false, domains: ["informal"] },
  ]);
  expect([domains, centre.name]).toEqual([["education", "own"], "Gezin"]);
});
