import { expect, it } from "vitest";
import { light } from "../tokens";
import { textWidth } from "../width";
import type { MapInput } from "./input";
import { layoutMap } from "./layout";
import type { LevelName } from "./levels";
import type { Seat } from "./picture";
import { tesfay, yusufi } from "./reference";
import { iconStore } from "./svg-icon";
import { labelSvg, seatSvg } from "./svg-seats";

const draw = (seat: Seat, chosen = false) => seatSvg(seat, light, iconStore("i-").use, chosen);
function seatOf(input: MapInput, id: string): Seat {
  const seat = layoutMap(input).seats.find((one) => one.id === id);
  if (!seat) throw new Error(`no seat ${id}`);
  return seat;
}

it.each([
  ["A", 14.7, 12.5],
  ["B", 12.7, 11],
  ["C", 10.7, 10],
] as const)("draws circle and initials to the measure of level %s", (level: LevelName, r, fontSize) => {
  const drawn = draw(seatOf({ ...yusufi, level }, "p2@informal"));
  expect(drawn).toContain(`r="${r}" fill="#FFFFFF" stroke="#127B8A" stroke-width="2.6"`);
  expect(drawn).toContain(`font-size="${fontSize}" font-weight="600" text-anchor="middle">JD<`);
});

it("rounds a square by 0.42 of half its side", () => {
  const seat = { ...seatOf(yusufi, "p1@finance"), x: 100, y: 50 };
  expect(draw(seat)).toContain('<rect x="85.3" y="35.3" width="29.4" height="29.4" rx="6.2"');
});

it("sets the badge on the table's side", () => {
  const right = { ...seatOf(tesfay, "p1@volunteers"), x: 100, y: 0 };
  const left = { ...seatOf(tesfay, "p1@health"), x: -100, y: 0 };
  expect(draw(right)).toContain('<circle cx="84.6" cy="-13.4" r="8"');
  expect(draw(left)).toContain('<circle cx="-84.6" cy="-13.4" r="8"');
});

it("rings who is chosen, even with one seat, and nobody else with one seat", () => {
  const seat = seatOf(yusufi, "p2@informal");
  expect(draw(seat)).not.toContain('stroke-width="3"');
  expect(draw(seat, true)).toContain(`r="19.5" fill="#FFFFFF" stroke="${light.action}" stroke-width="3"`);
  expect(draw(seat, true)).not.toContain('r="8"');
});

it("puts the weight before the words on either side", () => {
  const right = seatOf(tesfay, "p1@volunteers");
  const mirrored = {
    ...tesfay,
    actors: tesfay.actors.map((actor) =>
      actor.id === "p12" ? { ...actor, carriesMuch: "draagt veel" } : actor,
    ),
  };
  const left = seatOf(mirrored, "p12@informal");
  const [r, l] = [right, left].map((seat) => seat.lines.find((line) => line.weightIcon));
  expect(r?.weightIcon?.x).toBe(right.label.x);
  expect(r?.x).toBeCloseTo(right.label.x + 18, 5);
  expect(l?.x).toBeCloseTo(left.x - 26, 5);
  expect(l?.anchor).toBe("right");
  // 13 px of icon and 5 of air before the words, which end at the seat's side.
  const wordsWidth = textWidth("draagt veel", 12.5, 700);
  expect(l?.weightIcon?.x).toBeCloseTo(left.x - 26 - wordsWidth - 18, 0);
  expect(labelSvg(left, light, iconStore("i-").use)).toContain('<use href="#i-weight"');
});
