import { expect, it } from "vitest";
import { levelFor } from "./levels";
import { referenceDomains, referenceWords, tesfay, yusufi } from "./reference";
import { segmentsOf } from "./segments";

const level = levelFor(0, 10);
const segments = segmentsOf(tesfay, level);
const of = (key: string) => segments.find((segment) => segment.key === key);
const written = (key: string) => of(key)?.lines.map(({ text, weight, tone }) => `${weight} ${tone} ${text}`);

it("cuts the table into equal pieces", () => {
  expect(segments).toHaveLength(10);
  expect(of("work")?.from).toBeCloseTo((4 * Math.PI) / 10, 12);
  expect(of("work")?.to).toBeCloseTo((6 * Math.PI) / 10, 12);
  expect(segmentsOf({ ...tesfay, actors: [], gaps: [] }, level).map(({ from }) => from)).toEqual(
    segments.map(({ from }) => from),
  );
});

it("writes word and state, bold where one or nobody holds it, soft where there is nothing to see", () => {
  expect(written("volunteers")).toEqual(["600 ink Vrijwilligers", "400 soft 2 mensen"]);
  expect(written("leisure")).toEqual(["600 ink Vrije tijd", "600 soft hangt aan 1", "600 soft persoon"]);
  expect(written("work")).toEqual(["600 ink Werk en", "600 ink opleiding", "600 soft nog niemand"]);
  expect(written("housing")).toEqual(["600 soft Wonen", "400 soft geen hulp nodig"]);
  expect(written("parenting")).toEqual(["600 soft Opvoeding", "400 soft nog te bespreken"]);
});

it("centres icon and words at 0.585 of the way to the rim", () => {
  // Work points to the right: 72 + 0.585 × 167 = 169.695; three lines of 17, 17 and 15 under an icon of 23 and 3.
  const work = of("work");
  expect(work?.icon).toMatchObject({ name: "hammer", size: 23, x: 158.2, y: -37.5 });
  expect(work?.lines.map(({ x }) => x)).toEqual([169.7, 169.7, 169.7]);
  // First line: top −37.5 + 26, half of 17, and 0.35 × 14.
  expect(work?.lines[0]?.y).toBeCloseTo(-37.5 + 26 + 8.5 + 4.9, 1);
  expect(work?.lines[2]).toMatchObject({ anchor: "middle", size: 12 });
});

it("wraps sooner near a pole of a smaller table", () => {
  const small = segmentsOf(tesfay, levelFor(0, 10, "file"));
  const lines = (key: string) => small.find((segment) => segment.key === key)?.lines.map(({ text }) => text);
  expect(lines("housing")).toEqual(["Wonen", "geen hulp", "nodig"]);
  expect(lines("parenting")).toEqual(["Opvoeding", "nog te bespreken"]);
});

it("counts each person of a domain once", () => {
  const twice = { id: "a", name: "A", formal: false, domains: ["work", "work"] };
  const input = { ...yusufi, domains: referenceDomains(), actors: [twice], words: referenceWords };
  expect(segmentsOf(input, level)[2]?.state).toBe("hangs-on-one");
});
