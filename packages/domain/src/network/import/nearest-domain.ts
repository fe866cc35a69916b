/**
 * The domain somebody probably meant by a folded word: one or two letters amiss, the beginning of a word, or a sentence
 * with such a word in it. Null when nothing is near. Only ever offered.
 */
export function nearestDomain(said: string, vocabulary: ReadonlyMap<string, string>): string | null {
  // A sentence is no slip of the finger, and comparing costs length times length.
  if (said.length < 3 || said.length > 60) return null;
  let best: { key: string; away: number } | null = null;
  for (const [word, key] of vocabulary) {
    const allowed = Math.min(3, Math.floor(Math.min(said.length, word.length) / 3));
    // Words whose lengths differ by more cannot be that near: comparing them would take most of the time.
    if (Math.abs(said.length - word.length) > allowed) continue;
    const away = lettersAmiss(said, word);
    if (away <= allowed && (!best || away < best.away)) best = { key, away };
  }
  if (best) return best.key;
  for (const [word, key] of vocabulary) if (word.startsWith(said)) return key;
  for (const one of said.split(" ")) {
    const key = one.length > 2 ? vocabulary.get(one) : undefined;
    if (key) return key;
  }
  return null;
}

/** Letters to add, take away, change, or swap with their neighbour to get from one word to the other. */
function lettersAmiss(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(above[j] ?? 0, row[j - 1] ?? 0, (above[j - 1] ?? 0) - (same ? 1 : 0)) + 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}
