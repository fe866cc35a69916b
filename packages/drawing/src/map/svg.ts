import type { Theme } from "../tokens";
import { type DrawingOptions, mapDrawing } from "./drawing";
import type { MapLayout } from "./picture";
import { type PictureOptions, pictureSvg } from "./picture-svg";

export interface MapSvgOptions extends DrawingOptions, PictureOptions {}

/** The map as one SVG document. */
export function mapSvg(layout: MapLayout, theme: Theme, options: MapSvgOptions): string {
  return pictureSvg(layout.canvas, theme, options, (useIcon) => mapDrawing(layout, theme, useIcon, options));
}
