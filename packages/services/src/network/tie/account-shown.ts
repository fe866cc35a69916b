import type { Row } from "@rondom/db/tables/schema";
import type { MemberTie } from "@rondom/domain/network/tie/attribute";
import { withoutFamilyLayer } from "@rondom/domain/network/tie/layer";
import { attributesIn } from "@rondom/domain/network/tie/told";

/** An account as the coordinator's screens read it. */
export interface AccountShown extends MemberTie {
  words: string | null;
  at: number;
}

/** Gives each account; closed: as if nothing of the family's layer was ever told. */
export function accountShown(closed: boolean): (row: Row<"feeling">) => AccountShown {
  return (row) => {
    const { actorId, memberId, words, at } = row;
    const tie = { actorId, memberId, ...attributesIn(row) };
    return closed ? { ...withoutFamilyLayer(tie), words: null, at } : { ...tie, words, at };
  };
}
