import type { Box, Point } from "./geometry";
import { tenth } from "./geometry";
import type { Side } from "./halves";
import { type LabelLine, weightIconRoom } from "./label";
import type { SeatLine } from "./picture";

/** From a seat's edge to its label. */
export const labelGap = 10;

/** The words beside one seat, before they have a place. */
export interface Label {
  readonly lines: readonly LabelLine[];
  readonly width: number;
}

/** Room of a label beside its seat, outwards, centred on the seat's height. */
export function labelBox(item: Label, size: number, { x, y }: Point, side: Side): Box {
  const height = item.lines.reduce((sum, line) => sum + line.height, 0);
  const start = size / 2 + labelGap;
  const left = side === "right" ? x + start : x - start - item.width;
  return { x: tenth(left), y: tenth(y - height / 2), width: tenth(item.width), height: tenth(height) };
}

/** The lines of a label, fixed at the side of the seat: names grow outwards. */
export function placeLines(item: Label, box: Box, side: Side): SeatLine[] {
  const anchor = side === "right" ? "left" : "right";
  const edge = side === "right" ? box.x : box.x + box.width;
  let top = box.y;
  return item.lines.map((line) => {
    const middle = top + line.height / 2;
    top += line.height;
    const iconLeft = side === "right" ? edge : edge - line.width;
    return {
      text: line.text,
      x: tenth(line.weightIcon && side === "right" ? edge + weightIconRoom : edge),
      y: tenth(middle + 0.35 * line.size),
      anchor,
      size: line.size,
      weight: line.weight,
      tone: line.tone,
      ...(line.italic ? { italic: line.italic } : {}),
      ...(line.struck ? { struck: line.struck } : {}),
      weightIcon: line.weightIcon ? { x: tenth(iconLeft), y: tenth(middle - 6.5) } : null,
    };
  });
}
