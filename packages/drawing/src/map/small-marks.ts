import type { Theme } from "../tokens";
import { polar, tenth } from "./geometry";
import { type Place, smallRadius } from "./small-segment";
import { element } from "./xml";

const size = 9;
const pitch = 10;
const ring = smallRadius + 12;

/**
 * Seats of one domain as 9 px shapes in a row along its edge, chairs last. What finds no room is left out, people
 * before chairs: the number stands in words below the picture.
 */
export function smallMarks(
  formal: readonly boolean[],
  chairs: number,
  place: Place,
  { colour, theme }: { colour: string; theme: Theme },
): string {
  const room = Math.max(1, Math.floor(((place.to - place.from) * ring) / pitch));
  const shownChairs = Math.min(chairs, room);
  const people = formal.slice(0, room - shownChairs);
  const count = people.length + shownChairs;
  return Array.from({ length: count }, (_, i) => {
    const at = polar(ring, place.middle + ((i - (count - 1) / 2) * pitch) / ring);
    const isFormal = people[i];
    const reach = (size - 2) / 2;
    if (isFormal === undefined) {
      const dashes = { stroke: theme.attention, "stroke-width": 1.8, "stroke-dasharray": "2.2 1.467" };
      return element("circle", { cx: at.x, cy: at.y, r: reach, fill: "none", ...dashes });
    }
    const border = { fill: theme.surface, stroke: colour, "stroke-width": 2 };
    if (!isFormal) return element("circle", { cx: at.x, cy: at.y, r: reach, ...border });
    const corner = {
      x: tenth(at.x - reach),
      y: tenth(at.y - reach),
      width: size - 2,
      height: size - 2,
      rx: 1.5,
    };
    return element("rect", { ...corner, ...border });
  }).join("");
}
