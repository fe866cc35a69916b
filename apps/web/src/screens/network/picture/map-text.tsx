import type { TextLine } from "@rondom/drawing/map/picture";
import { needsIsolate } from "@rondom/drawing/map/text";
import { toneVariable } from "./tones";

const anchors = { left: "start", middle: "middle", right: "end" } as const;

/** One line of the map; a name in another script gets an isolate, so that its signs keep their side. */
export function MapText({ line }: { line: TextLine }) {
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={line.size}
      fontWeight={line.weight}
      fontStyle={line.italic ? "italic" : undefined}
      textDecoration={line.struck ? "line-through" : undefined}
      textAnchor={anchors[line.anchor]}
      fill={toneVariable[line.tone]}
    >
      {needsIsolate(line.text) ? `\u2068${line.text}\u2069` : line.text}
    </text>
  );
}
