import { tenth } from "@rondom/drawing/map/geometry";
import type { Seat } from "@rondom/drawing/map/picture";
import type { SVGProps } from "react";

interface SeatShapeProps extends SVGProps<SVGCircleElement & SVGRectElement> {
  seat: Pick<Seat, "x" | "y" | "shape">;
  /** Half its side, px. */
  reach: number;
}

/** Round for the informal network, a square with corners of 0.42 of half its side for organisations. */
export function SeatShape({ seat: { x, y, shape }, reach, ...rest }: SeatShapeProps) {
  if (shape === "round") return <circle {...rest} cx={x} cy={y} r={reach} />;
  return (
    <rect
      {...rest}
      x={tenth(x - reach)}
      y={tenth(y - reach)}
      width={2 * reach}
      height={2 * reach}
      rx={tenth(0.42 * reach)}
    />
  );
}
