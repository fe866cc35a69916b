import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { Refusal } from "@rondom/domain/refusal";

/** Refuses a key that is neither one of the ten nor a domain that this family has now. */
export async function knownDomain(reader: Reader<InFamily>, ...keys: string[]): Promise<void> {
  const own = keys.filter((key) => !isLifeDomain(key));
  if (own.length === 0) return;
  const known = new Set((await rowsOf(reader, "ownDomain", { until: null })).map((row) => row.id));
  if (own.some((key) => !known.has(key))) {
    throw new Refusal("not-valid", undefined, [{ path: "domain", reason: "not-a-domain" }]);
  }
}
