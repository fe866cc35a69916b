import type { CirclesLayout } from "@rondom/drawing/circles/picture";
import { ringGaps } from "@rondom/drawing/circles/svg-rings";
import { MapText } from "../picture/map-text";
import { bandOf } from "./drop-ring";

/** The lines of the rings, broken where somebody sits: white within the last asked one, dotted round it. */
export function DrawnRings({ layout, mask }: { layout: CirclesLayout; mask: string }) {
  const { rings, seats, canvas } = layout;
  const ground = Math.max(0, ...rings.map(({ ring, radius }) => (ring === "not-asked" ? 0 : radius)));
  return (
    <>
      <mask id={mask} maskUnits="userSpaceOnUse" {...canvas}>
        <rect {...canvas} fill="#fff" />
        {ringGaps(seats).map((gap) => (
          <rect key={`${gap.x} ${gap.y}`} {...gap} rx={4} fill="#000" />
        ))}
      </mask>
      <circle r={ground} fill="var(--surface)" />
      <g mask={`url(#${mask})`} fill="none">
        {rings.map(({ ring, radius }) =>
          ring === "not-asked" ? (
            <circle
              key={ring}
              r={radius}
              stroke="var(--edge)"
              strokeWidth={1.5}
              strokeLinecap="round"
              strokeDasharray="1.5 6"
            />
          ) : (
            <circle key={ring} r={radius} stroke="var(--line)" strokeWidth={2} />
          ),
        )}
      </g>
    </>
  );
}

/** The names of the rings on their lines. */
export function RingNames({ layout: { rings } }: { layout: CirclesLayout }) {
  return rings.map(({ ring, chip, line }) => (
    <g key={ring}>
      <rect {...chip} rx={chip.height / 2} fill="var(--paper)" stroke="var(--line)" />
      <MapText line={line} />
    </g>
  ));
}

/** The ring that somebody is dragged over. */
export function RingMark({ layout, ring }: { layout: CirclesLayout; ring: string | null }) {
  const band = ring === null ? null : bandOf(layout, ring);
  if (!band) return <g data-drop="" />;
  const { inner, outer } = band;
  const line = { fill: "none", stroke: "var(--action)", strokeWidth: 3 };
  return (
    <g pointerEvents="none" data-drop={ring}>
      <circle
        r={(inner + outer) / 2}
        fill="none"
        stroke="var(--action)"
        strokeWidth={outer - inner}
        opacity={0.14}
      />
      <circle r={inner} {...line} />
      <circle r={outer} {...line} />
    </g>
  );
}
