import type { MapLayout } from "@rondom/drawing/map/picture";
import { type Tie, type TieLine, tieLines } from "@rondom/drawing/map/ties";
import { useMemo } from "react";

interface MapTiesProps {
  layout: MapLayout;
  ties: readonly Tie[];
  /** The person whose own ties are strong. */
  chosen: string | null;
}

/** Who knows whom: quiet curves over the table, strong for the person who is chosen. The panel says it in words. */
export function MapTies({ layout, ties, chosen }: MapTiesProps) {
  const lines = useMemo(() => tieLines(layout, ties), [layout, ties]);
  const isStrong = ({ one, other }: TieLine) => chosen !== null && (one === chosen || other === chosen);
  const strong = lines.filter(isStrong);
  return (
    <g fill="none" pointerEvents="none" data-ties={lines.length}>
      <g opacity={strong.length > 0 ? 0.15 : 0.45}>
        {lines
          .filter((line) => !isStrong(line))
          .map((line) => (
            <MapTie key={`${line.one} ${line.other}`} line={line} strong={false} />
          ))}
      </g>
      {strong.map((line) => (
        <MapTie key={`${line.one} ${line.other}`} line={line} strong />
      ))}
    </g>
  );
}

function MapTie({ line: { bend, ends }, strong }: { line: TieLine; strong: boolean }) {
  const colour = strong ? "var(--action)" : "var(--soft)";
  const [from, to] = [ends[0].dot, ends[1].dot];
  const spokes = ends.map(({ dot, edge }) => (edge ? `M${dot.x} ${dot.y}L${edge.x} ${edge.y}` : "")).join("");
  return (
    <>
      <path
        d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}${spokes}`}
        stroke={colour}
        strokeWidth={strong ? 2.4 : 1.2}
      />
      {ends.map(({ seatId, dot }) => (
        <circle key={seatId} cx={dot.x} cy={dot.y} r={strong ? 3.5 : 2.5} fill={colour} />
      ))}
    </>
  );
}
