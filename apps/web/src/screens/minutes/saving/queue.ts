import { type Op, type Pending, subjectOf } from "./op";

interface Kept {
  queue: Pending[];
  /** The entry that holds the op now; to be written to the journal. */
  entry: Pending;
}

/**
 * Keeps an op at the end of the row, or in the last entry about the same thing when that is of the same kind and has
 * never been sent. An entry that was sent stays as it is, so that repeating it changes nothing; newer words follow it.
 */
export function keep(queue: readonly Pending[], fresh: Pending): Kept {
  const last = queue.findLast((each) => subjectOf(each.op) === subjectOf(fresh.op));
  if (last && takesIn(last, fresh.op)) {
    const entry = { ...last, at: fresh.at, refused: null, tried: false, op: merged(last.op, fresh.op) };
    return { queue: queue.map((each) => (each === last ? entry : each)), entry };
  }
  const order = (queue.at(-1)?.order ?? 0) + 1;
  const entry = { ...fresh, order };
  return { queue: [...queue, entry], entry };
}

function takesIn(last: Pending, op: Op): boolean {
  return last.op.kind === op.kind && (!last.tried || last.refused !== null);
}

function merged(old: Op, fresh: Op): Op {
  if (old.kind === "save-line" && fresh.kind === "save-line")
    return { ...fresh, seen: Math.max(old.seen, fresh.seen) };
  return fresh;
}

/** The first op that can go out; what was refused waits for a person. */
export function nextOf(queue: readonly Pending[]): Pending | null {
  return queue.find((each) => each.refused === null) ?? null;
}

/** True when the next op about the same thing is of the same kind: it says all that this one said, and newer. */
export function isOvertaken(queue: readonly Pending[], { id, op }: Pending): boolean {
  const at = queue.findIndex((each) => each.id === id);
  const next = queue.slice(at + 1).find((each) => subjectOf(each.op) === subjectOf(op));
  return next?.op.kind === op.kind;
}

/** After one of our own saves: later ops about that line have seen its new version. */
export function learn(queue: readonly Pending[], lineId: string, version: number): Pending[] {
  return queue.map((each) => (isAbout(each, lineId) ? { ...each, op: withSeen(each.op, version) } : each));
}

// What was sent already is repeated as it was.
const isAbout = ({ op, tried }: Pending, lineId: string) => !tried && subjectOf(op) === lineId;

/** The op, having seen at least this version of its line. */
export function withSeen(op: Op, version: number): Op {
  return op.kind === "save-line" || op.kind === "remove-line"
    ? { ...op, seen: Math.max(op.seen, version) }
    : op;
}

/** How many lines only this device holds. */
export function linesIn(queue: readonly Pending[]): number {
  return new Set(queue.map((each) => subjectOf(each.op))).size;
}
