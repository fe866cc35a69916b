import { expect, it } from "vitest";
import { layoutToFit } from "./fit-layout";
import { layoutMap } from "./layout";
import { sharifi, tesfay } from "./reference";

const withActors = (count: number) => ({ ...tesfay, gaps: [], actors: tesfay.actors.slice(1, count + 1) });
const file = (labelWidth: number, rows: number) => layoutMap({ ...tesfay, pane: "file", labelWidth, rows });

it("keeps the file's own measures while they fit, to the last px", () => {
  const usual = layoutMap({ ...tesfay, pane: "file" });
  expect([usual.level.labelWidth, usual.level.rows]).toEqual([168, 3]);
  expect(layoutToFit(tesfay, usual.canvas.width)).toEqual(usual);
  expect(layoutToFit(tesfay, usual.canvas.width - 1)).toEqual(file(150, 3));
});

it("gets taller and narrower step by step: a laptop beside its panel, a tablet upright", () => {
  expect(layoutToFit(tesfay, 872)).toEqual(file(150, 3));
  expect(layoutToFit(tesfay, 800)).toEqual(file(150, 5));
  expect(layoutToFit(tesfay, 744)).toEqual(file(108, 5));
  expect(file(108, 5).canvas.width).toBeLessThanOrEqual(744);
});

it("is the narrowest where nothing fits", () => {
  expect(layoutToFit(tesfay, 300)).toEqual(file(96, 8));
});

it("shows the large table while there are few people and it fits", () => {
  expect(layoutToFit(withActors(8), 1000).table.radius).toBe(250);
  expect(layoutToFit(withActors(9), 1000).table.radius).toBe(196);
  expect(layoutToFit(withActors(2), 500).table.radius).toBe(196);
});

it("shows the large table for many where there is much room and it fits", () => {
  expect(layoutToFit(tesfay, 1200).table.radius).toBe(250);
  expect(layoutToFit(tesfay, 1199).table.radius).toBe(196);
  expect(layoutToFit(sharifi, 1300)).toEqual(
    layoutMap({ ...sharifi, pane: "file", labelWidth: 150, rows: 5 }),
  );
});

it("never widens the labels of a level that has narrow ones", () => {
  const crowded = { ...tesfay, level: "C" as const };
  expect(layoutToFit(crowded, 827).level.labelWidth).toBe(120);
});
