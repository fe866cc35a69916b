import { expect, it } from "vitest";
import { levelFor } from "./levels";

it.each([
  [0, "A"],
  [22, "A"],
  [23, "B"],
  [60, "B"],
  [61, "C"],
] as const)("%d seats make level %s", (count, name) => {
  expect(levelFor(count, 10).name).toBe(name);
  expect(levelFor(count, 10, "file").name).toBe(name);
});

it("keeps a level that is asked for", () => {
  expect(levelFor(5, 10, "wide", "C").name).toBe("C");
  expect(levelFor(90, 10, "wide", "A").seat).toBe(32);
});

it("holds the measures of the looks, section 3.2", () => {
  const measures = (["A", "B", "C"] as const).map((name) => {
    const l = levelFor(0, 10, "wide", name);
    return [
      l.radius,
      l.family,
      l.seat,
      l.moat,
      l.labelWidth,
      l.nameSize,
      l.secondSize,
      l.rowGap,
      l.blockGap,
      l.rows,
    ];
  });
  expect(measures).toEqual([
    [250, 72, 32, 48, 185, 14.5, 12.5, 8, 16, 5],
    [214, 64, 28, 42, 136, 13.5, 12, 6, 12, 4],
    [214, 64, 24, 42, 120, 13, 12, 5, 10, 6],
  ]);
  expect(levelFor(0, 10).tracks).toEqual([9, 17]);
});

it("is narrower in the file's pane", () => {
  const few = levelFor(0, 10, "file");
  expect([few.radius, few.family, few.seat, few.moat, few.labelWidth, few.rows]).toEqual([
    196, 58, 28, 33, 168, 3,
  ]);
  expect(few.tracks).toEqual([6, 12]);
  expect(levelFor(40, 10, "file")).toMatchObject({ name: "B", radius: 196, rows: 3, namesOnly: false });
  expect(levelFor(61, 10, "file")).toMatchObject({
    name: "C",
    radius: 196,
    seat: 24,
    rows: 6,
    namesOnly: true,
  });
});

it("grows the table by a tenth for each domain of the family's own", () => {
  expect(levelFor(0, 10).radius).toBe(250);
  expect(levelFor(0, 11).radius).toBe(275);
  expect(levelFor(0, 13, "file").radius).toBe(255);
});
