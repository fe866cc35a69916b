import { type Box, grow } from "../map/geometry";
import { type PaperName, sheets } from "./sheets";

/** A small map does not grow into a poster. */
const largest: Readonly<Record<PaperName, number>> = { a4: 0.9, a3: 1.25 };

/** Air that a picture has round it on a screen, in px; a sheet has its own margins. */
const trim = 12;
/** Between a drawing and its legend, in pt. */
const gap = 10;

/** Room for a drawing with a legend beside it, in pt. */
export function mapRoom(paper: PaperName): Box {
  const wide = wideRoom(paper);
  return { ...wide, width: wide.width - sheets[paper].legendWidth - gap };
}

/** Room for a drawing that has the whole width, in pt. */
export function wideRoom(paper: PaperName): Box {
  const { width, height, margin, titleSize, textSize } = sheets[paper];
  const y = margin + 2.1 * titleSize;
  return { x: margin, y, width: width - 2 * margin, height: height - margin - 2 * textSize - y };
}

/** How many points one px of a drawing (`canvas`, in px) becomes so that all of it stands in its room. */
export function scaleIn(room: Box, canvas: Box, paper: PaperName): number {
  const { width, height } = grow(canvas, -trim);
  return Math.min(room.width / width, room.height / height, largest[paper]);
}
