import { expect, it } from "vitest";
import { layoutEcomap } from "./layout";
import { linesCross } from "./lines-cross";
import { ecomapList } from "./list";
import { firstTie, sharifiEcomap, tesfayEcomap } from "./reference";

const layout = layoutEcomap(tesfayEcomap);
const seat = (id: string, of = layout) => of.seats.find((one) => one.id === id);

it("puts groups clockwise: four on the right, top to bottom, the others upwards on the left", () => {
  expect(layout.groups.map(({ key, line }) => [key, line.anchor])).toEqual([
    ["neighbours", "left"],
    ["social-services", "left"],
    ["school-work", "left"],
    ["associations", "left"],
    ["others", "right"],
    ["countrymen", "right"],
    ["family", "right"],
  ]);
  expect(layout.groups.map(({ line }) => line.text)).toContain("SOCIALE DIENSTEN");
  const heights = layout.groups.map(({ line }) => line.y);
  expect(heights.slice(0, 4)).toEqual(heights.slice(0, 4).toSorted((one, other) => one - other));
  expect(heights.slice(4)).toEqual(heights.slice(4).toSorted((one, other) => other - one));
});

it("tells the tie under the name, slanted; above 25 ties the word alone", () => {
  expect(seat("p1")?.lines.map(({ text, italic }) => [text, italic])).toEqual([
    ["Lieve Dewaele", undefined],
    ["buddy · Welkomgroep", undefined],
    ["krachtig", true],
  ]);
  const many = layoutEcomap(sharifiEcomap);
  expect(seat("p1", many)?.lines.map(({ text }) => text)).toEqual(["Koen Vandeputte", "krachtig"]);
  expect(many.seats[0]?.size).toBe(28);
  const edge = (count: number) =>
    layoutEcomap({ ...sharifiEcomap, people: sharifiEcomap.people.slice(0, count) });
  expect(seat("p1", edge(25))?.lines.map(({ text }) => text)).toEqual([
    "Koen Vandeputte",
    "buddy · Buren van de Dijle",
    "krachtig",
  ]);
  expect(seat("p1", edge(26))?.lines).toHaveLength(2);
});

it("says of nobody what was not asked", () => {
  const [only] = layoutEcomap(firstTie).seats;
  expect(only?.lines.at(-1)).toMatchObject({ text: "nog niet gevraagd", tone: "soft", italic: true });
  expect(only?.tie).toMatchObject({ quality: null, arrows: [], supports: [] });
});

it("runs a line from 3 px beyond the family's circle to 4 px before the seat", () => {
  for (const { x, y, shape, size, tie } of layout.seats) {
    expect(Math.hypot(tie.from.x, tie.from.y)).toBeCloseTo(layout.table.family + 3, 0);
    const left = Math.hypot(x - tie.to.x, y - tie.to.y);
    if (shape === "round") expect(left).toBeCloseTo(size / 2 + 4, 0);
    else expect(left).toBeGreaterThanOrEqual(size / 2 + 3.8);
    expect(left).toBeLessThanOrEqual(1.24 * (size / 2) + 4.2);
  }
});

it("points arrows at who receives", () => {
  const ends = (id: string) => seat(id)?.tie.arrows.map(({ end }) => end);
  expect(ends("p2")).toEqual(["family"]);
  expect(ends("p1")).toEqual(["family", "seat"]);
  const giving = { ...tesfayEcomap, people: [{ ...tesfayEcomap.people[0], direction: "give" as const }] };
  const [only] = layoutEcomap(giving as typeof tesfayEcomap).seats;
  expect(only?.tie.arrows.map(({ end }) => end)).toEqual(["seat"]);
  for (const { tip, base } of seat("p1")?.tie.arrows ?? []) {
    const [one, other] = base;
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeCloseTo(12, 0);
    expect(Math.hypot(tip.x - (one.x + other.x) / 2, tip.y - (one.y + other.y) / 2)).toBeCloseTo(13, 0);
  }
});

it("puts kinds of support on the line at 26, 53 and 80 px inside the table", () => {
  const run = seat("p1")?.tie.supports ?? [];
  expect(run.map(({ support }) => support)).toEqual(["informational", "instrumental", "psychosocial"]);
  expect(run.map(({ x, y }) => Math.round(layout.table.radius - Math.hypot(x, y)))).toEqual([80, 53, 26]);
});

it("lets no line of 45 ties in eight groups, three of namesakes, meet anybody", () => {
  const { seats, groups } = layoutEcomap(sharifiEcomap);
  expect([seats.length, groups.length]).toEqual([45, 8]);
  expect(seats.filter(({ name }) => name === "Jan Peeters")).toHaveLength(3);
  expect(linesCross(seats, groups)).toBe(false);
  const [first] = seats;
  if (!first) throw new Error("nobody");
  const inTheWay = { ...first, id: "other", x: first.x / 2, y: first.y / 2 };
  expect(linesCross([...seats, inTheWay], groups)).toBe(true);
});

it("keeps circles of support apart, with 45 ties too", () => {
  const circles = layoutEcomap(sharifiEcomap).seats.flatMap(({ tie }) => tie.supports);
  expect(circles).toHaveLength(sharifiEcomap.people.reduce((sum, { supports }) => sum + supports.length, 0));
  const near = circles.flatMap((one, i) =>
    circles.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...near)).toBeGreaterThan(23);
});

it("seats who names no group of the map with the others, or else with the last group", () => {
  const lost = { ...tesfayEcomap, people: tesfayEcomap.people.map((one) => ({ ...one, group: null })) };
  expect(layoutEcomap(lost).groups.map(({ key }) => key)).toEqual(["others"]);
  const two = { ...lost, groups: tesfayEcomap.groups.slice(0, 2) };
  expect(layoutEcomap(two).groups.map(({ key }) => key)).toEqual(["social-services"]);
});

it("speaks a tie as a sentence", () => {
  expect(seat("p1")?.spoken).toBe(
    "Lieve Dewaele, buddy, Welkomgroep, informeel, Vrijwilligers, 1 van 2: krachtig, over en weer; " +
      "raad en uitleg, spullen, diensten, geld, gezelschap, luisteren; genegenheid, erbij horen",
  );
  expect(layoutEcomap(firstTie).seats[0]?.spoken).toBe(
    "Frans Goossens, buurman, informeel, Buren, 1 van 1: nog niet gevraagd",
  );
});

it("lists the same people in the same order, and names the groups where nobody is", () => {
  const { groups, empty } = ecomapList(tesfayEcomap);
  expect(groups.flatMap(({ people }) => people.map(({ id }) => id))).toEqual(
    layout.seats.map(({ id }) => id),
  );
  expect(empty.map(({ word }) => word)).toEqual(["Lotgenoten", "Vrienden"]);
  expect(groups[0]?.people[0]).toEqual({
    id: "p12",
    name: "Frans Goossens",
    second: "buurman",
    formal: false,
    quality: "supportive",
    direction: "both",
    words: ["ondersteunend", "over en weer", "spullen, diensten, geld"],
  });
  const mekonnen = groups.find(({ key }) => key === "family")?.people[0];
  expect(mekonnen?.words).toEqual([
    "krachtig",
    "over en weer",
    "gezelschap, luisteren",
    "genegenheid",
    "erbij horen",
  ]);
});
