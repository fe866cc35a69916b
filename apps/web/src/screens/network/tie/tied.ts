import { type MemberTie, notAsked } from "@rondom/domain/network/tie/attribute";
import { changedTie, type TieChange } from "@rondom/domain/network/tie/input";

interface Feeling extends Partial<MemberTie> {
  memberId: string | null;
  words: string | null;
  at: number;
}
export interface Tied {
  id: string;
  feelings: readonly Feeling[];
}

/** The people with one account changed, as it will stand once it is kept; everybody else stays the same object. */
export function tied<A extends Tied>(
  actors: readonly A[],
  actorId: string,
  memberId: string | null,
  change: TieChange & { words?: string | null },
  at: number,
): A[] {
  const { words, ...attributes } = change;
  return actors.map((actor) => {
    if (actor.id !== actorId) return actor;
    const known = actor.feelings.find((one) => one.memberId === memberId);
    const before = { ...notAsked, actorId, memberId, words: null, ...known };
    const after = {
      ...changedTie(before, attributes),
      words: words === undefined ? before.words : words,
      at,
    };
    const feelings = known
      ? actor.feelings.map((one) => (one === known ? after : one))
      : [...actor.feelings, after];
    return { ...actor, feelings };
  });
}
