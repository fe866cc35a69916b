import { tenth } from "@rondom/drawing/map/geometry";
import type { Seat } from "@rondom/drawing/map/picture";
import { MapIcon } from "./map-icon";
import { MapText } from "./map-text";
import { SeatShape } from "./seat-shape";
import { domainVariable } from "./tones";

/** Somebody's seat: ring, shape, initials or figure, and the badge with the number of domains. */
export function PersonSeat({ seat, chosen }: { seat: Seat; chosen: boolean }) {
  const { x, y, size, times } = seat;
  const ring = chosen
    ? { reach: size / 2 + 3.5, stroke: "var(--action)", strokeWidth: 3 }
    : { reach: size / 2 + 3, stroke: "var(--ink)", strokeWidth: 1.5 };
  const colour = seat.domain === null ? "var(--soft)" : domainVariable(seat.domain);
  return (
    <>
      {times > 1 || chosen ? <SeatShape seat={seat} fill="var(--surface)" {...ring} /> : null}
      <SeatShape seat={seat} reach={size / 2 - 1.3} fill="var(--surface)" stroke={colour} strokeWidth={2.6} />
      <Initials seat={seat} />
      {times > 1 ? <Badge x={x} y={y} size={size} side={seat.side} times={times} /> : null}
    </>
  );
}

/** A need that nobody helps with. */
export function ChairSeat({ seat, chosen }: { seat: Seat; chosen: boolean }) {
  const { x, y, size } = seat;
  return (
    <>
      {chosen ? (
        <SeatShape
          seat={seat}
          reach={size / 2 + 3.5}
          fill="var(--surface)"
          stroke="var(--action)"
          strokeWidth={3}
        />
      ) : null}
      <SeatShape
        seat={seat}
        reach={size / 2 - 1}
        fill="var(--surface)"
        stroke="var(--attention)"
        strokeWidth={2}
        strokeDasharray="4.5 3.5"
      />
      <MapIcon name="plus" x={x - 8} y={y - 8} size={16} stroke="var(--attention)" />
    </>
  );
}

/** Name and second lines, with a rim of paper where a thread runs under them. */
export function SeatLabel({ seat }: { seat: Seat }) {
  return (
    <g stroke="var(--paper)" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {seat.lines.map((line) => (
        <g key={line.y}>
          {line.weightIcon ? (
            <MapIcon
              name="weight"
              x={line.weightIcon.x}
              y={line.weightIcon.y}
              size={13}
              stroke="var(--attention)"
            />
          ) : null}
          <MapText line={line} />
        </g>
      ))}
    </g>
  );
}

function Initials({ seat: { x, y, size, initials } }: { seat: Seat }) {
  if (initials === null) {
    const side = Math.round(size * 0.56);
    return <MapIcon name="user" x={x - side / 2} y={y - side / 2} size={side} stroke="var(--ink)" />;
  }
  const fontSize = size >= 32 ? 12.5 : size >= 28 ? 11 : 10;
  return (
    <text x={x} y={tenth(y + 0.36 * fontSize)} fontSize={fontSize} fontWeight={600} textAnchor="middle">
      {initials}
    </text>
  );
}

/** On the side of the table, where no label is. */
function Badge({ x, y, size, side, times }: Pick<Seat, "x" | "y" | "size" | "side" | "times">) {
  const cx = tenth(x + (side === "right" ? -0.48 : 0.48) * size);
  const cy = tenth(y - 0.42 * size);
  return (
    <>
      <circle cx={cx} cy={cy} r={8} fill="var(--ink)" />
      <text
        x={cx}
        y={tenth(cy + 3.7)}
        fontSize={10.5}
        fontWeight={700}
        textAnchor="middle"
        fill="var(--surface)"
      >
        {times}
      </text>
    </>
  );
}
