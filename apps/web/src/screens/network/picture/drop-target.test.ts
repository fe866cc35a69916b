import { polar } from "@rondom/drawing/map/geometry";
import { layoutMap } from "@rondom/drawing/map/layout";
import { tesfay } from "@rondom/drawing/map/reference";
import { expect, it } from "vitest";
import { domainAt } from "./drop-target";

const layout = layoutMap(tesfay);
const { radius, family } = layout.table;

it("every segment takes whoever is dropped in it, at its rim and just outside", () => {
  for (const { key, from, to } of layout.segments) {
    expect(domainAt(layout, polar((radius + family) / 2, (from + to) / 2))).toBe(key);
    expect(domainAt(layout, polar(family + 0.2, (from + to) / 2))).toBe(key);
    expect(domainAt(layout, polar(radius, (from + to) / 2))).toBe(key);
    expect(domainAt(layout, polar(family + 20, from + 0.01))).toBe(key);
  }
});

it("a seat, its label and an empty chair belong to their domain", () => {
  for (const { domain, label, x, y } of layout.seats) {
    expect(domainAt(layout, { x, y })).toBe(domain);
    expect(domainAt(layout, { x: label.x + label.width / 2, y: label.y + label.height / 2 })).toBe(domain);
  }
});

it("the bench between table and seats belongs to its domain", () => {
  for (const { domain, outline } of layout.benches) {
    const middle = outline.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
    const at = { x: middle.x / outline.length, y: middle.y / outline.length };
    if (Math.hypot(at.x, at.y) > radius) expect(domainAt(layout, at)).toBe(domain);
  }
});

it("an empty segment can be reached from just outside; the family and the far corners mean nothing", () => {
  const empty = layout.segments.find(({ key }) => layout.seats.every(({ domain }) => domain !== key));
  const middle = ((empty?.from ?? 0) + (empty?.to ?? 0)) / 2;
  expect(domainAt(layout, polar(radius + 60, middle))).toBe(empty?.key);
  expect(domainAt(layout, polar(radius + 61, middle))).toBeNull();
  expect(domainAt(layout, { x: 0, y: 0 })).toBeNull();
  expect(domainAt(layout, polar(family - 0.2, 1))).toBeNull();
});

it("where two benches overlap the nearest seat decides; the row below the map is no domain", () => {
  const bench = {
    domain: "one",
    outline: [
      { x: 300, y: 0 },
      { x: 500, y: 0 },
      { x: 500, y: 100 },
      { x: 300, y: 100 },
    ],
  };
  const [seat] = layout.seats;
  if (!seat) throw new Error("no seat");
  const label = { x: 900, y: 900, width: 1, height: 1 };
  const crowded = {
    ...layout,
    benches: [bench, { ...bench, domain: "other" }],
    seats: [
      { ...seat, id: "a", domain: "one", x: 310, y: 10, label },
      { ...seat, id: "b", domain: "other", x: 490, y: 90, label },
      { ...seat, id: "c", domain: null, x: 0, y: 800, label },
    ],
  };
  expect(domainAt(crowded, { x: 350, y: 40 })).toBe("one");
  expect(domainAt(crowded, { x: 450, y: 60 })).toBe("other");
  expect(domainAt(crowded, { x: 0, y: 800 })).toBeNull();
  expect(domainAt(crowded, { x: 600, y: 50 })).toBeNull();
});
