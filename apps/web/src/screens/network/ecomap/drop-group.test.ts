import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { tesfayEcomap } from "@rondom/drawing/ecomap/reference";
import { polar } from "@rondom/drawing/map/geometry";
import { expect, it } from "vitest";
import { groupAt, sectorOf } from "./drop-group";

const layout = layoutEcomap(tesfayEcomap);
const { radius, family } = layout.table;

it("every group has a sector on the table, also where nobody sits", () => {
  for (const group of groupOrder) {
    const { from, to } = sectorOf(group);
    expect(groupAt(layout, polar((radius + family) / 2, (from + to) / 2))).toBe(group);
    expect(groupAt(layout, polar(radius - 1, from + 0.01))).toBe(group);
    expect(groupAt(layout, polar(radius - 1, to - 0.01))).toBe(group);
  }
  expect(sectorOf("neighbours").from).toBe(0);
  expect(sectorOf("family").to).toBeCloseTo(2 * Math.PI);
});

it("a seat, its label and a heading belong to their group", () => {
  for (const { group, label, x, y } of layout.seats) {
    expect(groupAt(layout, { x, y })).toBe(group);
    expect(groupAt(layout, { x: label.x + label.width / 2, y: label.y + label.height / 2 })).toBe(group);
  }
  for (const { key, box } of layout.groups)
    expect(groupAt(layout, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(key);
});

it("just outside the table the sector still counts; the family and far corners mean nothing", () => {
  const empty = { ...layout, groups: [], seats: [] };
  const { from, to } = sectorOf("peers");
  expect(groupAt(empty, polar(radius + 59, (from + to) / 2))).toBe("peers");
  expect(groupAt(empty, polar(radius + 61, (from + to) / 2))).toBeNull();
  expect(groupAt(layout, polar(family - 1, 1))).toBeNull();
  expect(groupAt(layout, { x: 0, y: 0 })).toBeNull();
});
