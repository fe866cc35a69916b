import { expect, it } from "vitest";
import { layoutCircles } from "./layout";
import { circlesList } from "./list";
import { emptyCircles, sharifiCircles, tesfayCircles } from "./reference";
import { rowsOf } from "./rows";

const layout = layoutCircles(tesfayCircles);
const seat = (id: string) => layout.seats.find((one) => one.id === id);

it("sits people in the middle of their ring, on the side and near the height of their first domain", () => {
  // Lieve: very close, volunteers at 18°, −96 cos 18° = −91: the row at −88, and x = √(96² − 88²).
  expect(seat("p1")).toMatchObject({ x: 38.4, y: -88, side: "right", ring: "very-close" });
  // Abeba: very close, informal at 342°: the same row of the other half.
  expect(seat("p11")).toMatchObject({ x: -38.4, y: -88, side: "left" });
  expect(seat("p5")).toMatchObject({
    y: 132,
    side: "right",
    ring: "further",
    domain: "finance",
    shape: "square",
  });
  // Pieter: leisure at 270°, in the row of the family itself.
  expect(seat("p10")).toMatchObject({ x: -245, y: 0 });
  // Mekonnen joined after Frans and Abeba, of the same domain: the next free row.
  expect([seat("p12")?.y, seat("p13")?.y]).toEqual([-132, -44]);
  // Sofie was not asked: the outermost ring.
  expect(seat("p7")).toMatchObject({ ring: "not-asked", y: 264 });
});

it("draws four rings with their names at the emptier pole", () => {
  expect(layout.rings.map(({ ring, radius, line }) => [ring, radius, line.text])).toEqual([
    ["very-close", 122, "heel dichtbij"],
    ["close", 205, "dichtbij"],
    ["further", 285, "verder weg"],
    ["not-asked", 345, "nog niet gevraagd"],
  ]);
  for (const { radius, chip } of layout.rings) expect(chip.y + 10).toBeCloseTo(radius, 5);
  const below = { ...tesfayCircles, people: tesfayCircles.people.slice(4, 9) };
  for (const { radius, chip } of layoutCircles(below).rings) expect(chip.y + 10).toBeCloseTo(-radius, 5);
});

it("tells what people do up to 25 of them; names alone in lower rows above that", () => {
  expect(seat("p1")?.lines.map(({ text }) => text)).toEqual(["Lieve Dewaele", "buddy · Welkomgroep"]);
  const first = (count: number) =>
    layoutCircles({ ...sharifiCircles, people: sharifiCircles.people.slice(0, count) }).seats[0];
  expect([first(25)?.lines.length, first(25)?.size]).toEqual([2, 32]);
  expect([first(26)?.lines.length, first(26)?.size]).toEqual([1, 28]);
});

it("grows by 10 % when a ring has no row left, and nobody loses one", () => {
  const domains = ["a", "b"];
  const wish = (id: number) => ({ id: `p${id}`, domains: ["a"], ring: "very-close" as const });
  const people = (count: number) => Array.from({ length: count }, (_, i) => wish(i));
  // |y| ≤ 0.95 · 96 = 91.2: the rows −88 to 88.
  const full = rowsOf(people(5), domains, 44);
  expect(full.scale).toBe(1);
  expect([...full.rows.values()].map(({ y }) => y).sort((one, other) => one - other)).toEqual([
    -88, -44, 0, 44, 88,
  ]);
  const more = rowsOf(people(6), domains, 44);
  expect(more.scale).toBeCloseTo(1.1 ** 4, 10);
  for (const [id, row] of full.rows) expect(more.rows.get(id)).toEqual(row);
});

it("lets somebody further out give a row to an inner ring before it grows", () => {
  const wish = (id: string, ring: "very-close" | "further") => ({ id, domains: ["a"], ring });
  const others = ["b", "c", "d", "e"].map((id) => wish(id, "very-close"));
  const { rows, scale } = rowsOf([wish("a", "further"), ...others, wish("f", "very-close")], ["a", "z"], 44);
  expect(scale).toBe(1);
  expect(new Set([...rows.values()].map(({ y }) => y)).size).toBe(6);
  expect(rows.size).toBe(6);
});

it("puts people without a known domain at the foot on the left", () => {
  const { rows } = rowsOf([{ id: "x", domains: ["nowhere"], ring: "close" }], ["a", "b"], 44);
  expect(rows.get("x")).toEqual({ side: "left", y: 132 });
});

it("speaks a place as a sentence", () => {
  expect(seat("p1")?.spoken).toBe("Lieve Dewaele, buddy, Welkomgroep, informeel, heel dichtbij, 1 van 2");
  expect(seat("p7")?.spoken).toBe(
    "Sofie De Smet, verpleegkundige, Kind & Gezin, formeel, nog niet gevraagd, 1 van 1",
  );
});

it("lists rings from the inside out in the order of the seats, empty ones too", () => {
  const list = circlesList(tesfayCircles);
  expect(list.map(({ word, people }) => [word, people.length])).toEqual([
    ["heel dichtbij", 2],
    ["dichtbij", 4],
    ["verder weg", 6],
    ["nog niet gevraagd", 1],
  ]);
  expect(list.flatMap(({ people }) => people.map(({ id }) => id))).toEqual(layout.seats.map(({ id }) => id));
  expect(list[0]?.people[0]).toEqual({
    id: "p1",
    name: "Lieve Dewaele",
    second: "buddy · Welkomgroep",
    formal: false,
  });
  expect(circlesList(emptyCircles).map(({ people }) => people)).toEqual([[], [], [], []]);
  expect(layoutCircles(emptyCircles).canvas).toEqual({ x: -360, y: -360, width: 720, height: 729 });
});
