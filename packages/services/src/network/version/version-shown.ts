import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { withoutFamilyLayer } from "@rondom/domain/network/tie/layer";
import { wasTold } from "@rondom/domain/network/tie/told";
import type { MapVersion, VersionMap } from "@rondom/domain/network/version/version";
import { toldHere } from "../told-here";
import { toldIn } from "./held-version";

/**
 * Versions as a screen reads them; closed: without anything that somebody feels. What a member felt who left is in them
 * only when that one is opened.
 */
export async function versionsShown(
  reader: Reader<FamilyAccess>,
  closed: boolean,
  opened: string | null,
): Promise<(row: Row<"networkVersion">) => MapVersion> {
  const isHere = await toldHere(reader, opened);
  return (row) => {
    const { account, became = [] } = row.map;
    const map = { ...row.map, account: account.filter(isHere), became: became.filter(isHere) };
    return { ...toldIn(row), map: closed ? withoutFeelings(map) : map };
  };
}

/** The map as if nothing of the family's layer was ever told. */
export function withoutFeelings(map: VersionMap): VersionMap {
  return { ...map, account: map.account.map(withoutFamilyLayer).filter(wasTold), became: [] };
}
