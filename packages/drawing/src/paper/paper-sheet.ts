import { type Box, tenth } from "../map/geometry";
import { iconStore, type UseIcon } from "../map/svg-icon";
import { element } from "../map/xml";
import { print } from "../tokens";
import { fontFamily } from "../width";
import { paperHeader } from "./paper-header";
import { type LegendEntry, paperLegend } from "./paper-legend";
import { paperText } from "./paper-text";
import type { PaperWords, SheetWords } from "./paper-words";
import { mapRoom, wideRoom } from "./room";
import { type PaperName, type Sheet, sheets } from "./sheets";

interface SheetParts {
  readonly paper: PaperName;
  readonly words: SheetWords;
  /** Given: there are lines to write who told it. */
  readonly toFillIn?: PaperWords | null;
  /** Before the ids of the symbols, so that two sheets can stand in one document. */
  readonly idPrefix?: string | undefined;
  /** Null: the drawing's own words say it all, and it has the whole width. */
  readonly legend: ((useIcon: UseIcon) => readonly LegendEntry[]) | null;
  /** Of the drawing, in px, and how many points one of its px becomes. */
  readonly canvas: Box;
  readonly scale: number;
  readonly draw: (useIcon: UseIcon, idPrefix: string) => string;
}

/**
 * One landscape sheet as an SVG document with its size in mm: a drawing in black on white in the middle of its room,
 * legend and writing lines at the right, who told it and when at the top, whose it is at the foot (looks, section 5).
 */
export function paperSheet(parts: SheetParts): string {
  const { paper, words, legend, toFillIn, idPrefix = "rondom-paper-" } = parts;
  const sheet = sheets[paper];
  const icons = iconStore(idPrefix);
  const room = legend ? mapRoom(paper) : wideRoom(paper);
  const drawing = [
    element("rect", { width: tenth(sheet.width), height: tenth(sheet.height), fill: print.paper }),
    paperHeader(sheet, words, toFillIn),
    element("g", { transform: placement(parts, room) }, parts.draw(icons.use, idPrefix)),
    legend ? paperLegend(sheet, words, legend(icons.use), room.y) : "",
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

/** The drawing in the middle of its room. */
function placement({ canvas, scale }: Pick<SheetParts, "canvas" | "scale">, room: Box): string {
  const left = room.x + (room.width - scale * canvas.width) / 2 - scale * canvas.x;
  const top = room.y + (room.height - scale * canvas.height) / 2 - scale * canvas.y;
  return `translate(${tenth(left)} ${tenth(top)}) scale(${Math.floor(scale * 1000) / 1000})`;
}

function footer({ width, height, margin, textSize }: Sheet, words: SheetWords): string {
  const y = tenth(height - margin);
  return (
    paperText(words.footer, { x: margin, y }, textSize) +
    paperText(words.sheet, { x: tenth(width - margin), y, anchor: "right" }, textSize)
  );
}
