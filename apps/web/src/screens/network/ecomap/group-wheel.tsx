import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import type { EcomapLayout } from "@rondom/drawing/ecomap/picture";
import { polar } from "@rondom/drawing/map/geometry";
import { ringPath } from "@rondom/drawing/map/paths";
import { wrapText } from "@rondom/drawing/map/wrap";
import { textWidth } from "@rondom/drawing/width";
import { sectorOf } from "./drop-group";

const size = 13;
const lineHeight = 16;
const widest = 92;
const gap = 2.5;
const familyGap = 6;

interface GroupWheelProps {
  table: EcomapLayout["table"];
  words: readonly { key: string; word: string }[];
  target: string | null;
}

/** While somebody is dragged: every group round the family, also those where nobody is, the one below the pointer marked. */
export function GroupWheel({ table: { radius, family }, words, target }: GroupWheelProps) {
  return (
    <g pointerEvents="none" data-drop={target ?? ""}>
      {groupOrder.map((group) => {
        const { from, to } = sectorOf(group);
        const here = group === target;
        const at = polar((radius + family + familyGap) / 2 + 12, (from + to) / 2);
        const word = words.find(({ key }) => key === group)?.word ?? "";
        const lines = wrapText(word, widest, (line) => textWidth(line, size, 700));
        const top = at.y - ((lines.length - 1) * lineHeight) / 2 + 0.35 * size;
        return (
          <g key={group}>
            <path
              d={ringPath(family + familyGap, radius, from, to, gap)}
              fill={here ? "var(--action-soft)" : "var(--surface)"}
              fillOpacity={here ? 1 : 0.85}
              stroke={here ? "var(--action)" : "var(--edge)"}
              strokeWidth={here ? 3 : 1.5}
              strokeDasharray={here ? undefined : "4 4"}
            />
            {lines.map((line, i) => (
              <text
                key={line}
                x={at.x}
                y={top + i * lineHeight}
                fontSize={size}
                fontWeight={here ? 700 : 600}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
