import {
  contactMeans,
  supportCosts,
  type TieAttribute,
  type TieAttributes,
  tieFunctions,
} from "./tie/attribute";
import { eachKindOnce } from "./tie/support";

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

/** What one account told of a tie, in choices and in words of their own, and when (ms). */
export interface Told extends TieAttributes {
  words: string | null;
  at: number;
}

/**
 * One account of two about the same person: of each question the newer answer, what only one of them tells, all that
 * either names of help and of how people meet, and the words of both, each once.
 */
export function joinedTie(one: Told, other: Told): Told {
  const [newer, older] = other.at > one.at ? [other, one] : [one, other];
  const words = [...new Set([one.words, other.words])].filter((each) => each !== null);
  const first = <A extends TieAttribute>(attribute: A) => newer[attribute] ?? older[attribute];
  return {
    group: first("group"),
    quality: first("quality"),
    supports: either(newer.supports, older.supports, eachKindOnce),
    costs: either(newer.costs, older.costs, (said) => inOrder(supportCosts, said)),
    functions: either(newer.functions, older.functions, (said) => inOrder(tieFunctions, said)),
    closeness: first("closeness"),
    frequency: first("frequency"),
    since: first("since"),
    means: either(newer.means, older.means, (said) => inOrder(contactMeans, said)),
    where: first("where"),
    outlook: first("outlook"),
    strength: first("strength"),
    words: words.length > 0 ? words.join("\n") : null,
    at: newer.at,
  };
}

function either<T>(newer: T[] | null, older: T[] | null, tidy: (all: T[]) => T[]): T[] | null {
  return newer && older ? tidy([...newer, ...older]) : (newer ?? older);
}

function inOrder<T>(all: readonly T[], said: readonly T[]): T[] {
  return all.filter((each) => said.includes(each));
}
