import fc from "fast-check";
import { expect, it } from "vitest";
import { pullInwards } from "./pull-inwards";
import { stackBlocks } from "./stack";

const wish = (wanted: number, height: number) => ({ wanted, height });

it("leaves blocks where they want to be when there is room", () => {
  expect(stackBlocks([wish(-100, 40), wish(0, 60), wish(100, 40)], 10)).toEqual([-100, 0, 100]);
  expect(stackBlocks([wish(-30, 40), wish(20, 40)], 10)).toEqual([-30, 20]);
  expect(stackBlocks([], 10)).toEqual([]);
});

it("shares a conflict by weight: the taller block gives way less", () => {
  // Needed distance (40 + 80)/2 + 10 = 70; in the shifted scale 0 and 0 − 70, weighed 40 to 80: −46.67.
  const [upper = 0, lower = 0] = stackBlocks([wish(0, 40), wish(0, 80)], 10);
  expect(upper).toBeCloseTo(-140 / 3, 10);
  expect(lower).toBeCloseTo(70 / 3, 10);
});

it("parts two blocks that miss their distance by a single px, and leaves those that just keep it", () => {
  expect(stackBlocks([wish(0, 40), wish(49, 40)], 10)).toEqual([-0.5, 49.5]);
  expect(stackBlocks([wish(0, 40), wish(50, 40)], 10)).toEqual([0, 50]);
});

it("pools backwards when a later block pushes into an earlier pool", () => {
  // All distances 30. Shifted wishes 0, −10, −60: the last two pool at −35, then all three at −70/3.
  const centres = stackBlocks([wish(0, 20), wish(20, 20), wish(0, 20)], 10);
  expect(centres.map((y) => Math.round(y * 1000) / 1000)).toEqual([-23.333, 6.667, 36.667]);
});

it("keeps every distance and beats any other arrangement that does", () => {
  const blocks = fc.array(
    fc.record({ wanted: fc.integer({ min: -300, max: 300 }), height: fc.integer({ min: 20, max: 400 }) }),
    {
      minLength: 1,
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(
      blocks,
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 7 }),
      (wishes, slack) => {
        const centres = stackBlocks(wishes, 16);
        const need = (i: number) => ((wishes[i - 1]?.height ?? 0) + (wishes[i]?.height ?? 0)) / 2 + 16;
        for (let i = 1; i < centres.length; i++) {
          expect((centres[i] ?? 0) - (centres[i - 1] ?? 0)).toBeGreaterThanOrEqual(need(i) - 1e-9);
        }
        const cost = (ys: number[]) =>
          wishes.reduce((sum, { wanted, height }, i) => sum + height * ((ys[i] ?? 0) - wanted) ** 2, 0);
        // Any other feasible arrangement: the same one, pulled apart by the random slack.
        let extra = -(slack[0] ?? 0);
        const other = centres.map((y, i) => {
          extra += slack[i] ?? 0;
          return y + extra;
        });
        expect(cost(centres)).toBeLessThanOrEqual(cost(other) + 1e-6);
      },
    ),
    { numRuns: Number(process.env.RONDOM_RUNS) || 300, seed: 7 },
  );
});

it("slides the last run inwards until it fits", () => {
  expect(pullInwards([0, 100], [wish(0, 40), wish(0, 40)], 10, 110)).toEqual([0, 90]);
  expect(pullInwards([-100, 0], [wish(0, 40), wish(0, 40)], 10, 110)).toEqual([-90, 0]);
});

it("stops where it would push somebody else, and moves touching blocks together", () => {
  // The last two touch (centres 50 apart); the first has 30 px of room above the gap.
  expect(pullInwards([0, 80, 130], [wish(0, 40), wish(0, 40), wish(0, 40)], 10, 100)).toEqual([0, 50, 100]);
  expect(pullInwards([0, 80, 130], [wish(0, 40), wish(0, 40), wish(0, 40)], 10, 140)).toEqual([0, 70, 120]);
});

it("moves nobody when all fit, and only to the other limit when all touch", () => {
  expect(pullInwards([-20, 50], [wish(0, 40), wish(0, 40)], 10, 70)).toEqual([-20, 50]);
  expect(pullInwards([20, 70], [wish(0, 40), wish(0, 40)], 10, 60)).toEqual([-10, 40]);
  expect(pullInwards([0, 50], [wish(0, 40), wish(0, 40)], 10, 40)).toEqual([-20, 30]);
  expect(pullInwards([], [], 10, 40)).toEqual([]);
});
