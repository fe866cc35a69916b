/** A block that wants its centre at a height; its own height is also its weight. */
export interface Wish {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Centres nearest to what the blocks want, top to bottom, without overlap: min Σ hᵢ (yᵢ − wantedᵢ)² with
 * yᵢ₊₁ − yᵢ ≥ (hᵢ + hᵢ₊₁)/2 + gap, solved exactly by pooling adjacent violators (looks, section 3.5).
 */
export function stackBlocks(wishes: readonly Wish[], gap: number): number[] {
  const offsets = offsetsOf(wishes, gap);
  const pools: { sum: number; weight: number; size: number }[] = [];
  for (const [i, { wanted, height }] of wishes.entries()) {
    let pool = { sum: height * (wanted - (offsets[i] ?? 0)), weight: height, size: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const levels = pools.flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)));
  return levels.map((level, i) => level + (offsets[i] ?? 0));
}

/** Distance of each centre from the first when all of them touch. */
function offsetsOf(wishes: readonly Wish[], gap: number): number[] {
  let offset = 0;
  return wishes.map(({ height }, i) => {
    const before = wishes[i - 1];
    if (before) offset += (before.height + height) / 2 + gap;
    return offset;
  });
}

function mean(pool: { sum: number; weight: number }): number {
  return pool.sum / pool.weight;
}
