import type { Row } from "@rondom/db/tables/schema";
import { withoutFamilyLayer } from "@rondom/domain/network/tie/layer";
import { wasTold } from "@rondom/domain/network/tie/told";
import type { MapVersion, VersionMap } from "@rondom/domain/network/version/version";
import { toldIn } from "./held-version";

/** A version as a screen reads it; closed: without anything that somebody feels. */
export function versionShown(row: Row<"networkVersion">, closed: boolean): MapVersion {
  return { ...toldIn(row), map: closed ? withoutFeelings(row.map) : row.map };
}

/** The map as if nothing of the family's layer was ever told. */
export function withoutFeelings(map: VersionMap): VersionMap {
  return { ...map, account: map.account.map(withoutFamilyLayer).filter(wasTold) };
}
