import { type MemberTie, notAsked } from "@rondom/domain/network/tie/attribute";
import type { VersionMap } from "@rondom/domain/network/version/version";

/** One account of the tie with somebody on a kept map; of which nothing was asked when there is none. */
export function tieOn(
  { account }: Pick<VersionMap, "account">,
  actorId: string,
  memberId: string | null,
): MemberTie {
  const told = account.find((tie) => tie.actorId === actorId && tie.memberId === memberId);
  return told ?? { ...notAsked, actorId, memberId };
}
