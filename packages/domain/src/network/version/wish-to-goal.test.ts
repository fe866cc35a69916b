import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCompared, versionActor } from "../../testing/map-version";
import { figure } from "../mirror/figure";
import { type DifferenceItem, difference } from "./difference";
import { type WishWords, wishToGoal } from "./wish-to-goal";

const words: WishWords = {
  came: (name) => `${name} erbij`,
  newDomain: (domain) => `hulp bij ${domain}`,
  closer: (name) => `dichter bij ${name}`,
  further: (name) => `meer afstand van ${name}`,
  quality: (name, to) => `${name}: ${to}`,
};
const griet = versionActor("griet", true, ["education", "leisure"]);
const lieve = versionActor("lieve", false, []);
const today = { actors: [griet, lieve, versionActor("bart", true, ["leisure"])] };
const selam = { toldBy: ["selam"] };
const goal = (item: DifferenceItem, wished = selam) => wishToGoal(item, wished, today, words);
const felt = { actorId: "griet", memberId: "daniel" };

test("somebody who is wished for: who stands in that domain today may help", () => {
  const coach = versionActor("coach", false, ["leisure", "work"]);
  expect(goal({ kind: "came", actor: coach })).toEqual({
    domain: "leisure",
    memberId: "selam",
    what: "Mens coach erbij",
    supporterIds: ["griet", "bart"],
    layer: "shared",
  });
  const friend = versionActor("friend", false, []);
  expect(goal({ kind: "came", actor: friend })).toMatchObject({ domain: "informal", supporterIds: [] });
});

test("a new domain: of those who are wished there, who is on the map today", () => {
  expect(goal({ kind: "new-domain", domain: "work", actorIds: ["coach", "lieve"] })).toEqual({
    domain: "work",
    memberId: "selam",
    what: "hulp bij work",
    supporterIds: ["lieve"],
    layer: "shared",
  });
});

test("a wish that several told is the family's", () => {
  const item: DifferenceItem = { kind: "new-domain", domain: "work", actorIds: [] };
  expect(goal(item, { toldBy: ["selam", "daniel"] })?.memberId).toBeNull();
  expect(goal(item, { toldBy: [] })?.memberId).toBeNull();
});

test("what somebody feels stays theirs, and the one it is about is never asked to support it", () => {
  const draft = { domain: "education", memberId: "daniel", supporterIds: [], layer: "family" };
  expect(goal({ kind: "closer", ...felt, from: "further", to: "close" })).toEqual({
    ...draft,
    what: "dichter bij Mens griet",
  });
  expect(goal({ kind: "further", ...felt, from: "close", to: "further" })).toEqual({
    ...draft,
    what: "meer afstand van Mens griet",
  });
  expect(goal({ kind: "quality", ...felt, from: "conflicted", to: "neutral" })).toEqual({
    ...draft,
    what: "Mens griet: neutral",
  });
  const withLieve = { ...felt, actorId: "lieve" };
  expect(goal({ kind: "closer", ...withLieve, from: "further", to: "close" })?.domain).toBe("informal");
});

test.each<[string, DifferenceItem]>([
  ["somebody goes", { kind: "went", actor: griet }],
  ["a domain empties", { kind: "lost-domain", domain: "leisure", actorIds: ["griet"] }],
  ["a share", { kind: "formal-share", from: figure([], ["a"]), to: figure(["a"], ["a"]) }],
  ["a colder tie", { kind: "quality", ...felt, from: "strong", to: "supportive" }],
  ["somebody who is not on the map", { kind: "closer", ...felt, actorId: "x", from: "further", to: "close" }],
])("no goal: %s", (_, item) => {
  expect(goal(item)).toBeNull();
});

test("law: supporters are on the map of today, and a feeling is nobody else's", () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, (now, wish) => {
      for (const item of difference(now, wish)) {
        const draft = wishToGoal(item, selam, now, words);
        for (const id of draft?.supporterIds ?? []) expect(now.actors.map((actor) => actor.id)).toContain(id);
        if (draft && "memberId" in item) {
          expect(draft).toMatchObject({ layer: "family", memberId: item.memberId, supporterIds: [] });
        }
      }
    }),
  );
});
