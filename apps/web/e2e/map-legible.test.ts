import { layoutToFit } from "@rondom/drawing/map/fit-layout";
import type { MapInput } from "@rondom/drawing/map/input";
import { layoutMap } from "@rondom/drawing/map/layout";
import { narrowestWidth } from "@rondom/drawing/map/lines";
import type { MapLayout } from "@rondom/drawing/map/picture";
import { randomMap } from "@rondom/drawing/map/random-map";
import { sharifi, tesfay } from "@rondom/drawing/map/reference";
import {
  first,
  fourScripts,
  hundredTwenty,
  longNames,
  nobody,
  oneFull,
} from "@rondom/drawing/map/reference-crowds";
import { mapSvg } from "@rondom/drawing/map/svg";
import { light } from "@rondom/drawing/tokens";
import { fontFamily } from "@rondom/drawing/width";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./support/browser";
import { faultsOf } from "./support/map-faults";
import { fontStyle, measure, wordsOnScreen } from "./support/map-page";

// What the browser measures, not what the layout believes: needs Chromium alone, no server.

/** `npm test` measures a sample of random maps; `rondom prove --only layout` a large one. */
const randomMaps = process.env.RONDOM_PROVE === "layout" ? 150 : 6;
/** The map beside its panel in a window of 1280 px, and alone in it. */
const panes = { beside: 872, alone: 1280 };
/** Largest table (px) of the narrower pane. */
const beside = 200;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<style>${fontStyle()}\nbody{margin:0}</style>`);
});
afterAll(() => browser?.close());

const families: Readonly<Record<string, MapInput>> = {
  nobody,
  first,
  "13 people": tesfay,
  "45 people": sharifi,
  "120 people": hundredTwenty,
  "Latin, Arabic, Tigrinya and Cyrillic letters": fourScripts,
  "names of forty letters and namesakes": longNames,
  "ten domains, thirty people in one": oneFull,
};

test.each(Object.entries(families))("%s: all words stand apart, whole and inside", async (_, input) => {
  for (const layout of [layoutToFit(input, panes.beside), layoutMap(input)])
    expect(await faults(layout, mapSvg(layout, light, { title: "Netwerk" }))).toEqual([]);
});

test.each(["Latin, Arabic, Tigrinya and Cyrillic letters", "45 people"])(
  "%s: the same on the screen, which draws its own elements",
  async (name) => {
    const layout = layoutToFit(families[name] ?? nobody, panes.beside);
    expect(await faults(layout, wordsOnScreen(layout, fontFamily))).toEqual([]);
  },
);

test(`${randomMaps} random maps`, async () => {
  for (const input of fc.sample(randomMap(), { numRuns: randomMaps, seed: 20261122 })) {
    const layout = layoutToFit(input, input.pane === "file" ? panes.beside : panes.alone);
    expect(await faults(layout, mapSvg(layout, light, { title: "Netwerk" }))).toEqual([]);
  }
});

test("the measurement sees a fault: labels pushed together, out of the picture, or small", async () => {
  const layout = layoutMap(tesfay);
  const moved = (change: (line: { x: number; y: number; size: number }, i: number) => object): MapLayout => ({
    ...layout,
    seats: layout.seats.map((seat, i) => ({
      ...seat,
      lines: seat.lines.map((line) => ({ ...line, ...change(line, i) })),
    })),
  });
  const say = async (wrong: MapLayout) => faults(wrong, mapSvg(wrong, light, { title: "Netwerk" }));
  expect(await say(moved((line, i) => (i === 1 ? { y: line.y - 30, x: line.x - 110 } : {})))).toContainEqual(
    expect.stringMatching(/Dewaele lies over|over Lieve Dewaele/u),
  );
  expect(await say(moved((line, i) => (i === 5 ? { x: line.x + 200 } : {})))).toContainEqual(
    expect.stringContaining("outside the picture"),
  );
  expect(await say(moved(() => ({ size: 40 })))).toContainEqual(
    expect.stringContaining("wider than planned"),
  );
});

async function faults(layout: MapLayout, svg: string): Promise<string[]> {
  const pane = layout.table.radius > beside ? panes.alone : panes.beside;
  const size = { canvas: layout.canvas, narrowest: narrowestWidth(layout) };
  return faultsOf(layout, await measure(page, svg, size, pane));
}
