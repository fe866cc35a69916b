import { expect, it } from "vitest";
import { layoutToFit } from "./fit-layout";
import { layoutMap } from "./layout";
import { tesfay } from "./reference";

const withActors = (count: number) => ({ ...tesfay, gaps: [], actors: tesfay.actors.slice(1, count + 1) });

it("keeps the file's own label width while it fits, to the last px", () => {
  const roomy = layoutMap({ ...tesfay, pane: "file" });
  expect(roomy.level.labelWidth).toBe(168);
  expect(layoutToFit(tesfay, roomy.canvas.width)).toEqual(roomy);
  expect(layoutToFit(tesfay, roomy.canvas.width - 1).level.labelWidth).toBe(150);
});

it("wraps labels sooner in a narrower pane, and stays within it", () => {
  const narrower = layoutMap({ ...tesfay, pane: "file", labelWidth: 136 });
  const layout = layoutToFit(tesfay, narrower.canvas.width);
  expect(layout).toEqual(narrower);
  expect(layout.canvas.width).toBeLessThan(layoutMap({ ...tesfay, pane: "file" }).canvas.width);
});

it("is the narrowest where nothing fits", () => {
  expect(layoutToFit(tesfay, 300)).toEqual(layoutMap({ ...tesfay, pane: "file", labelWidth: 120 }));
});

it("shows the large table while there are few people and it fits", () => {
  expect(layoutToFit(withActors(8), 2000).table.radius).toBe(250);
  expect(layoutToFit(withActors(9), 2000).table.radius).toBe(196);
  expect(layoutToFit(withActors(2), 500).table.radius).toBe(196);
});

it("never widens the labels of a level that has narrow ones", () => {
  const crowded = { ...tesfay, level: "C" as const };
  expect(layoutToFit(crowded, 300)).toEqual(layoutMap({ ...crowded, pane: "file" }));
});
