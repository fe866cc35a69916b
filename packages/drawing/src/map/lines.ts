import type { MapLayout, TextLine } from "./picture";

const smallestOnScreen = 12;

/** Every line of words on the map; initials and badges only repeat what stands beside them. */
export function linesOf({ centre, segments, seats, withoutDomain }: MapLayout): TextLine[] {
  const below = withoutDomain ? [withoutDomain] : [];
  const onTable = segments.flatMap((segment) => segment.lines);
  return [...centre, ...onTable, ...seats.flatMap((seat) => seat.lines), ...below];
}

/** The narrowest that the map may be drawn, in px, so that all its words are 12 px or more; below that it pans. */
export function narrowestWidth(layout: MapLayout): number {
  return narrowestFor(layout.canvas.width, linesOf(layout));
}

/** The same for any view: its width (px) and all its words. */
export function narrowestFor(width: number, lines: readonly TextLine[]): number {
  const smallest = Math.min(...lines.map((line) => line.size));
  return Math.ceil((width * smallestOnScreen) / smallest);
}
