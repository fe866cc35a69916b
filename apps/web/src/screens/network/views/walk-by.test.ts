import { layoutCircles } from "@rondom/drawing/circles/layout";
import { emptyCircles, tesfayCircles } from "@rondom/drawing/circles/reference";
import { expect, it } from "vitest";
import { walkTo } from "../picture/walk";
import { walkBy } from "./walk-by";

it("walks ring by ring from the inside, and along the people of a ring", () => {
  const { seats } = layoutCircles(tesfayCircles);
  const walk = walkBy(seats, ({ ring }) => ring);
  expect(walk.map((group) => group.length)).toEqual([2, 4, 6, 1]);
  const [first, second] = walk;
  expect(walkTo(walk, "family", "ArrowRight")).toEqual(first?.[0]);
  expect(walkTo(walk, first?.[0]?.id ?? "", "ArrowDown")).toEqual(first?.[1]);
  expect(walkTo(walk, first?.[1]?.id ?? "", "ArrowRight")).toEqual(second?.[0]);
  expect(first?.[0]).toEqual({ id: seats[0]?.id, kind: "actor", subject: seats[0]?.id });
});

it("nobody is no group", () => {
  expect(walkBy(layoutCircles(emptyCircles).seats, ({ ring }) => ring)).toEqual([]);
});
