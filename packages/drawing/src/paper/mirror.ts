import { tenth } from "../map/geometry";
import type { TextLine } from "../map/picture";
import type { VersionLayout } from "../time/picture";

const other = { left: "right", middle: "middle", right: "left" } as const;

/** The same line on the other side of a middle (px or pt), for a reader from right to left. */
export function mirroredLine<L extends Pick<TextLine, "x" | "anchor">>(line: L, middle: number): L {
  return { ...line, x: tenth(2 * middle - line.x), anchor: other[line.anchor] };
}

/** The same version with the words round it on the other side; the people keep their places. */
export function mirroredVersion(version: VersionLayout): VersionLayout {
  const middle = version.canvas.x + version.canvas.width / 2;
  return {
    ...version,
    above: version.above.map((line) => mirroredLine(line, middle)),
    below: version.below.map(({ mark, at, lines }) => ({
      mark,
      at: { ...at, x: tenth(2 * middle - at.x) },
      lines: lines.map((line) => mirroredLine(line, middle)),
    })),
  };
}
