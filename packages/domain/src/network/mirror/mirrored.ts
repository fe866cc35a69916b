import type { MapActor, MapDomain, MapNeed, MapTie } from "../map";
import { type MemberTie, notAsked, type TieAttributes } from "../tie/attribute";

export type MirroredActor = Pick<MapActor, "id" | "formal" | "domains"> & { phone: boolean; mail: boolean };

/** What the mirror looks at: a family's map, or the part of it round one member, and one account of its ties. */
export interface Mirrored {
  actors: readonly MirroredActor[];
  domains: readonly Pick<MapDomain, "key" | "shown">[];
  needs: readonly Pick<MapNeed, "id" | "domain" | "state" | "actorIds">[];
  /** Who knows whom. */
  ties: readonly Pick<MapTie, "actorId" | "otherId">[];
  account: readonly MemberTie[];
}

/** One account out of all: a member's, or (null) that of the family together. Two accounts are never mixed. */
export function accountOf(ties: readonly MemberTie[], memberId: string | null): MemberTie[] {
  return ties.filter((tie) => tie.memberId === memberId);
}

/** What the account tells of the tie with an actor; of a tie that is not in it, nothing was asked. */
export function toldOf({ account }: Pick<Mirrored, "account">, actorId: string): Readonly<TieAttributes> {
  return account.find((tie) => tie.actorId === actorId) ?? notAsked;
}
