import type { TieFunction } from "@rondom/domain/network/tie/attribute";
import type { SupportKind } from "@rondom/domain/network/tie/support";
import { faded } from "../map/layers";
import { type PictureOptions, pictureSvg } from "../map/picture-svg";
import type { UseIcon } from "../map/svg-icon";
import { chosenRingSvg, labelSvg, plainSeatSvg } from "../map/svg-seats";
import { halo, textElement } from "../map/svg-text";
import { element } from "../map/xml";
import type { Theme } from "../tokens";
import type { EcomapLayout, EcomapSeat } from "./picture";
import { supportsSvg, tieSvg } from "./svg-tie";

/** What a reader looks at: marks on the finished layout, none of which moves anybody. */
export interface EcomapMarks {
  readonly chosenId?: string;
  /** Who does not give this fades. */
  readonly support?: SupportKind;
  /** Who does not fill this function fades. */
  readonly function?: TieFunction;
}

/** The ecomap as one SVG document. */
export function ecomapSvg(
  layout: EcomapLayout,
  theme: Theme,
  options: PictureOptions & { readonly marks?: EcomapMarks },
): string {
  return pictureSvg(layout.canvas, theme, options, (useIcon) =>
    ecomapDrawing(layout, theme, useIcon, options.marks),
  );
}

/** Everything of the ecomap as elements, origin at the family's centre. */
export function ecomapDrawing(
  { table, centre, groups, seats }: EcomapLayout,
  theme: Theme,
  useIcon: UseIcon,
  marks: EcomapMarks = {},
): string {
  const fade = (seat: EcomapSeat, drawn: string) =>
    isFaded(seat, marks) ? element("g", { opacity: faded }, drawn) : drawn;
  const border = { stroke: theme.ink, "stroke-width": 2 };
  const seat = (one: EcomapSeat) =>
    (one.id === marks.chosenId ? chosenRingSvg(one, theme) : "") + plainSeatSvg(one, border, theme, useIcon);
  return [
    element("circle", { r: table.radius, fill: theme.surface, stroke: theme.line, "stroke-width": 1.5 }),
    element("g", {}, ...seats.map((one) => fade(one, tieSvg(one.tie, theme)))),
    element("g", {}, ...seats.map((one) => fade(one, supportsSvg(one.tie, theme, useIcon)))),
    element("circle", { r: table.family, fill: theme.surface, ...border }),
    ...centre.map((line) => textElement(line, theme)),
    element("g", {}, ...seats.map((one) => fade(one, seat(one)))),
    element(
      "g",
      halo(theme.paper),
      ...groups.map(({ line }) => textElement(line, theme)),
      ...seats.map((one) => fade(one, labelSvg(one, theme, useIcon))),
    ),
  ].join("");
}

function isFaded({ tie, functions }: EcomapSeat, marks: EcomapMarks): boolean {
  const { support, function: fills } = marks;
  return (
    (support !== undefined && !tie.supports.some((one) => one.support === support)) ||
    (fills !== undefined && !functions.includes(fills))
  );
}
