import type { Theme } from "../tokens";
import type { TieLine } from "./ties";
import { element } from "./xml";

const quietness = 0.45;
/** Beside the ties of the person who is chosen. */
const quieter = 0.15;

/** Ties as quiet lines under the words of the table; those of the chosen person are strong and reach their seats. */
export function tiesSvg(lines: readonly TieLine[], theme: Theme, chosen: string | undefined): string {
  const isStrong = ({ one, other }: TieLine) => chosen !== undefined && (one === chosen || other === chosen);
  const quiet = lines.filter((line) => !isStrong(line)).map((line) => tieSvg(line, theme, false));
  const strong = lines.filter(isStrong).map((line) => tieSvg(line, theme, true));
  const hidden = chosen !== undefined && strong.length > 0;
  return (
    element("g", { fill: "none", opacity: hidden ? quieter : quietness }, ...quiet) +
    element("g", { fill: "none" }, ...strong)
  );
}

function tieSvg({ bend, ends }: TieLine, theme: Theme, strong: boolean): string {
  const colour = strong ? theme.action : theme.soft;
  const [from, to] = [ends[0].dot, ends[1].dot];
  const spokes = ends.flatMap(({ dot, edge }) => (edge ? [`M${dot.x} ${dot.y}L${edge.x} ${edge.y}`] : []));
  const d = `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}${spokes.join("")}`;
  const dots = ends.map(({ dot }) =>
    element("circle", { cx: dot.x, cy: dot.y, r: strong ? 3.5 : 2.5, fill: colour }),
  );
  return element("path", { d, stroke: colour, "stroke-width": strong ? 2.4 : 1.2 }) + dots.join("");
}
