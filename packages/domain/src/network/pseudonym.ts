import { isLifeDomain } from "./life-domain";
import { type Named, type PseudonymWords, pseudonymsOf } from "./pseudonym-names";

/** Of words that are not theirs any more; a rare one would say who they are. */
const plainLanguage = "nl";
/** In place of a text of which nothing else is known: that there was one. */
const somethingThere = "…";

/** What a row is called by. */
const naming = new Set(["name", "title", "what"]);
const organisations = new Set(["organisation", "organisationName"]);
// A rare language, a year of birth or a role says who it is as well as a name does.
const erased = new Set([
  ...["ownName", "birthYear", "age", "email", "phone", "role", "ownRole", "relation"],
  ...["function", "functionName", "how", "means", "byFrom", "byDate", "byWords", "askAgainOn"],
]);
const emptied = new Set(["languages", "hindrances"]);
/** Chosen from a list of the product's own; nobody types them. */
const choices = new Set([
  ...["format", "icon", "kind", "quality", "question", "reach", "shares", "shown", "state", "step", "stored"],
  ...["verb", "about", "because", "richness", "effect", "direction"],
  ...[
    "group",
    "supports",
    "costs",
    "functions",
    "notKinds",
    "closeness",
    "frequency",
    "where",
    "outlook",
    "strength",
  ],
]);
const plainDate = /^\d{4}-\d\d-\d\d$/;

/**
 * The same map (or family file) without anything that says who it is about: who and what has a name gets a number,
 * what people typed is left out, structure stays. It works from what may stay, so that a text that is added to the
 * map tomorrow is hidden from the first day. Ids stay, for who may see the rows knows them anyhow. `names` by id, when there are more of
 * them than in its lists.
 */
export function pseudonymise<T extends Named>(named: T, words: PseudonymWords): T;
export function pseudonymise<T extends object>(
  named: T,
  words: PseudonymWords,
  names: ReadonlyMap<string, string>,
): T;
export function pseudonymise<T extends object>(
  named: T,
  words: PseudonymWords,
  names: ReadonlyMap<string, string> = pseudonymsOf(named as T & Named, words),
): T {
  const ids = idsIn(named);
  const known = new Map<string, string>();

  function organisation(name: string): string {
    const key = name.trim().toLowerCase();
    const given = known.get(key) ?? words.organisation(known.size + 1);
    known.set(key, given);
    return given;
  }
  function text(value: string, key: string, row: Record<string, unknown>, name: string | null): string {
    if (naming.has(key)) return name ?? somethingThere;
    if (organisations.has(key)) return organisation(value);
    if (key === "words") return words.ownWords;
    if (key === "language") return plainLanguage;
    if (key.endsWith("Name")) return names.get(String(row[`${key.slice(0, -4)}Id`])) ?? somethingThere;
    if (ids.has(value) || isLifeDomain(value) || plainDate.test(value)) return value;
    return somethingThere;
  }
  function hide(value: unknown, key: string, row: Record<string, unknown>, name: string | null): unknown {
    // Of a tie it is chosen, of a step it is typed.
    if (key === "domainStates" || (key === "means" && Array.isArray(value))) return value;
    if (erased.has(key)) return null;
    if (choices.has(key) && typeof value === "string") return value;
    if (typeof value === "string") return text(value, key, row, name);
    if (Array.isArray(value)) return emptied.has(key) ? [] : value.map((one) => hide(one, key, row, name));
    return isRow(value) ? hideRow(value, name) : value;
  }
  /** What belongs to a row without an id of its own is called as the row is. */
  function hideRow(row: Record<string, unknown>, outer: string | null): Record<string, unknown> {
    const id = row.id ?? row.key;
    const name = typeof id === "string" ? (names.get(id) ?? null) : outer;
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, hide(value, key, row, name)]));
  }
  return hideRow(Object.fromEntries(Object.entries(named)), words.family) as T;
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Every id of a row, and every reference to one. */
function idsIn(value: unknown, key = ""): Set<string> {
  if (typeof value === "string") return new Set(/^(id|key)$|Ids?$/.test(key) ? [value] : []);
  const inner = Array.isArray(value)
    ? value.map((one) => idsIn(one, key))
    : isRow(value)
      ? Object.entries(value).map(([name, one]) => idsIn(one, name))
      : [];
  return new Set(inner.flatMap((ids) => [...ids]));
}
