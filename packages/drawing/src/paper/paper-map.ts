import { mapDrawing } from "../map/drawing";
import { tenth } from "../map/geometry";
import type { MapInput } from "../map/input";
import type { MapLayers } from "../map/layers";
import type { MapLayout } from "../map/picture";
import { element } from "../map/xml";
import { print } from "../tokens";
import { fitSheet } from "./fit-sheet";
import { paperSheet } from "./paper-sheet";
import { paperSign } from "./paper-signs";
import { type PaperWords, paperSigns } from "./paper-words";
import type { PaperName } from "./sheets";
import { templateOf } from "./template";

export interface PaperOptions {
  readonly paper: PaperName;
  /** The empty table, to fill in with a pen; nobody of the input is shown. */
  readonly template?: boolean;
  readonly words: PaperWords;
  /** Before the ids of the symbols, so that two sheets can stand in one document. */
  readonly idPrefix?: string;
  /** What its reader looks at on the screen; who carries much is left out all the same. */
  readonly layers?: MapLayers;
}

/**
 * One landscape sheet as an SVG document with its size in mm: the map in black on white, legend and writing lines at
 * the right, who told it and when at the top (looks, section 5). Who carries much is never printed.
 */
export function paperMap(input: MapInput, options: PaperOptions): string {
  const { paper, words, template = false, idPrefix, layers = {} } = options;
  const { layout, scale } = fitSheet(template ? templateOf(input) : withoutLoad(input), paper);
  return paperSheet({
    ...{ paper, words, idPrefix, scale, canvas: layout.canvas },
    toFillIn: template ? words : null,
    legend: () => paperSigns.map((sign) => ({ drawn: paperSign(sign), word: words.signs[sign] })),
    draw: (useIcon) => mapDrawing(layout, print, useIcon, template ? {} : { layers }) + writingRules(layout),
  });
}

/** The map as paper has it: who carries much is never printed. */
export function withoutLoad(input: MapInput): MapInput {
  return { ...input, actors: input.actors.map(({ carriesMuch: _, ...actor }) => actor) };
}

/** A line beside each open chair of a template. */
function writingRules({ seats }: MapLayout): string {
  const lines = seats
    .filter((seat) => seat.lines.length === 0)
    .map(({ label, y, size }) => `M${label.x} ${tenth(y + size / 3)}h${label.width}`);
  return lines.length === 0
    ? ""
    : element("path", { d: lines.join(""), stroke: print.edge, "stroke-width": 1, fill: "none" });
}
