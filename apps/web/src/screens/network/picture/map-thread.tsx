import { arcPath } from "@rondom/drawing/map/paths";
import type { Thread } from "@rondom/drawing/map/picture";

/** The line along the table that ties the seats of one person together. */
export function MapThread({ thread: { radius, from, to, dashed, ends } }: { thread: Thread }) {
  const spokes = ends.map(({ dot, edge }) => `M${dot.x} ${dot.y}L${edge.x} ${edge.y}`).join("");
  return (
    <g fill="none" stroke="var(--ink)">
      <path
        d={arcPath(radius, from, to) + spokes}
        strokeWidth={dashed ? 1.5 : 1.9}
        {...(dashed ? { strokeDasharray: "6 5" } : {})}
      />
      {ends.map(({ seatId, dot }) => (
        <circle key={seatId} cx={dot.x} cy={dot.y} r={3} fill="var(--ink)" stroke="none" />
      ))}
    </g>
  );
}
