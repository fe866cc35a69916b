import { expect, test } from "vitest";
import { newId } from "../../id";
import { mapFrom } from "../../testing/network-map";
import { type MemberTie, notAsked } from "../tie/attribute";
import { inHistory } from "./history";
import { versionInput } from "./input";
import { copiedVersion, type VersionTold, versionOf } from "./version";

const told: VersionTold = { id: "v1", at: 12, toldBy: ["selam"], about: "now", where: "here" };
const tie = (actorId: string, memberId: string | null): MemberTie => ({ ...notAsked, actorId, memberId });

function aMap() {
  const places = [{ domain: "work", memberId: null }];
  return mapFrom({
    own: [],
    stored: new Map(),
    needs: [],
    actors: [{ id: "griet", name: "Griet Maes", places }],
  });
}

test("a version is a copy: what happens to the map later does not reach it", () => {
  const map = aMap();
  const version = versionOf(told, map, [tie("griet", "selam")]);
  const kept = structuredClone(version);
  map.actors[0]?.places.push({ domain: "health", memberId: null });
  for (const actor of map.actors) actor.name = "Iemand anders";
  map.actors.pop();
  expect(version).toEqual(kept);
  expect(version).toMatchObject({
    ...told,
    map: { actors: [{ id: "griet", name: "Griet Maes", domains: ["work"] }] },
  });
});

test("it keeps no consents", () => {
  expect(Object.keys(versionOf(told, aMap(), []).map.actors[0] ?? {})).not.toContain("consents");
});

test("it keeps what the tellers and the family together said, not what another feels, nor ties with nobody", () => {
  const ties = [tie("griet", "selam"), tie("griet", null), tie("griet", "daniel"), tie("gone", "selam")];
  expect(versionOf(told, aMap(), ties).map.account).toEqual([tie("griet", "selam"), tie("griet", null)]);
  const both = versionOf({ ...told, toldBy: ["selam", "daniel"] }, aMap(), ties);
  expect(both.map.account).toEqual(ties.slice(0, 3));
});

test("the order of a history: then, now, wished; origin before here; then as told", () => {
  const version = (id: string, about: VersionTold["about"], where: VersionTold["where"], at: number) => ({
    ...told,
    ...{ id, about, where, at },
  });
  const expected = [
    version("home", "then", "origin", 9),
    version("camp", "then", "here", 1),
    version("first", "now", "here", 2),
    version("back-home", "now", "origin", 3),
    version("second-a", "now", "here", 5),
    version("second-b", "now", "here", 5),
    version("wish", "wished", "here", 4),
  ];
  expect(inHistory(expected)).toEqual(expected);
  const turned = [...expected].reverse();
  expect(inHistory(turned)).toEqual(expected);
  expect(turned[0]?.id).toBe("wish");
});

test("somebody told it; now and here unless said otherwise", () => {
  const [id, member] = [newId(), newId()];
  expect(versionInput.parse({ id, toldBy: [member, member] })).toEqual({
    id,
    toldBy: [member],
    about: "now",
    where: "here",
  });
  const reasons = (given: object) =>
    versionInput.safeParse({ id, toldBy: [member], ...given }).error?.issues.map(({ message }) => message);
  expect(reasons({ toldBy: [] })).toEqual(["needed"]);
  expect(reasons({ toldBy: Array(60).fill(member) })).toBeUndefined();
  expect(reasons({ toldBy: Array(61).fill(member) })).toEqual(["too-many"]);
  expect(reasons({ about: "never" })).toEqual(["not-understood"]);
  expect(reasons({ where: "moon" })).toEqual(["not-understood"]);
  expect(reasons({ about: "wished", where: "origin" })).toBeUndefined();
});

test("as others tell a version, what somebody felt who is not one of them is left out of the copy", () => {
  const ties = [tie("griet", "selam"), tie("griet", null), tie("griet", "daniel")];
  const { map } = versionOf({ ...told, toldBy: ["selam", "daniel"] }, aMap(), ties);
  const copy = copiedVersion({ toldBy: ["daniel"] }, map);
  expect(copy).toEqual({ ...map, account: [tie("griet", null), tie("griet", "daniel")] });
  for (const actor of map.actors) actor.name = "Iemand anders";
  expect(copy.actors).toMatchObject([{ name: "Griet Maes" }]);
});
