import { expect, it } from "vitest";
import { blockOf } from "./block";
import type { Item } from "./items";
import { levelFor } from "./levels";

const level = levelFor(0, 10);

function item(id: number, height = 42, width = 100): Item {
  return {
    id: String(id),
    kind: "actor",
    subject: String(id),
    domain: "work",
    home: true,
    formal: false,
    initials: null,
    times: 1,
    name: "",
    lines: [],
    width,
    height,
  };
}
const many = (count: number) => Array.from({ length: count }, (_, i) => item(i));
const shape = (count: number) => blockOf(many(count), level).columns.map((column) => column.length);

it("fills columns from the table outwards, as few as the rows allow", () => {
  expect(shape(0)).toEqual([]);
  expect(shape(5)).toEqual([5]);
  expect(shape(6)).toEqual([3, 3]);
  expect(shape(7)).toEqual([4, 3]);
  expect(shape(11)).toEqual([4, 4, 3]);
  expect(blockOf(many(6), level).columns[1]?.map(({ id }) => id)).toEqual(["3", "4", "5"]);
});

it("takes the highest item of each row and sums the rows", () => {
  const block = blockOf([item(0), item(1, 56), item(2), item(3, 71), item(4), item(5)], level);
  expect(block.rowHeights).toEqual([71, 56, 42]);
  expect(block.height).toBe(169);
  expect(blockOf([], level).height).toBe(0);
});

it("starts each column beyond the widest label of those before", () => {
  const wide = [item(0), item(1, 42, 150), item(2), item(3, 42, 80), item(4, 42, 60), item(5, 42, 70)];
  expect(blockOf(wide, level).columnStarts).toEqual([0, 32 + 10 + 150 + 16]);
  expect(blockOf(many(11), level).columnStarts).toEqual([0, 158, 316]);
});

it("has five columns at most: a very full domain grows downwards", () => {
  expect(shape(25)).toEqual([5, 5, 5, 5, 5]);
  expect(shape(26)).toEqual([6, 6, 6, 6, 2]);
  expect(shape(30)).toEqual([6, 6, 6, 6, 6]);
  expect(shape(31)).toEqual([7, 7, 7, 7, 3]);
});
