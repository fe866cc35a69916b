import { expect, it } from "vitest";
import { layoutMap } from "./layout";
import { linesOf, narrowestWidth } from "./lines";
import { tesfay, yusufi } from "./reference";

it("names every line of words: centre, table, labels, and the heading of those without a domain", () => {
  const loose = { id: "x", name: "Marte Claes", formal: false, domains: [] };
  const texts = linesOf(layoutMap({ ...yusufi, actors: [loose] })).map(({ text }) => text);
  expect(texts).toContain("Gezin Yusufi");
  expect(texts).toContain("Vrijwilligers");
  expect(texts).toContain("Marte Claes");
  expect(texts).toContain("lege stoel");
  expect(texts).toContain("Nog zonder domein");
  expect(linesOf(layoutMap(yusufi)).map(({ text }) => text)).not.toContain("Nog zonder domein");
});

it("keeps the smallest words at 12 px", () => {
  const layout = layoutMap(tesfay);
  expect(narrowestWidth(layout)).toBe(layout.canvas.width);
  const larger = (size: number) => ({
    ...layout,
    centre: [],
    segments: [],
    seats: layout.seats.map((seat) => ({ ...seat, lines: seat.lines.map((line) => ({ ...line, size })) })),
  });
  expect(narrowestWidth(larger(24))).toBe(layout.canvas.width / 2);
  expect(narrowestWidth(larger(13))).toBe(Math.ceil((layout.canvas.width * 12) / 13));
});
