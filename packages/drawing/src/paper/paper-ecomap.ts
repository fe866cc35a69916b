import { qualities } from "@rondom/domain/network/feeling";
import { supportDirections, supportKinds } from "@rondom/domain/network/tie/support";
import { narrower } from "../ecomap/fit-layout";
import type { EcomapInput } from "../ecomap/input";
import { layoutEcomap } from "../ecomap/layout";
import type { EcomapLayout } from "../ecomap/picture";
import { type EcomapMarks, ecomapDrawing } from "../ecomap/svg";
import type { UseIcon } from "../map/svg-icon";
import { print } from "../tokens";
import { type FittedView, fitView, type Laid } from "./fit-view";
import type { LegendEntry } from "./paper-legend";
import { paperSheet } from "./paper-sheet";
import { kindSigns } from "./paper-signs";
import type { ViewSheetWords } from "./paper-words";
import type { PaperName } from "./sheets";
import { directionSign, qualitySign, supportSign } from "./tie-signs";

export interface ViewPaperOptions {
  readonly paper: PaperName;
  readonly words: ViewSheetWords;
  /** Before the ids of the symbols, so that two sheets can stand in one document. */
  readonly idPrefix?: string;
}

/** The ecogram of one account on one sheet. All of it is the family's layer: it is printed when the family asks. */
export function paperEcomap(
  input: EcomapInput,
  { paper, words, idPrefix, marks }: ViewPaperOptions & { readonly marks?: EcomapMarks },
): string {
  const { layout, canvas, scale } = fitEcomap(input, paper);
  return paperSheet({
    ...{ paper, words, idPrefix, canvas, scale },
    legend: (useIcon) => [...kindSigns(words.signs), ...tieSigns(input.words, useIcon)],
    draw: (useIcon) => ecomapDrawing(layout, print, useIcon, marks),
  });
}

/** The roomiest ecogram that can be read: what people do goes first, then labels wrap and the table gets smaller. */
export function fitEcomap(input: EcomapInput, paper: PaperName): FittedView<EcomapLayout> {
  const lay = (more: Partial<EcomapInput>) => (): Laid<EcomapLayout> => {
    const layout = layoutEcomap({ ...input, ...more });
    const lines = [
      ...layout.centre,
      ...layout.groups.map(({ line }) => line),
      ...layout.seats.flatMap((seat) => seat.lines),
    ];
    return { layout, lines, canvas: layout.canvas };
  };
  const tighter = narrower.map(([labelWidth, radius]) => lay({ short: true, labelWidth, radius }));
  const tightest = [214, 190, 170].map((radius) => lay({ tight: true, radius }));
  return fitView([lay({}), lay({ short: true }), ...tighter, ...tightest], paper, true);
}

function tieSigns(words: EcomapInput["words"], useIcon: UseIcon): LegendEntry[] {
  return [
    ...qualities.map((one) => ({ drawn: qualitySign(one), word: words.quality[one] })),
    { drawn: qualitySign(null), word: words.notAsked },
    ...supportDirections.map((one) => ({ drawn: directionSign(one), word: words.direction[one] })),
    ...supportKinds.map((one) => ({ drawn: supportSign(one, useIcon), word: words.support[one] })),
  ];
}
