import { expect, test } from "vitest";
import { untiedActors } from "./untied";

const actor = (id: string, ...domains: string[]) => ({ id, domains });
const actors = [actor("a", "work"), actor("b"), actor("c", "work"), actor("d"), actor("e", "health")];
const ids = (ties: { actorId: string; otherId: string }[]) =>
  untiedActors({ actors, ties }).map((one) => one.id);

test("those whom nobody else knows, those without a domain first, else in the order of the map", () => {
  expect(ids([])).toEqual(["b", "d", "a", "c", "e"]);
  expect(ids([{ actorId: "d", otherId: "e" }])).toEqual(["b", "a", "c"]);
  expect(ids([{ actorId: "c", otherId: "a" }])).toEqual(["b", "d", "e"]);
  expect(untiedActors({ actors: [], ties: [] })).toEqual([]);
});
