import type { FeltNetwork } from "@rondom/domain/network/mirror/field";
import { type Tied, tied } from "../tie/tied";
import type { Answer, PendingAnswer } from "./answer";

type AnswerOf<K extends Answer["kind"]> = Extract<Answer, { kind: K }>;
export interface Felt extends FeltNetwork {
  /** When it was said (ms). */
  at: number;
}

/** The people with one answer about a tie more. */
export function withAnswer<A extends Tied>(actors: readonly A[], op: AnswerOf<"tie">, at: number): A[] {
  return tied(actors, op.actorId, op.memberId, op.change, at);
}

/** The people with all answers that the server has not confirmed; what it refused is told apart. */
export function withAnswers<A extends Tied>(actors: A[], queue: readonly PendingAnswer[]): A[] {
  return taken(queue).reduce<A[]>(
    (now, { op, at }) => (op.kind === "tie" ? withAnswer(now, op, at) : now),
    actors,
  );
}

/** What a member said of the network, with one answer more; what it leaves out stays. */
export function feltAfter(felt: Felt | null, op: AnswerOf<"felt">, at: number): Felt {
  return { richness: null, effect: null, ...felt, ...op.felt, at };
}

/** What a member said of the network, with the answers that the server has not confirmed. */
export function feltWith(
  felt: Felt | null,
  queue: readonly PendingAnswer[],
  memberId: string | null,
): Felt | null {
  return taken(queue).reduce(
    (now, { op, at }) => (op.kind === "felt" && op.memberId === memberId ? feltAfter(now, op, at) : now),
    felt,
  );
}

function taken(queue: readonly PendingAnswer[]): readonly PendingAnswer[] {
  return queue.filter(({ refused }) => refused === null);
}
