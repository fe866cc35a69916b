import { angleOf, type Point, polar, tenth } from "./geometry";
import type { Level } from "./levels";
import type { Seat, Thread } from "./picture";
import { ringReach } from "./seats";

/** The threads of the two people who sit in most domains, the earlier one first when they are equal. */
export function threadsOf(seats: readonly Seat[], actorIds: readonly string[], level: Level): Thread[] {
  const threads = actorIds
    .map((id) => seats.filter((seat) => seat.actorId === id && seat.domain !== null))
    .filter((own) => own.length > 1)
    .sort((one, other) => other.length - one.length)
    .slice(0, 2);
  return threads.map((own, i) => threadOf(own, level.radius + (level.tracks[i] ?? 0), i > 0));
}

/** One person's thread on a track of that radius: for somebody who is chosen and has none, pass the first track. */
export function threadOf(own: readonly Seat[], radius: number, dashed: boolean): Thread {
  const { from, to } = arcWithoutLargestGap(own.map(angleOf));
  return {
    actorId: own[0]?.actorId ?? "",
    dashed,
    radius,
    from,
    to,
    ends: own.map((seat) => {
      const dot = polar(radius, angleOf(seat));
      return { seatId: seat.id, dot, edge: edgeTowards(seat, dot) };
    }),
  };
}

/** The shortest arc, clockwise, that passes all angles: the full turn without its largest empty stretch. */
export function arcWithoutLargestGap(angles: readonly number[]): { from: number; to: number } {
  const sorted = [...angles].sort((one, other) => one - other);
  const turn = 2 * Math.PI;
  let best = { gap: -1, from: 0, to: 0 };
  for (const [i, angle] of sorted.entries()) {
    const last = i === sorted.length - 1;
    const next = last ? (sorted[0] ?? 0) + turn : (sorted[i + 1] ?? 0);
    if (next - angle > best.gap)
      best = { gap: next - angle, from: last ? next - turn : next, to: last ? angle : angle + turn };
  }
  return { from: best.from, to: best.to };
}

function edgeTowards(seat: Seat, dot: Point): Point {
  const far = Math.hypot(seat.x - dot.x, seat.y - dot.y);
  const share = far === 0 ? 0 : Math.max(0, 1 - (seat.size / 2 + ringReach) / far);
  return { x: tenth(dot.x + (seat.x - dot.x) * share), y: tenth(dot.y + (seat.y - dot.y) * share) };
}
