import fc from "fast-check";
import { expect, it } from "vitest";
import { randomCircles } from "../circles/random-circles";
import { type Box, squareRound } from "../map/geometry";
import type { TimeInput, TimeVersion } from "./input";
import { layoutDifference, layoutVersions } from "./layout";
import { marksBetween } from "./marks-between";
import type { VersionLayout } from "./picture";
import { referenceTimeWords, tesfayTime } from "./reference";
import { shortNames } from "./short-names";

const runs = { numRuns: Number(process.env.RONDOM_RUNS) || 60, seed: 20261207 };
const versions = layoutVersions(tesfayTime);
const seat = (version: number, id: string) => versions[version]?.seats.find((one) => one.id === id);

/** Two or three random versions of the same people: some gone, some new, some moved. */
const randomTime: fc.Arbitrary<TimeInput> = fc
  .tuple(randomCircles(45), fc.array(fc.nat({ max: 4 }), { minLength: 135, maxLength: 135 }))
  .map(([{ centre, domains, people }, picks]) => ({
    centre,
    domains,
    people: people.map(({ closeness, ...person }) => person),
    versions: ["then", "now", "wished"].map((key, v): TimeVersion => {
      const told = people.map(({ id }, i) => [id, picks[v * 45 + i] ?? 0] as const);
      const on = told.filter(([, pick]) => pick < 4);
      const closeness = Object.fromEntries(
        on.map(([id, pick]) => [id, ([null, "very-close", "close", "further"] as const)[pick] ?? null]),
      );
      return { key, title: key, told: "", closeness };
    }),
    words: referenceTimeWords,
  }));

it("marks who came, went, is closer or further; not what was not asked", () => {
  const found = marksBetween(
    { closeness: { a: "close", b: "close", c: "close", d: "close", e: null, f: "close" } },
    { closeness: { b: "very-close", c: "further", d: "close", e: "close", f: null, g: "close" } },
  );
  expect([...found]).toEqual([
    ["a", "went"],
    ["b", "closer"],
    ["c", "further"],
    ["g", "came"],
  ]);
});

it("keeps everybody's row in all versions, and one canvas", () => {
  fc.assert(
    fc.property(randomTime, (input) => {
      const drawn = layoutVersions(input);
      const rows = new Map<string, string>();
      for (const one of drawn.flatMap(({ seats }) => seats)) {
        const row = `${one.side} ${one.y}`;
        expect(rows.get(one.id) ?? row).toBe(row);
        rows.set(one.id, row);
      }
      expect(new Set(rows.values()).size).toBe(rows.size);
      expect(new Set(drawn.map(({ canvas }) => JSON.stringify(canvas))).size).toBe(1);
    }),
    runs,
  );
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;

function overlaps({ seats, rings }: VersionLayout): number {
  const boxes = [
    ...seats.map((one) => squareRound(one, one.size)),
    ...seats.map(({ label }) => label),
    ...rings.map(({ chip }) => chip),
  ];
  return boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => overlap(one, other))).length;
}

it("has no two seats, names or names of rings on one another, in a version or a difference", () => {
  fc.assert(
    fc.property(randomTime, (input) => {
      const difference = layoutDifference(input, "then", "now");
      for (const drawn of layoutVersions(input)) expect(overlaps(drawn)).toBe(0);
      expect(difference && overlaps(difference)).toBe(0);
    }),
    runs,
  );
});

it("moves a person only inwards or outwards: nearer in x, the same height", () => {
  expect(Math.abs(seat(1, "p11")?.x ?? 0)).toBeLessThan(Math.abs(seat(0, "p11")?.x ?? 0));
  expect(seat(1, "p11")).toMatchObject({ mark: "closer", y: seat(0, "p11")?.y });
  expect(seat(1, "p13")).toMatchObject({ mark: "further", y: seat(0, "p13")?.y });
  expect(seat(0, "p11")?.mark).toBeNull();
  expect(seat(1, "p3")).toMatchObject({ mark: null, x: seat(0, "p3")?.x });
});

