import { faded } from "../map/layers";
import { type PictureOptions, pictureSvg } from "../map/picture-svg";
import type { UseIcon } from "../map/svg-icon";
import { chosenRingSvg, labelSvg, plainSeatSvg } from "../map/svg-seats";
import { textElement } from "../map/svg-text";
import { element } from "../map/xml";
import { domainColour, type Theme } from "../tokens";
import type { CirclesLayout, CirclesSeat } from "./picture";
import { ringsSvg } from "./svg-rings";

/** What a reader looks at: marks on the finished layout, none of which moves anybody. */
export interface CirclesMarks {
  readonly chosenId?: string;
  /** The people who stay as they are; those of the other kind fade. */
  readonly kind?: "formal" | "informal";
}

/** The circles as one SVG document. */
export function circlesSvg(
  layout: CirclesLayout,
  theme: Theme,
  options: PictureOptions & { readonly marks?: CirclesMarks },
): string {
  const prefix = options.idPrefix ?? "rondom-";
  return pictureSvg(layout.canvas, theme, options, (useIcon) =>
    circlesDrawing(layout, theme, useIcon, prefix, options.marks),
  );
}

/** Everything of the circles as elements, origin at the family's centre. `prefix` stands before the id of the mask. */
export function circlesDrawing(
  layout: CirclesLayout,
  theme: Theme,
  useIcon: UseIcon,
  prefix: string,
  marks: CirclesMarks = {},
): string {
  const seats = layout.seats.map((seat) => {
    const fades = marks.kind !== undefined && (seat.shape === "square") !== (marks.kind === "formal");
    const drawn =
      (seat.id === marks.chosenId ? chosenRingSvg(seat, theme) : "") + seatSvg(seat, theme, useIcon);
    return fades ? element("g", { opacity: faded }, drawn) : drawn;
  });
  return ringsSvg(layout, theme, prefix) + familySvg(layout, theme) + element("g", {}, ...seats);
}

/** The family's circle with its name. */
export function familySvg({ family, centre }: CirclesLayout, theme: Theme): string {
  const circle = element("circle", { r: family, fill: theme.surface, stroke: theme.ink, "stroke-width": 2 });
  return circle + centre.map((line) => textElement(line, theme)).join("");
}

/** One seat with its name, in the colour of its first domain. */
export function seatSvg(seat: CirclesSeat, theme: Theme, useIcon: UseIcon): string {
  const stroke = seat.domain === null ? theme.soft : domainColour(theme, seat.domain);
  return plainSeatSvg(seat, { stroke, "stroke-width": 2.6 }, theme, useIcon) + labelSvg(seat, theme, useIcon);
}
