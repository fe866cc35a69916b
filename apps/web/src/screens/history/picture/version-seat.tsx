import type { TimeSeat } from "@rondom/drawing/time/picture";
import { markPlace } from "@rondom/drawing/time/svg-mark";
import { Initials, LabelLines, PlainSeat } from "../../network/picture/map-seat";
import { SeatShape } from "../../network/picture/seat-shape";
import { domainVariable } from "../../network/picture/tones";
import { dotted, MarkAt } from "./mark-sign";

/** Somebody on one version, with what changed since the one before; who went is dotted, with a struck name. */
export function VersionSeat({ seat, faded }: { seat: TimeSeat; faded: boolean }) {
  const { mark, size, domain } = seat;
  const colour = domain === null ? "var(--soft)" : domainVariable(domain);
  return (
    <g className={faded ? "opacity-35" : ""}>
      <Trail seat={seat} />
      {mark === "went" ? (
        <SeatShape seat={seat} reach={size / 2 - 1} {...dotted} fill="var(--surface)" />
      ) : (
        <PlainSeat seat={seat} stroke={colour} strokeWidth={2.6} />
      )}
      <Initials seat={seat} />
      <LabelLines lines={seat.lines} />
      {mark === null || mark === "went" ? null : <MarkAt mark={mark} at={markPlace(seat)} />}
    </g>
  );
}

/** Where somebody sat before: a dotted seat, and the way from there. */
function Trail({ seat: { x, y, size, from } }: { seat: TimeSeat }) {
  if (!from) return null;
  const towards = Math.sign(x - from.x);
  const isApart = Math.abs(x - from.x) > size;
  return (
    <>
      <circle cx={from.x} cy={from.y} r={size / 2 - 1} {...dotted} />
      {isApart ? (
        <path
          d={`M${from.x + (towards * size) / 2} ${y}L${x - (towards * size) / 2} ${y}`}
          stroke="var(--edge)"
          strokeWidth={1.5}
        />
      ) : null}
    </>
  );
}
