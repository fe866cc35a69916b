import type { Theme } from "../tokens";
import { fontFamily } from "../width";
import { type DrawingOptions, mapDrawing } from "./drawing";
import type { MapLayout } from "./picture";
import { iconStore } from "./svg-icon";
import { element } from "./xml";

export interface MapSvgOptions extends DrawingOptions {
  /** Name of the picture for a screen reader. */
  readonly title: string;
  /** Before the ids of the symbols, so that two pictures can stand in one page. */
  readonly idPrefix?: string;
  readonly font?: string;
  /** Fills the ground, for a file that stands alone; on a page the page is the ground. */
  readonly ground?: boolean;
}

/** The map as one SVG document: no script, no style element, no link to anything outside. */
export function mapSvg(layout: MapLayout, theme: Theme, options: MapSvgOptions): string {
  const { x, y, width, height } = layout.canvas;
  const icons = iconStore(options.idPrefix ?? "rondom-");
  const drawing = mapDrawing(layout, theme, icons.use, options);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": options.title,
      direction: "ltr",
      "font-family": options.font ?? fontFamily,
      fill: theme.ink,
    },
    element("defs", {}, icons.symbols()),
    options.ground ? element("rect", { x, y, width, height, fill: theme.paper }) : "",
    drawing,
  );
}
