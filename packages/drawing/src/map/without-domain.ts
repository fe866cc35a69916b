import { textWidth } from "../width";
import { tenth } from "./geometry";
import type { MapInput } from "./input";
import { actorItem, domainsOf, type Item } from "./items";
import type { Level } from "./levels";
import type { Seat, TextLine } from "./picture";
import { labelGap } from "./seat-line";
import { seatAt } from "./seats";
import { spokenName } from "./spoken";

const headingSize = 13;
const cellGap = 24;

/** Actors in no domain of the map, as items without a domain. */
export function itemsWithoutDomain(input: MapInput, level: Level): Item[] {
  return input.actors
    .filter((actor) => domainsOf(actor, input.domains).length === 0)
    .map((actor) => actorItem(actor, null, input, level));
}

/**
 * Nobody is forced into a category: who stands in no domain gets a quiet row under the picture, in reading order,
 * broken at the picture's width. It lies below everything else, so that it can neither move nor touch a seat.
 */
export function rowWithoutDomain(
  items: readonly Item[],
  bounds: { readonly left: number; readonly right: number; readonly top: number },
  level: Level,
  input: MapInput,
): { heading: TextLine; seats: Seat[] } {
  const heading: TextLine = {
    text: input.words.withoutDomain,
    x: tenth(bounds.left),
    y: tenth(bounds.top + 0.85 * headingSize),
    anchor: "left",
    size: headingSize,
    weight: 600,
    tone: "soft",
  };
  let top = bounds.top + 2 * headingSize;
  const seats = breakRows(items, bounds.right - bounds.left, level).flatMap((row) => {
    const height = Math.max(...row.map((item) => item.height));
    const y = tenth(top + height / 2);
    top += height;
    let x = bounds.left + level.seat / 2;
    return row.map((item): Seat => {
      const at = { x: tenth(x), y };
      x += cellWidth(item, level);
      return seatAt(item, at, "right", level, spokenName(item, items, input));
    });
  });
  return { heading, seats };
}

function breakRows(items: readonly Item[], width: number, level: Level): Item[][] {
  const rows: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const wide = cellWidth(item, level);
    const row = rows.at(-1);
    if (row && used + wide - cellGap <= width) {
      row.push(item);
      used += wide;
    } else {
      rows.push([item]);
      used = wide;
    }
  }
  return rows;
}

function cellWidth(item: Item, level: Level): number {
  return level.seat + labelGap + item.width + cellGap;
}

/** Width of the heading in px. */
export function headingWidth(text: string): number {
  return textWidth(text, headingSize, 600);
}
