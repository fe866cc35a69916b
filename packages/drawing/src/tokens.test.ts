import { lifeDomains } from "@rondom/domain/network/life-domain";
import { describe, expect, it } from "vitest";
import { type Sight, seenBy } from "./colour/blindness";
import { difference, toLab } from "./colour/difference";
import { contrast, toLinear } from "./colour/light";
import { benchColour, dark, domainColour, light, print, segmentColour, type Theme } from "./tokens";

const lowest = (values: number[]) => Math.min(...values);

// The measured minima of the looks, section 1: [light, dark].
describe.each([
  ["light", light, 0],
  ["dark", dark, 1],
] as const)("the %s theme", (_name, theme: Theme, side) => {
  const pick = (onLight: number, onDark: number) => (side === 0 ? onLight : onDark);
  const over = (key: keyof Theme, ground: string) => contrast(String(theme[key]), ground);
  const tints = lifeDomains.map((key) => benchColour(theme, key));

  it.each([
    ["edge", "sunken", 3.56, 4.94],
    ["edge", "surface", 4.12, 4.34],
    ["ink", "paper", 14.6, 14.7],
    ["soft", "actionSoft", 5.6, 5.9],
    ["action", "surface", 7.5, 8.0],
    ["action", "actionSoft", 6.2, 6.4],
    ["attention", "attentionSoft", 5.5, 6.9],
    ["good", "goodSoft", 5.4, 6.9],
    ["bad", "badSoft", 6.0, 6.5],
  ] as const)("%s on %s", (key, ground, onLight, onDark) => {
    const measured = over(key, theme[ground]);
    expect(measured).toBeGreaterThanOrEqual(pick(onLight, onDark) - 0.06);
    expect(measured).toBeLessThan(pick(onLight, onDark) + 0.1);
  });

  it.each([
    ["ink", 11.7, 8.8],
    ["soft", 5.1, 4.8],
    ["attention", 4.9, 5.1],
  ] as const)("%s on every domain's tint", (key, onLight, onDark) => {
    expect(lowest(tints.map((tint) => over(key, tint)))).toBeGreaterThanOrEqual(pick(onLight, onDark) - 0.05);
  });

  it("shows every domain's colour on surface, paper and its own segment", () => {
    const worst = lowest(
      lifeDomains.flatMap((key) => {
        const colour = domainColour(theme, key);
        return [theme.surface, theme.paper, segmentColour(theme, key)].map((ground) =>
          contrast(colour, ground),
        );
      }),
    );
    expect(worst).toBeCloseTo(pick(3.21, 3.31), 1.9);
  });

  it.each([
    ["normal", 18.8, 21.9],
    ["protan", 12.9, 12.6],
    ["deutan", 12.5, 12.2],
    ["tritan", 13.1, 12.2],
  ] as const)("keeps all 45 pairs apart with %s sight", (sight: Sight, onLight, onDark) => {
    const seen = lifeDomains.map((key) => toLab(seenBy(sight, toLinear(domainColour(theme, key)))));
    const pairs = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => difference(one, other)));
    expect(pairs).toHaveLength(45);
    expect(lowest(pairs)).toBeCloseTo(pick(onLight, onDark), 1);
  });
});

it("keeps neighbours at the light table further apart", () => {
  const worst = (["normal", "protan", "deutan", "tritan"] as const).map((sight) => {
    const seen = lifeDomains.map((key) => toLab(seenBy(sight, toLinear(light.domain[key]))));
    return lowest(seen.map((one, i) => difference(one, seen[(i + 1) % seen.length] ?? one)));
  });
  expect(lowest(worst)).toBeCloseTo(17.6, 1);
});

describe("a domain's colours", () => {
  it("gives a family's own domain ink-soft", () => {
    expect(domainColour(light, "7b1c")).toBe("#545B68");
    expect(domainColour(dark, "7b1c")).toBe("#A9AFBA");
    expect(domainColour(light, "toString")).toBe("#545B68");
  });

  it("tints the bench over paper and the segment, paler, over surface", () => {
    expect(benchColour(light, "volunteers")).toBe("#EDDDD9");
    expect(segmentColour(light, "informal")).toBe("#F4F9FA");
    expect(segmentColour(dark, "work")).toBe("#2D2E25");
  });

  it("prints in black on white without a tint", () => {
    expect(lifeDomains.map((key) => domainColour(print, key))).toEqual(lifeDomains.map(() => "#000000"));
    expect(segmentColour(print, "health")).toBe("#FFFFFF");
    expect(print.benches).toBe("outlined");
  });
});
