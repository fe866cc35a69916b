import type { MemberTie } from "@rondom/domain/network/tie/attribute";

interface Compared {
  readonly account: readonly Pick<MemberTie, "memberId" | "closeness">[];
}

/**
 * Whose account of several maps is looked at first: of those who told how close people are, the one who did so most.
 * The family together (null) when it is as much, or when nobody did.
 */
export function usualAccount(maps: readonly Compared[]): string | null {
  const told = new Map<string | null, number>();
  for (const { account } of maps) {
    for (const { memberId, closeness } of account) {
      if (closeness !== null) told.set(memberId, (told.get(memberId) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [memberId, count] of told) if (count > (told.get(best) ?? 0)) best = memberId;
  return best;
}

/** The members of whom some of these maps hold an account, in the family's order. */
export function accountsIn(maps: readonly Compared[], memberIds: readonly string[]): string[] {
  const told = new Set(maps.flatMap(({ account }) => account.map(({ memberId }) => memberId)));
  return memberIds.filter((id) => told.has(id));
}

/** Who told one of these versions and is of the family no more, each once. */
export function whoLeft(
  history: readonly { tellers: readonly { id: string; name: string }[] }[],
  memberIds: readonly string[],
): { id: string; name: string }[] {
  const tellers = history.flatMap((version) => version.tellers);
  return [...new Map(tellers.map((one) => [one.id, one])).values()].filter(
    ({ id }) => !memberIds.includes(id),
  );
}
