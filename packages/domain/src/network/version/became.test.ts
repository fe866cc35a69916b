import { expect, test } from "vitest";
import { goalOfWish, type Wish, wishOf, withGoal } from "./became";
import type { DifferenceItem } from "./difference";
import type { VersionActor, VersionMap } from "./version";

const tie = { actorId: "griet", memberId: "selam" };
const actor = { id: "maat" } as VersionActor;

test.each<[DifferenceItem, Wish | null]>([
  [
    { kind: "came", actor },
    { kind: "came", about: "maat", memberId: null },
  ],
  [{ kind: "went", actor }, null],
  [
    { kind: "closer", ...tie, from: "further", to: "close" },
    { kind: "closer", about: "griet", memberId: "selam" },
  ],
  [
    { kind: "quality", ...tie, memberId: null, from: "neutral", to: "strong" },
    { kind: "quality", about: "griet", memberId: null },
  ],
  [
    { kind: "new-domain", domain: "leisure", actorIds: ["maat"] },
    { kind: "new-domain", about: "leisure", memberId: null },
  ],
  [{ kind: "lost-domain", domain: "leisure", actorIds: [] }, null],
])("%o as a wish", (item, wish) => {
  expect(wishOf(item)).toEqual(wish);
});

test("a wish keeps the goal it became, of each wish the newest; another feeling is another wish", () => {
  const empty = { actors: [], account: [] } as unknown as VersionMap;
  const closer: Wish = { kind: "closer", about: "griet", memberId: "selam" };
  const one = withGoal(withGoal(empty, closer, "g1"), { ...closer, memberId: null }, "g2");
  expect(goalOfWish(one, closer)).toBe("g1");
  expect(goalOfWish(one, { ...closer, memberId: null })).toBe("g2");
  expect(goalOfWish(one, { ...closer, kind: "further" })).toBeNull();
  expect(goalOfWish(one, { ...closer, about: "tom" })).toBeNull();
  expect(goalOfWish(empty, closer)).toBeNull();
  const again = withGoal(one, closer, "g3");
  expect(goalOfWish(again, closer)).toBe("g3");
  expect(again.became).toHaveLength(2);
});
