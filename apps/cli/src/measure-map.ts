import { gzipSync } from "node:zlib";
import type { MapInput } from "@rondom/drawing/map/input";
import { layoutMap } from "@rondom/drawing/map/layout";
import { sharifi } from "@rondom/drawing/map/reference";
import { hundredTwenty } from "@rondom/drawing/map/reference-crowds";
import { mapSvg } from "@rondom/drawing/map/svg";
import { light } from "@rondom/drawing/tokens";
import type { BenchRow } from "./benches";
import { medianTime } from "./median-time";

const draw = (input: MapInput) => mapSvg(layoutMap(input), light, { title: input.centre.name });

/** The map as the server draws it: the whole way from its data to the SVG text. */
export function measureMap(): BenchRow[] {
  const svg = draw(sharifi);
  return [
    { name: "map of 45: layout and SVG", value: medianTime(() => draw(sharifi)), unit: "ms", limit: 5 },
    {
      name: "map of 120: layout and SVG",
      value: medianTime(() => draw(hundredTwenty)),
      unit: "ms",
      limit: 20,
    },
    { name: "map of 45: SVG compressed", value: gzipSync(svg).length / 1000, unit: "kB", limit: 15 },
    { name: "map of 45: SVG as it is", value: Buffer.byteLength(svg) / 1000, unit: "kB", limit: 40 },
  ];
}
