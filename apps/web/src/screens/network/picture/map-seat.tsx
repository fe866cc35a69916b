import { tenth } from "@rondom/drawing/map/geometry";
import type { Seat } from "@rondom/drawing/map/picture";
import { MapIcon } from "./map-icon";
import { MapText } from "./map-text";
import { SeatShape } from "./seat-shape";
import { domainVariable } from "./tones";

type BareSeat = Pick<Seat, "x" | "y" | "shape" | "size" | "initials">;

/** Somebody's seat: ring, shape, initials or figure, and the badge with the number of domains. */
export function PersonSeat({ seat, chosen }: { seat: Seat; chosen: boolean }) {
  const { size, times } = seat;
  const colour = seat.domain === null ? "var(--soft)" : domainVariable(seat.domain);
  return (
    <>
      {chosen ? <ChosenRing seat={seat} /> : null}
      {times > 1 && !chosen ? (
        <SeatShape
          seat={seat}
          fill="var(--surface)"
          reach={size / 2 + 3}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ) : null}
      <PlainSeat seat={seat} stroke={colour} strokeWidth={2.6} />
      {times > 1 ? <circle {...badgeAt(seat)} r={8} fill="var(--ink)" /> : null}
    </>
  );
}

interface PlainSeatProps {
  seat: BareSeat;
  /** A CSS colour. */
  stroke: string;
  strokeWidth: number;
}

/** The bare seat: its shape within its size, with a figure where there are no initials. */
export function PlainSeat({ seat, stroke, strokeWidth }: PlainSeatProps) {
  const reach = tenth(seat.size / 2 - strokeWidth / 2);
  return (
    <>
      <SeatShape seat={seat} reach={reach} fill="var(--surface)" stroke={stroke} strokeWidth={strokeWidth} />
      {seat.initials === null ? <Figure seat={seat} /> : null}
    </>
  );
}

/** Round the seat of who is chosen. */
export function ChosenRing({ seat }: { seat: BareSeat }) {
  const reach = seat.size / 2 + 3.5;
  return <SeatShape seat={seat} reach={reach} fill="var(--surface)" stroke="var(--action)" strokeWidth={3} />;
}

/** A need that nobody helps with. */
export function ChairSeat({ seat, chosen }: { seat: Seat; chosen: boolean }) {
  const { x, y, size } = seat;
  return (
    <>
      {chosen ? <ChosenRing seat={seat} /> : null}
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

/** A check at the seat of somebody who is picked, on the side of the table. */
export function PickedMark({
  seat: { x, y, size, side },
}: {
  seat: Pick<Seat, "x" | "y" | "size" | "side">;
}) {
  const at = { x: tenth(x + (side === "right" ? -0.46 : 0.46) * size), y: tenth(y + 0.44 * size) };
  return (
    <>
      <circle cx={at.x} cy={at.y} r={8.5} fill="var(--action)" stroke="var(--paper)" strokeWidth={1.5} />
      <MapIcon name="check" x={at.x - 6} y={at.y - 6} size={12} stroke="var(--surface)" />
    </>
  );
}

/**
 * All that is written at a seat: initials, the badge's digit, name and second lines. Drawn above the buttons and hidden
 * from screen readers, who hear the button's own name.
 */
export function SeatWords({ seat, load }: { seat: Seat; load: boolean }) {
  const { cx, cy } = badgeAt(seat);
  return (
    <>
      {seat.kind === "actor" ? <Initials seat={seat} /> : null}
      {seat.times > 1 ? (
        <text
          x={cx}
          y={tenth(cy + 3.7)}
          fontSize={10.5}
          fontWeight={700}
          textAnchor="middle"
          fill="var(--surface)"
        >
          {seat.times}
        </text>
      ) : null}
      <LabelLines lines={load ? seat.lines : seat.lines.filter(({ weightIcon }) => weightIcon === null)} />
    </>
  );
}

/** A name with what stands under it, readable where a line runs below. */
export function LabelLines({ lines }: Pick<Seat, "lines">) {
  return (
    <g stroke="var(--paper)" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {lines.map((line) => (
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

/** Instead of initials, when the typeface lacks a letter of them. */
function Figure({ seat: { x, y, size } }: { seat: BareSeat }) {
  const side = Math.round(size * 0.56);
  return <MapIcon name="user" x={x - side / 2} y={y - side / 2} size={side} stroke="var(--ink)" />;
}

/** The letters in a seat; they repeat what stands beside it. */
export function Initials({ seat: { x, y, size, initials } }: { seat: BareSeat }) {
  const fontSize = size >= 32 ? 12.5 : size >= 28 ? 11 : 10;
  return (
    <text x={x} y={tenth(y + 0.36 * fontSize)} fontSize={fontSize} fontWeight={600} textAnchor="middle">
      {initials}
    </text>
  );
}

/** On the side of the table, where no label is. */
function badgeAt({ x, y, size, side }: Seat): { cx: number; cy: number } {
  return { cx: tenth(x + (side === "right" ? -0.48 : 0.48) * size), cy: tenth(y - 0.42 * size) };
}
