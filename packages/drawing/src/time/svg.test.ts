import { expect, it } from "vitest";
import { light, print } from "../tokens";
import { layoutDifference, layoutVersions } from "./layout";
import { tesfayTime } from "./reference";
import { panelsOf, type TimeSvgOptions, versionsSvg } from "./svg";

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const versions = layoutVersions(tesfayTime);
const draw = (options: Partial<TimeSvgOptions> = {}, theme = light) =>
  versionsSvg(versions, theme, { title: "Toen, nu en gewenst", ...options });

it("stands versions side by side, equally high, each with rings of its own", () => {
  const [one, two, three] = panelsOf(versions);
  expect(two?.x).toBe((one?.x ?? 0) + (one?.width ?? 0) + 24);
  expect(three?.x).toBe((two?.x ?? 0) + (two?.width ?? 0) + 24);
  expect(new Set([one?.height, two?.height, three?.height]).size).toBe(1);
  for (const i of [0, 1, 2]) expect(count(draw(), `id="rondom-${i}-rings"`)).toBe(1);
});

it("marks each change on its seat and in its words", () => {
  expect(count(draw(), 'href="#rondom-plus"')).toBe(8 + 1 + 1 + 1);
  expect(count(draw(), 'href="#rondom-closer"')).toBe(1 + 1 + 3 + 1);
  expect(count(draw(), 'href="#rondom-further"')).toBe(1 + 1 + 1 + 1);
  expect(count(draw(), 'text-decoration="line-through"')).toBe(2);
});

it("fades who did not change, and leaves everybody there", () => {
  expect(count(draw(), 'opacity="0.3"')).toBe(0);
  const unchanged = versions.flatMap(({ seats }) => seats).filter(({ mark }) => mark === null).length;
  expect(count(draw({ onlyDifferences: true }), 'opacity="0.3"')).toBe(unchanged);
  expect(count(draw({ onlyDifferences: true }), "<text")).toBe(count(draw(), "<text"));
});

it("draws the way of everybody who moved, in a difference alone", () => {
  const difference = layoutDifference(tesfayTime, "then", "now");
  const svg = difference ? versionsSvg([difference], light, { title: "Verschil" }) : "";
  expect(count(svg, /<path d="M[^"]*" stroke="#857C6D"/)).toBe(2);
  expect(count(draw(), /<path d="M[^"]*" stroke="#857C6D"/)).toBe(0);
});

it("is black on white on paper", () => {
  expect(draw({}, print)).not.toContain(light.domain.volunteers);
});
