import { benchOutline } from "./bench";
import { blockOf } from "./block";
import { centreOf } from "./centre";
import { type Box, boxRound, grow, outwards } from "./geometry";
import { placeBlocks } from "./halves";
import type { MapInput } from "./input";
import { itemsOf } from "./items";
import { type Level, levelFor } from "./levels";
import type { Bench, MapLayout, Seat } from "./picture";
import { seatsOf } from "./seats";
import { segmentsOf } from "./segments";
import { threadsOf } from "./threads";
import { headingWidth, itemsWithoutDomain, rowWithoutDomain } from "./without-domain";

const margin = 14;

/**
 * The network map as plain data, to be drawn as SVG text (svg.ts) or as elements of a page. A pure function of its
 * input: same family, same picture, on the server and in the browser (looks, section 3).
 */
export function layoutMap(input: MapInput): MapLayout {
  const usual = levelFor(countSeats(input), input.domains.length, input.pane, input.level);
  const { labelWidth = usual.labelWidth, rows = usual.rows } = input;
  const { lines, family } = centreOf(input.centre, usual.family);
  const level = { ...usual, labelWidth, rows, family };
  const { radius } = level;
  const segments = segmentsOf(input, level);
  const blocks = input.domains.map((domain) => blockOf(itemsOf(input, domain, level), level));
  const { placed, curve } = placeBlocks(blocks, level);
  const round = [...placed]
    .sort((one, other) => one.index - other.index)
    .flatMap((block) => seatsOf(block, curve, level, input));
  const benches = segments.flatMap(({ key, from, to }): Bench[] => {
    const own = round.filter((seat) => seat.domain === key);
    return own.length === 0 ? [] : [{ domain: key, outline: benchOutline(own, from, to, radius) }];
  });
  const picture = boxRound([
    { x: -radius - 2, y: -radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 },
    ...benches.map(({ outline }) =>
      grow(boxRound(outline.map((point) => ({ ...point, width: 0, height: 0 }))), 5),
    ),
    ...round.flatMap(boxesOf),
  ]);
  const below = withoutDomain(input, picture, level);
  return {
    level,
    table: { radius, family },
    canvas: outwards(grow(boxRound([picture, ...below.boxes]), margin)),
    centre: lines,
    segments,
    benches,
    threads: threadsOf(
      round,
      input.actors.map((actor) => actor.id),
      level,
    ),
    seats: [...round, ...below.seats],
    withoutDomain: below.heading,
  };
}

/** Seats and chairs of the whole map: what decides about its level. */
export function countSeats(input: MapInput): number {
  const keys = new Set(input.domains.map((domain) => domain.key));
  const seats = input.actors.map((actor) => new Set(actor.domains.filter((key) => keys.has(key))).size || 1);
  const chairs = input.gaps.filter((gap) => keys.has(gap.domain)).length;
  return seats.reduce((sum, count) => sum + count, 0) + chairs;
}

function withoutDomain(input: MapInput, picture: Box, level: Level) {
  const items = itemsWithoutDomain(input, level);
  if (items.length === 0) return { heading: null, seats: [], boxes: [] };
  const bounds = { left: picture.x, right: picture.x + picture.width, top: picture.y + picture.height + 20 };
  const { heading, seats } = rowWithoutDomain(items, bounds, level, input);
  const title = { x: heading.x, y: bounds.top, width: headingWidth(heading.text), height: heading.size };
  return { heading, seats, boxes: [title, ...seats.flatMap(boxesOf)] };
}

/** Boxes of a seat with its ring and badge, and of its label. */
export function boxesOf(seat: Seat): Box[] {
  const reach = seat.size / 2 + (seat.times > 1 ? 6 : 0);
  return [{ x: seat.x - reach, y: seat.y - reach, width: 2 * reach, height: 2 * reach }, seat.label];
}
