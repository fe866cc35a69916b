import { expect, it } from "vitest";
import { textWidth } from "../width";
import { centreOf } from "./centre";
import { layoutMap } from "./layout";
import { tesfay } from "./reference";

const named = (name: string, ...lines: string[]) => centreOf({ name, lines }, 58);

it("writes the family in the middle, its name wrapped at the circle's width", () => {
  const { lines, family } = centreOf(tesfay.centre, 72);
  expect(family).toBe(72);
  expect(lines.map(({ text, size, weight }) => [text, size, weight])).toEqual([
    ["Gezin Tesfay", 17, 700],
    ["Selam, 41 jaar", 12.5, 400],
    ["5 kinderen", 12.5, 400],
  ]);
  expect(lines.map(({ x, anchor }) => [x, anchor])).toEqual(Array.from({ length: 3 }, () => [0, "middle"]));
  // Height 17 × 1.24 + 30 = 51.08, half of it above the middle.
  // Half a line of 21.08 down to its middle, 0.35 × 17 to its baseline: −9.05, to a tenth.
  expect(lines[0]?.y).toBe(-9);
  const narrow = centreOf(tesfay.centre, 58).lines.map(({ text }) => text);
  expect(narrow.slice(0, 2)).toEqual(["Gezin", "Tesfay"]);
});

it("makes a long word smaller, then the circle larger, and breaks only what fits in neither", () => {
  const look = (name: string) => {
    const { lines, family } = named(name);
    return [lines[0]?.size, family, lines.length];
  };
  expect(look("Jo")).toEqual([17, 58, 1]);
  expect(look("Vandenbroucke")).toEqual([14, 58, 1]);
  expect(look("Van-Den-Broucke-Van-Wambeke-Jo")).toEqual([15, 58, 3]);
  expect(look("Vandenbrouckenaar-Vanderschuerenne")).toEqual([12, 66, 2]);
  expect(look("Wolfeschlegelsteinhausenbergerdorff")).toEqual([12, 78, 2]);
  expect(
    named("Wolfeschlegelsteinhausenbergerdorff")
      .lines.map(({ text }) => text)
      .join(""),
  ).toBe("Wolfeschlegelsteinhausenbergerdorff");
  expect(look("")).toEqual([undefined, 58, 0]);
});

it.each([
  ["Gezin Vandenbroucke-Vanderschueren", ["Marie-Christine en Bartholomeus"]],
  ["Gezin van de familie Haddad", ["2 ouders", "3 kinderen"]],
  ["ቤተሰብ ተስፋይ", ["ሰላም, 41 jaar", "أم لخمسة أطفال"]],
] as const)("keeps every line of %s within its circle, in letters of 12 px or more", (name, second) => {
  const { lines, family } = named(name, ...second);
  for (const { text, size, weight, y } of lines) {
    const half = textWidth(text, size, weight) / 2;
    expect(size).toBeGreaterThanOrEqual(12);
    expect(Math.hypot(half, y - size)).toBeLessThanOrEqual(family - 3);
    expect(Math.hypot(half, y + 0.3 * size)).toBeLessThanOrEqual(family - 3);
  }
});

it("gives the whole map the circle that the name needs, whoever sits round it", () => {
  const long = {
    ...tesfay,
    centre: { name: "Vandenbrouckenaar-Vanderschuerenne", lines: [] },
    pane: "file" as const,
  };
  const empty = layoutMap({ ...long, actors: [] });
  expect(layoutMap(long).table.family).toBe(66);
  expect(layoutMap(long).level.family).toBe(66);
  expect(empty.table.family).toBe(66);
});

it("never writes the second lines larger than the name", () => {
  const { lines } = named("Vandenbrouckenaar-Vanderschuerenne", "2 ouders");
  expect(lines.map(({ size }) => size)).toEqual([12, 12, 12]);
  expect(named("Jo", "2 ouders").lines[1]?.size).toBe(12.5);
});
