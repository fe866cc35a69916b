import { expect, it } from "vitest";
import { light } from "../tokens";
import type { MapInput } from "./input";
import { tesfay, yusufi } from "./reference";
import { smallTableSvg } from "./small";

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const svg = smallTableSvg(tesfay, light);

it("is a decoration of 212 px with the short name in the middle", () => {
  expect(svg).toContain(
    'viewBox="-106 -106 212 212" width="212" height="212" aria-hidden="true" direction="ltr"',
  );
  expect(svg).toContain(">Tesfay</text>");
  expect(svg).not.toContain("Lieve");
});

it("shows a figure where the name has no room", () => {
  const named = (centre: MapInput["centre"]) => smallTableSvg({ ...yusufi, centre }, light, "s-");
  expect(named({ name: "Vandenbroucke", lines: [] })).toContain('href="#s-users" x="-12"');
  expect(named({ name: "Jo", lines: [] })).toContain(">Jo</text>");
  expect(named({ name: "", lines: [] })).toContain('href="#s-users" x="-12"');
  expect(named({ name: "<b>", lines: [] })).toContain("&lt;b&gt;");
});

it("draws a shape for each seat and chair", () => {
  expect(count(svg, "<rect")).toBe(8);
  expect(count(svg, 'r="3.5" fill="#FFFFFF"')).toBe(10);
  expect(count(svg, `stroke="${light.attention}"`)).toBe(2);
  expect(svg).toContain('<rect x="-99.5" y="-3.5" width="7" height="7"');
});

it("draws the five states", () => {
  expect(count(svg, 'stroke-dasharray="4 3"')).toBe(1);
  expect(count(svg, 'stroke-dasharray="1.5 2.5"')).toBe(1);
  expect(count(svg, `fill="${light.sunken}"`)).toBe(1);
  expect(count(svg, "A79.5 79.5")).toBe(1);
  expect(count(svg, "A75 75")).toBe(6);
});

it("leaves people out where there is no room, chairs last of all", () => {
  const crowd: MapInput = {
    ...yusufi,
    actors: Array.from({ length: 30 }, (_, i) => ({
      id: `${i}`,
      name: "X",
      formal: true,
      domains: ["work"],
    })),
    gaps: [{ id: "g", domain: "work", title: "?" }],
  };
  const drawn = smallTableSvg(crowd, light);
  // A tenth of a ring of 96 px holds six shapes of 10 px.
  expect(count(drawn, "<rect")).toBe(5);
  expect(count(drawn, `stroke="${light.attention}"`)).toBe(1);
  const gaps = Array.from({ length: 9 }, (_, i) => ({ id: `g${i}`, domain: "work", title: "?" }));
  expect(count(smallTableSvg({ ...crowd, gaps }, light), `stroke="${light.attention}"`)).toBe(6);
});

it("draws the quiet icons soft", () => {
  expect(svg).toMatch(/href="#rondom-small-baby"[^>]*stroke="#545B68"/u);
  expect(svg).toMatch(/href="#rondom-small-house"[^>]*stroke="#545B68"/u);
  expect(svg).toMatch(/href="#rondom-small-trophy"[^>]*stroke="#616D27"/u);
});
