import { mapDrawing } from "../map/drawing";
import { tenth } from "../map/geometry";
import type { MapInput } from "../map/input";
import type { MapLayout } from "../map/picture";
import { iconStore } from "../map/svg-icon";
import { element } from "../map/xml";
import { print } from "../tokens";
import { fontFamily } from "../width";
import { type Fitted, fitSheet, mapRoom } from "./fit-sheet";
import { paperHeader } from "./paper-header";
import { paperLegend } from "./paper-legend";
import { paperText } from "./paper-text";
import type { PaperWords } from "./paper-words";
import { type PaperName, type Sheet, sheets } from "./sheets";
import { templateOf } from "./template";

export interface PaperOptions {
  readonly paper: PaperName;
  /** The empty table, to fill in with a pen; nobody of the input is shown. */
  readonly template?: boolean;
  readonly words: PaperWords;
  /** Before the ids of the symbols, so that two sheets can stand in one document. */
  readonly idPrefix?: string;
}

/**
 * One landscape sheet as an SVG document with its size in mm: the map in black on white, legend and writing lines at
 * the right, who told it and when at the top (looks, section 5). Who carries much is never printed.
 */
export function paperMap(input: MapInput, options: PaperOptions): string {
  const { paper, words, template = false } = options;
  const sheet = sheets[paper];
  const fitted = fitSheet(template ? templateOf(input) : withoutLoad(input), paper);
  const icons = iconStore(options.idPrefix ?? "rondom-paper-");
  const room = mapRoom(paper);
  const drawing = [
    element("rect", { width: tenth(sheet.width), height: tenth(sheet.height), fill: print.paper }),
    paperHeader(sheet, words, template),
    element(
      "g",
      { transform: placement(fitted, room) },
      mapDrawing(fitted.layout, print, icons.use, {}),
      writingRules(fitted.layout),
    ),
    paperLegend(sheet, words, room.top),
    footer(sheet, words),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${tenth(sheet.width)} ${tenth(sheet.height)}`,
      width: `${sheet.widthMm}mm`,
      height: `${sheet.heightMm}mm`,
      role: "img",
      "aria-label": words.title,
      direction: "ltr",
      "font-family": fontFamily,
      fill: print.ink,
    },
    element("defs", {}, icons.symbols()),
    ...drawing,
  );
}

function withoutLoad(input: MapInput): MapInput {
  return { ...input, actors: input.actors.map(({ carriesMuch: _, ...actor }) => actor) };
}

/** The map in the middle of its room. */
function placement({ layout, scale }: Fitted, room: ReturnType<typeof mapRoom>): string {
  const { x, y, width, height } = layout.canvas;
  const left = room.left + (room.width - scale * width) / 2 - scale * x;
  const top = room.top + (room.height - scale * height) / 2 - scale * y;
  return `translate(${tenth(left)} ${tenth(top)}) scale(${Math.floor(scale * 1000) / 1000})`;
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

function footer({ width, height, margin, textSize }: Sheet, words: PaperWords): string {
  const y = tenth(height - margin);
  return (
    paperText(words.footer, { x: margin, y }, textSize) +
    paperText(words.sheet, { x: tenth(width - margin), y, anchor: "right" }, textSize)
  );
}
