import { expect, it } from "vitest";
import { light, print } from "../tokens";
import { layoutCircles } from "./layout";
import { tesfayCircles } from "./reference";
import { circlesSvg } from "./svg";

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const layout = layoutCircles(tesfayCircles);
const draw = (marks = {}, theme = light) =>
  circlesSvg(layout, theme, { title: "Cirkels", idPrefix: "c-", marks });

it("draws three full rings and a dotted one, broken 5 px round everybody", () => {
  const svg = draw();
  expect(count(svg, `stroke="${light.line}" stroke-width="2"`)).toBe(3);
  expect(count(svg, 'stroke-dasharray="1.5 6"')).toBe(1);
  expect(svg).toContain('<g mask="url(#c-rings)" fill="none">');
  expect(count(svg, 'fill="#000000"')).toBe(13);
});

it("gives seats the colour of their first domain, and black on paper", () => {
  expect(count(draw(), `stroke="${light.domain.volunteers}" stroke-width="2.6"`)).toBe(2);
  expect(draw({}, print)).not.toContain(light.domain.volunteers);
});

it("fades the other kind and moves nobody; rings who is chosen", () => {
  expect(count(draw({ kind: "formal" }), 'opacity="0.3"')).toBe(5);
  expect(count(draw({ kind: "informal" }), 'opacity="0.3"')).toBe(8);
  expect(count(draw({ chosenId: "p1" }), `stroke="${light.action}"`)).toBe(1);
  expect(count(draw(), `stroke="${light.action}"`)).toBe(0);
});
