import { type Box, boxRound, grow, squareRound, tenth } from "../map/geometry";
import { textElement } from "../map/svg-text";
import { element } from "../map/xml";
import type { Theme } from "../tokens";
import type { CirclesLayout } from "./picture";

/** Lines of rings keep this far from seats and names. */
const clear = 5;

/** The rings and their names: white within the last asked one, dotted round it, broken where somebody sits. */
export function ringsSvg(
  { rings, seats, canvas }: Pick<CirclesLayout, "rings" | "seats" | "canvas">,
  theme: Theme,
  prefix: string,
): string {
  const id = `${prefix}rings`;
  const mask = element(
    "mask",
    { id, maskUnits: "userSpaceOnUse", ...canvas },
    element("rect", { ...canvas, fill: "#FFFFFF" }),
    ...ringGaps(seats).map((gap) => element("rect", { ...gap, rx: 4, fill: "#000000" })),
  );
  const ground = Math.max(0, ...rings.map(({ ring, radius }) => (ring === "not-asked" ? 0 : radius)));
  const lines = rings.map(({ ring, radius }) =>
    ring === "not-asked"
      ? element("circle", {
          r: radius,
          stroke: theme.edge,
          "stroke-width": 1.5,
          "stroke-linecap": "round",
          "stroke-dasharray": "1.5 6",
        })
      : element("circle", { r: radius, stroke: theme.line, "stroke-width": 2 }),
  );
  const names = rings.map(({ chip, line }) => {
    const pill = { ...chip, rx: chip.height / 2, fill: theme.paper, stroke: theme.line };
    return element("rect", pill) + textElement(line, theme);
  });
  return [
    mask,
    element("circle", { r: ground, fill: theme.surface }),
    element("g", { mask: `url(#${id})`, fill: "none" }, ...lines),
    ...names,
  ].join("");
}

/** Where the lines of rings are broken: round every seat with its name. */
export function ringGaps(seats: CirclesLayout["seats"]): Box[] {
  return seats.map((seat) => {
    const { x, y, width, height } = grow(boxRound([squareRound(seat, seat.size), seat.label]), clear);
    return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
  });
}
