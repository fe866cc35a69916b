import { inTypeface } from "../width";

// Embeddings and overrides let a name rewrite what stands around it; control signs have no place in XML at all.
// The plain marks (LRM, RLM, ALM) and the joiners stay: names need them.
const harmful =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text that people typed, without signs that could turn or break the picture. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(harmful, "").trim();
}

/** True when a line needs an isolate so that its signs keep their side (any script our typeface lacks). */
export function needsIsolate(text: string): boolean {
  return [...text].some((character) => !inTypeface(character));
}

/**
 * One or two letters for a seat: of the first and the last word, or the first two of a single word. Titles with a
 * full stop ("Dr.") do not count; of "Persoon 12" the number, which alone tells people apart. Null when the typeface
 * lacks a letter: the seat then shows a figure.
 */
export function initialsOf(name: string): string | null {
  const number = /^[\p{L}\p{M}]+\s(\d{1,3})$/u.exec(name)?.[1];
  if (number !== undefined) return number;
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word) && !word.endsWith("."));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const letters = words.length === 1 ? [...first].slice(0, 2) : [[...first][0], [...last][0]];
  const initials = letters.join("").toUpperCase();
  return [...initials].every(inTypeface) ? initials : null;
}

/** Seats below this size (px) are too small for letters that can be read. */
const smallestWithLetters = 20;

/** The letters in a seat of a size; none where they could not be read. */
export function initialsIn(size: number, name: string): string | null {
  return size < smallestWithLetters ? "" : initialsOf(name);
}
