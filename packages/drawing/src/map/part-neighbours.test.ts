import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../width";
import type { MapDomain } from "./input";
import { layoutMap } from "./layout";
import { rim } from "./levels";
import { partNeighbours } from "./part-neighbours";
import type { MapLayout, Segment } from "./picture";
import { referenceDomains, referenceWords } from "./reference";

const english = [
  "Volunteers",
  "Integration",
  "Work and training",
  "Money and papers",
  "Housing",
  "Health",
].concat(["School and childcare", "Leisure", "Parenting", "Informal network"]);
const states = fc.constantFrom<MapDomain["state"]>("spoken", "not-spoken", "no-need");

/** Every state that ten domains can have together, in two languages, on both panes. */
const tables = fc
  .record({
    people: fc.array(fc.constantFrom(0, 1, 2, 30), { minLength: 10, maxLength: 10 }),
    stored: fc.array(states, { minLength: 10, maxLength: 10 }),
    inEnglish: fc.boolean(),
    pane: fc.constantFrom<"wide" | "file">("wide", "file"),
    level: fc.constantFrom<"A" | "B" | "C">("A", "B", "C"),
  })
  .map(({ people, stored, inEnglish, pane, level }) => {
    const domains = referenceDomains().map((domain, i) => ({
      ...domain,
      state: stored[i] ?? "spoken",
      word: inEnglish ? (english[i] ?? "") : domain.word,
    }));
    const actors = domains.flatMap(({ key }, i) =>
      Array.from({ length: people[i] ?? 0 }, (_, n) => ({
        id: `${key}${n}`,
        name: "Jo",
        formal: false,
        domains: [key],
      })),
    );
    const centre = { name: "Gezin Tesfay", lines: [] };
    return layoutMap({ centre, domains, actors, gaps: [], words: referenceWords, pane, level });
  });

const lineBoxes = ({ lines }: Segment) =>
  lines.map(({ text, x, y, size, weight }) => {
    const width = textWidth(text, size, weight);
    return {
      text,
      size,
      left: x - width / 2,
      right: x + width / 2,
      top: y - 0.95 * size,
      bottom: y + 0.3 * size,
    };
  });

function overlaps({ segments }: MapLayout): string[] {
  return segments.flatMap((one, i) =>
    segments.slice(i + 1).flatMap((other) =>
      lineBoxes(one).flatMap((a) =>
        lineBoxes(other)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      ),
    ),
  );
}

/** One segment as a line of words, 60 wide, 14 high, under its icon. */
const plain = (key: string, x: number, y: number): Segment => ({
  key,
  state: "carried",
  from: 0,
  to: 1,
  icon: { name: "star", size: 20, x: x - 10, y: y - 40 },
  lines: [{ text: "Vrije tijd", x, y, anchor: "middle", size: 14, weight: 600, tone: "ink" }],
});
const heights = (...segments: Segment[]) => partNeighbours(segments).map(({ lines }) => lines[0]?.y);

describe("two neighbours", () => {
  // An icon stands from 40 to 20 above its line, the box of a line from 14 above to 4.2 below it.
  it("part until 2 px of air lie between them, and not further", () => {
    expect(heights(plain("a", 0, 100), plain("b", 10, 145))).toEqual([100, 146.2]);
    expect(heights(plain("a", 0, 100), plain("b", 10, 146.2))).toEqual([100, 146.2]);
    expect(heights(plain("a", 0, 100), plain("b", 10, 150))).toEqual([100, 150]);
  });

  it("above the middle: the upper one goes up", () => {
    expect(heights(plain("a", 0, -100), plain("b", 10, -145))).toEqual([-100, -146.2]);
  });

  it("move 12 px at most, icon and words together", () => {
    const [, low] = partNeighbours([plain("a", 0, 100), plain("b", 10, 120)]);
    expect([low?.lines[0]?.y, low?.icon.y]).toEqual([132, 92]);
  });

  it("stay where they are beside one another", () => {
    expect(heights(plain("a", 0, 100), plain("b", 90, 110))).toEqual([100, 110]);
  });
});

describe("the words on the table", () => {
  it("never lie over those of a neighbour", () => {
    fc.assert(
      fc.property(tables, (layout) => {
        expect(overlaps(layout)).toEqual([]);
      }),
      { numRuns: Number(process.env.RONDOM_RUNS) || 200, seed: 20261122 },
    );
  });

  it("stay clear of the rim and of the family's circle", () => {
    fc.assert(
      fc.property(tables, ({ segments, table }) => {
        for (const box of segments.flatMap(lineBoxes)) {
          // Capitals reach 0.2 of their size less high than their line, and few letters reach below it.
          const [top, bottom] = [box.top + 0.2 * box.size, box.bottom - 0.1 * box.size];
          const far = Math.hypot(Math.max(-box.left, box.right), Math.max(-top, bottom));
          const near = Math.hypot(Math.max(box.left, -box.right, 0), Math.max(box.top, -box.bottom, 0));
          expect(far).toBeLessThanOrEqual(table.radius - rim + 0.2);
          expect(near).toBeGreaterThanOrEqual(table.family);
        }
      }),
      { numRuns: Number(process.env.RONDOM_RUNS) || 200, seed: 20261122 },
    );
  });
});
