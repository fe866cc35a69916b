import type { Quality } from "./feeling";

/** What is known of a person, as a contact keeps it. */
export interface ContactFacts {
  organisationName: string | null;
  functionName: string | null;
  languages: readonly string[];
  email: string | null;
  phone: string | null;
}

/** What the kept contact lacks and the other one has; empty when it lacks nothing. */
export function missingFacts(kept: ContactFacts, gone: ContactFacts): Partial<ContactFacts> {
  const missing: Partial<ContactFacts> = {};
  for (const key of ["organisationName", "functionName", "email", "phone"] as const) {
    if (kept[key] === null && gone[key] !== null) missing[key] = gone[key];
  }
  if (kept.languages.length === 0 && gone.languages.length > 0) missing.languages = gone.languages;
  return missing;
}

/** How somebody feels a tie: a choice, and words of their own. */
export interface Feeling {
  quality: Quality | null;
  words: string | null;
}

/** One feeling of two about the same person: the kept choice wins, and the words of both stand, each once. */
export function joinedFeeling(kept: Feeling, gone: Feeling): Feeling {
  const words = [...new Set([kept.words, gone.words])].filter((each) => each !== null);
  return { quality: kept.quality ?? gone.quality, words: words.length > 0 ? words.join("\n") : null };
}
