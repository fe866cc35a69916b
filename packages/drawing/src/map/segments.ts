import { textWidth, type Weight } from "../width";
import { type Point, polar, tenth } from "./geometry";
import { midAngle } from "./halves";
import type { MapDomain, MapInput } from "./input";
import { openNeeds } from "./items";
import type { Tone } from "./label";
import { type Level, rim } from "./levels";
import { partNeighbours } from "./part-neighbours";
import type { Segment, TextLine } from "./picture";
import { type ShownState, shownState } from "./state";
import { cleanText } from "./text";
import { wrapText } from "./wrap";

const iconSize = 23;
const wordWidth = 92;
/** Kerning, which the table of widths does not know, brings a line that is this much too long within its width. */
const kerning = 2;

/** The equal segments of the table with their icon, word and state; they never depend on the actors. */
export function segmentsOf(input: MapInput, level: Level): Segment[] {
  const count = input.domains.length;
  const segments = input.domains.map((domain, i): Segment => {
    const people = input.actors.filter((actor) => actor.domains.includes(domain.key)).length;
    const state = shownState(domain.state, people, openNeeds(input, domain));
    const middle = level.family + 0.585 * (level.radius - rim - level.family);
    const angle = midAngle(i, count);
    const said = stateWords(state, people, input);
    const room = roomFor(middle, angle, count);
    const at = (distance: number) => textBlock(domain, state, said, polar(distance, angle), room);
    // Long words on a small table come nearer to its middle, so that they leave the rim free.
    const over = Math.max(0, farthest(at(middle).lines) - (level.radius - rim));
    return {
      key: domain.key,
      state,
      from: (2 * Math.PI * i) / count,
      to: (2 * Math.PI * (i + 1)) / count,
      ...at(middle - over),
    };
  });
  return partNeighbours(segments);
}

/** How far the corners of the words reach from the middle: capitals above, the tails of letters below. */
function farthest(lines: readonly TextLine[]): number {
  return Math.max(
    0,
    ...lines.map(({ text, x, y, size, weight }) => {
      const side = Math.abs(x) + textWidth(text, size, weight) / 2;
      return Math.hypot(side, Math.max(0.75 * size - y, y + 0.2 * size));
    }),
  );
}

/** Words wrap at 92, or sooner where two neighbours near a pole would meet in the middle. */
function roomFor(middle: number, angle: number, count: number): number {
  const apart = (middle * Math.sin((2 * Math.PI) / count)) / Math.abs(Math.cos(angle));
  return Math.min(wordWidth + kerning, apart - 6);
}

function stateWords(state: ShownState, people: number, { words }: MapInput): string {
  switch (state) {
    case "carried":
      return words.people(people);
    case "hangs-on-one":
      return words.hangsOnOne;
    case "nobody":
      return words.nobody;
    case "no-need":
      return words.noNeed;
    case "to-discuss":
      return words.toDiscuss;
  }
}

function textBlock(
  domain: MapDomain,
  state: ShownState,
  said: string,
  centre: Point,
  room: number,
): Pick<Segment, "icon" | "lines"> {
  const quiet = state === "to-discuss" || state === "no-need";
  const bold = state === "hangs-on-one" || state === "nobody";
  const lines = [
    ...column(cleanText(domain.word), 14, 600, quiet ? "soft" : "ink", 17, room),
    ...column(said, 12, bold ? 600 : 400, "soft", 15, room),
  ];
  const tall = iconSize + 3 + lines.reduce((sum, line) => sum + line.height, 0);
  const top = centre.y - tall / 2;
  return {
    icon: { name: domain.icon, size: iconSize, x: tenth(centre.x - iconSize / 2), y: tenth(top) },
    lines: placeColumn(lines, centre.x, top + iconSize + 3),
  };
}

interface ColumnLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  readonly height: number;
}

/** A text wrapped for the middle of the table. */
export function column(
  text: string,
  size: number,
  weight: Weight,
  tone: Tone,
  height: number,
  width: number,
): ColumnLine[] {
  const lines = wrapText(text, width, (line) => textWidth(line, size, weight));
  return lines.map((line) => ({ text: line, size, weight, tone, height }));
}

/** Lines under one another, centred at x. */
export function placeColumn(lines: readonly ColumnLine[], x: number, start: number): TextLine[] {
  let top = start;
  return lines.map(({ height, ...line }) => {
    const y = tenth(top + height / 2 + 0.35 * line.size);
    top += height;
    return { ...line, x: tenth(x), y, anchor: "middle" };
  });
}
