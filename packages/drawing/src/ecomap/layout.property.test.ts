import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, squareRound } from "../map/geometry";
import { lineMeetsBox } from "../map/line-meets-box";
import { narrower } from "./fit-layout";
import type { EcomapInput } from "./input";
import { layoutEcomap } from "./layout";
import type { EcomapLayout } from "./picture";
import { randomEcomap } from "./random-ecomap";
import { referenceGroups } from "./reference";

const seed = 20261205;
const runs = (usual: number) => ({ numRuns: Number(process.env.RONDOM_RUNS) || usual, seed });

interface Named {
  readonly id: string;
  readonly box: Box;
}

function boxesOf({ seats, groups }: EcomapLayout): Named[] {
  return [
    ...seats.map((seat) => ({ id: `${seat.id} seat`, box: squareRound(seat, seat.size) })),
    ...seats.map(({ id, label }) => ({ id: `${id} label`, box: label })),
    ...groups.map(({ key, box }) => ({ id: key, box })),
  ];
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;

function overlaps(boxes: readonly Named[]): string[] {
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} / ${other.id}`] : [])),
  );
}

function hits(layout: EcomapLayout): string[] {
  const boxes = boxesOf(layout);
  return layout.seats.flatMap(({ id, tie }) =>
    boxes
      .filter((one) => one.id !== `${id} seat` && lineMeetsBox(tie.from, tie.to, one.box, 1))
      .map((one) => `${id} meets ${one.id}`),
  );
}

describe("every ecomap", () => {
  it("has no two seats, labels or headings on one another, and no line that meets one", () => {
    fc.assert(
      fc.property(randomEcomap(), (input) => {
        const layout = layoutEcomap(input);
        expect(overlaps(boxesOf(layout))).toEqual([]);
        expect(hits(layout)).toEqual([]);
      }),
      runs(150),
    );
  });

  it("neither on paper, whatever it takes to read it there", () => {
    const papers = fc.constantFrom(
      { short: true },
      { tight: true, radius: 214 },
      { tight: true, radius: 170 },
    );
    fc.assert(
      fc.property(randomEcomap(), papers, (input, measures) => {
        const layout = layoutEcomap({ ...input, ...measures });
        expect(overlaps(boxesOf(layout))).toEqual([]);
        expect(hits(layout)).toEqual([]);
      }),
      runs(25),
    );
  });

  it("neither in a narrow pane", () => {
    fc.assert(
      fc.property(randomEcomap(), fc.constantFrom(...narrower), (input, [labelWidth, radius]) => {
        const layout = layoutEcomap({ ...input, labelWidth, radius });
        expect(overlaps(boxesOf(layout))).toEqual([]);
        expect(hits(layout)).toEqual([]);
      }),
      runs(60),
    );
  });

  it("keeps seats and words clear of the table, and all within the canvas", () => {
    fc.assert(
      fc.property(randomEcomap(), (input) => {
        const layout = layoutEcomap(input);
        const { canvas, table } = layout;
        for (const { box } of boxesOf(layout)) {
          const dx = Math.max(box.x, -(box.x + box.width), 0);
          const dy = Math.max(box.y, -(box.y + box.height), 0);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(table.radius + 4.5);
          expect(Math.min(box.x - canvas.x, box.y - canvas.y)).toBeGreaterThanOrEqual(13.8);
          expect(canvas.x + canvas.width - box.x - box.width).toBeGreaterThanOrEqual(13.8);
          expect(canvas.y + canvas.height - box.y - box.height).toBeGreaterThanOrEqual(13.8);
        }
      }),
      runs(80),
    );
  });

  it("seats everybody once, and draws the same picture again", () => {
    fc.assert(
      fc.property(randomEcomap(), (input) => {
        const layout = layoutEcomap(input);
        expect(layout.seats.map(({ id }) => id).sort()).toEqual(input.people.map(({ id }) => id).sort());
        expect(layoutEcomap(input)).toEqual(layout);
      }),
      runs(40),
    );
  });
});

describe("stability", () => {
  it("moves the other groups little when one person joins, on the same side of 25", () => {
    const moves: number[] = [];
    const joins = fc.tuple(randomEcomap(), fc.constantFrom(...referenceGroups.map(({ key }) => key)));
    fc.assert(
      fc.property(joins, ([input, group]) => {
        if (input.people.length === 25) return;
        moves.push(worstMove(input, group));
      }),
      runs(300),
    );
    moves.sort((one, other) => one - other);
    expect(moves[Math.floor(moves.length * 0.5)]).toBeLessThanOrEqual(16);
    expect(moves[Math.floor(moves.length * 0.95)]).toBeLessThanOrEqual(56);
  });
});

function worstMove(input: EcomapInput, group: string): number {
  const newcomer = { id: "new", name: "Mia Hendrickx", formal: false, group } as const;
  const tie = { quality: null, direction: null, supports: [], functions: [] };
  const now = layoutEcomap({ ...input, people: [...input.people, { ...newcomer, ...tie }] });
  const others = layoutEcomap(input).seats.filter((seat) => seat.group !== group);
  const moved = others.map((seat) => {
    const later = now.seats.find(({ id }) => id === seat.id);
    return later ? Math.hypot(later.x - seat.x, later.y - seat.y) : Number.POSITIVE_INFINITY;
  });
  return Math.max(0, ...moved);
}
