import type { Box } from "@rondom/drawing/map/geometry";
import type { TextLine } from "@rondom/drawing/map/picture";
import { boxRound, faultsOfLine, overlaps, rounding } from "./map-faults";
import type { Drawn } from "./map-page";

/** Words that belong together, and how wide they were planned (px of the layout); null: no room of their own. */
export interface Words {
  readonly name: string;
  readonly lines: readonly TextLine[];
  readonly planned: number | null;
}

/** A drawn view of the network other than the map, as far as its words go. */
export interface View {
  readonly canvas: Box;
  readonly words: readonly Words[];
  /** Seats and circles that no word may touch, in px of the layout. */
  readonly shapes: readonly { readonly name: string; readonly box: Box }[];
  readonly svg: string;
}

/** Everything that is wrong with the words of a drawn view, each in one sentence. */
export function faultsOfView({ canvas, words, shapes }: View, { lines, picture, scale }: Drawn): string[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const find = ({ x, y, text }: TextLine) => byKey.get(`${x} ${y} ${text}`);
  const boxes = words.map(({ name, lines: own, planned }) => ({
    planned,
    box: boxRound(
      name,
      own.flatMap((line) => find(line) ?? []),
    ),
  }));
  const onScreen = shapes.map(({ name, box }) => ({
    name,
    left: picture.left + (box.x - canvas.x) * scale,
    top: picture.top + (box.y - canvas.y) * scale,
    right: picture.left + (box.x + box.width - canvas.x) * scale,
    bottom: picture.top + (box.y + box.height - canvas.y) * scale,
  }));
  return [
    ...words.flatMap(({ lines: own }) =>
      own.flatMap((line) => {
        const shown = find(line);
        return shown ? faultsOfLine(line.text, shown, picture) : [`${line.text} is not drawn`];
      }),
    ),
    ...boxes.flatMap(({ planned, box }) =>
      planned !== null && box.right - box.left > planned * rounding * scale + 1
        ? [`${box.name} is wider than planned`]
        : [],
    ),
    ...overlaps([...boxes.map(({ box }) => box), ...onScreen]),
  ];
}
