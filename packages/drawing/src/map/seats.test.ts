import { expect, it } from "vitest";
import { blockOf } from "./block";
import type { MapInput } from "./input";
import { itemsOf } from "./items";
import { levelFor } from "./levels";
import type { Seat } from "./picture";
import { referenceDomains, referenceWords } from "./reference";
import { seatsOf } from "./seats";

const level = levelFor(0, 10);
const curve = { rx: 298, ry: 298 };

function seatsAt(top: number, side: "left" | "right", count = 1, formal = false, name = "Jo"): Seat[] {
  const input: MapInput = {
    centre: { name: "Gezin Test", lines: [] },
    domains: referenceDomains(),
    actors: Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name, formal, domains: ["work"] })),
    gaps: [],
    words: referenceWords,
  };
  const work = input.domains[2];
  const block = blockOf(work ? itemsOf(input, work, level) : [], level);
  return seatsOf({ index: 2, side, top, block }, curve, level, input);
}

it("lies on the curve", () => {
  expect(seatsAt(-21, "right")[0]).toMatchObject({ x: 298, y: 0 });
  expect(seatsAt(-21, "left")[0]).toMatchObject({ x: -298, y: 0 });
  // 298 × √(1 − (152/304)²) = 258.08
  expect(seatsAt(131, "right")[0]).toMatchObject({ x: 258.1, y: 152 });
});

it("is never nearer than 40 px to the middle line", () => {
  expect(seatsAt(380, "right")[0]).toMatchObject({ x: 40, y: 401 });
  expect(seatsAt(282, "left")[0]?.x).toBe(-40);
});

it("moves outwards when its label would touch the table", () => {
  const tall = seatsAt(
    -200,
    "right",
    1,
    false,
    Array.from({ length: 22 }, () => "Vandenbroucke-Vanderschueren").join(" "),
  )[0];
  // The label passes the middle height: it needs 256 px, the seat 256 − 26, less than the curve at that height.
  expect(tall?.label.x).toBeGreaterThanOrEqual(256);
  expect(tall?.label.y).toBeLessThan(0);
});

it("moves outwards when the seat would touch the table, a square further than a circle", () => {
  const flat = (formal: boolean) => {
    const input: MapInput = {
      centre: { name: "Gezin Test", lines: [] },
      domains: referenceDomains(),
      actors: [{ id: "p", name: "Jo", formal, domains: ["work"] }],
      gaps: [],
      words: referenceWords,
    };
    const work = input.domains[2];
    const block = blockOf(work ? itemsOf(input, work, level) : [], level);
    return seatsOf({ index: 2, side: "right", top: -21, block }, { rx: 200, ry: 200 }, level, input)[0]?.x;
  };
  expect(flat(false)).toBe(250 + 5 + 16);
  expect(flat(true)).toBe(274.8);
});

it("walks down each column and starts the next beyond its labels", () => {
  const seats = seatsAt(-63, "left", 6);
  const width = seats[0]?.label.width ?? 0;
  expect(seats.map(({ id }) => id)).toEqual([
    "p0@work",
    "p1@work",
    "p2@work",
    "p3@work",
    "p4@work",
    "p5@work",
  ]);
  expect(seats.map(({ y }) => y)).toEqual([-42, 0, 42, -42, 0, 42]);
  expect((seats[1]?.x ?? 0) - (seats[4]?.x ?? 0)).toBeCloseTo(32 + 10 + width + 16, 0);
});

it("fixes the label at the side of the seat", () => {
  const [right] = seatsAt(-21, "right");
  const [left] = seatsAt(-21, "left");
  expect(right?.lines[0]).toMatchObject({
    text: "Jo",
    x: 298 + 26,
    anchor: "left",
    weight: 600,
    size: 14.5,
    y: 5.1,
  });
  expect(left?.lines[0]).toMatchObject({ text: "Jo", x: -298 - 26, anchor: "right" });
  expect(left?.label.x).toBeCloseTo(-324 - (left?.label.width ?? 0), 1);
  expect(right?.label).toMatchObject({ x: 324, y: -9, height: 18 });
});