it("keeps who went at the last place with the name struck, in that version alone", () => {
  expect(seat(1, "p14")).toMatchObject({ mark: "went", x: seat(0, "p14")?.x, lines: [{ struck: true }] });
  expect(seat(0, "p14")?.lines[0]?.struck).toBeUndefined();
  expect(seat(2, "p14")).toBeUndefined();
});

it("tells the changes in words below, kind by kind", () => {
  const said = versions[1]?.below.map(({ mark, lines }) => [mark, lines.map(({ text }) => text).join(" ")]);
  expect(said).toEqual([
    ["came", "Erbij: Lieve, Mia, Zeynep, Sofie, Ingrid, Bart, Pieter, Frans"],
    ["closer", "Dichterbij: Abeba"],
    ["further", "Verder: Mekonnen"],
    ["went", "Weg: Jan"],
  ]);
  expect(versions[0]?.below).toEqual([]);
  expect(versions[0]?.above.map(({ text }) => text)).toEqual(["Toen", "Verteld door Selam op 2 april 2025"]);
  expect(seat(1, "p11")?.spoken).toBe(
    "Abeba Kidane, landgenote, buurvrouw, informeel, heel dichtbij, 2 van 2; Dichterbij",
  );
});

it("draws a difference with the place from before, the name beyond both", () => {
  const drawn = layoutDifference(tesfayTime, "then", "now");
  const abeba = drawn?.seats.find(({ id }) => id === "p11");
  expect(abeba?.from).toEqual({ x: seat(0, "p11")?.x, y: seat(0, "p11")?.y });
  expect(abeba?.x).toBe(seat(1, "p11")?.x);
  expect(abeba?.label).toEqual(seat(0, "p11")?.label);
  const mekonnen = drawn?.seats.find(({ id }) => id === "p13");
  expect(mekonnen?.label).toEqual(seat(1, "p13")?.label);
  expect(drawn?.seats.filter(({ from }) => from !== null)).toHaveLength(2);
  expect(drawn?.above[0]?.text).toBe("Toen – Nu");
  expect(layoutDifference(tesfayTime, "then", "never")).toBeNull();
});

it("shortens a name only when that still tells people apart", () => {
  const short = shortNames(
    [
      "Lieve Dewaele",
      "Jan Goris",
      "Jan Peeters",
      "UZ, dienst oogziekten",
      "Dr. Johan Segers",
      "Marie-Christine Wambeke",
      "ሰላም ተስፋይ",
      "Een vriendin van mijn leeftijd",
      "Els van Dam",
    ].map((name, i) => ({ id: String(i), name })),
  );
  expect([...short.values()]).toEqual([
    "Lieve",
    "Jan Goris",
    "Jan Peeters",
    "UZ, dienst oogziekten",
    "Dr. Johan Segers",
    "Marie-Christine",
    "ሰላም",
    "Een vriendin van mijn leeftijd",
    "Els",
  ]);
});

it("has nothing to draw without versions", () => {
  expect(layoutVersions({ ...tesfayTime, versions: [] })).toEqual([]);
});

it("the circles are as small as the family's name lets them, and nobody sits on it", () => {
  const radiusOf = (name: string) => {
    const centre = { name, lines: [] };
    const [drawn] = layoutVersions({ ...tesfayTime, centre });
    if (!drawn) throw new Error("no picture");
    for (const { x, y, size } of drawn.seats) {
      expect(Math.hypot(x, y) - size / 2).toBeGreaterThanOrEqual(drawn.family + 3.9);
    }
    return { family: drawn.family, outermost: drawn.rings.at(-1)?.radius ?? 0 };
  };
  const short = radiusOf("Gezin Tesfay");
  expect(short).toEqual({ family: 40, outermost: 229.3 });
  const long = radiusOf("Gezin Alhaddad-Vandenbroucke");
  expect(long.family).toBeGreaterThan(40);
  expect(long.outermost).toBeGreaterThan(short.outermost);
});
