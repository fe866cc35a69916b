import { type LineContent, sameLine } from "./line";

/** A line as it is stored. `saved`: fingerprints of what was saved before. */
export interface StoredLine {
  content: LineContent;
  version: number;
  removed: boolean;
  saved: readonly string[];
}

/** What saving does: adds it, changes it, nothing (said before), or keeps both versions side by side. */
export type SaveDecision = "insert" | "change" | "nothing" | "conflict";

/** How many earlier saves of a line are known again; a delayed repetition is seconds old, not hours. */
export const savesRemembered = 30;

/**
 * What saving these words does to the line, given the version that was seen (0: a new line). Nothing that somebody
 * typed is lost: over a newer version the other text stays beside it, and words for a removed line bring it back.
 */
export function decideSave(stored: StoredLine | null, seen: number, typed: LineContent): SaveDecision {
  if (!stored) return "insert";
  if (stored.saved.includes(fingerprint(seen, typed))) return "nothing";
  const same = sameLine(stored.content, typed);
  if (stored.removed) return same ? "nothing" : "change";
  if (same) return "nothing";
  return stored.version === seen ? "change" : "conflict";
}

/** The fingerprints to keep once this was saved. */
export function remember(saved: readonly string[], seen: number, typed: LineContent): string[] {
  return [...saved, fingerprint(seen, typed)].slice(-savesRemembered);
}

/** A short mark of one request to save: version seen and content. Same request, same mark (FNV-1a, twice 32 bits). */
export function fingerprint(seen: number, typed: LineContent): string {
  const text = JSON.stringify([
    seen,
    typed.kind,
    typed.text,
    typed.owner?.kind,
    typed.owner?.id,
    typed.byDate,
    // A light task leaves the mark that it left before tasks had a weight here.
    ...(typed.weight === undefined || typed.weight === 1 ? [] : [typed.weight]),
  ]);
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x1000193)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
