import type { EcomapTie } from "@rondom/drawing/ecomap/picture";
import { supportSize } from "@rondom/drawing/ecomap/place-supports";
import { supportIcons } from "@rondom/drawing/ecomap/svg-tie";
import { MapIcon } from "../picture/map-icon";
import { TieLine } from "./line-sample";

const iconSize = 15;

/** A line with its arrows at the ends that receive. */
export function DrawnTie({ tie }: { tie: EcomapTie }) {
  const colour = tie.quality === null ? "var(--edge)" : "var(--ink)";
  return (
    <>
      <TieLine tie={tie} />
      {tie.arrows.map(({ end, tip, base: [one, other] }) => (
        <path key={end} d={`M${tip.x} ${tip.y}L${one.x} ${one.y} ${other.x} ${other.y}Z`} fill={colour} />
      ))}
    </>
  );
}

/** The circles of support on a line. */
export function TieSupports({ tie }: { tie: EcomapTie }) {
  return tie.supports.map(({ support, x, y }) => (
    <g key={support}>
      <circle
        cx={x}
        cy={y}
        r={supportSize / 2 - 0.7}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth={1.4}
      />
      <MapIcon
        name={supportIcons[support]}
        x={x - iconSize / 2}
        y={y - iconSize / 2}
        size={iconSize}
        stroke="var(--ink)"
      />
    </g>
  ));
}
