import { describe, expect, it } from "vitest";
import type { MapInput } from "./input";
import { boxesOf, countSeats, layoutMap } from "./layout";
import { sharifi, tesfay, yusufi } from "./reference";

const find = (input: MapInput, id: string) => layoutMap(input).seats.find((seat) => seat.id === id);

it("counts a seat per domain, a chair per gap, and one for who stands in none", () => {
  expect(countSeats(tesfay)).toBe(13 + 5 + 2);
  expect(countSeats(yusufi)).toBe(3);
  expect(countSeats({ ...yusufi, actors: [{ id: "x", name: "X", formal: false, domains: ["gone"] }] })).toBe(
    2,
  );
  expect(countSeats({ ...yusufi, gaps: [{ id: "g", domain: "gone", title: "?" }] })).toBe(2);
});

it("draws the reference families as the looks do", () => {
  expect(layoutMap(tesfay).level.name).toBe("A");
  expect(layoutMap(sharifi).level.name).toBe("B");
  // Measured in picture a-01: Pieter level with the middle, Ingrid's block touching his, Annemie's hers.
  expect(find(tesfay, "p10@leisure")).toMatchObject({
    x: -298,
    y: 0,
    shape: "square",
    side: "left",
    initials: "PL",
  });
  expect(find(tesfay, "p8@education")).toMatchObject({ y: 58 });
  expect(find(tesfay, "p6@health")).toMatchObject({ y: 200 });
  expect(find(tesfay, "p1@health")).toMatchObject({ shape: "round", times: 5 });
});

it("orders seats by domain, for the arrow keys", () => {
  const domains = layoutMap(tesfay).seats.map(({ domain }) => domain);
  const order = tesfay.domains.map(({ key }) => key);
  const places = domains.map((key) => order.indexOf(key ?? ""));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

it("gives every domain with a seat or a chair its bench", () => {
  expect(layoutMap(tesfay).benches.map(({ domain }) => domain)).toEqual([
    "volunteers",
    "integration",
    "work",
    "finance",
    "health",
    "education",
    "leisure",
    "informal",
  ]);
});

it("counts ring and badge to the room of a person in several domains", () => {
  const around = (id: string) => {
    const seat = find(tesfay, id);
    const [box] = seat ? boxesOf(seat) : [];
    return [(box?.x ?? 0) - (seat?.x ?? 0), (box?.y ?? 0) - (seat?.y ?? 0), box?.width, box?.height].map(
      Number,
    );
  };
  expect(around("p1@volunteers").map(Math.round)).toEqual([-22, -22, 44, 44]);
  expect(around("p2@volunteers").map(Math.round)).toEqual([-16, -16, 32, 32]);
});

it("says each seat in full", () => {
  expect(find(tesfay, "p1@volunteers")?.spoken).toBe(
    "Lieve Dewaele, buddy, Welkomgroep, informeel, draagt veel: 7 taken, Vrijwilligers, 1 van 2; ook in 4 andere domeinen",
  );
  expect(find(tesfay, "p10@leisure")?.spoken).toBe(
    "Pieter Lambrecht, vrijetijdsgids, PIN vzw, formeel, Vrije tijd, 1 van 1",
  );
  expect(find(tesfay, "g2@health")?.spoken).toBe(
    "Tolk Tigrinya bij de dokter, lege stoel, Gezondheid, 5 van 5",
  );
});

it("ends 14 px beyond the table of an empty map", () => {
  const { canvas, seats, threads, withoutDomain } = layoutMap({ ...yusufi, actors: [], gaps: [] });
  expect(canvas).toEqual({ x: -266, y: -266, width: 532, height: 532 });
  expect([seats, threads, withoutDomain]).toEqual([[], [], null]);
});

describe("people in no domain", () => {
  const loose = (count: number): MapInput => ({
    ...yusufi,
    actors: [
      ...yusufi.actors,
      ...Array.from({ length: count }, (_, i) => ({
        id: `x${i}`,
        name: "Marte Claes",
        second: "nicht",
        formal: i === 1,
        domains: [],
      })),
    ],
  });

  it("sit in a row of their own below the picture, under a heading", () => {
    const { seats, withoutDomain, canvas, table } = layoutMap(loose(2));
    const row = seats.filter(({ domain }) => domain === null);
    expect(row.map(({ id, side, shape }) => [id, side, shape])).toEqual([
      ["x0", "right", "round"],
      ["x1", "right", "square"],
    ]);
    expect(row[0]?.y).toBe(row[1]?.y);
    expect(withoutDomain?.text).toBe("Nog zonder domein");
    expect(withoutDomain && withoutDomain.y > table.radius && withoutDomain.y < (row[0]?.y ?? 0) - 16).toBe(
      true,
    );
    expect(canvas.y + canvas.height).toBeGreaterThanOrEqual((row[0]?.y ?? 0) + 16 + 14);
    expect((row[1]?.x ?? 0) - (row[0]?.x ?? 0)).toBeCloseTo(32 + 10 + (row[0]?.label.width ?? 0) + 24, 0);
    expect(row[0]?.spoken).toBe("Marte Claes, nicht, informeel, Nog zonder domein, 1 van 2");
  });

  it("break into rows at the width of the picture and move nobody else", () => {
    const before = layoutMap({ ...yusufi, level: "A" });
    const after = layoutMap({ ...loose(18), level: "A" });
    const row = after.seats.filter(({ domain }) => domain === null);
    expect(new Set(row.map(({ y }) => y)).size).toBeGreaterThan(2);
    expect(after.canvas.width).toBe(before.canvas.width);
    expect(after.seats.filter(({ domain }) => domain !== null)).toEqual(before.seats);
  });
});
