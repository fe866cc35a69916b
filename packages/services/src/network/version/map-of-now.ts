import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { NetworkMap } from "@rondom/domain/network/map";
import type { MemberTie } from "@rondom/domain/network/tie/attribute";
import { attributesIn, wasTold } from "@rondom/domain/network/tie/told";
import { type VersionMap, type VersionTold, versionOf } from "@rondom/domain/network/version/version";
import { loadMap } from "../load-map";
import { toldHere } from "../told-here";

/** What the map of now looks like kept by these tellers. */
export async function mapOfNow(reader: Reader<FamilyAccess>, told: VersionTold): Promise<VersionMap> {
  return versionOf(told, (await loadMap(reader)) satisfies NetworkMap, await accounts(reader)).map;
}

/** What the members of now told of every tie, without the words beside it: those are of a talk, not of a drawing. */
export async function accounts(reader: Reader<FamilyAccess>): Promise<MemberTie[]> {
  const isHere = await toldHere(reader);
  const rows = await rowsOf(reader, "feeling");
  return rows
    .filter((row) => wasTold(row) && isHere(row))
    .map((row) => ({ actorId: row.actorId, memberId: row.memberId, ...attributesIn(row) }));
}
