import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, grow, type Point } from "./geometry";
import { layoutMap } from "./layout";
import { rim } from "./levels";
import type { Seat } from "./picture";
import { randomMap } from "./random-map";
import { tesfay, tesfayTies } from "./reference";
import { type TieLine, tieLines } from "./ties";

const layout = layoutMap(tesfay);
const lineOf = (one: string, other: string) => tieLines(layout, [{ one, other }])[0];

function along(from: Point, to: Point, bend: Point): Point[] {
  return Array.from({ length: 101 }, (_, i) => {
    const [t, u] = [i / 100, 1 - i / 100];
    const at = (a: number, b: number, c: number) => u * u * a + 2 * u * t * b + t * t * c;
    return { x: at(from.x, bend.x, to.x), y: at(from.y, bend.y, to.y) };
  });
}

const curveOf = ({ ends, bend }: TieLine) => along(ends[0].dot, ends[1].dot, bend);
const middleOf = (one: Point, other: Point) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const isIn = ({ x, y, width, height }: Box, point: Point) =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;
const boxOf = ({ x, y, size }: Seat): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

describe("any map with any ties", () => {
  const numRuns = Number(process.env.RONDOM_RUNS) || 100;
  const ties = fc.array(fc.tuple(fc.nat(119), fc.nat(119)), { maxLength: 40 });

  it("keeps curves on the table, clear of the family", () => {
    fc.assert(
      fc.property(randomMap(), ties, (input, pairs) => {
        const drawn = layoutMap(input);
        for (const line of tieLines(drawn, asTies(pairs))) {
          for (const point of curveOf(line)) {
            const far = Math.hypot(point.x, point.y);
            expect(far).toBeLessThanOrEqual(drawn.table.radius - rim - 1.8);
            expect(far).toBeGreaterThanOrEqual(drawn.table.family + 4);
          }
        }
      }),
      { numRuns, seed: 20261122 },
    );
  });

  it("never crosses a label or somebody else's seat", () => {
    fc.assert(
      fc.property(randomMap(), ties, (input, pairs) => {
        const drawn = layoutMap(input);
        for (const { ends } of tieLines(drawn, asTies(pairs))) {
          for (const { seatId, dot, edge } of ends) {
            if (!edge) continue;
            const others = drawn.seats
              .flatMap((seat) => (seat.id === seatId ? [seat.label] : [seat.label, boxOf(seat)]))
              .map((box) => grow(box, 1.8));
            for (const point of along(dot, edge, middleOf(dot, edge)))
              expect(others.some((box) => isIn(box, point))).toBe(false);
          }
        }
      }),
      { numRuns, seed: 20261122 },
    );
  });

  function asTies(pairs: readonly (readonly [number, number])[]) {
    return pairs.map(([one, other]) => ({ one: `p${one}`, other: `p${other}` }));
  }
});

it("ties each person at home, once, and nobody to themselves or to strangers", () => {
  const lines = tieLines(layout, [
    { one: "p1", other: "p11" },
    { one: "p11", other: "p1" },
    { one: "p1", other: "p1" },
    { one: "p1", other: "nobody" },
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.ends.map(({ seatId }) => seatId)).toEqual(["p1@volunteers", "p11@informal"]);
  expect(tieLines(layout, tesfayTies)).toHaveLength(12);
});

it("ties at home even where another of somebody's domains comes first round the table", () => {
  const moved = {
    ...tesfay,
    actors: tesfay.actors.map((one) => ({ ...one, domains: [...one.domains].reverse() })),
  };
  const ends = tieLines(layoutMap(moved), [{ one: "p1", other: "p11" }])[0]?.ends;
  expect(ends?.map(({ seatId }) => seatId)).toEqual(["p1@education", "p11@health"]);
});

it("leaves out who stands in no domain", () => {
  const apart = {
    ...tesfay,
    actors: tesfay.actors.map((one) => (one.id === "p2" ? { ...one, domains: [] } : one)),
  };
  expect(tieLines(layoutMap(apart), [{ one: "p1", other: "p2" }])).toEqual([]);
});

it("stands under the seat's own angle, inside its segment", () => {
  const angle = ({ x, y }: Point) => Math.atan2(x, -y);
  const seat = layout.seats.find(({ id }) => id === "p10@leisure");
  const [, leisure] = lineOf("p9", "p10")?.ends ?? [];
  expect(angle(leisure?.dot ?? { x: 0, y: 0 })).toBeCloseTo(angle(seat ?? { x: 1, y: 0 }), 2);
  // Mekonnen sits further left than his segment reaches: 9 px of the edge from its end, at 288 degrees... to the top.
  const [, mekonnen] = lineOf("p11", "p13")?.ends ?? [];
  expect(angle(mekonnen?.dot ?? { x: 0, y: 0 })).toBeCloseTo(-Math.PI / 5 + 9 / 250, 2);
});

it("takes the shorter way round, over the top as well", () => {
  const top = lineOf("p1", "p11");
  expect(top?.bend.y).toBeLessThan(-150);
  const side = lineOf("p3", "p5");
  expect(side?.bend.x).toBeGreaterThan(100);
});

it("reaches a seat by a straight line to its ring, or not at all when somebody is in the way", () => {
  const [first] = lineOf("p10", "p1")?.ends ?? [];
  const seat = layout.seats.find(({ id }) => id === "p10@leisure") ?? { x: 0, y: 0 };
  expect(Math.hypot((first?.edge?.x ?? 0) - seat.x, (first?.edge?.y ?? 0) - seat.y)).toBeCloseTo(
    16 + 3.75,
    0,
  );
  const crowded = { ...tesfay, rows: 1 };
  const ends = tieLines(layoutMap(crowded), [{ one: "p3", other: "p4" }])[0]?.ends;
  expect(ends?.[0].edge === null).toBe(false);
  expect(ends?.[1].edge).toBeNull();
});

it("keeps a spoke 2 px from everybody else, on every side", () => {
  const tie = [{ one: "p10", other: "p1" }];
  const [free] = tieLines(layout, tie)[0]?.ends ?? [];
  const [dot, edge] = [free?.dot ?? { x: 0, y: 0 }, free?.edge ?? { x: 0, y: 0 }];
  // Pieter sits level with the middle: his spoke runs from the dot to the left, to the edge of his seat.
  expect(dot.x - edge.x).toBeGreaterThan(30);
  const isFree = (x: number, y: number) => {
    const label = { x, y, width: 4, height: 4 };
    const seats = layout.seats.map((seat) => (seat.id === "p2@volunteers" ? { ...seat, label } : seat));
    return tieLines({ ...layout, seats }, tie)[0]?.ends[0].edge !== null;
  };
  const middle = (dot.x + edge.x) / 2;
  expect([isFree(dot.x + 1.5, dot.y - 2), isFree(dot.x + 2.5, dot.y - 2)]).toEqual([false, true]);
  expect([isFree(edge.x - 5.5, edge.y - 2), isFree(edge.x - 6.5, edge.y - 2)]).toEqual([false, true]);
  expect([isFree(middle, dot.y + 1), isFree(middle, dot.y + 3)]).toEqual([false, true]);
  expect([isFree(middle, dot.y - 5), isFree(middle, dot.y - 7)]).toEqual([false, true]);
});
