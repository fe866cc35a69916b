import type { CirclesLayout } from "@rondom/drawing/circles/picture";
import { circlesSvg } from "@rondom/drawing/circles/svg";
import type { EcomapLayout } from "@rondom/drawing/ecomap/picture";
import { ecomapSvg } from "@rondom/drawing/ecomap/svg";
import { boxRound, squareRound } from "@rondom/drawing/map/geometry";
import type { VersionLayout } from "@rondom/drawing/time/picture";
import { panelsOf, versionsSvg } from "@rondom/drawing/time/svg";
import { light } from "@rondom/drawing/tokens";
import type { View, Words } from "./view-faults";

type Seats = readonly Pick<EcomapLayout["seats"][number], "x" | "y" | "size" | "name" | "lines" | "label">[];

const labels = (seats: Seats): Words[] =>
  seats.map(({ name, lines, label }) => ({ name, lines, planned: label.width }));
const shapes = (seats: Seats) =>
  seats.map((seat) => ({ name: `seat of ${seat.name}`, box: squareRound(seat, seat.size) }));

/** The ecomap's words: names with their ties, headings of groups, and the family. */
export function ecomapView(layout: EcomapLayout): View {
  const headings = layout.groups.map(({ line, box }) => ({
    name: line.text,
    lines: [line],
    planned: box.width,
  }));
  return {
    canvas: layout.canvas,
    words: [...labels(layout.seats), ...headings, { name: "centre", lines: layout.centre, planned: null }],
    shapes: shapes(layout.seats),
    svg: ecomapSvg(layout, light, { title: "Ecogram" }),
  };
}

/** The circles' words: names, names of rings, and the family. */
export function circlesView(layout: CirclesLayout): View {
  return {
    canvas: layout.canvas,
    words: [
      ...labels(layout.seats),
      ...ringWords(layout),
      { name: "centre", lines: layout.centre, planned: null },
    ],
    shapes: shapes(layout.seats),
    svg: circlesSvg(layout, light, { title: "Cirkels" }),
  };
}

/** One version's words, what changed below it included. */
export function versionView(version: VersionLayout): View {
  const around = [...version.above, ...version.below.flatMap(({ lines }) => lines)];
  const apart = around.map((line) => ({ name: line.text, lines: [line], planned: null }));
  const centre = { name: "centre", lines: version.centre, planned: null };
  return {
    canvas: boxRound(panelsOf([version])),
    words: [...labels(version.seats), ...ringWords(version), ...apart, centre],
    shapes: shapes(version.seats),
    svg: versionsSvg([version], light, { title: "Toen, nu en gewenst" }),
  };
}

function ringWords({ rings }: CirclesLayout): Words[] {
  return rings.map(({ line, chip }) => ({ name: line.text, lines: [line], planned: chip.width }));
}
