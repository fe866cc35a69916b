import type { PendingOp } from "./op";

/**
 * What the server refused and no line on the screen can tell: steps without words, and words whose point is gone.
 * `points`: ids of the points that are shown.
 */
export function refusedSteps(queue: readonly PendingOp[], points: ReadonlySet<string>): PendingOp[] {
  return queue.filter(({ refused, op }) => {
    if (!refused) return false;
    return op.kind !== "save-line" || !points.has(op.agendaItemId);
  });
}
