import type { Mark } from "../time/input";
import { markPlace, markSvg } from "../time/svg-mark";
import { domainColour, type Theme } from "../tokens";
import { faded, fadedSeats, type MapLayers } from "./layers";
import { arcPath, outlinePath } from "./paths";
import type { Bench, MapLayout, Seat, Thread } from "./picture";
import type { UseIcon } from "./svg-icon";
import { labelSvg, seatSvg } from "./svg-seats";
import { tableSvg } from "./svg-table";
import { halo, textElement } from "./svg-text";
import { tiesSvg } from "./svg-ties";
import { tieLines } from "./ties";
import { element } from "./xml";

/** Marks on the finished layout: none of them moves anything. */
export interface DrawingOptions {
  /** The person whose seats get the ring of what is chosen. */
  readonly chosenActorId?: string;
  readonly layers?: MapLayers;
  /** What changed since another version, by the ids of the seats. */
  readonly marks?: Readonly<Record<string, Mark>>;
  /** True fades who has no mark. */
  readonly onlyMarked?: boolean;
}

/** Everything of the map as elements, origin at the table's centre, for a picture of its own or on a sheet. */
export function mapDrawing(
  layout: MapLayout,
  theme: Theme,
  useIcon: UseIcon,
  options: DrawingOptions,
): string {
  const { chosenActorId, layers = {}, marks = {}, onlyMarked = false } = options;
  const isChosen = ({ actorId }: Seat) => actorId !== null && actorId === chosenActorId;
  const fading = fadedSeats(layout, layers, chosenActorId);
  const fade = (seat: Seat, drawn: string) =>
    fading.has(seat.id) || (onlyMarked && !marks[seat.id]) ? element("g", { opacity: faded }, drawn) : drawn;
  const benches = layout.benches.map((bench) => benchSvg(bench, theme));
  const threads = layout.threads.map((thread) => threadSvg(thread, theme));
  const ties = layers.ties ? tiesSvg(tieLines(layout, layers.ties), theme, chosenActorId) : "";
  const seats = layout.seats.map((seat) => fade(seat, seatSvg(seat, theme, useIcon, isChosen(seat))));
  const marked = layout.seats.flatMap((seat) => {
    const mark = marks[seat.id];
    return mark ? [markSvg(markPlace(seat, seat.times > 1), mark, theme, useIcon)] : [];
  });
  const labels = layout.seats.map((seat) =>
    fade(seat, labelSvg(layers.load === false ? withoutLoad(seat) : seat, theme, useIcon)),
  );
  const heading = layout.withoutDomain ? textElement(layout.withoutDomain, theme) : "";
  return [
    element("g", {}, ...benches),
    tableSvg(layout, theme, useIcon, ties),
    element("g", { fill: "none", stroke: theme.ink }, ...threads),
    element("g", {}, ...seats, ...marked),
    element("g", halo(theme.paper), ...labels, heading),
  ].join("");
}

function withoutLoad(seat: Seat): Seat {
  return { ...seat, lines: seat.lines.filter((line) => line.weightIcon === null) };
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
