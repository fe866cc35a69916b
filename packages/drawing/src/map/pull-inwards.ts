import type { Wish } from "./stack";

/**
 * Brings the blocks at both ends of a half back within ±limit as far as that moves nobody else: a run of touching
 * blocks slides inwards until it fits or meets the next one. Without it a tall block at a pole leaves the round
 * (pictures a-01 and a-10 of the looks show it, their text does not name it).
 */
export function pullInwards(
  centres: readonly number[],
  blocks: readonly Wish[],
  gap: number,
  limit: number,
): number[] {
  const heights = blocks.map(({ height }) => height);
  const lifted = pullLast(centres, heights, gap, limit);
  // The top is the bottom of the same half upside down.
  const mirrored = lifted.map((y) => -y).reverse();
  return pullLast(mirrored, heights.toReversed(), gap, limit)
    .map((y) => -y)
    .reverse();
}

function pullLast(
  centres: readonly number[],
  heights: readonly number[],
  gap: number,
  limit: number,
): number[] {
  const top = (i: number) => (centres[i] ?? 0) - (heights[i] ?? 0) / 2;
  const bottom = (i: number) => (centres[i] ?? 0) + (heights[i] ?? 0) / 2;
  let first = centres.length - 1;
  while (first > 0 && top(first) - bottom(first - 1) < gap + 0.01) first--;
  const room = first > 0 ? top(first) - bottom(first - 1) - gap : top(0) + limit;
  const move = Math.max(0, Math.min(bottom(centres.length - 1) - limit, room));
  return centres.map((y, i) => (i >= first ? y - move : y));
}
