import { describe, expect, it } from "vitest";
import { seenBy } from "./blindness";
import { difference, toLab } from "./difference";
import { contrast, luminance, toLinear } from "./light";
import { channels, mix } from "./mix";

describe("mixing", () => {
  it("reads the three channels", () => {
    expect(channels("#0F5E63")).toEqual([15, 94, 99]);
  });

  it("paints a share over a ground and rounds each channel", () => {
    expect(mix("#000000", "#FFFFFF", 0.11)).toBe("#E3E3E3");
    expect(mix("#FF0000", "#000080", 0.5)).toBe("#800040");
    expect(mix("#123456", "#ABCDEF", 0)).toBe("#ABCDEF");
    expect(mix("#012345", "#ABCDEF", 1)).toBe("#012345");
  });
});

describe("light and contrast", () => {
  it("uses the straight part of the curve for the darkest greys", () => {
    expect(toLinear("#0A0A0A")[0]).toBeCloseTo(10 / 255 / 12.92, 10);
    expect(toLinear("#0B0B0B")[0]).toBeCloseTo(((11 / 255 + 0.055) / 1.055) ** 2.4, 10);
  });

  it("weighs green most", () => {
    expect(luminance("#00FF00")).toBeCloseTo(0.7152, 6);
    expect(luminance("#FF0000")).toBeCloseTo(0.2126, 6);
    expect(luminance("#0000FF")).toBeCloseTo(0.0722, 6);
  });

  it("is 21 for black on white, whichever comes first", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  });
});

describe("difference", () => {
  // Pairs of the published test data of Sharma, Wu and Dalal (2005), chosen so that each branch is taken.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.0, 2.0], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("%j and %j differ by %d", (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4);
    expect(difference(other, one)).toBeCloseTo(expected, 4);
  });

  it("puts white at L 100 without a hue, and dark grey on the straight part", () => {
    const [l, a, b] = toLab([1, 1, 1]);
    expect(l).toBeCloseTo(100, 3);
    expect(a).toBeCloseTo(0, 2);
    expect(b).toBeCloseTo(0, 2);
    expect(toLab([0.001, 0.001, 0.001])[0]).toBeCloseTo(0.9033, 3);
  });
});

describe("sight", () => {
  it("leaves everything as it is for normal sight", () => {
    expect(seenBy("normal", [0.2, 0.4, 0.6])).toEqual([0.2, 0.4, 0.6]);
  });

  it("weighs with the published rows and clips to the screen", () => {
    expect(seenBy("deutan", [1, 0, 0])).toEqual([0.367322, 0.280085, 0]);
    expect(seenBy("protan", [0, 1, 0])).toEqual([1, 0.786281, 0]);
    expect(seenBy("tritan", [0, 0, 1])).toEqual([0, 0.147602, 0.3039]);
  });
});
