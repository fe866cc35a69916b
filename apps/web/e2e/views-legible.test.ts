import { circlesToFit } from "@rondom/drawing/circles/fit-layout";
import { layoutCircles } from "@rondom/drawing/circles/layout";
import { randomCircles } from "@rondom/drawing/circles/random-circles";
import { emptyCircles, sharifiCircles, tesfayCircles } from "@rondom/drawing/circles/reference";
import { ecomapToFit } from "@rondom/drawing/ecomap/fit-layout";
import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { randomEcomap } from "@rondom/drawing/ecomap/random-ecomap";
import { firstTie, sharifiEcomap, tesfayEcomap } from "@rondom/drawing/ecomap/reference";
import { narrowestFor } from "@rondom/drawing/map/lines";
import { layoutDifference, layoutVersions } from "@rondom/drawing/time/layout";
import { sharifiTime, tesfayTime } from "@rondom/drawing/time/reference";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./support/browser";
import { fontStyle, measure } from "./support/map-page";
import { faultsOfView, type View } from "./support/view-faults";
import { circlesView, ecomapView, versionView } from "./support/views";

// The ecogram, the circles and the versions as the browser draws them: Chromium alone, no server.

/** `npm test` measures a sample; `rondom prove --only layout` a large one. */
const random = { numRuns: process.env.RONDOM_PROVE === "layout" ? 150 : 4, seed: 20261208 };
const pane = 1280;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<style>${fontStyle()}\nbody{margin:0}</style>`);
});
afterAll(() => browser?.close());

async function faults(view: View): Promise<string[]> {
  const lines = view.words.flatMap((one) => one.lines);
  const size = { canvas: view.canvas, narrowest: narrowestFor(view.canvas.width, lines) };
  return faultsOfView(view, await measure(page, view.svg, size, pane));
}

const difference = layoutDifference(tesfayTime, "then", "now");
const views: Readonly<Record<string, View>> = {
  "ecogram of one": ecomapView(layoutEcomap(firstTie)),
  "ecogram of 13": ecomapView(layoutEcomap(tesfayEcomap)),
  "ecogram of 45 in eight groups, three of them namesakes": ecomapView(layoutEcomap(sharifiEcomap)),
  "ecogram of 13 on a tablet": ecomapView(ecomapToFit(tesfayEcomap, 744)),
  "circles of 13 on a tablet": circlesView(circlesToFit(tesfayCircles, 744)),
  "circles of nobody": circlesView(layoutCircles(emptyCircles)),
  "circles of 13": circlesView(layoutCircles(tesfayCircles)),
  "circles of 45": circlesView(layoutCircles(sharifiCircles)),
  "circles of 45 beside the panel": circlesView(circlesToFit(sharifiCircles, 880)),
  ...Object.fromEntries(
    [tesfayTime, sharifiTime].flatMap((input) =>
      layoutVersions(input).map((one) => [`${one.key}, ${input.people.length} people`, versionView(one)]),
    ),
  ),
  ...(difference ? { "a difference": versionView(difference) } : {}),
};

test.each(Object.entries(views))("%s: all words stand apart, whole and inside", async (_, view) => {
  expect(await faults(view)).toEqual([]);
});

test(`${random.numRuns} random ecograms and circles`, async () => {
  for (const input of fc.sample(randomEcomap(), random))
    expect(await faults(ecomapView(layoutEcomap(input)))).toEqual([]);
  for (const input of fc.sample(randomCircles(), random))
    expect(await faults(circlesView(layoutCircles(input)))).toEqual([]);
});

test("the measurement sees a fault: a label on another, a seat under words", async () => {
  const layout = layoutEcomap(tesfayEcomap);
  const wrong = {
    ...layout,
    seats: layout.seats.map((seat, i) => ({
      ...seat,
      lines: seat.lines.map((line) => (i === 1 ? { ...line, y: line.y + 40, x: line.x + 20 } : line)),
    })),
  };
  expect(await faults(ecomapView(wrong))).toContainEqual(expect.stringContaining("lies over"));
  const onSeat = {
    ...layout,
    seats: layout.seats.map((seat) => ({
      ...seat,
      lines: seat.lines.map((line) => ({ ...line, x: seat.x })),
    })),
  };
  expect(await faults(ecomapView(onSeat))).toContainEqual(expect.stringContaining("over seat of"));
});
