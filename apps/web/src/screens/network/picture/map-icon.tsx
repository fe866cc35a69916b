import { type IconName, iconPaths } from "@rondom/drawing/icons";

interface MapIconProps {
  name: IconName;
  x: number;
  y: number;
  size: number;
  /** A CSS colour. */
  stroke: string;
}

/** An icon at a place of the map. */
export function MapIcon({ name, x, y, size, stroke }: MapIconProps) {
  return (
    <svg
      aria-hidden="true"
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={stroke}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconPaths(name).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
