import type { MapActor, MapDomain, MapNeed } from "@rondom/domain/network/map";
import { expect, test } from "vitest";
import { mapInputOf } from "./input-of";
import { referenceWords } from "./reference";

const domain = (key: string, own: MapDomain["own"] = null): MapDomain => {
  return { key, own, stored: "no-need", shown: "no-need", people: 0, gaps: 0 };
};
const actor = (about: Partial<MapActor>): MapActor => {
  const nobody = { id: "a", name: "Griet", role: null, organisation: null, formal: true, volunteer: true };
  return { ...nobody, places: [], domains: ["work"], consents: { invite: null, name: null }, ...about };
};
const need = (gap: boolean): MapNeed => {
  const said = { memberId: null, domain: "work", title: "Werk", sensitive: true, state: "open" as const };
  return { id: `need-${gap}`, ...said, actorIds: [], gap };
};
const centre = { name: "Gezin", lines: [] };
const input = (actors: MapActor[], domains: MapDomain[]) =>
  mapInputOf(
    { actors, domains, needs: [need(true), need(false)] },
    centre,
    referenceWords,
    (key) => `<${key}>`,
  );

test("domains carry their word, icon and what is stored; an own one keeps the icon the family picked", () => {
  const own = [domain("d1", { name: "Kerk", icon: "sun" }), domain("d2", { name: "X", icon: "no-icon" })];
  expect(input([], [domain("work"), ...own]).domains).toEqual([
    { key: "work", word: "<work>", icon: "hammer", state: "no-need", own: false },
    { key: "d1", word: "<d1>", icon: "sun", state: "no-need", own: true },
    { key: "d2", word: "<d2>", icon: "star", state: "no-need", own: true },
  ]);
});

test("people carry what they do and where, as far as it is known; only gaps are chairs", () => {
  const both = actor({ role: "buddy", organisation: "Welkomgroep", formal: false });
  const {
    actors,
    gaps,
    words,
    centre: middle,
  } = input([both, actor({ organisation: "CAW" }), actor({})], []);
  expect(actors).toEqual([
    { id: "a", name: "Griet", second: "buddy · Welkomgroep", formal: false, domains: ["work"] },
    { id: "a", name: "Griet", second: "CAW", formal: true, domains: ["work"] },
    { id: "a", name: "Griet", second: "", formal: true, domains: ["work"] },
  ]);
  expect(gaps).toEqual([{ id: "need-true", domain: "work", title: "Werk" }]);
  expect([words, middle]).toEqual([referenceWords, centre]);
});
