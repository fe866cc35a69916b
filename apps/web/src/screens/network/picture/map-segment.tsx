import { polar } from "@rondom/drawing/map/geometry";
import { type Level, rim } from "@rondom/drawing/map/levels";
import { arcPath, ringPath } from "@rondom/drawing/map/paths";
import type { Segment } from "@rondom/drawing/map/picture";
import { MapIcon } from "./map-icon";
import { domainVariable } from "./tones";

/** White between two segments on either side of the ray, and round the family's circle. */
const halfGap = 2.5;
const familyGap = 8;

/** One domain of the table: plane, rim and icon. Five pictures, each different without colour. */
export function MapSegment({ segment, level }: { segment: Segment; level: Level }) {
  const { key, state, icon } = segment;
  const quiet = state === "to-discuss" || state === "no-need";
  const { name, x, y, size } = icon;
  return (
    <>
      <Ground segment={segment} level={level} />
      <MapIcon name={name} x={x} y={y} size={size} stroke={quiet ? "var(--soft)" : domainVariable(key)} />
    </>
  );
}

/** The whole plane of a segment: where a press chooses it, and where its ring of focus runs. */
export function segmentOutline({ from, to }: Segment, { radius, family }: Level): string {
  return ringPath(family + familyGap, radius, from, to, halfGap);
}

function Ground({
  segment: { key, state, from, to },
  level: { radius, family },
}: {
  segment: Segment;
  level: Level;
}) {
  const colour = domainVariable(key);
  const plane = (outer: number) => ringPath(family + familyGap, outer, from, to, halfGap);
  const band = (width: number) => ringPath(radius - width, radius, from, to, halfGap + 0.5);
  const tinted = <path d={plane(radius - rim)} fill={colour} opacity="calc(0.42 * var(--tint))" />;
  switch (state) {
    case "carried":
    case "hangs-on-one":
      return (
        <>
          {tinted}
          <path d={band(state === "carried" ? rim : rim / 2)} fill={colour} />
        </>
      );
    case "nobody":
      return (
        <>
          {tinted}
          <path
            d={ringPath(radius - rim + 0.8, radius - 0.8, from, to, halfGap + 1.5)}
            fill="var(--surface)"
            stroke={colour}
            strokeWidth={1.6}
            strokeDasharray="5 4"
          />
        </>
      );
    case "no-need": {
      const at = polar(radius - rim + 2, (from + to) / 2);
      return (
        <>
          <path d={plane(radius - 3)} fill="var(--sunken)" />
          <MapIcon name="check" x={at.x - 8} y={at.y - 8} size={16} stroke="var(--soft)" />
        </>
      );
    }
    case "to-discuss":
      return <DottedRim from={from} to={to} radius={radius} family={family} />;
  }
}

function DottedRim({
  from,
  to,
  radius,
  family,
}: {
  from: number;
  to: number;
  radius: number;
  family: number;
}) {
  const middle = (from + to) / 2;
  const track = radius - 6.5;
  const clear = 13 / track;
  const at = polar(track, middle);
  const ray = (angle: number) => {
    const inner = polar(family + familyGap, angle);
    const outer = polar(radius + 2, angle);
    return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`;
  };
  return (
    <>
      <path d={ray(from) + ray(to)} stroke="var(--line)" />
      <path
        d={
          arcPath(track, from + 10 / track, middle - clear) + arcPath(track, middle + clear, to - 10 / track)
        }
        fill="none"
        stroke="var(--edge)"
        strokeWidth={3}
        strokeLinecap="round"
        strokeDasharray="0 7.5"
      />
      <MapIcon name="question" x={at.x - 9} y={at.y - 9} size={18} stroke="var(--soft)" />
    </>
  );
}
