import { gzipSync } from "node:zlib";
import { layoutCircles } from "@rondom/drawing/circles/layout";
import { sharifiCircles } from "@rondom/drawing/circles/reference";
import { circlesSvg } from "@rondom/drawing/circles/svg";
import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { sharifiEcomap } from "@rondom/drawing/ecomap/reference";
import { ecomapSvg } from "@rondom/drawing/ecomap/svg";
import type { MapInput } from "@rondom/drawing/map/input";
import { layoutMap } from "@rondom/drawing/map/layout";
import { sharifi } from "@rondom/drawing/map/reference";
import { hundredTwenty } from "@rondom/drawing/map/reference-crowds";
import { mapSvg } from "@rondom/drawing/map/svg";
import { layoutVersions } from "@rondom/drawing/time/layout";
import { sharifiTime } from "@rondom/drawing/time/reference";
import { versionsSvg } from "@rondom/drawing/time/svg";
import { light } from "@rondom/drawing/tokens";
import type { BenchRow } from "./benches";
import { medianTime } from "./median-time";

const draw = (input: MapInput) => mapSvg(layoutMap(input), light, { title: input.centre.name });

/** The other views of the network: nothing is promised of them yet. */
function otherViews(runs: number): BenchRow[] {
  const title = "Netwerk";
  const row = (name: string, work: () => string): BenchRow => ({
    name: `${name}: layout and SVG`,
    value: medianTime(work, runs),
    unit: "ms",
    limit: null,
  });
  return [
    row("ecomap of 45", () => ecomapSvg(layoutEcomap(sharifiEcomap), light, { title })),
    row("circles of 45", () => circlesSvg(layoutCircles(sharifiCircles), light, { title })),
    row("three versions of 45", () => versionsSvg(layoutVersions(sharifiTime), light, { title })),
  ];
}

/** The map as the server draws it: the whole way from its data to the SVG text. */
export function measureMap(runs: number): BenchRow[] {
  const svg = draw(sharifi);
  return [
    { name: "map of 45: layout and SVG", value: medianTime(() => draw(sharifi), runs), unit: "ms", limit: 5 },
    {
      name: "map of 120: layout and SVG",
      value: medianTime(() => draw(hundredTwenty), runs),
      unit: "ms",
      limit: 20,
    },
    { name: "map of 45: SVG compressed", value: gzipSync(svg).length / 1000, unit: "kB", limit: 15 },
    { name: "map of 45: SVG as it is", value: Buffer.byteLength(svg) / 1000, unit: "kB", limit: 40 },
    ...otherViews(runs),
  ];
}
