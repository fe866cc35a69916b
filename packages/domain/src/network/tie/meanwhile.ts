import { contactMeans, notAsked, supportCosts, type TieAttributes, tieFunctions } from "./attribute";
import type { TieChange } from "./input";
import { type Support, supportKinds } from "./support";

/** An account with the words that go with it. */
export interface Said extends TieAttributes {
  words: string | null;
}
export type SaidChange = TieChange & { words?: string | null };

/** What stood on the page when an answer was given; left out: it is not known. */
export type Seen = Partial<Said>;

/**
 * An answer over what somebody else told since it was seen: of help, costs, functions and means what each of them
 * added stays and what each took away goes; of words both stand; of one choice the newer counts. Said again, it
 * changes nothing.
 */
export function overMeanwhile(stands: Said, seen: Seen, change: SaidChange): SaidChange {
  const { supports, costs, functions, means, words, ...choices } = change;
  return {
    ...choices,
    ...(supports === undefined ? {} : { supports: supportsOver(stands.supports, seen.supports, supports) }),
    ...(costs === undefined ? {} : { costs: over(supportCosts, stands.costs, seen.costs, costs) }),
    ...(functions === undefined
      ? {}
      : { functions: over(tieFunctions, stands.functions, seen.functions, functions) }),
    ...(means === undefined ? {} : { means: over(contactMeans, stands.means, seen.means, means) }),
    ...(words === undefined ? {} : { words: bothWords(stands.words, seen.words, words) }),
  };
}

type List<T> = readonly T[] | null;

/** "There is none" is one choice, so it counts as it is. */
function over<T>(
  all: readonly T[],
  stands: List<T>,
  seen: List<T> | undefined,
  said: T[] | null,
): T[] | null {
  if (seen === undefined || said?.length === 0) return said;
  const gone = (seen ?? []).filter((one) => !said?.includes(one));
  const kept = new Set([...(stands ?? []).filter((one) => !gone.includes(one)), ...(said ?? [])]);
  return kept.size === 0 ? null : all.filter((one) => kept.has(one));
}

function supportsOver(
  stands: List<Support>,
  seen: List<Support> | undefined,
  said: Support[] | null,
): Support[] | null {
  if (seen === undefined || said?.length === 0) return said;
  const wayOf = (list: List<Support>, kind: Support["kind"]) =>
    list?.find((one) => one.kind === kind)?.direction ?? null;
  const kept = supportKinds.flatMap((kind) => {
    const now = wayOf(said, kind);
    const direction = now === wayOf(seen, kind) ? wayOf(stands, kind) : now;
    return direction === null ? [] : [{ kind, direction }];
  });
  return kept.length === 0 ? null : kept;
}

/** Nobody takes away words that were not seen. */
function bothWords(
  stands: string | null,
  seen: string | null | undefined,
  said: string | null,
): string | null {
  if (seen === undefined || stands === null || stands === seen) return said;
  if (said === null || `\n${stands}\n`.includes(`\n${said}\n`)) return stands;
  return `${stands}\n${said}`;
}

/** What of an account stood on the page of the attributes that a change names. */
export function seenOf(account: Said, change: SaidChange): Seen {
  const all: Said = { ...notAsked, ...account };
  const named = Object.keys(change) as (keyof Said)[];
  return Object.fromEntries(named.map((key) => [key, all[key]]));
}
