import type { SharingOfFamily } from "@rondom/services/network/sharing/read-sharing-as-member";
import type { FamilySharingView } from "../../../screens/people/family/view";
import type { Reading } from "../reading";
import { familyPage } from "./family-views";
import { helpersView } from "./helpers-view";

/** What the helpers see of the map; `share` or `unshare` in the address: what a button has just done. */
export function sharingView({ domains, seen }: SharingOfFamily, reading: Reading): FamilySharingView {
  const done = doneIn(domains, reading);
  return {
    ...familyPage(reading),
    domains: domains.map(({ key, own, share }) => ({
      domain: { key, name: own?.name ?? null },
      agreed: share ? { by: share.memberName, on: share.at } : null,
    })),
    seen: helpersView(seen),
    ...(done ? { done } : {}),
  };
}

/** Said only while it is so: an address may be old. */
function doneIn(domains: SharingOfFamily["domains"], { query }: Reading): FamilySharingView["done"] {
  for (const act of ["share", "unshare"] as const) {
    const found = domains.find(({ key }) => key === query.get(act));
    if (found && (found.share !== null) === (act === "share")) {
      return { act, domain: { key: found.key, name: found.own?.name ?? null } };
    }
  }
  return undefined;
}
