import type { Box, Point } from "./geometry";

/** True when a straight line comes within `clear` px of a box (Liang and Barsky's clipping). */
export function lineMeetsBox(from: Point, to: Point, { x, y, width, height }: Box, clear: number): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - (x - clear)],
    [to.x - from.x, x + width + clear - from.x],
    [from.y - to.y, from.y - (y - clear)],
    [to.y - from.y, y + height + clear - from.y],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter <= leave;
}
