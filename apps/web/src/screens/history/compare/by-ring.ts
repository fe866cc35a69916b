import type { MemberTie } from "@rondom/domain/network/tie/attribute";
import { type Ring, ringOf, rings } from "@rondom/drawing/circles/input";

interface Told {
  readonly actors: readonly { readonly id: string }[];
  readonly account: readonly Pick<MemberTie, "actorId" | "memberId" | "closeness">[];
}

/** Who sits in which ring of one account, from the inside out; rings without anybody are left out. */
export function byRing({ actors, account }: Told, memberId: string | null): { ring: Ring; ids: string[] }[] {
  const told = account.filter((tie) => tie.memberId === memberId);
  const ringNow = (id: string) => ringOf(told.find(({ actorId }) => actorId === id)?.closeness ?? null);
  return rings
    .map((ring) => ({ ring, ids: actors.flatMap(({ id }) => (ringNow(id) === ring ? [id] : [])) }))
    .filter(({ ids }) => ids.length > 0);
}
