import type { Network } from "@rondom/services/network/read-network";
import { expect, it } from "vitest";
import { knownBy } from "./known-by";

const actors = ["a", "b", "c", "d"].map((id) => ({ id })) as Network["actors"];

it("finds whom somebody knows on either side of a tie, in the order of the map", () => {
  const ties = [
    { id: "1", actorId: "c", otherId: "a" },
    { id: "2", actorId: "a", otherId: "b" },
    { id: "3", actorId: "b", otherId: "c" },
  ];
  expect(knownBy({ actors, ties }, "a").map(({ tieId, other }) => [tieId, other.id])).toEqual([
    ["2", "b"],
    ["1", "c"],
  ]);
  expect(knownBy({ actors, ties }, "d")).toEqual([]);
});
