import { domainColour, type Theme } from "../tokens";
import { fontFamily } from "../width";
import { arcPath, outlinePath } from "./paths";
import type { Bench, MapLayout, Seat, Thread } from "./picture";
import { iconStore } from "./svg-icon";
import { labelSvg, seatSvg } from "./svg-seats";
import { tableSvg } from "./svg-table";
import { textElement } from "./svg-text";
import { element } from "./xml";

export interface MapSvgOptions {
  /** Name of the picture for a screen reader. */
  readonly title: string;
  /** The person whose seats get the ring of what is chosen. */
  readonly chosenActorId?: string;
  /** Before the ids of the symbols, so that two pictures can stand in one page. */
  readonly idPrefix?: string;
  readonly font?: string;
}

/** The map as one SVG document: no script, no style element, no link to anything outside. */
export function mapSvg(layout: MapLayout, theme: Theme, options: MapSvgOptions): string {
  const { x, y, width, height } = layout.canvas;
  const icons = iconStore(options.idPrefix ?? "rondom-");
  const isChosen = ({ actorId }: Seat) => actorId !== null && actorId === options.chosenActorId;
  const labels = layout.seats.map((seat) => labelSvg(seat, theme, icons.use));
  const drawing = [
    element("g", {}, ...layout.benches.map((bench) => benchSvg(bench, theme))),
    tableSvg(layout, theme, icons.use),
    element(
      "g",
      { fill: "none", stroke: theme.ink },
      ...layout.threads.map((thread) => threadSvg(thread, theme)),
    ),
    element("g", {}, ...layout.seats.map((seat) => seatSvg(seat, theme, icons.use, isChosen(seat)))),
    element(
      "g",
      halo(theme),
      ...labels,
      layout.withoutDomain ? textElement(layout.withoutDomain, theme) : "",
    ),
  ];
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
    ...drawing,
  );
}

/** Names stay readable where a bench's edge or a thread runs under them. */
function halo(theme: Theme): Record<string, string | number> {
  return { "paint-order": "stroke", stroke: theme.paper, "stroke-width": 3, "stroke-linejoin": "round" };
}

function benchSvg({ domain, outline }: Bench, theme: Theme): string {
  const d = outlinePath(outline);
  if (theme.benches === "outlined") {
    const wider = { d, stroke: theme.line, "stroke-width": 12, "stroke-linejoin": "round" };
    const plane = {
      d,
      fill: theme.sunken,
      stroke: theme.sunken,
      "stroke-width": 10,
      "stroke-linejoin": "round",
    };
    return element("path", wider) + element("path", plane);
  }
  const colour = domainColour(theme, domain);
  const tint = {
    fill: colour,
    stroke: colour,
    "stroke-width": 10,
    "stroke-linejoin": "round",
    opacity: theme.tint,
  };
  return element("path", { d, ...tint });
}

function threadSvg({ radius, from, to, dashed, ends }: Thread, theme: Theme): string {
  const spokes = ends.map(({ dot, edge }) => `M${dot.x} ${dot.y}L${edge.x} ${edge.y}`).join("");
  const d = arcPath(radius, from, to) + spokes;
  const line = { d, "stroke-width": dashed ? 1.5 : 1.9, "stroke-dasharray": dashed ? "6 5" : undefined };
  const dots = ends.map(({ dot }) =>
    element("circle", { cx: dot.x, cy: dot.y, r: 3, fill: theme.ink, stroke: "none" }),
  );
  return element("path", line) + dots.join("");
}
