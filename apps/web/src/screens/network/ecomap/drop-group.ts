import type { TieGroup } from "@rondom/domain/network/tie/group";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import type { EcomapLayout } from "@rondom/drawing/ecomap/picture";
import { angleOf, type Box, boxRound, grow, type Point, squareRound } from "@rondom/drawing/map/geometry";

/** How far outside the table (px) a place still means the sector before it. */
const reach = 60;
/** Round the seats and names of a group. */
const around = 8;

/** The sector of a group round the family: the same on every ecomap, whoever sits there. Radians from the top. */
export function sectorOf(group: TieGroup): { from: number; to: number } {
  const index = groupOrder.indexOf(group);
  const wide = (2 * Math.PI) / groupOrder.length;
  return { from: index * wide, to: (index + 1) * wide };
}

/**
 * The group somebody is dropped on: on the table its sector, so that an empty group can be reached too; outside it the
 * group whose people stand there, else the sector just before it. Null: the family's circle, or nothing.
 */
export function groupAt({ table, seats, groups }: EcomapLayout, point: Point): string | null {
  const far = Math.hypot(point.x, point.y);
  if (far < table.family) return null;
  const wide = (2 * Math.PI) / groupOrder.length;
  const sector = () => groupOrder[Math.floor(angleOf(point) / wide)] ?? null;
  if (far <= table.radius) return sector();
  const standing = groups.find(({ key, box }) => {
    const boxes = seats
      .filter(({ group }) => group === key)
      .flatMap((seat) => [squareRound(seat, seat.size), seat.label]);
    return within(grow(boxRound([box, ...boxes]), around), point);
  });
  if (standing) return standing.key;
  return far <= table.radius + reach ? sector() : null;
}

function within({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
