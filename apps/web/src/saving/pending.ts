/** Why the server does not take it, for good: a code and the key of a sentence. */
export interface Refused {
  code: string;
  reason: string | null;
}

/** An op that the server has not confirmed. */
export interface Pending<Op> {
  id: string;
  /** Where it was done: the id of a meeting, of a family. */
  place: string;
  /** Its place in the row; ops go out in this order. */
  order: number;
  /** ms */
  at: number;
  /** It was sent once, so the server may have it: it is repeated as it is, never changed. */
  tried: boolean;
  refused: Refused | null;
  op: Op;
}

/** What a noun says about its ops, so that they can wait in a row. */
export interface OpLaw<Op> {
  /** What an op is about; only the last one about a thing can still take in a newer one. */
  subjectOf: (op: Op) => string;
  /** Both said at once, the newer winning; null when each has to go by itself. */
  merged: (old: Op, fresh: Op) => Op | null;
  /** The op, having seen at least this version of its subject. */
  withSeen: (op: Op, version: number) => Op;
}
