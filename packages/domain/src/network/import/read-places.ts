import type { CellField } from "./contact-field";
import { domainVocabulary, type OwnDomain } from "./domain-words";
import { fold } from "./fold";
import { nearestDomain } from "./nearest-domain";
import { partsOf, wordsOf } from "./words-of-cell";

/** Why a cell cannot be taken as it stands. */
export interface Wrong {
  field: CellField;
  /** Key of a sentence. */
  reason: string;
  /** The words in the cell that it is about. */
  said?: string;
  /** Key of the domain that is probably meant. */
  guess?: string | null;
}

export interface FamilyWords {
  members: readonly { id: string; name: string; ownName: string | null }[];
  ownDomains: readonly OwnDomain[];
}

/** The domains a cell names, each once, and what of it is not understood. */
export function readDomains(cell: string, own: readonly OwnDomain[]): { domains: string[]; wrongs: Wrong[] } {
  const vocabulary = domainVocabulary(own);
  const whole = fold(cell);
  if (whole === "") return { domains: [], wrongs: [] };
  const known = vocabulary.get(whole);
  if (known) return { domains: [known], wrongs: [] };
  const domains = new Set<string>();
  const wrongs: Wrong[] = [];
  for (const part of partsOf(cell)) {
    // "Werk en wonen" is two domains, "Werk en opleiding" is one.
    const words = vocabulary.has(fold(part)) ? [part] : wordsOf(part);
    const understood = words.every((word) => vocabulary.has(fold(word)));
    for (const word of understood ? words : [part]) {
      const key = vocabulary.get(fold(word));
      if (key) domains.add(key);
      else {
        const guess = nearestDomain(fold(word), vocabulary);
        wrongs.push({ field: "domain", reason: "not-a-domain", said: word, guess });
      }
    }
  }
  return { domains: [...domains], wrongs };
}

const everyone = new Set([
  "gezin",
  "het gezin",
  "hele gezin",
  "het hele gezin",
  "iedereen",
  "famille",
  "la famille",
  "toute la famille",
  "tous",
  "family",
  "the family",
  "whole family",
  "the whole family",
  "everyone",
]);

/** Whom of the family a cell names, by name, own name, first name or id; null stands for the whole family. */
export function readMembers(
  cell: string,
  members: FamilyWords["members"],
): { memberIds: (string | null)[]; wrongs: Wrong[] } {
  const memberIds = new Set<string | null>();
  const wrongs: Wrong[] = [];
  for (const said of everyone.has(fold(cell)) ? [] : wordsOf(cell)) {
    const word = fold(said);
    const by = (read: (member: (typeof members)[number]) => string) =>
      members.filter((member) => fold(read(member)) === word);
    const found = [
      by(({ id }) => id),
      by(({ name }) => name),
      by(({ ownName }) => ownName ?? ""),
      by(({ name }) => name.split(" ")[0] ?? ""),
    ].find((some) => some.length > 0);
    const [one, ...others] = found ?? [];
    if (one && others.length === 0) memberIds.add(one.id);
    else wrongs.push({ field: "member", reason: one ? "several-members" : "not-a-member", said });
  }
  return { memberIds: memberIds.size > 0 ? [...memberIds] : [null], wrongs };
}
