import { domainColour, type Theme } from "../tokens";
import { fontFamily, textWidth } from "../width";
import { polar, tenth } from "./geometry";
import { midAngle } from "./halves";
import type { MapDomain, MapInput } from "./input";
import { actorsOf, gapsOf, openNeeds } from "./items";
import { smallMarks } from "./small-marks";
import { type Place, smallRadius, smallSegment } from "./small-segment";
import { shownState } from "./state";
import { iconStore, type UseIcon } from "./svg-icon";
import { cleanText } from "./text";
import { element, escapeXml } from "./xml";

/** Side of the small picture in px. */
export const smallSize = 212;

const family = 27;
const iconSize = 19;

/**
 * The table for narrow screens: rims, icons and seats as little shapes, no labels (looks, section 6). Decoration for
 * the eye: the counts and the list under it say everything.
 */
export function smallTableSvg(input: MapInput, theme: Theme, idPrefix = "rondom-small-"): string {
  const icons = iconStore(idPrefix);
  const half = smallSize / 2;
  const drawing = [
    element("circle", { r: smallRadius + 1, fill: theme.surface, stroke: theme.line }),
    ...input.domains.map((domain, i) => domainSvg(input, domain, i, theme, icons.use)),
    element("circle", { r: family, fill: theme.surface, stroke: theme.ink, "stroke-width": 2 }),
    middleSvg(input, theme, icons.use),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `${-half} ${-half} ${smallSize} ${smallSize}`,
      width: smallSize,
      height: smallSize,
      "aria-hidden": "true",
      direction: "ltr",
      "font-family": fontFamily,
      fill: theme.ink,
    },
    element("defs", {}, icons.symbols()),
    ...drawing,
  );
}

function domainSvg(
  input: MapInput,
  domain: MapDomain,
  index: number,
  theme: Theme,
  useIcon: UseIcon,
): string {
  const count = input.domains.length;
  const people = actorsOf(input, domain);
  const gaps = gapsOf(input, domain).length;
  const state = shownState(domain.state, people.length, openNeeds(input, domain));
  const colour = domainColour(theme, domain.key);
  const place: Place = {
    from: (2 * Math.PI * index) / count,
    to: (2 * Math.PI * (index + 1)) / count,
    middle: midAngle(index, count),
  };
  const at = polar(57, place.middle);
  const icon = {
    x: tenth(at.x - iconSize / 2),
    y: tenth(at.y - iconSize / 2),
    width: iconSize,
    height: iconSize,
    stroke: state === "to-discuss" || state === "no-need" ? theme.soft : colour,
  };
  const marks = smallMarks(
    people.map(({ formal }) => formal),
    gaps,
    place,
    { colour, theme },
  );
  return smallSegment(state, place, colour, theme) + useIcon(domain.icon, icon) + marks;
}

/** The short name, or a figure when even that has no room. */
function middleSvg({ centre }: MapInput, theme: Theme, useIcon: UseIcon): string {
  const name = cleanText(centre.shortName ?? centre.name);
  if (name === "" || textWidth(name, 12, 700) > 2 * family - 6) {
    return useIcon("users", { x: -12, y: -12, width: 24, height: 24, stroke: theme.ink });
  }
  const text = { y: 4.2, "font-size": 12, "font-weight": 700, "text-anchor": "middle" };
  return element("text", text, escapeXml(name));
}
