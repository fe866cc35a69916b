import { expect, it } from "vitest";
import { ecomapToFit, narrower } from "./fit-layout";
import { layoutEcomap } from "./layout";
import { sharifiEcomap, tesfayEcomap } from "./reference";

it("keeps the usual measures while they fit, to the last px", () => {
  const usual = layoutEcomap(tesfayEcomap);
  expect(usual.table.radius).toBe(238);
  expect(ecomapToFit(tesfayEcomap, usual.canvas.width)).toEqual(usual);
  expect(ecomapToFit(tesfayEcomap, usual.canvas.width - 1).table.radius).toBe(214);
});

it("fits beside the panel of a laptop and on a tablet upright", () => {
  expect(ecomapToFit(tesfayEcomap, 872).canvas.width).toBeLessThanOrEqual(872);
  expect(ecomapToFit(tesfayEcomap, 744).canvas.width).toBeLessThanOrEqual(744);
});

it("never gets wider by trying: many ties keep the curve that they need", () => {
  const usual = layoutEcomap(sharifiEcomap).canvas.width;
  const all = narrower.map(
    ([labelWidth, radius]) => layoutEcomap({ ...sharifiEcomap, labelWidth, radius }).canvas.width,
  );
  expect(ecomapToFit(sharifiEcomap, 700).canvas.width).toBe(Math.min(usual, ...all));
});

it("is the narrowest where nothing fits", () => {
  const [labelWidth, radius] = narrower.at(-1) ?? [];
  expect(ecomapToFit(tesfayEcomap, 300)).toEqual(
    layoutEcomap({ ...tesfayEcomap, labelWidth: labelWidth ?? 0, radius: radius ?? 0 }),
  );
});
