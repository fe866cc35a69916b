import { faceOf } from "../face";
import type { PersonView } from "../view";

const middle = { x: 160, y: 98 };
const ring = { x: 118, y: 72 };
const ownRadius = 24;

interface Spot {
  x: number;
  y: number;
}

interface Seat extends Spot {
  radius: number;
}

const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);

/** Largest radius, at most 20, at which neighbours do not touch each other nor the reader. */
function roomFor(spots: Spot[]): number {
  const reader = { x: middle.x, y: middle.y + ring.y };
  return spots.reduce((room, spot, index) => {
    const next = spots[index + 1];
    const between = next ? Math.floor(apart(spot, next) / 2) - 1 : room;
    return Math.min(room, between, Math.floor(apart(spot, reader)) - ownRadius - 1);
  }, 20);
}

/** Seats of the others, from the reader's left hand round to the right; they shrink as the table fills. */
export function seatsRound(count: number): Seat[] {
  const spots = Array.from({ length: count }, (_, index) => {
    const angle = Math.PI / 2 + (2 * Math.PI * (index + 1)) / (count + 1);
    return {
      x: Math.round(middle.x + ring.x * Math.cos(angle)),
      y: Math.round(middle.y + ring.y * Math.sin(angle)),
    };
  });
  const radius = Math.max(4, roomFor(spots));
  return spots.map((spot) => ({ ...spot, radius }));
}

interface TableProps {
  others: PersonView[];
  you: string;
  /** Filled once the reader comes, dashed before. */
  coming: boolean;
}

/** Somebody on their seat: letters, or a picture for who interprets and who has no name. */
function Guest({ person, seat }: { person: PersonView; seat: Seat }) {
  const { x, y, radius } = seat;
  const face = faceOf(person);
  const side = Math.round(radius * 1.2);
  return (
    <g>
      <circle className="seat" cx={x} cy={y} r={radius} />
      {"picture" in face ? (
        <use
          className="i"
          href={`#i-${face.picture}`}
          x={x - side / 2}
          y={y - side / 2}
          width={side}
          height={side}
        />
      ) : (
        <text x={x} y={y}>
          {radius > 12 ? face.letters : ""}
        </text>
      )}
    </g>
  );
}

/** The round table from above, the reader's seat in front. The list under it says the same, so it is silent. */
export function Table({ others, you, coming }: TableProps) {
  const seats = seatsRound(others.length);
  return (
    <svg className="table" viewBox="0 0 320 200" aria-hidden="true">
      <ellipse className="wood" cx={middle.x} cy={middle.y} rx="88" ry="42" />
      {others.map((person, index) => {
        const seat = seats[index];
        // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the order never changes
        return seat ? <Guest key={index} person={person} seat={seat} /> : null;
      })}
      <circle className={coming ? "mine" : "mine open"} cx={middle.x} cy={middle.y + ring.y} r={ownRadius} />
      <text x={middle.x} y={middle.y + ring.y}>
        {you}
      </text>
    </svg>
  );
}
