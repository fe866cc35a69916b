import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { VersionTold } from "@rondom/domain/network/version/version";
import { Refusal } from "@rondom/domain/refusal";

/** A version that the family keeps. Throws Refusal("not-found") for any other, and for one that was removed. */
export async function heldVersion(reader: Reader<FamilyAccess>, id: string): Promise<Row<"networkVersion">> {
  const row = await rowOf(reader, "networkVersion", id);
  if (row.removedAt !== null) throw new Refusal("not-found");
  return row;
}

/** What is said of a version, as the rules read it. */
export function toldIn({ id, at, toldBy, about, place }: Row<"networkVersion">): VersionTold {
  return { id, at, toldBy, about, where: place };
}
