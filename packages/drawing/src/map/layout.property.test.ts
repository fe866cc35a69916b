import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "./geometry";
import type { MapInput } from "./input";
import { layoutMap } from "./layout";
import type { MapLayout, Seat } from "./picture";
import { randomMap } from "./random-map";

// A fixed seed: the bounds on moves are quantiles, and a quantile must not depend on the day.
const seed = 20261112;
/** How many maps: as many as `rondom prove` asks, else the usual number. */
const runs = (usual = 250) => ({ numRuns: Number(process.env.RONDOM_RUNS) || usual, seed });

const seatBox = ({ x, y, size }: Seat): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;

/** Distance of the origin from a box. */
function nearest({ x, y, width, height }: Box): number {
  const dx = Math.max(x, -(x + width), 0);
  const dy = Math.max(y, -(y + height), 0);
  return Math.hypot(dx, dy);
}

function overlaps(layout: MapLayout): string[] {
  const boxes = layout.seats.flatMap((seat) => [
    { id: `${seat.id} seat`, box: seatBox(seat) },
    { id: `${seat.id} label`, box: seat.label },
  ]);
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} / ${other.id}`] : [])),
  );
}

describe("every map", () => {
  it("has no two seats or labels on one another", () => {
    fc.assert(
      fc.property(randomMap(), (input) => {
        expect(overlaps(layoutMap(input))).toEqual([]);
      }),
      runs(),
    );
  });

  it("keeps seats 5 and labels 6 px clear of the table", () => {
    fc.assert(
      fc.property(randomMap(), (input) => {
        const layout = layoutMap(input);
        for (const seat of layout.seats) {
          expect(Math.hypot(seat.x, seat.y) - seat.size / 2).toBeGreaterThanOrEqual(
            layout.table.radius + 4.8,
          );
          expect(nearest(seat.label)).toBeGreaterThanOrEqual(layout.table.radius + 5.8);
        }
      }),
      runs(),
    );
  });

  it("lies within its canvas, the second rings and badges too", () => {
    fc.assert(
      fc.property(randomMap(), (input) => {
        const { canvas, seats, benches } = layoutMap(input);
        const inside = (x: number, y: number, margin: number) =>
          x >= canvas.x + margin &&
          y >= canvas.y + margin &&
          x <= canvas.x + canvas.width - margin &&
          y <= canvas.y + canvas.height - margin;
        for (const seat of seats) {
          for (const box of [seatBox(seat), seat.label]) {
            expect(inside(box.x, box.y, 13.8) && inside(box.x + box.width, box.y + box.height, 13.8)).toBe(
              true,
            );
          }
        }
        for (const { outline } of benches)
          for (const { x, y } of outline) expect(inside(x, y, 18.8)).toBe(true);
      }),
      runs(),
    );
  });

  it("seats everybody once per domain, and draws the same picture again", () => {
    fc.assert(
      fc.property(randomMap(), (input) => {
        const layout = layoutMap(input);
        const expected = input.actors.reduce((sum, { domains }) => sum + (new Set(domains).size || 1), 0);
        expect(layout.seats.filter(({ kind }) => kind === "actor")).toHaveLength(expected);
        expect(layout.seats.filter(({ kind }) => kind === "chair")).toHaveLength(input.gaps.length);
        expect(new Set(layout.seats.map(({ id }) => id)).size).toBe(layout.seats.length);
        expect(JSON.stringify(layoutMap(structuredCloneOf(input)))).toBe(JSON.stringify(layout));
      }),
      runs(100),
    );
  });
});

describe("stability", () => {
  it("moves other domains little when one person joins, within one level", () => {
    const moves: number[] = [];
    fc.assert(
      fc.property(randomMap(), fc.nat(), fc.nat({ max: 2 }), (input, pick, one) => {
        const level = (["A", "B", "C"] as const)[
          input.actors.length <= 20 ? 0 : input.actors.length <= 58 ? 1 : 2
        ];
        const domain = input.domains[pick % input.domains.length]?.key ?? "";
        const kept: MapInput = { ...input, level };
        const newcomer = {
          id: "new",
          name: ["Mia Hendrickx", "Bart Peeters", "Jo"][one] ?? "",
          formal: one === 1,
        };
        const joined = {
          ...kept,
          actors: [...kept.actors, { ...newcomer, second: "buurvrouw", domains: [domain] }],
        };
        moves.push(worstMove(layoutMap(kept), layoutMap(joined), domain));
      }),
      runs(400),
    );
    moves.sort((one, other) => one - other);
    expect(moves[Math.floor(moves.length * 0.5)]).toBeLessThanOrEqual(24);
    expect(moves[Math.floor(moves.length * 0.95)]).toBeLessThanOrEqual(68);
  });
});

function worstMove(before: MapLayout, after: MapLayout, domain: string): number {
  const now = new Map(after.seats.map((seat) => [seat.id, seat]));
  const others = before.seats.filter((seat) => seat.domain !== null && seat.domain !== domain);
  const moved = others.map((seat) => {
    const later = now.get(seat.id);
    return later ? Math.hypot(later.x - seat.x, later.y - seat.y) : Number.POSITIVE_INFINITY;
  });
  return Math.max(0, ...moved);
}

function structuredCloneOf(input: MapInput): MapInput {
  const { words, ...data } = input;
  return { ...structuredClone(data), words };
}
