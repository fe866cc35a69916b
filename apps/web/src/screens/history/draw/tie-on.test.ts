import { notAsked } from "@rondom/domain/network/tie/attribute";
import { expect, test } from "vitest";
import { tieOn } from "./tie-on";

const told = { ...notAsked, actorId: "griet", memberId: "selam", closeness: "close" as const };

test("one account of one person; nobody else's, and nothing when it was not asked", () => {
  const map = { account: [told, { ...notAsked, actorId: "griet", memberId: null }] };
  expect(tieOn(map, "griet", "selam")).toBe(told);
  expect(tieOn(map, "griet", null).closeness).toBeNull();
  expect(tieOn(map, "jan", "selam")).toEqual({ ...notAsked, actorId: "jan", memberId: "selam" });
});
