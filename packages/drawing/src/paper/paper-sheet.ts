import { type Box, tenth } from "../map/geometry";
import { iconStore, type UseIcon } from "../map/svg-icon";
import { element } from "../map/xml";
import { print } from "../tokens";
import { fontFamily } from "../width";
import { paperHeader } from "./paper-header";
import { type LegendEntry, paperLegend } from "./paper-legend";
import { acrossTo, paperText } from "./paper-text";
import type { PaperWords, SheetWords } from "./paper-words";
import { mapRoom, wideRoom } from "./room";
import { type Leaf, type PaperName, sheets } from "./sheets";

interface SheetParts {
  readonly paper: PaperName;
  readonly words: SheetWords;
  /** Given: there are lines to write who told it. */
  readonly toFillIn?: PaperWords | null;
  /** Before the ids of the symbols, so that two sheets can stand in one document. */
  readonly idPrefix?: string | undefined;
  /** Null: the drawing's own words say it all, and it has the whole width. */
  readonly legend: ((useIcon: UseIcon) => readonly LegendEntry[]) | null;
  /** False: no lines to write on under the legend. */
  readonly writing?: boolean;
  /** Which of how many sheets this is; left out: the only one. */
  readonly at?: { readonly place: number; readonly count: number } | undefined;
  /** Of the drawing, in px, and how many points one of its px becomes. */
  readonly canvas: Box;
  readonly scale: number;
  /** False: it is drawn in the sheet's own points, and not put in the middle of its room. */
  readonly placed?: boolean;
  readonly draw: (useIcon: UseIcon, idPrefix: string) => string;
}

/**
 * One landscape sheet as an SVG document with its size in mm: a drawing in black on white in the middle of its room,
 * legend and writing lines at the right, who told it and when at the top, whose it is at the foot (looks, section 5).
 * For who reads from right to left the sheet is the other way round; the drawing keeps its places.
 */
export function paperSheet(parts: SheetParts): string {
  const { paper, words, legend, writing, toFillIn, idPrefix = "rondom-paper-" } = parts;
  const sheet: Leaf = { ...sheets[paper], direction: words.direction };
  const icons = iconStore(idPrefix);
  const room = legend ? mapRoom(paper) : wideRoom(paper);
  const drawing = [
    element("rect", { width: tenth(sheet.width), height: tenth(sheet.height), fill: print.paper }),
    paperHeader(sheet, words, toFillIn),
    element(
      "g",
      parts.placed === false
        ? {}
        : { transform: placement(parts, { ...room, x: acrossTo(sheet, room.x, room.width) }) },
      parts.draw(icons.use, idPrefix),
    ),
    legend ? paperLegend(sheet, words, legend(icons.use), room.y, writing) : "",
    footer(sheet, words, parts.at),
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

/** The drawing in the middle of its room. */
function placement({ canvas, scale }: Pick<SheetParts, "canvas" | "scale">, room: Box): string {
  const left = room.x + (room.width - scale * canvas.width) / 2 - scale * canvas.x;
  const top = room.y + (room.height - scale * canvas.height) / 2 - scale * canvas.y;
  return `translate(${tenth(left)} ${tenth(top)}) scale(${Math.floor(scale * 1000) / 1000})`;
}

function footer(sheet: Leaf, words: SheetWords, { place, count } = { place: 1, count: 1 }): string {
  const { width, height, margin, textSize } = sheet;
  const y = tenth(height - margin);
  return (
    paperText(sheet, words.footer, { x: margin, y }, textSize) +
    paperText(sheet, words.sheet(place, count), { x: tenth(width - margin), y, anchor: "right" }, textSize)
  );
}
