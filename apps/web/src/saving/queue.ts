import type { OpLaw, Pending } from "./pending";

interface Kept<Op> {
  queue: Pending<Op>[];
  /** The entry that holds the op now; to be written to the journal. */
  entry: Pending<Op>;
}

/**
 * Keeps an op at the end of the row, or in the last entry about the same thing when the two can be one and that entry
 * has never been sent. An entry that was sent stays as it is, so that repeating it changes nothing; newer words follow it.
 */
export function keep<Op>(law: OpLaw<Op>, queue: readonly Pending<Op>[], fresh: Pending<Op>): Kept<Op> {
  const subject = law.subjectOf(fresh.op);
  const last = queue.findLast((each) => law.subjectOf(each.op) === subject);
  const op = last && (!last.tried || last.refused !== null) ? law.merged(last.op, fresh.op) : null;
  if (last && op !== null) {
    const entry = { ...last, at: fresh.at, refused: null, tried: false, op };
    return { queue: queue.map((each) => (each === last ? entry : each)), entry };
  }
  const order = (queue.at(-1)?.order ?? 0) + 1;
  const entry = { ...fresh, order };
  return { queue: [...queue, entry], entry };
}

/** The first op that can go out; what was refused waits for a person. */
export function nextOf<Op>(queue: readonly Pending<Op>[]): Pending<Op> | null {
  return queue.find((each) => each.refused === null) ?? null;
}

/** True when the next op about the same thing says all that this one said, and newer. */
export function isOvertaken<Op>(
  law: OpLaw<Op>,
  queue: readonly Pending<Op>[],
  { id, op }: Pending<Op>,
): boolean {
  const at = queue.findIndex((each) => each.id === id);
  const next = queue.slice(at + 1).find((each) => law.subjectOf(each.op) === law.subjectOf(op));
  return next !== undefined && law.merged(op, next.op) !== null;
}

/** After one of our own saves: later ops about that subject have seen its new version. */
export function learn<Op>(
  law: OpLaw<Op>,
  queue: readonly Pending<Op>[],
  subject: string,
  version: number,
): Pending<Op>[] {
  // What was sent already is repeated as it was.
  const isAbout = ({ op, tried }: Pending<Op>) => !tried && law.subjectOf(op) === subject;
  return queue.map((each) => (isAbout(each) ? { ...each, op: law.withSeen(each.op, version) } : each));
}

/** How many things only this device holds. */
export function subjectsIn<Op>(law: OpLaw<Op>, queue: readonly Pending<Op>[]): number {
  return new Set(queue.map((each) => law.subjectOf(each.op))).size;
}
