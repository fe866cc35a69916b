import type { CirclesInput } from "../circles/input";
import { layoutCircles } from "../circles/layout";
import type { CirclesLayout } from "../circles/picture";
import { circlesDrawing } from "../circles/svg";
import { print } from "../tokens";
import { type FittedView, fitView, type Laid } from "./fit-view";
import type { ViewPaperOptions } from "./paper-ecomap";
import { paperSheet } from "./paper-sheet";
import { kindSigns } from "./paper-signs";
import type { PaperName } from "./sheets";

/** The circles of one account on one sheet. All of it is the family's layer: it is printed when the family asks. */
export function paperCircles(input: CirclesInput, { paper, words, idPrefix }: ViewPaperOptions): string {
  const { layout, canvas, scale } = fitCircles(input, paper);
  return paperSheet({
    ...{ paper, words, idPrefix, canvas, scale },
    legend: () => kindSigns(words.signs),
    draw: (useIcon, prefix) => circlesDrawing(layout, print, useIcon, prefix),
  });
}

/** The circles with all that is known of people, or with names alone when that cannot be read. */
export function fitCircles(input: CirclesInput, paper: PaperName): FittedView<CirclesLayout> {
  const lay = (more: Partial<CirclesInput>) => (): Laid<CirclesLayout> => {
    const layout = layoutCircles({ ...input, ...more });
    return { layout, lines: linesOfCircles(layout), canvas: layout.canvas };
  };
  return fitView([lay({}), lay({ short: true }), lay({ tight: true })], paper, true);
}

/** Every line of words of circles. */
export function linesOfCircles({ centre, rings, seats }: CirclesLayout) {
  return [...centre, ...rings.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
}
