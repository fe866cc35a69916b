import { type Box, boxRound, grow, squareRound } from "../map/geometry";
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
  const gaps = seats.map((seat) => grow(boxRound([squareRound(seat, seat.size), seat.label]), clear));
  const mask = element(
    "mask",
    { id, maskUnits: "userSpaceOnUse", ...canvas },
    element("rect", { ...canvas, fill: "#FFFFFF" }),
    ...gaps.map((gap) => element("rect", { ...rounded(gap), fill: "#000000" })),
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

function rounded({ x, y, width, height }: Box): Record<string, number> {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height), rx: 4 };
}
