import type { FeltNetwork } from "@rondom/domain/network/mirror/field";
import type { SaidChange, Seen } from "@rondom/domain/network/tie/meanwhile";
import type { OpLaw, Pending } from "../../../saving/pending";

/** One answer about a tie, or about how the network feels, in the form in which it is kept and sent. */
export type Answer =
  | { kind: "tie"; id: string; actorId: string; memberId: string | null; change: SaidChange; seen: Seen }
  | { kind: "felt"; id: string; memberId: string; felt: Partial<FeltNetwork> };

export type PendingAnswer = Pending<Answer>;

/** How answers wait in a row: one after the other, for each is a step that can be taken back. */
export const answerLaw: OpLaw<Answer> = {
  subjectOf: ({ id }) => id,
  merged: () => null,
  withSeen: (op) => op,
};
