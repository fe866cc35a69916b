import type { When } from "@rondom/i18n/day";
import { clockOf } from "@rondom/i18n/hours";

function hand(turn: number, length: number): { x2: number; y2: number } {
  const angle = turn * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x2: round(16 + length * Math.sin(angle)), y2: round(16 - length * Math.cos(angle)) };
}

/** A clock that shows the real hour in Brussels. It is not mirrored. */
export function Clock({ at }: { at: When }) {
  const { hour, minute } = clockOf(at);
  return (
    <svg className="clock" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" />
      <line x1="16" y1="16" {...hand((hour + minute / 60) / 12, 6.5)} />
      <line x1="16" y1="16" {...hand(minute / 60, 10)} />
    </svg>
  );
}
