import { linesOf } from "@rondom/drawing/map/lines";
import type { MapLayout, TextLine } from "@rondom/drawing/map/picture";
import type { Drawn, DrawnLine } from "./map-page";

/** Px by which boxes may touch: the edges of letters are smoothed. */
const touch = 0.5;
/** A browser may round the advance of each letter to whole px; the room between labels is for that. */
export const rounding = 1.04;
const smallest = 12;

interface Box {
  readonly name: string;
  /** Lines of one owner stand close under one another. */
  readonly owner?: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything that is wrong with the words of a drawn map, each in one sentence. */
export function faultsOf(layout: MapLayout, drawn: Drawn): string[] {
  const { picture, scale, lines } = drawn;
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const find = (line: TextLine) => byKey.get(`${line.x} ${line.y} ${line.text}`);
  const all = linesOf(layout).map((line) => ({ text: line.text, shown: find(line) }));
  const box = (name: string, own: readonly TextLine[]) =>
    boxRound(
      name,
      own.flatMap((line) => find(line) ?? []),
    );
  const labels = layout.seats.map((seat) => ({ seat, box: box(seat.name, seat.lines) }));
  const centre = { x: picture.left - layout.canvas.x * scale, y: picture.top - layout.canvas.y * scale };
  const table = (layout.table.radius + 2) * scale;
  const each = (lines: readonly TextLine[], owner: string) =>
    lines.map((line) => ({ ...box(line.text, [line]), owner }));
  const family = each(layout.centre, "centre");
  const segments = layout.segments.map((segment) => each(segment.lines, segment.key));
  const heading = layout.withoutDomain ? [box("the heading", [layout.withoutDomain])] : [];
  return [
    ...all.flatMap(({ text, shown }) =>
      shown ? faultsOfLine(text, shown, picture) : [`${text} is not drawn`],
    ),
    ...labels.flatMap((one) =>
      one.box.right - one.box.left > one.seat.label.width * rounding * scale + 1
        ? [`${one.box.name} is wider than planned`]
        : [],
    ),
    ...labels.flatMap((one) =>
      nearest(one.box, centre) < table ? [`${one.box.name} lies on the table`] : [],
    ),
    ...segments
      .flat()
      .flatMap((one) => (farthest(one, centre) > table ? [`${one.name} leaves the table`] : [])),
    ...family.flatMap((one) =>
      farthest(one, centre) > (layout.table.family + touch) * scale ? [`${one.name} leaves the circle`] : [],
    ),
    ...overlaps([...labels.map((one) => one.box), ...heading]),
    ...overlaps([...segments.flat(), ...family]),
  ];
}

/** What is wrong with one line by itself: its letters are small, or it leaves the picture. */
export function faultsOfLine(text: string, line: DrawnLine, picture: Drawn["picture"]): string[] {
  const inside =
    line.left >= picture.left &&
    line.top >= picture.top &&
    line.right <= picture.right &&
    line.bottom <= picture.bottom;
  return [
    ...(line.letters < smallest - 0.01 ? [`${text} has letters of ${line.letters} px`] : []),
    ...(inside ? [] : [`${text} is outside the picture`]),
  ];
}

/** The box round the lines of one owner. */
export function boxRound(name: string, lines: readonly DrawnLine[]): Box {
  return {
    name,
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/** Boxes that lie over one another. */
export function overlaps(boxes: readonly Box[]): string[] {
  const meet = (one: Box, other: Box) =>
    (one.owner === undefined || one.owner !== other.owner) &&
    one.left < other.right - touch &&
    other.left < one.right - touch &&
    one.top < other.bottom - touch &&
    other.top < one.bottom - touch;
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${one.name} lies over ${other.name}`] : [])),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function nearest(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0));
}

function farthest(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(x - box.left, box.right - x), Math.max(y - box.top, box.bottom - y));
}
