import type { Theme } from "../tokens";
import { fontFamily } from "../width";
import type { Box } from "./geometry";
import { iconStore, type UseIcon } from "./svg-icon";
import { element } from "./xml";

export interface PictureOptions {
  /** Name of the picture for a screen reader. */
  readonly title: string;
  /** Before the ids of the symbols, so that two pictures can stand in one page. */
  readonly idPrefix?: string;
  readonly font?: string;
  /** Fills the ground, for a file that stands alone; on a page the page is the ground. */
  readonly ground?: boolean;
}

/** One SVG document round a drawing: no script, no style element, no link to anything outside. */
export function pictureSvg(
  { x, y, width, height }: Box,
  theme: Theme,
  options: PictureOptions,
  draw: (useIcon: UseIcon) => string,
): string {
  const icons = iconStore(options.idPrefix ?? "rondom-");
  const drawing = draw(icons.use);
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
