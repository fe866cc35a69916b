/** Why a verb was refused. Few, typed, without transport; mapped to a status and a sentence in one place. */
export type RefusalCode =
  /** Not there, or not yours: the two look the same from outside. */
  | "not-found"
  | "signed-out"
  /** What was typed does not fit; `fields` names each place with a key of a sentence. */
  | "not-valid"
  /** Somebody changed it in between. */
  | "changed-meanwhile"
  /** The family's file is closed. */
  | "closed"
  /** The rules do not allow this now; `reason` is a key of a sentence. */
  | "not-now";

export interface RefusedField {
  path: string;
  /** Key of the sentence, such as "too-long". */
  reason: string;
  /** Figures in that sentence. */
  values?: Record<string, string | number>;
}

/** The one error the rules and verbs throw. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    readonly reason?: string,
    readonly fields: readonly RefusedField[] = [],
  ) {
    super(reason ? `${code}: ${reason}` : code);
  }
}
