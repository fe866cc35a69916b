import { Refusal, type RefusalCode, type RefusedField } from "@rondom/domain/refusal";

/** What the browser learns of a refusal: keys of sentences, never words of an error. */
export interface SaidRefusal {
  code: RefusalCode;
  reason: string | null;
  fields: readonly RefusedField[];
}

/** The refusal in what was thrown; null for everything else, of which nothing is told. */
export function saidRefusal(thrown: unknown): SaidRefusal | null {
  if (!(thrown instanceof Refusal)) return null;
  return { code: thrown.code, reason: thrown.reason ?? null, fields: thrown.fields };
}
