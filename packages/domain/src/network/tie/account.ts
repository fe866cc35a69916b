import { notAsked, type TieAttributes } from "./attribute";
import { tieAttributes } from "./layer";
import { attributesIn, wasTold } from "./told";

/** One account of a tie as it is read: a member's, or (null) that of the family together. */
export interface Account extends Partial<TieAttributes> {
  memberId: string | null;
}

interface WithAccounts {
  readonly id: string;
  readonly feelings: readonly Account[];
}

/** What this one told of somebody; accounts are never mixed: what nobody asked this one is not asked. */
export function accountOf({ feelings }: Omit<WithAccounts, "id">, memberId: string | null): TieAttributes {
  const told: Partial<TieAttributes> = feelings.find((one) => one.memberId === memberId) ?? {};
  return attributesIn({ ...notAsked, ...told });
}

/** How many of its questions an account answers. */
export function countTold(account: TieAttributes): number {
  return tieAttributes.filter((attribute) => account[attribute] !== null).length;
}

/**
 * Whom a drawing of one account shows, in the order of joining: everybody round the one who tells, and everybody of
 * whom that one told something, so that nothing told is out of sight.
 */
export function peopleOfAccount<A extends WithAccounts>(
  all: readonly A[],
  around: readonly A[],
  memberId: string | null,
): A[] {
  const here = new Map(around.map((one) => [one.id, one]));
  return all.flatMap((one) => {
    const drawn = here.get(one.id);
    if (drawn) return [drawn];
    return wasTold(accountOf(one, memberId)) ? [one] : [];
  });
}
