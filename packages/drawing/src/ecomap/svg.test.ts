import { expect, it } from "vitest";
import { dark, light, print } from "../tokens";
import { layoutEcomap } from "./layout";
import { tiePath } from "./line-path";
import { firstTie, tesfayEcomap } from "./reference";
import { ecomapSvg } from "./svg";

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const layout = layoutEcomap(tesfayEcomap);
const draw = (marks = {}, theme = light) => ecomapSvg(layout, theme, { title: "Ecogram", marks });

it("draws each quality by its own symbol, all in ink", () => {
  const svg = draw();
  expect(count(svg, 'stroke-width="5.5"')).toBe(3);
  expect(count(svg, 'stroke-dasharray="9 6"')).toBe(2);
  expect(count(svg, 'stroke-linejoin="round"/>')).toBe(1);
  expect(count(svg, `fill="none" stroke="${light.ink}"`)).toBe(13);
  const asked = ecomapSvg(layoutEcomap(firstTie), light, { title: "Ecogram" });
  expect(asked).toContain(
    `stroke="${light.edge}" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 6"`,
  );
});

it("has no colour of a domain, and a border of ink for each seat and the family", () => {
  expect(count(draw(), `stroke="${light.ink}" stroke-width="2"`)).toBeGreaterThanOrEqual(14);
  expect(draw()).not.toContain(light.domain.informal);
  expect(draw({}, dark)).toContain(dark.ink);
  expect(draw({}, print)).not.toMatch(/#(?!000000|FFFFFF|333333|666666|999999|F2F2F2)[0-9A-F]{6}/);
});

it("writes words slanted, and draws a circle with its icon for each support", () => {
  expect(count(draw(), 'font-style="italic"')).toBe(13);
  expect(count(draw(), 'href="#rondom-lightbulb"')).toBe(7);
  expect(count(draw(), 'href="#rondom-hand-helping"')).toBe(5);
  expect(count(draw(), 'href="#rondom-heart"')).toBe(4);
});

it("fades who does not give a support or fill a function, and moves nobody", () => {
  expect(count(draw(), 'opacity="0.3"')).toBe(0);
  expect(count(draw({ support: "psychosocial" }), 'opacity="0.3"')).toBe(9 * 4);
  expect(count(draw({ function: "affection" }), 'opacity="0.3"')).toBe(10 * 4);
  expect(draw({ support: "psychosocial" }).replace(/<g opacity="0.3">|<\/g>|<g>/gu, "")).toBe(
    draw().replace(/<\/g>|<g>/gu, ""),
  );
});

it("rings who is chosen", () => {
  expect(count(draw({ chosenId: "p1" }), `stroke="${light.action}" stroke-width="3"`)).toBe(1);
  expect(count(draw(), `stroke="${light.action}"`)).toBe(0);
});

it("draws a zigzag with straight ends of 10 and corners 5.5 aside", () => {
  const tie = { quality: "conflicted", arrows: [], supports: [] } as const;
  expect(tiePath({ ...tie, from: { x: 0, y: 0 }, to: { x: 47, y: 0 } })).toBe(
    "M0 0L10 0L14.5 5.5L23.5 -5.5L32.5 5.5L37 0L47 0",
  );
  expect(tiePath({ ...tie, from: { x: 0, y: 0 }, to: { x: 20, y: 0 } })).toBe("M0 0L10 0L10 0L20 0");
});

it("ends a line inside its arrow", () => {
  const tip = { x: 0, y: 0 };
  const arrows = [{ end: "family", tip, base: [tip, tip] }] as const;
  const tie = { quality: "strong", arrows, supports: [], from: tip, to: { x: 0, y: 100 } } as const;
  expect(tiePath(tie)).toBe("M0 10L0 100");
  expect(tiePath({ ...tie, arrows: [{ ...arrows[0], end: "seat" }] })).toBe("M0 0L0 90");
});
