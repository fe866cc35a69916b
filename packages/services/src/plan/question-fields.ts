import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { domainField } from "@rondom/domain/network/input";
import { Refusal } from "@rondom/domain/refusal";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import { mustKnowOwner } from "../minutes/owner-exists";
import { knownDomain } from "../network/domain/known-domain";

/** What an open question says. */
export const questionFields = z.object({
  text: words(limits.line),
  domain: domainField.nullish().transform((domain) => domain ?? null),
  needId: idField.nullish().transform((id) => id ?? null),
  /** Who looks for the answer, a coordinator or an actor; null: nobody yet. */
  owner: ownerField.nullish().transform((owner) => owner ?? null),
});

/** The row of those fields; a need says its domain. Throws Refusal when one of them is not this family's. */
export async function questionRow(
  reader: Reader<InFamily>,
  { owner, ...fields }: z.output<typeof questionFields>,
) {
  if (fields.domain) await knownDomain(reader, fields.domain);
  const need = fields.needId ? await rowOf(reader, "need", fields.needId) : null;
  if (owner?.kind === "member") {
    throw new Refusal("not-valid", undefined, [{ path: "owner", reason: "owner-unknown" }]);
  }
  await mustKnowOwner(reader, owner);
  return {
    ...fields,
    domain: fields.domain ?? need?.domain ?? null,
    ownerKind: owner?.kind ?? ("nobody" as const),
    ownerId: owner?.id ?? "",
  };
}
