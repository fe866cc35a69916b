import { addressKey } from "../../access/address";
import type { ContactLine } from "./contact-table";
import { fold, foldName } from "./fold";
import { type LineReading, type ReadPerson, readLine } from "./read-line";
import type { FamilyWords } from "./read-places";

/** Somebody with whom a person of the file may be the same. */
export interface KnownPerson {
  id: string;
  name: string;
  organisation: string | null;
  function: string | null;
  email: string | null;
  phone: string | null;
}

/** What the preview holds the lines against. */
export interface KnownPeople extends FamilyWords {
  /** Who stands on the map. */
  actors: readonly KnownPerson[];
  /** Formal contacts of the organisation who do not stand on it. */
  contacts: readonly KnownPerson[];
}

/** What only the coordinator can decide; until then the line stays out. */
export type Question =
  /** The same person as on an earlier line, it seems. */
  | { kind: "double"; line: number }
  | { kind: "on-map"; actorId: string }
  | { kind: "known"; contactIds: string[] }
  /** A formula, a web page, nothing but signs: it does not look like a name. */
  | { kind: "odd-name" };

export interface JudgedLine extends LineReading {
  line: number;
  question: Question | null;
}

/**
 * Every line of a file: who would be added, what is wrong, what has to be asked. Whoever judges the same lines again and
 * again hands in a `read` that remembers.
 */
export function judgeLines(
  lines: readonly ContactLine[],
  known: KnownPeople,
  read: (line: ContactLine) => LineReading = (line) => readLine(line, known),
): JudgedLine[] {
  const before = new Map<string, { line: number; person: ReadPerson }[]>();
  return lines.map((one) => {
    const reading = read(one);
    const { person } = reading;
    if (!person) return { line: one.line, ...reading, question: null };
    const key = foldName(person.contact.name);
    const earlier = before.get(key) ?? [];
    const question = ask(person, key, earlier, known);
    before.set(key, [...earlier, { line: one.line, person }]);
    return { line: one.line, ...reading, question };
  });
}

function ask(
  { contact }: ReadPerson,
  key: string,
  earlier: readonly { line: number; person: ReadPerson }[],
  known: KnownPeople,
): Question | null {
  const twin = earlier.find(({ person }) =>
    mayBeSame(person.contact.organisationName, contact.organisationName),
  );
  if (twin) return { kind: "double", line: twin.line };
  const email = contact.email && addressKey(contact.email);
  const alike = ({ name, email: theirs }: KnownPerson) =>
    sameName(key, name) || (email !== null && theirs !== null && addressKey(theirs) === email);
  const actor = known.actors.find(alike);
  if (actor) return { kind: "on-map", actorId: actor.id };
  // Informal people stay with their family: nobody is offered for them.
  const contacts = contact.formal ? known.contacts.filter(alike) : [];
  if (contacts.length > 0) return { kind: "known", contactIds: contacts.map(({ id }) => id) };
  return oddName(contact.name) ? { kind: "odd-name" } : null;
}

/** A name without a letter folds to nothing, which says nothing. */
function sameName(key: string, name: string): boolean {
  return key !== "" && foldName(name) === key;
}

/** Namesakes of two organisations are two people. */
function mayBeSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || fold(one) === fold(other);
}

function oddName(name: string): boolean {
  const plain = name.normalize("NFKC");
  return /^[=+\-@]|[<>{}\\]|:\/\/|^www\./i.test(plain) || !/\p{L}/u.test(plain);
}
